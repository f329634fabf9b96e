// @generated from spec/resources/statistic.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Figures on contacts, presence, satisfaction and transactions, by indicator. See `Indicator` for all
//! of them.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`get`](Statistics::get) | `GET /statistic` | [`Figures`] |
//! | [`on`](Statistics::on) | `GET /statistic` | typed figures: [`StatisticsOn`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on statistics.
    pub fn statistics(&self) -> Statistics<M> {
        Statistics { client: self.clone() }
    }
}

/// Calls on statistics, returned by [`Client::statistics`].
#[derive(Clone, Debug)]
pub struct Statistics<M = Async> {
    client: Client<M>,
}

impl<M> Statistics<M> {
    /// Reads figures.
    ///
    /// Sends `GET /statistic`.
    ///
    /// Filters: see [`GetStatistics`].
    pub fn get(&self) -> GetStatistics<M> {
        GetStatistics(
            Call::new(
                &self.client,
                Request::get("/statistic")
                    .rule(Rule::Period {
                        from: "from",
                        to: "to",
                        months: None,
                    })
                    .rule(Rule::Available {
                        indicators: "indicators",
                        channel: "channel",
                        elsewhere: Indicator::elsewhere,
                    })
                    .rule(Rule::OnlyWithOne {
                        parameter: "granularity",
                        of: "indicators",
                    }),
            ),
        )
    }
}

/// A call on statistics that has not been sent yet; returned by [`Statistics::get`].
///
/// ```text
/// client.statistics().get().website_list(…).send().await?
/// ```
///
/// Sends `GET /statistic`.
///
/// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from`, or
/// if one of `indicators` is not available on `channel`, or if `granularity` is set and `indicators`
/// does not have exactly one value.
#[must_use = "a call does nothing until sent"]
pub struct GetStatistics<M = Async>(Call<Figures, M>);

impl<M> GetStatistics<M> {
    /// Only contacts on this website.
    #[deprecated(note = "use `website_list`")]
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only contacts on any of these websites.
    pub fn website_list(
        self,
        website_list: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.filter(
            "website_list",
            list(website_list.into_iter().map(Into::<WebsiteId>::into)),
        )
    }

    /// Sets `website_list` to a single value.
    pub fn website(self, website: impl Into<WebsiteId>) -> Self {
        self.filter("website_list", website.into())
    }

    /// Only contacts on this channel.
    pub fn channel(self, channel: Channel) -> Self {
        self.filter("channel", channel)
    }

    /// One row for each of these, in place of a total.
    pub fn resource(self, resource: StatisticResource) -> Self {
        self.filter("resource", resource)
    }

    /// Only figures of the one with this identifier.
    pub fn resource_id(self, resource_id: i64) -> Self {
        self.filter("resource_id", resource_id)
    }

    /// The indicators to read.
    pub fn indicators(self, indicators: impl IntoIterator<Item = Indicator>) -> Self {
        self.filter("indicators", list(indicators))
    }

    /// Only figures from this moment on.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only figures up to this moment.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// One value for each step of this length.
    pub fn granularity(self, granularity: Granularity) -> Self {
        self.filter("granularity", granularity)
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

own_call!(GetStatistics, Figures);

pub use crate::selection::*;

impl SeriesStep for Granularity {}

impl<M> Statistics<M> {
    /// Chooses a channel, one of the types in [`indicators`](crate::indicators). Indicators that are not
    /// available on it do not compile: see [`StatisticsOn`].
    pub fn on<Ch: TypedChannel>(&self, _: Ch) -> StatisticsOn<Ch, M> {
        StatisticsOn::new(
            &self.client,
            Request::get("/statistic")
                .rule(Rule::Period {
                    from: "from",
                    to: "to",
                    months: None,
                }),
        )
    }
}

impl<Ch, M> StatisticsOn<Ch, M> {
    /// Only contacts on this website.
    #[deprecated(note = "use `website_list`")]
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only contacts on any of these websites.
    pub fn website_list(
        self,
        website_list: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.filter(
            "website_list",
            list(website_list.into_iter().map(Into::<WebsiteId>::into)),
        )
    }

    /// Sets `website_list` to a single value.
    pub fn website(self, website: impl Into<WebsiteId>) -> Self {
        self.filter("website_list", website.into())
    }

    /// Only figures from this moment on.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only figures up to this moment.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

impl<G: Grouping, I, M> StatisticsBy<G, I, M> {
    /// Only figures of the one with this identifier.
    pub fn resource_id(self, resource_id: G::Key) -> Self {
        self.filter("resource_id", resource_id)
    }
}

/// What figures can be grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StatisticResource {
    /// One row for each operator.
    #[wire("operator")]
    Operator,
    /// One row for each group of operators.
    #[wire("group")]
    Group,
    /// One row for each skill.
    #[wire("skill")]
    Skill,
    /// One row for each targeting rule.
    #[wire("rule")]
    Rule,
    /// One row for each type of contact.
    #[wire("contact_type")]
    ContactType,
    /// One row for each type of page.
    #[wire("page_type")]
    PageType,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// The step of a series.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Granularity {
    /// One value for each hour.
    #[wire("hour")]
    Hour,
    /// One value for each day.
    #[wire("day")]
    Day,
    /// One value for each month.
    #[wire("month")]
    Month,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

//! Typed statistics: the compiler knows which indicator is available on which channel.

mod choices;
mod indicators;
mod output;

use std::marker::PhantomData;

use iadvize_runtime::{Request, request_methods};

use crate::call::Call;
use crate::generated::statistics::{PARAMETERS, Step};

pub use choices::{Grouping, StatisticsParameters, TypedChannel};
pub use indicators::{AllAvailableOn, Amount, AvailableOn, FromFigure, IndicatorSet, Rate, TypedIndicator};
pub use output::{Rows, Series, Totals};

/// Statistics of one channel that were not asked for yet; made by [`Statistics::on`](crate::Statistics::on).
///
/// One selection serves any number of questions. What the documentation rules out is no program:
///
/// ```compile_fail,E0277
/// # fn example(client: &iadvize::Client) {
/// use iadvize::statistics::*;
///
/// // error: indicator `ContactMissedNumber` is not available on channel `Sms`
/// client.statistics().on(Sms).totals((ContactNumber, ContactMissedNumber));
/// # }
/// ```
///
/// For channels and indicators that are known only at run time, such as those of a configuration, there is
/// [`Statistics::get`](crate::Statistics::get), which checks the same rules before anything is sent.
#[derive(Clone, Debug)]
#[must_use = "a selection does nothing until figures are asked for"]
pub struct StatisticsOn<C, Channel> {
    client: C,
    request: Request,
    channel: PhantomData<fn() -> Channel>,
}

impl<C, Channel: TypedChannel> StatisticsOn<C, Channel> {
    /// Starts with a request that names no channel yet.
    #[doc(hidden)]
    pub fn new(client: C, request: Request) -> Self {
        let request = request.filter(PARAMETERS.channel, Channel::NAME);
        Self { client, request, channel: PhantomData }
    }
}

impl<C, Channel> StatisticsOn<C, Channel> {
    request_methods!();
}

impl<C: Clone, Channel> StatisticsOn<C, Channel> {
    /// One figure for each of these indicators, a tuple of up to twelve: `None` where the API has none.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::date;
    /// use iadvize::statistics::*;
    ///
    /// let stats = client.statistics().on(Chat).website(1).between(date(2024, 1, 1), date(2024, 1, 31));
    /// let (contacts, handling) = stats.totals((ContactNumber, ContactDuration)).send().await?;
    /// let contacts: Option<f64> = contacts;
    /// let handling: Option<std::time::Duration> = handling;
    /// # Ok(())
    /// # }
    /// ```
    pub fn totals<I: AllAvailableOn<Channel>>(&self, indicators: I) -> Call<C, Totals<I>> {
        let _: I = indicators;
        Call::new(self.client.clone(), self.request.clone().filter(PARAMETERS.indicators, I::names()))
    }

    /// The same figures once for each operator, group, skill or the like, keyed by its identifier.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::statistics::*;
    ///
    /// for (operator, (contacts,)) in client.statistics().on(Chat).by(Operators, (ContactNumber,)).send().await? {
    ///     println!("operator {operator}: {contacts:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn by<G: Grouping, I: AllAvailableOn<Channel>>(&self, grouping: G, indicators: I) -> Call<C, Rows<G, I>> {
        let _: (G, I) = (grouping, indicators);
        let request = self.request.clone().filter(PARAMETERS.indicators, I::names());
        Call::new(self.client.clone(), request.filter(PARAMETERS.grouping, G::NAME))
    }

    /// The figure of one indicator for each step of time. The documentation allows steps with one indicator only (section
    /// Statistic, filter `granularity`).
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::{Granularity, statistics::*};
    ///
    /// for (day, contacts) in client.statistics().on(Chat).series(ContactNumber, Granularity::Day).send().await? {
    ///     println!("{day}: {contacts:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn series<I: TypedIndicator + AvailableOn<Channel>>(&self, indicator: I, step: Step) -> Call<C, Series<I>> {
        let _: I = indicator;
        let request = self.request.clone().filter(PARAMETERS.indicators, I::NAME);
        Call::new(self.client.clone(), request.filter(PARAMETERS.step, step))
    }
}

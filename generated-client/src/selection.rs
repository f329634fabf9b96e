//! Typed statistics: the compiler knows which indicator is available on which channel.

mod output;

use std::marker::PhantomData;

use iadvize_runtime::{Async, Mode, Request, request_methods};

use crate::call::Call;
use crate::client::Client;
use crate::generated::indicators::PARAMETERS;
use crate::own_call;
use crate::typed::{AllAvailableOn, AvailableOn, Grouping, IndicatorSet, SeriesStep, TypedChannel, TypedIndicator};

pub use crate::figures::{FigureRow, Figures};
pub use output::{Rows, Series, Totals};

/// Statistics of one channel that have not been requested yet; created by [`Statistics::on`](crate::statistic::Statistics::on).
///
/// A selection can be used for several requests. Requests that the documentation forbids do not compile:
///
/// ```compile_fail,E0277
/// # fn example(client: &iadvize::Client) {
/// use iadvize::indicators::*;
///
/// // error: indicator `ContactMissedNumber` is not available on channel `SmsChannel`
/// client.statistics().on(SmsChannel).totals((ContactNumber, ContactMissedNumber));
/// # }
/// ```
///
/// [`Statistics::get`](crate::statistic::Statistics::get) takes channels and indicators that are known only at run time, for
/// example from a configuration, and checks the same rules before sending.
#[derive(Clone, Debug)]
#[must_use = "a selection does nothing until figures are requested"]
pub struct StatisticsOn<Ch, M = Async> {
    client: Client<M>,
    request: Request,
    channel: PhantomData<fn() -> Ch>,
}

impl<Ch: TypedChannel, M> StatisticsOn<Ch, M> {
    /// Adds the channel to a request.
    #[doc(hidden)]
    pub fn new(client: &Client<M>, request: Request) -> Self {
        let request = request.filter(PARAMETERS.channel, Ch::NAME);
        Self { client: client.clone(), request, channel: PhantomData }
    }
}

impl<Ch, M> StatisticsOn<Ch, M> {
    request_methods!();
}

impl<Ch, M> StatisticsOn<Ch, M> {
    /// Requests one figure for each of these indicators, a tuple of up to twelve. `None` means that the API has no
    /// figure.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::date;
    /// use iadvize::indicators::*;
    ///
    /// let stats = client.statistics().on(ChatChannel).website(1).between(date(2024, 1, 1), date(2024, 1, 31));
    /// let (contacts, handling) = stats.totals((ContactNumber, ContactDuration)).send().await?;
    /// let contacts: Option<f64> = contacts;
    /// let handling: Option<std::time::Duration> = handling;
    /// # Ok(())
    /// # }
    /// ```
    pub fn totals<I: AllAvailableOn<Ch>>(&self, _: I) -> Call<Totals<I>, M> {
        Call::new(&self.client, self.request.clone().filter(PARAMETERS.indicators, I::names()))
    }

    /// Requests the same figures for each operator, group, skill or other resource, with its identifier.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::indicators::*;
    ///
    /// for (operator, (contacts,)) in client.statistics().on(ChatChannel).by(ByOperator, (ContactNumber,)).send().await? {
    ///     println!("operator {operator}: {contacts:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn by<G: Grouping, I: AllAvailableOn<Ch>>(&self, _: G, _: I) -> StatisticsBy<G, I, M> {
        let request = self.request.clone().filter(PARAMETERS.indicators, I::names());
        StatisticsBy(Call::new(&self.client, request.filter(PARAMETERS.grouping, G::NAME)))
    }

    /// Requests the figure of one indicator for each time step. The documentation allows steps with one indicator only
    /// (section Statistic, filter `granularity`).
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::indicators::*;
    /// use iadvize::statistic::Granularity;
    ///
    /// for (day, contacts) in client.statistics().on(ChatChannel).series(ContactNumber, Granularity::Day).send().await? {
    ///     println!("{day}: {contacts:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn series<I: TypedIndicator + AvailableOn<Ch>>(&self, _: I, step: impl SeriesStep) -> Call<Series<I>, M> {
        let request = self.request.clone().filter(PARAMETERS.indicators, I::NAME);
        Call::new(&self.client, request.filter(PARAMETERS.step, step))
    }
}

/// Figures for each row of a grouping, not requested yet; returned by [`StatisticsOn::by`]. The response is a `Vec` with the
/// key of each row, such as an `OperatorId`, and its figures.
#[must_use = "a call does nothing until sent"]
pub struct StatisticsBy<G, I, M = Async>(Call<Rows<G, I>, M>);

own_call!([G, I, M] StatisticsBy<G, I, M>);

impl<G: Grouping, I: IndicatorSet, M: Mode> StatisticsBy<G, I, M> {
    own_call!(sending Rows<G, I>);
}

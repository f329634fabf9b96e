//! Typed statistics: the compiler knows which indicator is available on which channel.

mod output;

use std::marker::PhantomData;

use iadvize_runtime::{Request, request_methods};

use crate::call::Call;
use crate::generated::indicators::PARAMETERS;
use crate::typed::{AllAvailableOn, AvailableOn, Grouping, SeriesStep, TypedChannel, TypedIndicator};

pub use crate::figures::{FigureRow, Figures};
pub use output::{Rows, Series, Totals};

/// Statistics of one channel that have not been requested yet; created by [`Statistics::on`](crate::Statistics::on).
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
/// [`Statistics::get`](crate::Statistics::get) takes channels and indicators that are known only at run time, for
/// example from a configuration, and checks the same rules before sending.
#[derive(Clone, Debug)]
#[must_use = "a selection does nothing until figures are requested"]
pub struct StatisticsOn<C, Ch> {
    client: C,
    request: Request,
    channel: PhantomData<fn() -> Ch>,
}

impl<C, Ch: TypedChannel> StatisticsOn<C, Ch> {
    /// Adds the channel to a request.
    #[doc(hidden)]
    pub fn new(client: C, request: Request) -> Self {
        let request = request.filter(PARAMETERS.channel, Ch::NAME);
        Self { client, request, channel: PhantomData }
    }
}

impl<C, Ch> StatisticsOn<C, Ch> {
    request_methods!();
}

impl<C: Clone, Ch> StatisticsOn<C, Ch> {
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
    pub fn totals<I: AllAvailableOn<Ch>>(&self, _: I) -> Call<C, Totals<I>> {
        Call::new(self.client.clone(), self.request.clone().filter(PARAMETERS.indicators, I::names()))
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
    pub fn by<G: Grouping, I: AllAvailableOn<Ch>>(&self, _: G, _: I) -> Call<C, Rows<G, I>> {
        let request = self.request.clone().filter(PARAMETERS.indicators, I::names());
        Call::new(self.client.clone(), request.filter(PARAMETERS.grouping, G::NAME))
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
    pub fn series<I: TypedIndicator + AvailableOn<Ch>>(&self, _: I, step: impl SeriesStep) -> Call<C, Series<I>> {
        let request = self.request.clone().filter(PARAMETERS.indicators, I::NAME);
        Call::new(self.client.clone(), request.filter(PARAMETERS.step, step))
    }
}

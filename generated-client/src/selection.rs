//! Typed statistics: the compiler knows which indicator is available on which channel.

mod choices;
mod indicators;
mod output;

use std::marker::PhantomData;

use iadvize_runtime::{Async, Request, request_methods};

use crate::call::Call;
use crate::client::Client;
use crate::generated::statistics::{PARAMETERS, Step};

pub use choices::{Grouping, StatisticsParameters, TypedChannel};
pub use indicators::{AllAvailableOn, Amount, AvailableOn, FromFigure, IndicatorSet, Rate, TypedIndicator};
pub use output::{Rows, Series, Totals};

/// Statistics of one channel that have not been requested yet; created by [`Statistics::on`](crate::Statistics::on).
///
/// A selection can be used for several requests. Requests that the documentation forbids do not compile:
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
/// [`Statistics::get`](crate::Statistics::get) takes channels and indicators that are known only at run time, for
/// example from a configuration, and checks the same rules before sending.
#[derive(Clone, Debug)]
#[must_use = "a selection does nothing until figures are requested"]
pub struct StatisticsOn<Channel, M = Async> {
    client: Client<M>,
    request: Request,
    channel: PhantomData<fn() -> Channel>,
}

impl<Channel: TypedChannel, M> StatisticsOn<Channel, M> {
    /// Adds the channel to a request.
    #[doc(hidden)]
    pub fn new(client: &Client<M>, request: Request) -> Self {
        let request = request.filter(PARAMETERS.channel, Channel::NAME);
        Self { client: client.clone(), request, channel: PhantomData }
    }
}

impl<Channel, M> StatisticsOn<Channel, M> {
    request_methods!();
}

impl<Channel, M> StatisticsOn<Channel, M> {
    /// Requests one figure for each of these indicators, a tuple of up to twelve. `None` means that the API has no
    /// figure.
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
    pub fn totals<I: AllAvailableOn<Channel>>(&self, indicators: I) -> Call<Totals<I>, M> {
        let _: I = indicators;
        Call::new(&self.client, self.request.clone().filter(PARAMETERS.indicators, I::names()))
    }

    /// Requests the same figures for each operator, group, skill or other resource, with its identifier.
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
    pub fn by<G: Grouping, I: AllAvailableOn<Channel>>(&self, grouping: G, indicators: I) -> Call<Rows<G, I>, M> {
        let _: (G, I) = (grouping, indicators);
        let request = self.request.clone().filter(PARAMETERS.indicators, I::names());
        Call::new(&self.client, request.filter(PARAMETERS.grouping, G::NAME))
    }

    /// Requests the figure of one indicator for each time step. The documentation allows steps with one indicator only
    /// (section Statistic, filter `granularity`).
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
    pub fn series<I: TypedIndicator + AvailableOn<Channel>>(&self, indicator: I, step: Step) -> Call<Series<I>, M> {
        let _: I = indicator;
        let request = self.request.clone().filter(PARAMETERS.indicators, I::NAME);
        Call::new(&self.client, request.filter(PARAMETERS.step, step))
    }
}

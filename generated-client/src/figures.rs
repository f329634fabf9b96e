//! The untyped response of statistics.

mod serde;
#[cfg(test)]
mod tests;

use iadvize_runtime::codegen_support::{JsonPath, MapAccess, NamedFigures, NamedRow, Read, SeqAccess};
use iadvize_runtime::{Data, Mismatch, Moment, Output, Parts, Request, no_data};

use crate::generated::indicators::{Indicator, PARAMETERS};

/// Figures of the statistics; returned by [`Statistics::get`](crate::statistic::Statistics::get).
///
/// With serde, they are a list of rows such as `{"id":"7","date":"2024-01-31","contact_number":3.0}`.
///
/// Totals are one row. Figures grouped by a resource have a row for each `id`, and a series has a row for each
/// `moment`. A `total` that the API sends beside the steps of a series is not a row; request totals for it.
///
/// ```no_run
/// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
/// use iadvize::enums::Channel;
/// use iadvize::indicators::Indicator;
///
/// let figures =
///     client.statistics().get().channel(Channel::Chat).indicators([Indicator::ContactNumber]).send().await?;
/// let contacts: Option<f64> = figures.get(&Indicator::ContactNumber);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Figures {
    /// The rows, in the API's order.
    pub rows: Vec<FigureRow>,
}

/// The figures of a resource, of a step of a series, or in total.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FigureRow {
    /// The identifier of the resource, if figures are grouped: usually a number, for types of pages a name.
    pub id: Option<String>,
    /// The start of the step, in a series: the local time, if the API sends it with an offset from UTC.
    pub moment: Option<Moment>,
    /// The figures, in the API's order. `None` means that there is none, which differs from 0.
    pub values: Vec<(Indicator, Option<f64>)>,
}

impl Figures {
    /// The total for this indicator: its figure, if there is exactly one row. `None` for grouped figures and series,
    /// which are in [`rows`](Self::rows).
    pub fn get(&self, indicator: &Indicator) -> Option<f64> {
        match &*self.rows {
            [row] => row.get(indicator),
            _ => None,
        }
    }

    /// The figures in the response to a request.
    fn answering(named: Named, request: &Request) -> Result<Self, Mismatch> {
        named.0.answering(request, PARAMETERS.indicators, PARAMETERS.step).map(|named| Named(named).into())
    }
}

impl FigureRow {
    /// The figure for this indicator, if there is one.
    pub fn get(&self, indicator: &Indicator) -> Option<f64> {
        self.values.iter().find(|(known, _)| known == indicator).and_then(|(_, value)| *value)
    }
}

impl Output for Figures {
    type Data = Named;
    type Response = Figures;

    fn from_parts(parts: Parts<Named>, request: &Request) -> Result<Figures, Mismatch> {
        match parts.data {
            Data::Given(named) => Self::answering(named, request),
            Data::Null => Ok(Figures::default()),
            Data::Absent => Err(no_data::<Named>()),
        }
    }
}

/// Figures with the names of their indicators.
#[doc(hidden)]
pub struct Named(NamedFigures);

impl Read for Named {
    const EXPECTED: &'static str = "figures";

    fn from_list<'de, A: SeqAccess<'de>>(list: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        NamedFigures::from_list(list, path, is_known).map(|named| Some(Self(named)))
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        NamedFigures::from_object(object, path, is_known).map(|named| Some(Self(named)))
    }
}

fn is_known(name: &str) -> bool {
    !matches!(Indicator::from(name), Indicator::Other(_))
}

impl From<Named> for Figures {
    fn from(named: Named) -> Self {
        Self { rows: named.0.rows.into_iter().map(FigureRow::from).collect() }
    }
}

impl From<NamedRow> for FigureRow {
    fn from(NamedRow { id, moment, values }: NamedRow) -> Self {
        let values = values.into_iter().map(|(name, value)| (Indicator::from(&*name), value)).collect();
        Self { id, moment, values }
    }
}

//! The untyped response of statistics. Its shape depends on the request and is only partly documented, therefore every
//! plausible shape is read into the same rows.

mod rows;
mod serde;
#[cfg(test)]
mod tests;

use iadvize_runtime::{Data, Mismatch, Moment, Output, Parts, Request, no_data};

use crate::generated::indicators::{Indicator, PARAMETERS};

/// Figures of the statistics; returned by [`Statistics::get`](crate::statistic::Statistics::get).
///
/// With serde, they are a list of rows such as `{"id":"7","date":"2024-01-31","contact_number":3.0}`.
///
/// Totals are one row. Figures grouped by a resource have a row for each `id`, and a series has a row for each
/// `moment`.
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
    /// The start of the step, in a series.
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

    /// Gives figures without a name, which a series may have, the name of the only requested indicator.
    fn named_after(mut self, request: &Request) -> Self {
        if let [name] = &*request.filter_values(PARAMETERS.indicators) {
            let values = self.rows.iter_mut().flat_map(|row| &mut row.values);
            values.filter(|(indicator, _)| indicator.as_str().is_empty()).for_each(|value| value.0 = (&**name).into());
        }
        self
    }
}

impl FigureRow {
    /// The figure for this indicator, if there is one.
    pub fn get(&self, indicator: &Indicator) -> Option<f64> {
        self.values.iter().find(|(known, _)| known == indicator).and_then(|(_, value)| *value)
    }
}

impl Output for Figures {
    type Data = Figures;
    type Response = Figures;

    fn from_parts(parts: Parts<Figures>, request: &Request) -> Result<Figures, Mismatch> {
        match parts.data {
            Data::Given(figures) => Ok(figures.named_after(request)),
            Data::Null => Ok(Figures::default()),
            Data::Absent => Err(no_data::<Figures>()),
        }
    }
}

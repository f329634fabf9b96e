//! The untyped response of statistics. Its shape depends on the request and is only partly documented, therefore every
//! plausible shape is read into the same rows.

mod key;
mod rows;
mod scalar;
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

    /// Gives figures without a name, which a series may have, the name of the only requested indicator. Leaves out the
    /// total that may be beside the steps of a series. Fails if the start of a step is unknown.
    fn answering(mut self, request: &Request) -> Result<Self, Mismatch> {
        if let [name] = &*request.filter_values(PARAMETERS.indicators) {
            let values = self.rows.iter_mut().flat_map(|row| &mut row.values);
            values.filter(|(indicator, _)| indicator.as_str().is_empty()).for_each(|value| value.0 = (&**name).into());
        }
        if !request.filter_values(PARAMETERS.step).is_empty() {
            self.rows.retain(|row| row.moment.is_some() || !row.is_total());
            let unknown = self.rows.iter().find(|row| row.moment.is_none() && !row.values.is_empty());
            return unknown.map_or(Ok(()), |row| Err(row.without_moment())).map(|()| self);
        }
        Ok(self)
    }
}

impl FigureRow {
    /// The figure for this indicator, if there is one.
    pub fn get(&self, indicator: &Indicator) -> Option<f64> {
        self.values.iter().find(|(known, _)| known == indicator).and_then(|(_, value)| *value)
    }

    /// Whether the only figure is named `total`.
    fn is_total(&self) -> bool {
        matches!(&*self.values, [(name, _)] if name.as_str() == "total")
    }

    /// The error for a step of a series.
    fn without_moment(&self) -> Mismatch {
        /// How many names the error shows.
        const SHOWN: usize = 8;
        let id = self.id.iter().map(|id| format!("`id` {id:?}"));
        let names = self.values.iter().take(SHOWN).map(|(name, _)| format!("`{name}`"));
        let keys: Vec<String> = id.chain(names).collect();
        // Seconds since 1970 have nine digits or more for dates after 1973.
        let is_unix = self.id.as_ref().is_some_and(|id| id.len() > 8 && id.bytes().all(|byte| byte.is_ascii_digit()));
        let why = if is_unix { ": a Unix time does not tell the time zone of the step" } else { "" };
        Mismatch::new("data".to_owned(), format!("expected the date of each step, found {}{why}", keys.join(", ")))
    }
}

impl Output for Figures {
    type Data = Figures;
    type Response = Figures;

    fn from_parts(parts: Parts<Figures>, request: &Request) -> Result<Figures, Mismatch> {
        match parts.data {
            Data::Given(figures) => figures.answering(request),
            Data::Null => Ok(Figures::default()),
            Data::Absent => Err(no_data::<Figures>()),
        }
    }
}

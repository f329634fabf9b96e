//! Figures of statistics by the names of their indicators. The shape of a response depends on the request and is only partly
//! documented, therefore every plausible shape is read into the same rows.

mod key;
mod rows;
mod scalar;

use crate::moment::Moment;
use crate::request::Request;
use crate::wire::Mismatch;

/// The rows of a response.
#[derive(Default)]
pub struct NamedFigures {
    /// In the API's order.
    pub rows: Vec<NamedRow>,
}

/// The figures of a resource, of a step of a series, or in total.
#[derive(Clone, Default)]
pub struct NamedRow {
    /// The identifier of the resource, if figures are grouped.
    pub id: Option<String>,
    /// The start of the step, in a series.
    pub moment: Option<Moment>,
    /// The figures by name. A name is empty if the response has none.
    pub values: Vec<(String, Option<f64>)>,
}

/// Tells the names of indicators from others.
pub type IsKnown = fn(&str) -> bool;

impl NamedFigures {
    /// Gives figures without a name, which a series may have, the name of the only requested indicator. Leaves out the
    /// total that may be beside the steps of a series. `indicators` and `step` are the names of the filters.
    ///
    /// # Errors
    ///
    /// If the start of a step is unknown.
    pub fn answering(mut self, request: &Request, indicators: &str, step: &str) -> Result<Self, Mismatch> {
        if let [name] = &*request.filter_values(indicators) {
            let values = self.rows.iter_mut().flat_map(|row| &mut row.values);
            values.filter(|(indicator, _)| indicator.is_empty()).for_each(|value| value.0 = (**name).to_owned());
        }
        if !request.filter_values(step).is_empty() {
            self.rows.retain(|row| row.moment.is_some() || !row.is_total());
            let unknown = self.rows.iter().find(|row| row.moment.is_none() && !row.values.is_empty());
            return unknown.map_or(Ok(()), |row| Err(row.without_moment())).map(|()| self);
        }
        Ok(self)
    }
}

impl NamedRow {
    /// Whether the only figure is named `total`.
    fn is_total(&self) -> bool {
        matches!(&*self.values, [(name, _)] if name == "total")
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

//! A row of figures.

use crate::moment::Moment;
use crate::wire::Mismatch;

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

impl NamedRow {
    /// Whether the only figure is named `total`.
    pub(super) fn is_total(&self) -> bool {
        matches!(&*self.values, [(name, _)] if name == "total")
    }

    /// The error for a step of a series.
    pub(super) fn without_moment(&self) -> Mismatch {
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

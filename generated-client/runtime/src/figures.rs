//! Figures of statistics by the names of their indicators. The shape of a response depends on the request and is only partly
//! documented, therefore every plausible shape is read into the same rows.

mod key;
mod row;
mod rows;
mod scalar;

use serde_core::de::{MapAccess, SeqAccess, Visitor};

use crate::request::Request;
use crate::wire::{JsonPath, Mismatch};
use row::IsKnown;
pub use row::NamedRow;
use rows::Rows;

/// The rows of a response.
#[derive(Default)]
pub struct NamedFigures {
    /// In the API's order.
    pub rows: Vec<NamedRow>,
}

impl NamedFigures {
    /// Reads the rows in a list. `is_known` says which names are certainly indicators.
    ///
    /// # Errors
    ///
    /// If the shape or a value does not fit.
    pub fn from_list<'de, A: SeqAccess<'de>>(list: A, path: &JsonPath, is_known: IsKnown) -> Result<Self, A::Error> {
        let mut rows = Vec::new();
        Rows::top(&mut rows, path, is_known).visit_seq(list)?;
        Ok(Self { rows })
    }

    /// Reads the rows in an object. `is_known` says which names are certainly indicators.
    ///
    /// # Errors
    ///
    /// If the shape or a value does not fit.
    pub fn from_object<'de, A: MapAccess<'de>>(
        object: A,
        path: &JsonPath,
        is_known: IsKnown,
    ) -> Result<Self, A::Error> {
        let mut rows = Vec::new();
        Rows::top(&mut rows, path, is_known).visit_map(object)?;
        Ok(Self { rows })
    }

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

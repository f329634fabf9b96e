//! The query of a request: named values that stay typed until they are encoded.

use std::borrow::Cow;

use form_urlencoded::Serializer;

use crate::value::WireValue;

/// The parameters of a query, in the order in which they were set. Two queries are equal if they are sent alike.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(String, WireValue)>);

impl Query {
    /// Sets a parameter; replaces an earlier value.
    pub(crate) fn set(&mut self, name: &str, value: WireValue) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&WireValue> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The value of a filter, unless it is empty.
    pub(crate) fn filter(&self, name: &str) -> Option<&WireValue> {
        self.get(&filter_name(name)).filter(|value| !value.is_empty())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &WireValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The parameters as text, not encoded.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.iter().map(|(name, value)| (name, value.to_text()))
    }

    /// The query as it is sent; empty without parameters.
    pub(crate) fn encode(&self) -> String {
        Serializer::new(String::new()).extend_pairs(self.pairs()).finish()
    }
}

impl PartialEq for Query {
    fn eq(&self, other: &Self) -> bool {
        self.pairs().eq(other.pairs())
    }
}

/// The parameter that carries the filter of this name.
pub(crate) fn filter_name(name: &str) -> String {
    format!("filters[{name}]")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::value::IntoValue;

    fn query(value: impl IntoValue) -> Query {
        let mut query = Query::default();
        query.set("x", value.into_value());
        query
    }

    #[test]
    fn queries_that_are_sent_alike_are_equal() {
        assert_eq!(query(50u32), query(50));
        assert_eq!(query(date(2024, 1, 31)), query("2024-01-31"));
        assert_ne!(query(1), query(2));
    }

    #[test]
    fn a_later_value_replaces_an_earlier_one_in_its_place() {
        let mut query = query("a b");
        query.set("y", true.into_value());
        query.set("x", "c&d".into_value());
        assert_eq!(query.encode(), "x=c%26d&y=1");
    }
}

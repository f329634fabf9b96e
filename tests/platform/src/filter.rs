//! Filters of lists: what their values mean, and which rows match them.

use serde_json::Value;

use crate::envelope::ApiError;

/// A documented filter.
#[derive(Clone, Copy, Debug)]
pub struct Filter {
    pub name: &'static str,
    pub column: &'static str,
    pub kind: FilterKind,
}

#[derive(Clone, Copy, Debug)]
pub enum FilterKind {
    /// Matches if the column is this identifier, or a list that contains it.
    Id,
    /// Matches if the column is, or contains, any of these comma-separated identifiers.
    Ids,
    /// Matches if the column is this identifier, `null` or `!null`.
    IdOrNull,
    /// Matches the text of the column, in which `*` matches any characters. The page describes `*` for all filters with
    /// a name as its example; here it works in each filter on free text: `name`, `external_id` and `unique_id`.
    /// Matching is case-sensitive.
    Text,
    /// Matches if the column is this one of the values.
    OneOf(&'static [&'static str]),
}

/// A filter with the value that the request sent.
#[derive(Clone, Debug)]
pub struct Condition {
    pub column: &'static str,
    test: Test,
}

#[derive(Clone, Debug)]
enum Test {
    AnyOf(Vec<u64>),
    Null,
    NotNull,
    Like(String),
}

pub const fn id(name: &'static str, column: &'static str) -> Filter {
    Filter { name, column, kind: FilterKind::Id }
}

pub const fn text(name: &'static str) -> Filter {
    Filter { name, column: name, kind: FilterKind::Text }
}

impl Filter {
    pub fn read(&self, value: &str) -> Result<Condition, ApiError> {
        let test = match self.kind {
            FilterKind::Id => number(value).map(|id| Test::AnyOf(vec![id])),
            FilterKind::Ids => numbers(value).map(Test::AnyOf),
            FilterKind::IdOrNull => match value {
                "null" => Some(Test::Null),
                "!null" => Some(Test::NotNull),
                _ => number(value).map(|id| Test::AnyOf(vec![id])),
            },
            FilterKind::Text => Some(Test::Like(value.to_owned())),
            FilterKind::OneOf(values) => values.contains(&value).then(|| Test::Like(value.to_owned())),
        };
        let test = test.ok_or_else(|| ApiError::invalid(self.name))?;
        Ok(Condition { column: self.column, test })
    }
}

impl Condition {
    pub fn holds(&self, value: &Value) -> bool {
        match &self.test {
            Test::AnyOf(ids) => match value {
                Value::Array(items) => items.iter().any(|item| is_any(item, ids)),
                value => is_any(value, ids),
            },
            Test::Null => value.is_null(),
            Test::NotNull => !value.is_null(),
            Test::Like(pattern) => value.as_str().is_some_and(|text| like(pattern, text)),
        }
    }
}

pub fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

pub fn numbers(text: &str) -> Option<Vec<u64>> {
    text.split(',').map(number).collect()
}

fn is_any(value: &Value, ids: &[u64]) -> bool {
    value.as_u64().is_some_and(|id| ids.contains(&id))
}

/// Each part between two stars must follow the one before it; the first and the last are anchored.
fn like(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(mut text) = text.strip_prefix(start).and_then(|text| text.strip_suffix(end)) else { return false };
    for part in middle.split('*') {
        match text.find(part) {
            Some(position) => text = &text[position + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{like, number, numbers};

    #[test]
    fn stars_stand_for_any_characters() {
        for pattern in ["Julien", "*uli*", "Jul*", "*en", "J*n", "*", "**", "J*l*n", "*Julien*"] {
            assert!(like(pattern, "Julien"), "{pattern}");
        }
        for pattern in ["julien", "uli", "*ulia*", "Jul", "*e", "J*x*n", "", "Julien*Julien", "*n*n"] {
            assert!(!like(pattern, "Julien"), "{pattern}");
        }
        assert!(!like("aa*aa", "aaa"));
    }

    #[test]
    fn identifiers_are_digits() {
        assert_eq!(number("12"), Some(12));
        assert_eq!(numbers("1,2"), Some(vec![1, 2]));
        for text in ["", "+1", "-1", "1.0", " 1", "١", "99999999999999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(numbers("1,,2"), None);
    }
}

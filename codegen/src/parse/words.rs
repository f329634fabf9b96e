//! Closed sets of words.

use super::lower::Word;

/// The part of HTTP Basic authentication that carries the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BasicPart {
    /// The user name.
    UserName,
}

impl Word for BasicPart {
    const WORDS: &'static [(&'static str, Self)] = &[("user_name", Self::UserName)];
}

/// What the values of an enum are in JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Base {
    /// Strings.
    #[default]
    Text,
    /// Numbers.
    Integer,
}

impl Word for Base {
    const WORDS: &'static [(&'static str, Self)] = &[("text", Self::Text), ("integer", Self::Integer)];
}

/// What an indicator counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A length of time.
    Second,
    /// A count or an average of counts.
    Number,
    /// A share.
    Rate,
    /// Money.
    Amount,
}

impl Word for Unit {
    const WORDS: &'static [(&'static str, Self)] =
        &[("second", Self::Second), ("number", Self::Number), ("rate", Self::Rate), ("amount", Self::Amount)];
}

/// Who may set a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only the server.
    Read,
}

impl Word for Access {
    const WORDS: &'static [(&'static str, Self)] = &[("read", Self::Read)];
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Body {
    /// As a form, or as JSON where the client says so.
    #[default]
    Any,
    /// As a form whatever the client says.
    Form,
    /// As a list of JSON objects.
    JsonList,
}

impl Word for Body {
    const WORDS: &'static [(&'static str, Self)] = &[("form", Self::Form), ("json_list", Self::JsonList)];
}

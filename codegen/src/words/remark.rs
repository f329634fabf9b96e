//! Where the spec departs from the documentation on purpose: what the documentation says instead, and why.

use crate::source::{Span, Spanned};

/// The `documented` and the `note` of a map. Only the audit and people who edit the spec read them.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Where the map begins.
    pub span: Span,
    /// The reason, in words.
    pub note: Option<Spanned<String>>,
    /// What the documentation says where the spec says otherwise.
    pub documented: Option<Documented>,
}

/// What the documentation says otherwise, in the audit's terms.
#[derive(Clone, Debug)]
pub enum Documented {
    /// The documentation does not mention it.
    Absent(Span),
    /// What the documentation says instead, by property.
    Otherwise(Span, Vec<(Spanned<String>, Vec<Spanned<String>>)>),
}

impl Documented {
    /// The word for something that the documentation does not mention.
    pub const ABSENT: &'static str = "nothing";

    pub fn span(&self) -> Span {
        match self {
            Self::Absent(span) | Self::Otherwise(span, _) => *span,
        }
    }
}

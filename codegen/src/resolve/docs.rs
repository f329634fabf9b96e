//! Default texts.

use crate::source::Spanned;

/// The text of the spec, or a default with the wire name.
pub fn given_or(
    given: Option<&Spanned<String>>,
    wire: &Spanned<String>,
    make: impl FnOnce(&str) -> String,
) -> Spanned<String> {
    given.cloned().unwrap_or_else(|| Spanned { value: make(&wire.value), span: wire.span })
}

//! A name on the wire and in Rust.

use crate::source::Span;

/// A name in both spellings. The Rust spelling is decided once, in `resolve/naming.rs`.
#[derive(Clone, Debug)]
pub struct Name {
    pub wire: String,
    pub rust: String,
    pub span: Span,
}

impl Name {
    /// The Rust name as a part of another: without the mark of a raw identifier.
    pub fn plain(&self) -> &str {
        self.rust.trim_start_matches("r#")
    }
}

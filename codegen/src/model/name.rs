//! A name in both its spellings.

use crate::source::Span;

/// A name as it stands on the wire and as it stands in Rust. The Rust spelling is decided once, in `resolve/naming.rs`.
#[derive(Clone, Debug)]
pub struct Name {
    pub wire: String,
    /// In Rust, in the case that its place asks for.
    pub rust: String,
    pub span: Span,
}

impl Name {
    /// The Rust name as a part of another: without the mark of a raw identifier.
    pub fn plain(&self) -> &str {
        self.rust.trim_start_matches("r#")
    }
}

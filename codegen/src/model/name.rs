//! A name in both its spellings.

use crate::source::Span;

/// A name as it stands on the wire and as it stands in Rust. The Rust spelling is decided once, in `resolve/naming.rs`.
#[derive(Clone, Debug)]
pub struct Name {
    /// On the wire.
    pub wire: String,
    /// In Rust, in the case that its place asks for.
    pub rust: String,
    /// Where the spec writes it.
    pub span: Span,
}

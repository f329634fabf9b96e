//! Specs of other crates: the generated code, the errors, and that every way gives the same code.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod builder;
mod crates;
mod expansion;
mod lean;
mod refused;

use iadvize_codegen::extend;
use iadvize_codegen::source::Sources;

/// A spec of one file that extends the client's.
fn spec(path: &str, text: &str) -> Sources {
    let mut sources = extend::client();
    sources.add(path, text);
    sources
}

//! The parts of a [`Request`](crate::Request) that you write: values, bodies and rules.

#[doc(inline)]
pub use iadvize_runtime::{Fields, IntoValue, Rule, WireValue, list};

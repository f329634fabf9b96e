//! `iadvize doctor`: what works, what does not, and what to do about it.

mod clock;
mod finding;
mod zone;

pub use finding::{Finding, State};

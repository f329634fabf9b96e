//! `iadvize statistics totals|by|series`: figures with the rules of the typed client.

mod charts;

pub use charts::{groups, series};

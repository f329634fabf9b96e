//! Exports of listings to files that engines read.

pub mod period;
pub mod place;

//! Exports of listings to files that engines read.

mod border;
mod failure;
mod figures;
mod listing;
pub mod manifest;
mod measured;
mod partition;
pub mod period;
pub mod place;
pub mod plan;
mod run;
pub mod shared;
pub mod source;
mod tally;
pub mod task;
pub mod verify;
mod writer;

//! Exports of listings to files that engines read.

mod border;
mod failure;
pub mod listing;
pub mod manifest;
mod measured;
mod partition;
pub mod period;
pub mod place;
pub mod plan;
pub mod run;
mod tally;
pub mod task;
pub mod verify;
mod writer;

//! The iAdvize REST API on the command line.

pub mod chart;
pub mod progress;
pub mod table;
pub mod terminal;

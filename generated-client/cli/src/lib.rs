//! The iAdvize REST API on the command line.

pub mod export;
pub mod table;

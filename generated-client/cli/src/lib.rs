//! The iAdvize REST API on the command line.

pub mod output;
pub mod rows;
pub mod table;

//! The iAdvize REST API on the command line.

pub mod table;

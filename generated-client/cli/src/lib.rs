//! The iAdvize REST API on the command line.

pub mod exit;
pub mod export;
pub mod rows;
pub mod chart;
pub mod commands;
pub mod progress;
pub mod table;
pub mod terminal;

mod generated {
    pub mod table;
}

pub use generated::table::TABLE;

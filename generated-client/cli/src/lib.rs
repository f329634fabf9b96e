//! The iAdvize REST API on the command line.

pub mod chart;
pub mod commands;
pub mod exit;
pub mod export;
pub mod output;
pub mod progress;
pub mod rows;
pub mod table;
pub mod terminal;

mod generated {
    pub mod table;
}

pub use generated::table::TABLE;

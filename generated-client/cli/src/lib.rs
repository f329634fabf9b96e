//! The iAdvize REST API on the command line.

pub mod export;
pub mod rows;
pub mod table;

mod generated {
    pub mod table;
}

pub use generated::table::TABLE;

//! The subcommands.

pub mod doctor;
pub mod live;
pub mod show;

//! Exports against the fake platform.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;
mod death;
mod faults;
mod statistics;
mod store;
mod support;
mod whole;

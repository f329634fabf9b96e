//! The commands of the API, run as users run them, against the fake platform.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod deletions;
mod dry_run;
mod help;
mod keys;
mod operations;
mod output;
mod properties;
mod support;

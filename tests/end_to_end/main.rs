//! What is really sent and read over a socket, against the fake platform.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;
mod blocking;
mod conversations;
mod faults;
#[allow(deprecated)]
#[path = "generated/filters.rs"]
mod filters;
mod groups;
mod operators;
mod properties;
mod refusals;
mod retries;
mod secrets;
mod statistics;
mod streams;
mod support;
#[allow(deprecated)]
mod tags_and_callbacks;

use support::{client, sends};

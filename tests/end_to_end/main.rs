//! What is really sent and read over a socket, against the fake platform.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;
mod blocking;
mod conversations;
mod each;
mod faults;
/// A test for each example of a filter, made by `build.rs`.
#[allow(deprecated, unused_imports)]
mod filters {
    include!(concat!(env!("OUT_DIR"), "/filters.rs"));
}
mod groups;
mod headers;
mod load;
mod operators;
mod owned;
mod properties;
mod refusals;
mod resuming;
mod retries;
mod secrets;
mod spellings;
mod statistics;
mod streams;
mod support;
#[allow(deprecated)]
mod tags_and_callbacks;
mod types_of_serde;

use std::io::{self, Write};

use support::{client, sends};

#[test]
fn every_filter_sends_what_the_documentation_shows() {
    // Unlike `println!`, this also shows for tests that pass.
    io::stderr().write_all(format!("{} examples of filters, a test for each\n", filters::COUNT).as_bytes()).unwrap();
    assert_ne!(filters::COUNT, 0);
}

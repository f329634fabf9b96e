//! What is really sent and read over a socket, against the fake platform.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::duplicate_mod, reason = "some tests run in each dialect of the platform")]

mod answers;
mod attempts;
mod blocking;
mod conversations;
mod dialects;
mod each;
mod faults;
/// A test for each example of a filter, made by `build.rs`.
#[allow(deprecated, unused_imports)]
mod filters {
    include!(concat!(env!("OUT_DIR"), "/filters.rs"));
}
mod groups;
mod headers;
mod hostile;
mod load;
mod numbers;
mod operators;
mod owned;
mod paging;
/// The tests that read records, against a platform that writes them like a PHP backend.
#[path = "."]
mod php {
    use iadvize_platform::Dialect;

    const DIALECT: Dialect = Dialect::Php;

    mod blocking;
    mod conversations;
    mod groups;
    mod operators;
    mod resuming;
    mod statistics;
    mod streams;
    #[allow(dead_code)]
    mod support;
    #[allow(deprecated)]
    mod tags_and_callbacks;
}
mod properties;
mod ranges;
mod real_responses;
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

use iadvize_platform::Dialect;
use support::{client, sends};

const DIALECT: Dialect = Dialect::Plain;

#[test]
fn every_filter_sends_what_the_documentation_shows() {
    // Unlike `println!`, this also shows for tests that pass.
    io::stderr().write_all(format!("{} examples of filters, a test for each\n", filters::COUNT).as_bytes()).unwrap();
    assert_ne!(filters::COUNT, 0);
}

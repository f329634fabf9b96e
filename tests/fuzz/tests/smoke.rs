//! A short run of each target. The command for a long one is in `tests/README.md`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{self, Write};

use iadvize_fuzz::responses::Responses;
use iadvize_fuzz::specs_and_pages::{Corpus, SpecsAndPages};
use iadvize_fuzz::{Options, Summary, run};

fn options(executions: u64) -> Options {
    Options { executions, seed: 1, threads: 2 }
}

fn check(name: &str, summary: &Summary) {
    // Unlike `println!`, this also shows for tests that pass.
    io::stderr().write_all(format!("{name}: {summary}").as_bytes()).unwrap();
    assert!(summary.failures.is_empty(), "{name}: {summary}");
    // Inputs that are all refused, or that may be anything, would prove little.
    let [least, accepted, refused] = [summary.executions / 5, summary.accepted, summary.refused];
    assert!(accepted > least && refused > least, "{name}: {summary}");
}

#[test]
fn responses() {
    check("responses", &run(&options(20_000), Responses::new));
}

#[test]
fn specs_and_pages() {
    let corpus = Corpus::read(&[]).unwrap();
    check("specs and pages", &run(&options(500), || SpecsAndPages::new(&corpus)));
}

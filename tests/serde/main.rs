//! Serde writes every type as the API does, and reads it back (feature `serde`). The rows of the command line have the same
//! values.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod files;
mod rows;
mod shape;
mod sinks;
mod values;
mod ways;

/// The types of the spec.
#[allow(deprecated, unused_imports)]
mod spec {
    use crate::Check;
    use crate::shape::*;

    include!(concat!(env!("OUT_DIR"), "/shapes.rs"));
}

use std::fmt::Debug;
use std::io::{self, Write};

use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shape::Shape;

/// Sees every type with the JSON that it has.
trait Check {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(&mut self, name: &str, shape: Shape);
}

/// Reads and writes values of each type.
#[derive(Default)]
struct Checked {
    types: usize,
}

impl Check for Checked {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(&mut self, name: &str, shape: Shape) {
        let config = Config { cases: 60, failure_persistence: None, ..Config::default() };
        let result = TestRunner::new(config).run(&shape, |json| {
            let value: T = serde_json::from_str(&json.to_string()).unwrap();
            // Equal JSON has equal names.
            assert_eq!(serde_json::to_value(&value).unwrap(), json);
            let text = serde_json::to_string(&value).unwrap();
            assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
            assert_eq!(serde_json::from_value::<T>(json).unwrap(), value);
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{name}: {error}"));
        self.types += 1;
    }
}

#[test]
fn every_type_of_the_spec_is_read_back() {
    let mut checked = Checked::default();
    spec::all(&mut checked);
    // The test harness hides what `println!` prints, unless a test fails.
    io::stderr().write_all(format!("{} types of the spec are read back\n", checked.types).as_bytes()).unwrap();
    assert!(checked.types > 0, "the spec declares no types");
}

#[test]
fn moments_are_read_back() {
    Checked::default().check::<iadvize::Moment>("Moment", shape::moment());
}

//! Tests the platform over a real socket, one behaviour per test.

// Tests fail by panicking.
#![allow(clippy::unwrap_used)]

mod authentication;
mod availability;
mod binary;
mod call;
mod conversations;
mod dialect;
mod documentation;
mod faults;
mod filters;
mod handle;
mod lists;
mod odigo;
mod operators;
mod references;
mod robustness;
mod statistics;
mod tags;
mod writes;

//! The platform over a real socket, behaviour by behaviour.

// A test stops at the first thing that is not as it should be.
#![allow(clippy::unwrap_used)]

mod authentication;
mod availability;
mod binary;
mod call;
mod conversations;
mod documentation;
mod faults;
mod filters;
mod handle;
mod lists;
mod odigo;
mod operators;
mod robustness;
mod statistics;
mod tags;
mod writes;

//! Fuzz targets: responses that the client reads, and specs and pages that the generator reads. An execution depends on
//! nothing but its seed.

mod mutate;
pub mod responses;
mod run;
pub mod specs_and_pages;

pub use run::{Failure, Fuzz, Options, Summary, Verdict, run};

//! Specs of another crate: how long `iadvize::spec!` takes to expand, and how long the result takes to compile.
//!
//! `cargo bench -p iadvize-tests --bench extending`
//!
//! Measures the generator here, with optimisations. Macros usually run without optimisations, so this also measures
//! `cargo check` of a crate that consists of the macro only.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use iadvize_codegen::extend;
use iadvize_tests::measure::{median, seconds};
use iadvize_tests::synthetic;

const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    // Builds the dependencies before the first measurement.
    check(1)?;
    println!("{:>9} {:>8} {:>10} {:>14}", "resources", "lines", "expanding", "cargo check");
    for resources in [1, 10, 50, 200] {
        let (lines, expanding) = expand(resources)?;
        let checking = check(resources)?;
        println!("{resources:>9} {lines:>8} {:>7.0} ms {checking:>12.2} s", expanding * 1_000.0);
    }
    Ok(())
}

/// How many lines the expansion has, and the median time in seconds.
fn expand(resources: usize) -> Result<(usize, f64), Box<dyn Error>> {
    let mut sources = extend::client();
    for (path, text) in synthetic::files(resources) {
        sources.add(path, text);
    }
    let text = extend::text(&sources, "the benchmark").map_err(|_| "the synthetic spec is invalid")?;
    let times = (0..RUNS).map(|_| seconds(|| drop(black_box(extend::items(&sources)))));
    Ok((text.lines().count(), median(times.collect())))
}

/// The seconds that `cargo check` takes in a crate whose spec has changed.
fn check(resources: usize) -> Result<f64, Box<dyn Error>> {
    let package = synthetic::package(resources)?;
    let begin = Instant::now();
    let output = synthetic::check(&package)?;
    let time = begin.elapsed().as_secs_f64();
    if output.status.success() { Ok(time) } else { Err("the expansion does not compile".into()) }
}

//! The generator: how long it takes from the spec to Rust and to OpenAPI, and how the time grows with the spec.
//!
//! `cargo bench -p iadvize-tests --bench generation`
//!
//! Each size runs in a separate process, to measure its peak memory alone. The cost per resource is a multiple of the
//! cost in the real spec: 1 means linear growth.

use std::env;
use std::error::Error;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

use iadvize_codegen::openapi;
use iadvize_codegen::source::Sources;
use iadvize_tests::measure::{childrens_peak, median, own_peak, seconds};
use iadvize_tests::{synthetic, workspace};

/// The number of resources in the real spec.
const REAL: usize = 13;
const ROUNDS: usize = 15;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let [times, command] = ["GENERATION_TIMES", "GENERATION_COMMAND"].map(env::var);
    match (times, command) {
        (Ok(times), _) => in_memory(times.parse()?),
        (_, Ok(command)) => as_process(Path::new(&command)),
        _ => all(),
    }
}

fn all() -> Outcome<()> {
    println!(
        "{:>9} {:>12} {:>12} {:>14} {:>12} {:>14} {:>12}",
        "resources", "reading", "generating", "per resource", "OpenAPI", "per resource", "peak memory"
    );
    let mut first = None;
    for times in [1, 10, 100, 1_000] {
        let [reading, generating, exporting, memory] = in_process("GENERATION_TIMES", &times.to_string())?;
        let each = [generating, exporting].map(|time| time / f64::from(times));
        let [first_generating, first_exporting] = *first.get_or_insert(each);
        let [generating_ratio, exporting_ratio] = [each[0] / first_generating, each[1] / first_exporting];
        let resources = REAL * times as usize;
        println!(
            "{resources:>9} {reading:>9.1} ms {generating:>9.1} ms {generating_ratio:>12.2} × {exporting:>9.1} ms \
             {exporting_ratio:>12.2} × {memory:>9.0} MB"
        );
    }
    let [time, memory] = in_process("GENERATION_COMMAND", &command()?.to_string_lossy())?;
    println!("\n`cargo codegen --check` as a process: {time:.0} ms, {memory:.0} MB");
    Ok(())
}

/// Runs this program again with an environment variable and returns the numbers that it prints.
fn in_process<const N: usize>(variable: &str, value: &str) -> Outcome<[f64; N]> {
    let output = Command::new(env::current_exe()?).env(variable, value).output()?;
    let stdout = String::from_utf8(output.stdout)?;
    let numbers: Vec<f64> = stdout.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    numbers.try_into().map_err(|_| String::from_utf8_lossy(&output.stderr).into())
}

/// Reading, generating and describing in OpenAPI in milliseconds, and the peak memory in megabytes.
fn in_memory(times: usize) -> Outcome<()> {
    let mut sources = Sources::read(&workspace().join("spec"))?;
    for (path, text) in synthetic::files(REAL * (times - 1)) {
        sources.add(format!("spec/resources/{path}"), text);
    }
    let wrong = "the synthetic spec is invalid";
    let model = iadvize_codegen::analyze(&sources).map_err(|_| wrong)?;
    let rounds = (200 / times).clamp(3, 50);
    let time = |work: &dyn Fn()| median((0..rounds).map(|_| seconds(work)).collect()) * 1_000.0;
    let reading = time(&|| drop(black_box(iadvize_codegen::analyze(&sources))));
    let generating = time(&|| drop(black_box(iadvize_codegen::generate(&sources))));
    let exporting = time(&|| drop(black_box(openapi::export(&model, openapi::Options::default()))));
    println!("{reading} {generating} {exporting} {}", own_peak());
    Ok(())
}

/// The time from the start of the command to its end, and its peak memory.
fn as_process(command: &Path) -> Outcome<()> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let mut result = None;
        times.push(seconds(|| result = Some(Command::new(command).arg("--check").output())) * 1_000.0);
        let output = result.ok_or("the command did not run")??;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
    }
    println!("{} {}", median(times), childrens_peak());
    Ok(())
}

/// Builds the command as the Cargo alias does, but with optimisations, and returns its path.
fn command() -> Outcome<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments =
        ["build", "--quiet", "--release", "-p", "iadvize-codegen", "--no-default-features", "--features", "cli"];
    let target = workspace().join("target/bench-codegen");
    let mut build = Command::new(cargo);
    if build.args(arguments).arg("--target-dir").arg(&target).current_dir(workspace()).status()?.success() {
        Ok(target.join("release/iadvize-codegen"))
    } else {
        Err("the command does not compile".into())
    }
}

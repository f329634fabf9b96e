//! The generator: how long it takes from the spec to Rust, and how that grows with the spec.
//!
//! `cargo bench -p iadvize-tests --bench generation`
//!
//! Each size is measured in a process of its own, so that its peak memory is its own.

use std::env;
use std::error::Error;
use std::hint::black_box;
use std::process::Command;

use iadvize_codegen::source::Sources;
use iadvize_tests::measure::{median, peak_memory, seconds};
use iadvize_tests::{synthetic, workspace};

/// So many resources has the real spec.
const REAL: usize = 13;

fn main() -> Result<(), Box<dyn Error>> {
    match env::var("GENERATION_TIMES") {
        Ok(times) => one(times.parse()?),
        Err(_) => all(),
    }
}

fn all() -> Result<(), Box<dyn Error>> {
    println!("{:>9} {:>12} {:>12} {:>10} {:>12}", "resources", "reading", "generating", "for each", "peak memory");
    let mut first = None;
    for times in [1, 10, 100, 1_000] {
        let output = Command::new(env::current_exe()?).env("GENERATION_TIMES", times.to_string()).output()?;
        let told = String::from_utf8(output.stdout)?;
        let [reading, generating, memory] = told.trim().split(';').collect::<Vec<_>>()[..] else {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        };
        let (reading, generating): (f64, f64) = (reading.parse()?, generating.parse()?);
        let each = generating / f64::from(times);
        let ratio = each / *first.get_or_insert(each);
        let [reading, generating] = [reading, generating].map(|time| time * 1_000.0);
        let resources = REAL * times as usize;
        println!("{resources:>9} {reading:>9.1} ms {generating:>9.1} ms {ratio:>10.2} {memory:>12}");
    }
    command()
}

/// Measures in this process, and prints it.
fn one(times: usize) -> Result<(), Box<dyn Error>> {
    let mut sources = Sources::read(&workspace().join("spec"))?;
    for (path, text) in synthetic::files(REAL * (times - 1)) {
        sources.add(format!("spec/resources/{path}"), text);
    }
    let wrong = "the synthetic spec is wrong";
    iadvize_codegen::model(&sources).map_err(|_| wrong)?;
    let rounds = (200 / times).clamp(1, 50);
    let time = |work: &dyn Fn()| median((0..rounds).map(|_| seconds(work)).collect());
    let reading = time(&|| drop(black_box(iadvize_codegen::model(&sources))));
    let generating = time(&|| drop(black_box(iadvize_codegen::generate(&sources))));
    println!("{reading};{generating};{}", peak_memory());
    Ok(())
}

/// The command as a whole, from its start to its end.
fn command() -> Result<(), Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments =
        ["build", "--quiet", "--release", "-p", "iadvize-codegen", "--no-default-features", "--features", "cli"];
    let target = workspace().join("target/bench-codegen");
    let built =
        Command::new(cargo).args(arguments).arg("--target-dir").arg(&target).current_dir(workspace()).status()?;
    if !built.success() {
        return Err("the command does not compile".into());
    }
    let check = || Command::new(target.join("release/iadvize-codegen")).arg("--check").output();
    check()?;
    let time = median((0..15).map(|_| seconds(|| drop(check()))).collect());
    println!("\n`cargo codegen --check` as a process: {:.0} ms", time * 1_000.0);
    Ok(())
}

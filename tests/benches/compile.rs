//! Compile time: the client alone, the client with its runtime, and everything, beside a client written by hand.
//!
//! `cargo bench -p iadvize-tests --bench compile [-- [--rounds N] [--against FOLDER]…]`
//!
//! Measures the CPU time of Cargo and all processes that it starts, without incremental compilation. Everything is
//! built once from a clean target folder; then, in each round, the `lib.rs` of each client in turn is touched and built
//! again.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use iadvize_tests::measure::{childrens_cpu, median};
use iadvize_tests::workspace;

const COMMANDS: [&[&str]; 3] = [&["check"], &["build"], &["build", "--release"]];
const MEGABYTE: f64 = 1e6;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The crates to compile again. The last one is the package that Cargo builds.
struct Subject {
    name: String,
    crates: Vec<PathBuf>,
    features: &'static [&'static str],
    target: PathBuf,
    /// Whether another subject builds the same dependencies.
    shares: bool,
}

fn main() -> Outcome<()> {
    let (rounds, others) = options()?;
    let subjects = subjects(others);
    let mut clean = vec![Vec::new(); subjects.len()];
    let mut again = vec![Vec::new(); subjects.len()];
    for command in COMMANDS {
        let times = measure(&subjects, command, rounds)?;
        for (index, (all, one)) in times.into_iter().enumerate() {
            clean[index].push(all);
            again[index].push(one);
        }
    }
    table("touched and compiled again, CPU", &subjects, &again);
    table("clean build, CPU", &subjects, &clean);
    println!("\n{:<28} {:>9} {:>12} {:>12}", "", "packages", "rlib debug", "rlib release");
    for subject in &subjects {
        let (packages, sizes) = (packages(subject)?, [size(subject, "debug")?, size(subject, "release")?]);
        println!("{:<28} {packages:>9} {:>9.2} MB {:>9.2} MB", subject.name, sizes[0], sizes[1]);
    }
    Ok(())
}

/// Reads the number of rounds and the other clients from the command line.
fn options() -> Outcome<(usize, Vec<PathBuf>)> {
    let (mut rounds, mut others) = (3, Vec::new());
    // Cargo adds `--bench`.
    let mut arguments = env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--rounds" => rounds = value.parse::<usize>()?.max(1),
            "--against" => others.push(workspace().join(value).canonicalize()?),
            _ => return Err(format!("unknown option {name}").into()),
        }
    }
    Ok((rounds, others))
}

fn subjects(others: Vec<PathBuf>) -> Vec<Subject> {
    let client = workspace().join("generated-client");
    let hand = workspace().join("tests/benches/hand");
    let targets = workspace().join("target/bench-compile");
    let subject = |name: &str, crates: Vec<PathBuf>, target: &str| Subject {
        name: name.to_owned(),
        crates,
        features: &[],
        target: targets.join(target),
        shares: false,
    };
    let with_runtime = vec![client.join("runtime"), client.clone()];
    let mut subjects = vec![
        subject("iadvize", vec![client.clone()], "iadvize"),
        Subject { shares: true, ..subject("iadvize and its runtime", with_runtime, "iadvize") },
        Subject { features: &["--no-default-features"], ..subject("iadvize without features", vec![client], "bare") },
        subject("by hand, without features", vec![hand], "hand"),
    ];
    for (number, folder) in others.into_iter().enumerate() {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        subjects.push(subject(&name, vec![folder], &format!("against-{number}")));
    }
    subjects
}

/// CPU seconds of one command for each subject: a clean build, and the median of the rounds.
fn measure(subjects: &[Subject], command: &[&str], rounds: usize) -> Outcome<Vec<(Option<f64>, Option<f64>)>> {
    let mut clean = Vec::new();
    for subject in subjects {
        if subject.shares {
            clean.push(None);
            continue;
        }
        let target = subject.target.join(command.join(""));
        if target.exists() {
            fs::remove_dir_all(target)?;
        }
        clean.push(Some(build(subject, command)?));
    }
    let mut again = vec![Vec::new(); subjects.len()];
    for _ in 0..rounds {
        for (subject, times) in subjects.iter().zip(&mut again) {
            // Another subject may have touched the same files.
            build(subject, command)?;
            for folder in &subject.crates {
                File::options().append(true).open(folder.join("src/lib.rs"))?.set_modified(SystemTime::now())?;
            }
            times.push(build(subject, command)?);
        }
    }
    Ok(clean.into_iter().zip(again.into_iter().map(|times| Some(median(times)))).collect())
}

/// CPU seconds of one command. Each command has a separate target folder, so no command reuses the results of another.
fn build(subject: &Subject, command: &[&str]) -> Outcome<f64> {
    let before = childrens_cpu();
    let status = cargo(subject)
        .args(command)
        .arg("--quiet")
        .args(subject.features)
        .env("CARGO_TARGET_DIR", subject.target.join(command.join("")))
        .env("CARGO_INCREMENTAL", "0")
        // Other clients use the same debug level as this workspace.
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .stderr(Stdio::inherit())
        .status()?;
    if status.success() {
        Ok(childrens_cpu() - before)
    } else {
        Err(format!("{} does not compile", subject.name).into())
    }
}

fn cargo(subject: &Subject) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(built(subject));
    command
}

fn built(subject: &Subject) -> &Path {
    subject.crates.last().map_or(Path::new("."), PathBuf::as_path)
}

fn table(title: &str, subjects: &[Subject], times: &[Vec<Option<f64>>]) {
    println!("\n{title:<34} {:>15} {:>15} {:>15}", "check", "debug", "release");
    for (subject, row) in subjects.iter().zip(times).filter(|(_, row)| row.iter().all(Option::is_some)) {
        let cells = row.iter().zip(&times[0]).map(|(time, first)| {
            let (time, first) = (time.unwrap_or(f64::NAN), first.unwrap_or(f64::NAN));
            format!(" {time:>7.2} s {:>5.2}", first / time)
        });
        println!("{:<34}{}", subject.name, cells.collect::<String>());
    }
}

/// How many packages a user of the crate builds, including the crate.
fn packages(subject: &Subject) -> Outcome<usize> {
    let output = cargo(subject).args(["tree", "-e", "normal", "--prefix", "none"]).args(subject.features).output()?;
    let text = String::from_utf8(output.stdout)?;
    let lines = text.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty());
    Ok(lines.collect::<BTreeSet<_>>().len())
}

/// The size of the subject's compiled crates in megabytes.
fn size(subject: &Subject, profile: &str) -> Outcome<f64> {
    let command = if profile == "release" { "build--release" } else { "build" };
    let libraries = subject.target.join(command).join(profile).join("deps");
    let mut bytes = 0;
    for folder in &subject.crates {
        let manifest = fs::read_to_string(folder.join("Cargo.toml"))?;
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
        let start = format!("lib{}-", name.ok_or("a package without a name")?.replace('-', "_"));
        for entry in fs::read_dir(&libraries)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with(&start) && name.ends_with(".rlib") {
                bytes += entry.metadata()?.len();
            }
        }
    }
    Ok(bytes as f64 / MEGABYTE)
}

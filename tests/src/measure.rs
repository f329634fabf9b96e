//! Helpers of the benchmarks. Variants alternate, because a machine is never idle, and medians are reported.

use std::env;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};

/// The median. `numbers` must not be empty.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// The median per variant over `rounds` rounds, in which the variants alternate.
pub fn alternate<const N: usize>(rounds: usize, mut variant: impl FnMut(usize) -> f64) -> [f64; N] {
    let mut numbers = [const { Vec::new() }; N];
    for _ in 0..rounds {
        for (index, numbers) in numbers.iter_mut().enumerate() {
            numbers.push(variant(index));
        }
    }
    numbers.map(median)
}

/// How many seconds `work` takes.
pub fn seconds(work: impl FnOnce()) -> f64 {
    let begin = Instant::now();
    work();
    begin.elapsed().as_secs_f64()
}

/// How many instructions this program takes for one repetition of the work that `variables` select, by valgrind if that is
/// installed. It runs with `times` and with twice as many repetitions in the variable `counter`: the difference excludes
/// the start of the process.
pub fn instructions(variables: &[(&str, &str)], counter: &str, times: u64) -> Option<f64> {
    let count = |times: u64| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(env::current_exe().ok()?)
            .envs(variables.iter().copied())
            .env(counter, times.to_string())
            .output()
            .ok()?;
        let output = String::from_utf8_lossy(&output.stderr).into_owned();
        output.split("Collected : ").nth(1)?.split_whitespace().next()?.parse::<f64>().ok()
    };
    Some((count(2 * times)? - count(times)?) / times as f64)
}

/// The CPU seconds of this process so far.
pub fn own_cpu() -> f64 {
    cpu(UsageWho::RUSAGE_SELF)
}

/// The CPU seconds of all child processes that have ended so far.
pub fn childrens_cpu() -> f64 {
    cpu(UsageWho::RUSAGE_CHILDREN)
}

fn cpu(who: UsageWho) -> f64 {
    let usage = usage(who);
    let time = |seconds: i64, microseconds: i64| Duration::new(seconds as u64, microseconds as u32 * 1_000);
    let (user, system) = (usage.user_time(), usage.system_time());
    (time(user.tv_sec(), user.tv_usec()) + time(system.tv_sec(), system.tv_usec())).as_secs_f64()
}

/// The peak memory of this process in megabytes, on systems that report it.
pub fn own_peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1_024.0)
}

/// The peak memory of the largest child process in megabytes.
pub fn childrens_peak() -> f64 {
    usage(UsageWho::RUSAGE_CHILDREN).max_rss() as f64 / 1_024.0
}

fn usage(who: UsageWho) -> Usage {
    getrusage(who).expect("`getrusage` cannot fail for the process and its children")
}

//! What benchmarks measure with. Variants alternate, since a machine is never quiet, and medians are what is told.

use std::fs;
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};

/// The middle one of some numbers, which are no fewer than one.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// The median of what each variant gives in so many rounds, in which they take turns.
pub fn alternate<const N: usize>(rounds: usize, mut variant: impl FnMut(usize) -> f64) -> [f64; N] {
    let mut numbers = [const { Vec::new() }; N];
    for _ in 0..rounds {
        for (index, numbers) in numbers.iter_mut().enumerate() {
            numbers.push(variant(index));
        }
    }
    numbers.map(median)
}

/// How many seconds something takes.
pub fn seconds(work: impl FnOnce()) -> f64 {
    let begin = Instant::now();
    work();
    begin.elapsed().as_secs_f64()
}

/// The CPU seconds of this process so far.
pub fn own_cpu() -> f64 {
    cpu(UsageWho::RUSAGE_SELF)
}

/// The CPU seconds of all processes so far that this one started and waited for.
pub fn childrens_cpu() -> f64 {
    cpu(UsageWho::RUSAGE_CHILDREN)
}

fn cpu(who: UsageWho) -> f64 {
    let usage = usage(who);
    let time = |seconds: i64, microseconds: i64| Duration::new(seconds as u64, microseconds as u32 * 1_000);
    let (user, system) = (usage.user_time(), usage.system_time());
    (time(user.tv_sec(), user.tv_usec()) + time(system.tv_sec(), system.tv_usec())).as_secs_f64()
}

/// The most megabytes that this process held so far, where the system tells.
pub fn own_peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1_024.0)
}

/// The most megabytes that any process held which this one started and waited for.
pub fn childrens_peak() -> f64 {
    usage(UsageWho::RUSAGE_CHILDREN).max_rss() as f64 / 1_024.0
}

fn usage(who: UsageWho) -> Usage {
    getrusage(who).expect("who is asked about is this process or its children, which there always are")
}

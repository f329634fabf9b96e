//! Executes a target many times, and makes the input of a failure small.

use std::cell::RefCell;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;

/// A fuzz target.
pub trait Fuzz {
    /// What an execution reads.
    type Input: Clone + Input;

    /// A random input.
    fn input(&self, random: &mut Rng) -> Self::Input;

    /// Executes an input.
    ///
    /// # Errors
    /// What is wrong with the result.
    fn execute(&self, input: &Self::Input) -> Result<Verdict, String>;
}

/// What became of an input, rightly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Accepted,
    Refused,
    /// Either would be right.
    Open,
}

/// An input, of which the text or the body can be made smaller.
pub trait Input {
    fn bytes(&self) -> &[u8];

    /// The same with other bytes.
    fn with(&self, bytes: Vec<u8>) -> Self;

    /// Everything but the bytes.
    fn describe(&self) -> String;
}

pub struct Options {
    pub executions: u64,
    /// The seed of the first execution.
    pub seed: u64,
    pub threads: u64,
}

/// An execution with a wrong result, or a panic.
#[derive(Debug)]
pub struct Failure {
    pub seed: u64,
    pub problem: String,
    /// The input, made as small as possible.
    pub input: String,
}

#[derive(Debug, Default)]
pub struct Summary {
    pub executions: u64,
    pub accepted: u64,
    pub refused: u64,
    pub time: Duration,
    /// The longest execution.
    pub longest: Duration,
    pub failures: Vec<Failure>,
}

/// A thread ends after this many failures.
const FAILURES: usize = 5;

/// How often a smaller input is tried.
const ATTEMPTS: usize = 3_000;

/// The longest input and problem that are shown, in bytes.
const SHOWN: usize = 2_000;

/// Executes the target that `target` makes, in as many threads as wanted.
///
/// # Panics
/// Panics if a thread of the target panics outside of an execution.
pub fn run<F: Fuzz>(options: &Options, target: impl Fn() -> F + Sync) -> Summary {
    note_panics();
    let (begin, threads) = (Instant::now(), options.threads.max(1));
    let of_thread = |thread: u64| {
        let seeds =
            (thread..options.executions).step_by(threads as usize).map(|index| options.seed.wrapping_add(index));
        execute_all(&target(), seeds)
    };
    let mut whole = Summary::default();
    thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(move || of_thread(thread))).collect();
        for thread in running {
            let Ok(part) = thread.join() else { panic!("a target cannot start") };
            whole.executions += part.executions;
            whole.accepted += part.accepted;
            whole.refused += part.refused;
            whole.longest = whole.longest.max(part.longest);
            whole.failures.extend(part.failures);
        }
    });
    whole.time = begin.elapsed();
    whole
}

fn execute_all<F: Fuzz>(target: &F, seeds: impl Iterator<Item = u64>) -> Summary {
    let mut summary = Summary::default();
    for seed in seeds {
        let input = target.input(&mut Rng::with_seed(seed));
        let begin = Instant::now();
        let result = execute(target, &input);
        summary.longest = summary.longest.max(begin.elapsed());
        summary.executions += 1;
        match result {
            Ok(Verdict::Accepted) => summary.accepted += 1,
            Ok(Verdict::Refused) => summary.refused += 1,
            Ok(Verdict::Open) => {}
            Err(problem) => summary.failures.push(smallest(target, seed, input, problem)),
        }
        if summary.failures.len() == FAILURES {
            break;
        }
    }
    summary
}

thread_local! {
    /// The message of a panic within an execution; `None` outside of one.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the messages of panics for their failures.
fn note_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| match PANIC.with_borrow(Option::is_some) {
            true => PANIC.set(Some(panic.to_string())),
            false => before(panic),
        }));
    });
}

fn execute<F: Fuzz>(target: &F, input: &F::Input) -> Result<Verdict, String> {
    PANIC.set(Some(String::new()));
    let result = panic::catch_unwind(AssertUnwindSafe(|| target.execute(input)));
    let message = PANIC.take().unwrap_or_default();
    result.unwrap_or(Err(message))
}

/// Removes pieces of the input while it fails.
fn smallest<F: Fuzz>(target: &F, seed: u64, mut input: F::Input, mut problem: String) -> Failure {
    let (mut attempts, mut piece) = (0, input.bytes().len().div_ceil(2));
    while piece > 0 && attempts < ATTEMPTS {
        let mut start = 0;
        while start < input.bytes().len() && attempts < ATTEMPTS {
            let bytes = input.bytes();
            let end = (start + piece).min(bytes.len());
            let smaller = input.with([&bytes[..start], &bytes[end..]].concat());
            attempts += 1;
            match execute(target, &smaller) {
                Err(found) => (input, problem) = (smaller, found),
                Ok(_) => start += piece,
            }
        }
        piece = if piece == 1 { 0 } else { piece.div_ceil(2) };
    }
    let text = format!("{}: {}", input.describe(), input.bytes().escape_ascii());
    Failure { seed, problem: bounded(problem), input: bounded(text) }
}

fn bounded(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().find(|(place, _)| *place >= SHOWN) {
        text.truncate(end);
        text.push('…');
    }
    text
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Failure { seed, problem, input } in &self.failures {
            writeln!(formatter, "--seed {seed} --executions 1: {problem}\n  {input}")?;
        }
        let (executions, failures, seconds) = (self.executions, self.failures.len(), self.time.as_secs_f64());
        let (speed, longest) = (executions as f64 / seconds, self.longest.as_secs_f64() * 1e3);
        writeln!(
            formatter,
            "{executions} executions, {failures} failures ({} accepted, {} refused); {seconds:.1} s, {speed:.0} executions \
             per second, the longest took {longest:.1} ms",
            self.accepted, self.refused
        )
    }
}

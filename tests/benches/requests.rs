//! Requests over a kept-alive connection: the cost of the client compared with one written by hand.
//!
//! `cargo bench -p iadvize-tests --bench requests`
//!
//! The fake platform is a separate process, so the CPU time of this one is that of the clients alone. It responds with
//! values as they are documented, because a strict client cannot read others. Instructions are those of the process, without
//! the kernel's, and counted by valgrind.

#[expect(dead_code, reason = "two of its calls are made")]
#[path = "hand/src/lib.rs"]
mod by_hand;

use std::env;
use std::error::Error;
use std::io::{self, BufRead, BufReader};
use std::pin::Pin;
use std::process::{Child, Command, Stdio};

use iadvize::operator::OperatorId;
use iadvize::{ApiKey, Client};
use iadvize_platform::{Platform, Scripted};
use iadvize_tests::clean;
use iadvize_tests::measure::{instructions, median, own_cpu, seconds};
use tokio::runtime::{Builder, Runtime};

const ROUNDS: usize = 21;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    // One thread: with more, this would also measure the scheduler.
    let runtime = Builder::new_current_thread().enable_all().build()?;
    if env::var_os("REQUESTS_PLATFORM").is_some() {
        return runtime.block_on(serve());
    }
    if let [Ok(variant), Ok(times), Ok(url), Ok(key)] = [VARIANT, TIMES, URL, KEY].map(env::var) {
        let clients = Clients::new(&url, &key)?;
        send(times.parse()?, &runtime, &*clients.work()[variant.parse::<usize>()?])?;
        return Ok(());
    }
    let (_platform, url, key) = platform()?;
    compare(&runtime, &url, &key)
}

const VARIANT: &str = "REQUESTS_VARIANT";
const TIMES: &str = "REQUESTS_TIMES";
const URL: &str = "REQUESTS_URL";
const KEY: &str = "REQUESTS_KEY";

struct Clients {
    ours: Client,
    hand: by_hand::Client,
}

/// A request whose result is a number.
type Work<'a> = dyn Fn() -> Pin<Box<dyn Future<Output = Outcome<u64>> + 'a>> + 'a;

impl Clients {
    fn new(url: &str, key: &str) -> Outcome<Self> {
        let ours = Client::builder(ApiKey::new(key)).base_url(url).build()?;
        Ok(Self { ours, hand: by_hand::Client::new(url, key)? })
    }

    /// One operator, and a page of 100: ours, and by hand.
    fn work(&self) -> [Box<Work<'_>>; 4] {
        let Self { ours, hand } = self;
        [
            Box::new(|| Box::pin(async { Ok(ours.operators().get(OperatorId(1_000)).send().await?.id.0) })),
            Box::new(|| Box::pin(async { Ok(hand.get::<by_hand::Operator>(by_hand::OperatorId(1_000)).await?.id.0) })),
            Box::new(|| {
                Box::pin(async {
                    let list = ours.operators().list().full().page(1).limit(100);
                    Ok(list.send().await?.items.len() as u64)
                })
            }),
            Box::new(|| Box::pin(async { Ok(hand.list::<by_hand::Operator>(1, 100, &[]).await?.items.len() as u64) })),
        ]
    }
}

fn compare(runtime: &Runtime, url: &str, key: &str) -> Outcome<()> {
    let clients = Clients::new(url, key)?;
    let work = clients.work();
    println!("{:<14} {:>24} {:>24} {:>28}", "", "time, by hand", "CPU, by hand", "instructions, by hand");
    for (name, variant, requests) in [("one operator", 0, 500), ("a page of 100", 2, 150)] {
        let [ours, hand] = [&*work[variant], &*work[variant + 1]];
        let figures = measured(requests, runtime, ours, hand)?;
        let counts = [variant, variant + 1].map(|variant| {
            let variables = [(VARIANT, &*variant.to_string()), (URL, url), (KEY, key)];
            instructions(&variables, TIMES, 100).unwrap_or(f64::NAN) / 1e6
        });
        let [time, by_hand, cpu, cpu_by_hand] = figures;
        let (times, cpus, ratio) = (time / by_hand, cpu / cpu_by_hand, counts[0] / counts[1]);
        print!(
            "{name:<14} {time:>6.0} µs {by_hand:>6.0} µs {times:>6.2} {cpu:>6.0} µs {cpu_by_hand:>6.0} µs {cpus:>6.2}"
        );
        println!(" {:>8.3} M {:>8.3} M {ratio:>6.2}", counts[0], counts[1]);
    }
    Ok(())
}

/// Time and CPU of one request in microseconds, ours and by hand, in rounds in which the two alternate.
fn measured(requests: u32, runtime: &Runtime, ours: &Work<'_>, hand: &Work<'_>) -> Outcome<[f64; 4]> {
    assert_eq!(runtime.block_on(ours())?, runtime.block_on(hand())?, "both must read the same");
    let mut measured = [const { Vec::new() }; 4];
    for round in 0..ROUNDS {
        // Whoever runs second benefits from warm caches, so the order alternates.
        let (ours, hand) = if round % 2 == 0 {
            let ours = send(requests, runtime, ours)?;
            (ours, send(requests, runtime, hand)?)
        } else {
            let hand = send(requests, runtime, hand)?;
            (send(requests, runtime, ours)?, hand)
        };
        for (all, one) in measured.iter_mut().zip([ours.0, hand.0, ours.1, hand.1]) {
            all.push(one * 1e6);
        }
    }
    Ok(measured.map(median))
}

/// Time and CPU of one request, in seconds.
fn send(requests: u32, runtime: &Runtime, request: &Work<'_>) -> Outcome<(f64, f64)> {
    let (mut result, before) = (Ok(()), own_cpu());
    let time = seconds(|| {
        result = runtime.block_on(async {
            for _ in 0..requests {
                request().await?;
            }
            Ok(())
        });
    });
    let (requests, cpu) = (f64::from(requests), own_cpu() - before);
    result.map(|()| (time / requests, cpu / requests))
}

/// Starts this program as a platform and returns its URL and its key.
fn platform() -> Outcome<(Child, String, String)> {
    let mut command = Command::new(env::current_exe()?);
    let mut child = command.env("REQUESTS_PLATFORM", "1").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().ok_or("the platform printed nothing")?).read_line(&mut line)?;
    let (url, key) = line.trim().split_once(' ').ok_or("the platform did not start")?;
    Ok((child, url.to_owned(), key.to_owned()))
}

async fn serve() -> Outcome<()> {
    let platform = Platform::start().await?;
    platform.on("GET /operator").always().fault(Scripted::json(200, clean::page(1, 9)));
    platform.on("GET /operator/*").always().fault(Scripted::json(200, clean::one()));
    println!("{} {}", platform.url(), platform.key());
    // The parent process holds the other end: when it ends, this process ends.
    tokio::task::spawn_blocking(|| io::copy(&mut io::stdin(), &mut io::sink())).await??;
    Ok(())
}

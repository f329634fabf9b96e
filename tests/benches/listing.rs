//! Reading many pages: how much faster concurrent requests are, and how much memory they take.
//!
//! `cargo bench -p iadvize-tests --bench listing`
//!
//! The platform runs in this process and responds after 20 ms with pages made in advance, because the time to make them
//! is not the client's. Every reader is a separate process, to measure the peak memory of the client alone. The peak
//! comes from `/proc`, so other systems show none.

use std::env;
use std::error::Error;
use std::process::Command;
use std::time::{Duration, Instant};

use iadvize::{ApiKey, Client};
use iadvize_platform::{Fault, Platform, Scripted};
use iadvize_tests::clean;
use iadvize_tests::measure::{median, own_peak};

const LATENCY: Duration = Duration::from_millis(20);
const RUNS: usize = 3;
const PREFETCH: [usize; 5] = [1, 2, 4, 8, 16];

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    match env::var("LISTING_READER") {
        Ok(prefetch) => runtime.block_on(read(prefetch.parse()?)),
        Err(_) => runtime.block_on(compare()),
    }
}

async fn compare() -> Result<(), Box<dyn Error>> {
    println!("{:>8} {:>9} {:>10} {:>8} {:>12}", "pages", "prefetch", "time", "ratio", "peak memory");
    for pages in [10, 50, 100] {
        let platform = Platform::start().await?;
        for page in 1..=pages {
            let answer = Fault::from(Scripted::json(200, clean::page(page, pages)));
            platform.on(&format!("GET /operator?page={page}")).always().fault(answer.delayed(LATENCY));
        }
        let mut runs = PREFETCH.map(|_| (Vec::new(), Vec::new()));
        for _ in 0..RUNS {
            for (prefetch, (times, peaks)) in PREFETCH.into_iter().zip(&mut runs) {
                let (time, peak) = reader(&platform, prefetch)?;
                times.push(time);
                peaks.push(peak);
            }
        }
        let mut alone = None;
        for (prefetch, (times, peaks)) in PREFETCH.into_iter().zip(runs) {
            let (time, memory) = (median(times), median(peaks));
            let ratio = *alone.get_or_insert(time) / time;
            println!("{pages:>8} {prefetch:>9} {time:>8.2} s {ratio:>8.2} {memory:>9.0} MB");
        }
    }
    Ok(())
}

/// Time and peak memory of a process that reads everything.
fn reader(platform: &Platform, prefetch: usize) -> Result<(f64, f64), Box<dyn Error>> {
    let mut command = Command::new(env::current_exe()?);
    command
        .env("LISTING_READER", prefetch.to_string())
        .env("LISTING_URL", platform.url())
        .env("LISTING_KEY", platform.key());
    let output = String::from_utf8(command.output()?.stdout)?;
    let (time, memory) = output.trim().split_once(' ').ok_or("the reader failed")?;
    Ok((time.parse()?, memory.parse()?))
}

async fn read(prefetch: usize) -> Result<(), Box<dyn Error>> {
    let client = Client::builder(ApiKey::new(env::var("LISTING_KEY")?)).base_url(&env::var("LISTING_URL")?).build()?;
    let begin = Instant::now();
    let mut operators = client.operators().list().full().stream().prefetch(prefetch);
    let mut last = None;
    while let Some(operator) = operators.next().await {
        let id = operator?.id;
        assert!(last.is_none_or(|last| last < id), "in order, each once");
        last = Some(id);
    }
    println!("{:.3} {}", begin.elapsed().as_secs_f64(), own_peak());
    Ok(())
}

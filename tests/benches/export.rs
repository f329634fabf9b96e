//! Writing a listing as NDJSON, CSV or Parquet: the cost besides reading it with `stream()`.
//!
//! `cargo bench -p iadvize-tests --bench export`
//!
//! The platform runs in this process, and every reader is a separate one, to measure the client alone: its CPU time, its
//! instructions with valgrind, and its peak memory. Nothing is written to a disk.

use std::env;
use std::error::Error;
use std::io;
use std::process::Command;

use iadvize::{ApiKey, Client, Full, List, date};
use iadvize_cli::TABLE;
use iadvize_cli::output::{Format, Options};
use iadvize_cli::rows::{Buffer, Raw, Schema, Selection};
use iadvize_cli::table::{Record, Returns};
use iadvize_platform::Platform;
use iadvize_tests::measure::{instructions, median, own_cpu, own_peak};

const VARIANTS: [(&str, Option<Format>); 4] = [
    ("stream()", None),
    ("NDJSON", Some(Format::Ndjson)),
    ("CSV", Some(Format::Csv)),
    ("Parquet", Some(Format::Parquet)),
];
const RUNS: usize = 5;
const TIMES: u64 = 4;
const CONVERSATIONS: u64 = 5_000;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    match (env::var("EXPORT_VARIANT"), env::var("EXPORT_TIMES")) {
        (Ok(variant), Ok(times)) => runtime.block_on(read(variant.parse()?, times.parse()?)),
        _ => compare(runtime.block_on(Platform::builder().conversations(CONVERSATIONS).start())?),
    }
}

fn compare(platform: Platform) -> Result<(), Box<dyn Error>> {
    let mut runs = VARIANTS.map(|_| (Vec::new(), Vec::new()));
    for _ in 0..RUNS {
        for (variant, (times, peaks)) in runs.iter_mut().enumerate() {
            let (time, peak) = reader(&platform, variant)?;
            times.push(time);
            peaks.push(peak);
        }
    }
    println!("{:<10} {:>10} {:>7} {:>14} {:>7} {:>12}", "", "CPU", "ratio", "instructions", "ratio", "peak memory");
    let (mut first, mut fewest) = (None, None);
    for ((variant, (name, _)), (times, peaks)) in VARIANTS.iter().enumerate().zip(runs) {
        let time = median(times) / TIMES as f64;
        let ratio = time / *first.get_or_insert(time);
        let variables =
            [("EXPORT_VARIANT", &*variant.to_string()), ("EXPORT_URL", platform.url()), ("EXPORT_KEY", platform.key())];
        let counted = instructions(&variables, "EXPORT_TIMES", 1)
            .map(|count| format!("{:>12.1} M {:>7.2}", count / 1e6, count / *fewest.get_or_insert(count)));
        let counted = counted.unwrap_or_else(|| format!("{:>22}", "not counted"));
        println!("{name:<10} {:>7.0} ms {ratio:>7.2} {counted} {:>9.0} MB", time * 1e3, median(peaks));
    }
    Ok(())
}

/// CPU time and peak memory of a process that reads everything.
fn reader(platform: &Platform, variant: usize) -> Result<(f64, f64), Box<dyn Error>> {
    let mut command = Command::new(env::current_exe()?);
    command
        .env("EXPORT_VARIANT", variant.to_string())
        .env("EXPORT_TIMES", TIMES.to_string())
        .env("EXPORT_URL", platform.url())
        .env("EXPORT_KEY", platform.key());
    let output = String::from_utf8(command.output()?.stdout)?;
    let (time, memory) = output.trim().split_once(' ').ok_or("the reader failed")?;
    Ok((time.parse()?, memory.parse()?))
}

async fn read(variant: usize, times: usize) -> Result<(), Box<dyn Error>> {
    let client = Client::builder(ApiKey::new(env::var("EXPORT_KEY")?)).base_url(&env::var("EXPORT_URL")?).build()?;
    let begin = own_cpu();
    for _ in 0..times {
        let listing = client.conversations().list().between(date(2010, 1, 1), Platform::now().date()).full();
        let count = match VARIANTS[variant].1 {
            None => {
                let (mut stream, mut count) = (listing.stream().prefetch(8), 0);
                while let Some(conversation) = stream.next().await {
                    std::hint::black_box(conversation?);
                    count += 1;
                }
                count
            }
            Some(format) => {
                let stream = List::<Raw, Full>::new(&client, listing.request().clone()).stream().prefetch(8);
                write(stream, format).await?
            }
        };
        assert_eq!(count, CONVERSATIONS);
    }
    println!("{:.3} {}", own_cpu() - begin, own_peak());
    Ok(())
}

async fn write(mut stream: iadvize::Items<Raw>, format: Format) -> Result<u64, Box<dyn Error>> {
    let schema = Schema::new(conversation(), &Selection::default())?;
    let mut sink = format.sink(schema.columns(), Box::new(io::sink()), &Options::default())?;
    let (mut buffer, mut count) = (Buffer::default(), 0);
    while let Some(raw) = stream.next().await {
        let raw = raw?;
        sink.row(schema.read(&raw, &mut buffer).map_err(|mismatch| mismatch.to_string())?)?;
        count += 1;
    }
    sink.finish()?;
    Ok(count)
}

fn conversation() -> &'static Record {
    let mut operations = TABLE.resources.iter().flat_map(|resource| resource.operations);
    let record = operations.find_map(|operation| match operation.returns {
        Returns::Page { record, .. } if record.name == "conversation" => Some(record),
        _ => None,
    });
    record.expect("the spec declares conversations")
}

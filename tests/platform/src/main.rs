//! Runs the fake platform until it is interrupted.

use std::env;
use std::io;
use std::process::ExitCode;
use std::time::Duration;

use iadvize_platform::{Builder, Dialect, Fault, Platform};

const HELP: &str = "\
Runs a fake iAdvize platform on 127.0.0.1 until it is interrupted.
Prints its URL and API key, then one line per request.

Usage: iadvize-platform [--port N] [--seed N] [--conversations N] [--dialect NAME] [--latency MS]

Options:
  --port N           Listen on this port instead of a free one
  --seed N           Vary the records; the default is 1
  --conversations N  Have this many conversations; the default is 200
  --dialect NAME     Write records as documented (plain, the default) or as PHP backends do (php)
  --latency MS       Send every response after this many milliseconds; the default is 0
  --help             Print this help";

/// What the arguments say.
struct Options {
    builder: Builder,
    latency: Duration,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    if env::args().skip(1).any(|argument| argument == "--help") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let options = match options(env::args().skip(1)) {
        Ok(options) => options,
        Err(error) => {
            eprintln!("error: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match serve(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot listen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut builder = Platform::builder().log(true);
    let mut latency = Duration::ZERO;
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("`{name}` needs a value"))?;
        let invalid = || format!("invalid value `{value}` for `{name}`");
        builder = match name.as_str() {
            "--latency" => {
                latency = Duration::from_millis(value.parse().map_err(|_| invalid())?);
                builder
            }
            "--port" => builder.port(value.parse().map_err(|_| invalid())?),
            "--seed" => builder.seed(value.parse().map_err(|_| invalid())?),
            "--conversations" => builder.conversations(value.parse().map_err(|_| invalid())?),
            "--dialect" => builder.dialect(dialect(&value).ok_or_else(invalid)?),
            _ => return Err(format!("unknown option `{name}`")),
        };
    }
    Ok(Options { builder, latency })
}

fn dialect(name: &str) -> Option<Dialect> {
    match name {
        "plain" => Some(Dialect::Plain),
        "php" => Some(Dialect::Php),
        _ => None,
    }
}

async fn serve(Options { builder, latency }: Options) -> io::Result<()> {
    let platform = builder.start().await?;
    if !latency.is_zero() {
        platform.on("* *").always().fault(Fault::latency(latency));
    }
    println!("URL  {}", platform.url());
    println!("key  {}", platform.key());
    // The default action of an interrupt ends the process.
    std::future::pending().await
}

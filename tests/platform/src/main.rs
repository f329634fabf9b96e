//! Runs the fake platform until it is interrupted.

use std::env;
use std::io;
use std::process::ExitCode;

use iadvize_platform::{Builder, Dialect, Platform};

const HELP: &str = "\
Runs a fake iAdvize platform on 127.0.0.1 until it is interrupted.
Prints its URL and API key, then one line per request.

Usage: iadvize-platform [--port N] [--seed N] [--dialect NAME]

Options:
  --port N        Listen on this port instead of a free one
  --seed N        Vary the records; the default is 1
  --dialect NAME  Write records as documented (plain, the default) or as PHP backends do (php)
  --help          Print this help";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    if env::args().skip(1).any(|argument| argument == "--help") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let builder = match options(env::args().skip(1)) {
        Ok(builder) => builder,
        Err(error) => {
            eprintln!("error: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match serve(builder).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot listen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Builder, String> {
    let mut builder = Platform::builder().log(true);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("`{name}` needs a value"))?;
        let invalid = || format!("invalid value `{value}` for `{name}`");
        builder = match name.as_str() {
            "--port" => builder.port(value.parse().map_err(|_| invalid())?),
            "--seed" => builder.seed(value.parse().map_err(|_| invalid())?),
            "--dialect" => builder.dialect(dialect(&value).ok_or_else(invalid)?),
            _ => return Err(format!("unknown option `{name}`")),
        };
    }
    Ok(builder)
}

fn dialect(name: &str) -> Option<Dialect> {
    match name {
        "plain" => Some(Dialect::Plain),
        "php" => Some(Dialect::Php),
        _ => None,
    }
}

async fn serve(builder: Builder) -> io::Result<()> {
    let platform = builder.start().await?;
    println!("URL  {}", platform.url());
    println!("key  {}", platform.key());
    // The default action of an interrupt ends the process.
    std::future::pending().await
}

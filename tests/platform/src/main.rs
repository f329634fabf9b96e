//! Runs the fake platform until it is interrupted: `cargo run -p iadvize-platform -- [--port N] [--seed N]`.

use std::env;
use std::io;
use std::process::ExitCode;

use iadvize_platform::{Builder, Platform};

const USAGE: &str = "usage: iadvize-platform [--port N] [--seed N]";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let builder = match options(env::args().skip(1)) {
        Ok(builder) => builder,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match serve(builder).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot listen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Builder, String> {
    let mut builder = Platform::builder().log(true);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        let invalid = || format!("{value} is no value of {name}");
        builder = match name.as_str() {
            "--port" => builder.port(value.parse().map_err(|_| invalid())?),
            "--seed" => builder.seed(value.parse().map_err(|_| invalid())?),
            _ => return Err(format!("unknown option {name}")),
        };
    }
    Ok(builder)
}

async fn serve(builder: Builder) -> io::Result<()> {
    let platform = builder.start().await?;
    println!("URL  {}", platform.url());
    println!("key  {}", platform.key());
    // The default action of an interrupt ends the process, which is all that there is to do.
    std::future::pending().await
}

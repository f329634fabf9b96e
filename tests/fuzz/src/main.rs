//! The command line: see `tests/README.md`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use iadvize_fuzz::responses::Responses;
use iadvize_fuzz::specs_and_pages::{Corpus, SpecsAndPages};
use iadvize_fuzz::{Options, Summary, run};

/// Run a fuzz target
///
/// Exits with 1 if an execution fails.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    target: Target,
}

#[derive(Subcommand)]
enum Target {
    /// Read mutated responses with the client
    Responses(Limits),
    /// Generate code from mutated specs, and audit mutated pages
    SpecsAndPages {
        #[command(flatten)]
        limits: Limits,
        /// Another page to mutate, in Markdown
        #[arg(long)]
        page: Vec<PathBuf>,
    },
}

#[derive(Args)]
struct Limits {
    /// How many inputs to execute
    #[arg(long, default_value_t = 100_000)]
    executions: u64,
    /// The seed of the first input; that of each next one is greater by 1
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many threads share the work
    #[arg(long, default_value_t = 1)]
    threads: u64,
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let options = |limits: Limits| {
        let Limits { executions, seed, threads } = limits;
        Options { executions, seed, threads }
    };
    let summary: Summary = match Arguments::parse().target {
        Target::Responses(limits) => run(&options(limits), Responses::new),
        Target::SpecsAndPages { limits, page } => {
            let corpus = Corpus::read(&page)?;
            run(&options(limits), || SpecsAndPages::new(&corpus))
        }
    };
    print!("{summary}");
    Ok(if summary.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

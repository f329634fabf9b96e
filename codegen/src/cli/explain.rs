//! `cargo codegen explain`.

use std::process::ExitCode;

use anstream::print;
use clap::Args;
use iadvize_codegen::diagnostic::Code;

/// Say what the code of a diagnostic means, with an example that is wrong and one that is right
#[derive(Args)]
pub struct Explain {
    /// The code, such as unknown-type
    #[arg(value_parser = code)]
    code: Code,
}

impl Explain {
    pub fn run(self) -> Result<ExitCode, String> {
        print!("{}", self.code.explanation());
        Ok(ExitCode::SUCCESS)
    }
}

/// A code by its name.
fn code(name: &str) -> Result<Code, String> {
    let known: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let found = Code::ALL.iter().find(|code| code.as_str() == name);
    found.copied().ok_or_else(|| format!("known codes: {}", known.join(", ")))
}

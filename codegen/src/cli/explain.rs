//! `cargo codegen explain`.

use std::process::ExitCode;

use anstream::print;
use clap::Args;
use iadvize_codegen::diagnostic::Code;
use iadvize_codegen::diff::Rule;

/// Say what the code of a diagnostic means, with an example that is wrong and one that is right, or what a rule of `diff`
/// means
#[derive(Args)]
pub struct Explain {
    /// The code, such as unknown-type or field-removed
    #[arg(value_parser = explanation)]
    code: String,
}

impl Explain {
    pub fn run(self) -> Result<ExitCode, String> {
        print!("{}", self.code);
        Ok(ExitCode::SUCCESS)
    }
}

/// What is said of a code, or of a rule.
fn explanation(name: &str) -> Result<String, String> {
    let code = Code::ALL.iter().find(|code| code.as_str() == name).map(|code| code.explanation().to_owned());
    let rule = || Rule::ALL.iter().find(|rule| rule.as_str() == name).map(|rule| rule.explanation());
    code.or_else(rule).ok_or_else(|| {
        let codes = Code::ALL.iter().map(|code| code.as_str());
        let known: Vec<&str> = codes.chain(Rule::ALL.iter().map(|rule| rule.as_str())).collect();
        format!("known codes: {}", known.join(", "))
    })
}

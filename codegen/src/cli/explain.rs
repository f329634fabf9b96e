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
    let codes = Code::ALL.iter().map(|code| (code.as_str(), code.explanation().to_owned()));
    let all: Vec<(&str, String)> =
        codes.chain(Rule::ALL.iter().map(|rule| (rule.as_str(), rule.explanation()))).collect();
    let known = |(known, _): &&(&str, String)| *known == name;
    let nearest = all.iter().min_by_key(|(known, _)| strsim::damerau_levenshtein(name, known));
    let nearest = nearest.map(|(nearest, _)| format!("did you mean `{nearest}`?")).unwrap_or_default();
    all.iter().find(known).map(|(_, explanation)| explanation.clone()).ok_or(nearest)
}

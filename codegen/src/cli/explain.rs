//! The command `explain`.

use std::process::ExitCode;

use anstream::print;
use clap::Args;
use iadvize_codegen::diagnostic::Code;
use iadvize_codegen::diff::{DocumentRule, Rule};

/// Explain the code of a diagnostic, with a wrong and a right example, or a rule of `diff`
#[derive(Args)]
pub struct Explain {
    /// The code or rule, such as unknown-type or field-removed
    #[arg(value_parser = explanation)]
    code: String,
}

impl Explain {
    pub fn run(self) -> Result<ExitCode, String> {
        print!("{}", self.code);
        Ok(ExitCode::SUCCESS)
    }
}

fn explanation(name: &str) -> Result<String, String> {
    let codes = Code::ALL.iter().map(|code| (code.as_str(), code.explanation().to_owned()));
    let rules = Rule::ALL.iter().map(|rule| (rule.as_str(), rule.explanation()));
    let documents = DocumentRule::ALL.iter().map(|rule| (rule.as_str(), rule.explanation()));
    let all: Vec<(&str, String)> = codes.chain(rules).chain(documents).collect();
    let nearest = all.iter().min_by_key(|(known, _)| strsim::damerau_levenshtein(name, known));
    let nearest = nearest.map(|(nearest, _)| format!("did you mean `{nearest}`?")).unwrap_or_default();
    all.into_iter().find(|(known, _)| *known == name).map(|(_, explanation)| explanation).ok_or(nearest)
}

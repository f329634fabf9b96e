//! `cargo codegen` and `cargo codegen --check`.

use std::process::ExitCode;
use std::time::Instant;

use anstream::{print, println};
use clap::Args;
use iadvize_codegen::output::Difference;

use crate::{spec, text};

#[derive(Args)]
pub struct Generate {
    /// Write nothing; exit with 1 and show a diff if any generated file is missing, changed or orphaned
    #[arg(long)]
    check: bool,
}

impl Generate {
    pub fn run(self) -> Result<ExitCode, String> {
        let start = Instant::now();
        let sources = spec::sources()?;
        let tree = iadvize_codegen::generate(&sources).map_err(|problems| spec::report(&problems, &sources))?;
        let workspace = spec::workspace();
        let differences = if self.check { tree.compare(&workspace) } else { tree.write(&workspace) }.map_err(text)?;
        if self.check {
            differences.iter().for_each(print_diff);
        } else {
            differences.iter().for_each(print_change);
        }
        let files = tree.iter().count();
        let lines: usize = tree.iter().map(|(_, text)| text.lines().count()).sum();
        let time = start.elapsed().as_millis();
        let verb = if self.check { "differ" } else { "changed" };
        println!("{files} files, {lines} lines; {} {verb}; {time} ms", differences.len());
        if self.check && !differences.is_empty() {
            return Err("error: generated files are not what the spec makes; run `cargo codegen`".to_owned());
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn print_change(difference: &Difference) {
    let verb = match (&difference.old, &difference.new) {
        _ if difference.is_stranger() => "left alone, as it is not generated:",
        (_, None) => "deleted",
        (None, _) => "created",
        _ => "updated",
    };
    println!("{verb} {}", difference.path);
}

fn print_diff(difference: &Difference) {
    let (old, new) = (difference.old.as_deref().unwrap_or_default(), difference.new.as_deref().unwrap_or_default());
    let name = |side: &Option<String>| if side.is_some() { difference.path.clone() } else { "/dev/null".to_owned() };
    let diff = similar::TextDiff::from_lines(old, new);
    print!("{}", diff.unified_diff().header(&name(&difference.old), &name(&difference.new)));
}

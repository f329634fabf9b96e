//! `cargo codegen new`.

use std::fs::File;
use std::io::Write;
use std::process::ExitCode;

use anstream::println;
use clap::Args;

use crate::{spec, text};

/// Begin a resource: write its file, with every key of the language as a comment
#[derive(Args)]
pub struct New {
    /// The resource's name on the wire, such as queue
    resource: String,
}

impl New {
    pub fn run(self) -> Result<ExitCode, String> {
        let file = iadvize_codegen::scaffold::scaffold(&self.resource).map_err(|error| format!("error: {error}"))?;
        let path = spec::workspace().join(&file.path);
        if path.exists() {
            return Err(format!("error: {} is there already; edit it, or choose another name", file.path));
        }
        let mut sources = spec::sources()?;
        sources.add(&*file.path, &*file.text);
        if let Err(problems) = iadvize_codegen::analyze(&sources) {
            let report = spec::report(&problems, &sources);
            return Err(format!(
                "{report}\nerror: nothing was written, as {} would not pass; mend this, or choose another name",
                file.path
            ));
        }
        File::create_new(path).and_then(|mut new| new.write_all(file.text.as_bytes())).map_err(text)?;
        println!("created {}\n", file.path);
        println!("1. Fill it in from the documentation; its comments show every key.");
        println!("2. `cargo codegen` checks it, shows each mistake with its place, and writes the client.");
        println!("3. Read `git diff`: the calls and types that the file makes.");
        Ok(ExitCode::SUCCESS)
    }
}

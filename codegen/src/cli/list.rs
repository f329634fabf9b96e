//! The command `list`.

use std::path::Path;
use std::process::ExitCode;

use anstream::println;
use clap::{Args, ValueEnum};
use iadvize_codegen::list;

use crate::spec::{self, Spec};
use crate::text;

/// Show the resources, operations and indicators of the spec
#[derive(Args)]
pub struct List {
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub enum Format {
    #[default]
    Text,
    Json,
}

impl List {
    pub fn run(self, spec: Option<&Path>) -> Result<ExitCode, String> {
        let sources = Spec::find(spec)?.sources()?;
        let model = spec::model(&sources)?;
        match self.format {
            Format::Text => println!("{}", list::table(&model)),
            Format::Json => println!("{}", serde_json::to_string_pretty(&list::json(&model)).map_err(text)?),
        }
        Ok(ExitCode::SUCCESS)
    }
}

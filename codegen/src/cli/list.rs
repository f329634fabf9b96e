//! `cargo codegen list`.

use std::process::ExitCode;

use anstream::println;
use clap::{Args, ValueEnum};
use iadvize_codegen::list::Listing;

use crate::{spec, text};

/// Show what the spec encodes
#[derive(Args)]
pub struct List {
    /// For people or for machines
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
    pub fn run(self) -> Result<ExitCode, String> {
        let sources = spec::sources()?;
        let model = iadvize_codegen::analyze(&sources).map_err(|problems| spec::report(&problems, &sources))?;
        let listing = Listing::new(&model);
        match self.format {
            Format::Text => println!("{}", listing.table()),
            Format::Json => println!("{}", serde_json::to_string_pretty(&listing).map_err(text)?),
        }
        Ok(ExitCode::SUCCESS)
    }
}

//! `iadvize` with resources that the client does not have. No line of it names one.

use std::process::ExitCode;

#[allow(unused_qualifications)]
mod table {
    include!(concat!(env!("OUT_DIR"), "/table.rs"));
}

fn main() -> ExitCode {
    iadvize_cli::main(&table::TABLE)
}

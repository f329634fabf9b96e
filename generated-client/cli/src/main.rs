//! The command `iadvize`.

use std::process::ExitCode;

fn main() -> ExitCode {
    iadvize_cli::main(&iadvize_cli::TABLE)
}

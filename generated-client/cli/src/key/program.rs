//! Programs that print a key.

use std::process::{Command, Stdio};

use crate::exit::Failure;

/// What the program prints on its standard output. It uses the terminal to ask for a password.
///
/// # Errors
/// It cannot be started, or fails. What it prints is not in the text of the error.
pub fn output(words: &[String], profile: &str) -> Result<String, Failure> {
    let wrong = |problem: String| Failure::usage(format!("`key_command` of the profile `{profile}`: {problem}"));
    let Some((program, arguments)) = words.split_first() else { return Err(wrong("it is empty".to_owned())) };
    let child = Command::new(program).args(arguments).stdin(Stdio::inherit()).stderr(Stdio::inherit()).output();
    let output = child.map_err(|error| wrong(format!("{program}: {error}")))?;
    if !output.status.success() {
        return Err(wrong(format!("{program} failed ({})", output.status)));
    }
    String::from_utf8(output.stdout).map_err(|_| wrong(format!("{program} printed no text")))
}

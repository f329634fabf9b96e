//! Runs the command.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fs};

use iadvize_platform::Platform;

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    pub fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The standard output of a run that succeeded.
    #[track_caller]
    pub fn succeeded(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.stdout
    }

    /// The standard error of a run that failed with this code and wrote no data.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!((self.code, self.stdout.as_str()), (Some(code), ""), "{self:?}");
        self.stderr
    }
}

/// The command with an empty environment.
pub fn bare<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iadvize"));
    command.env_clear().args(arguments).stdin(Stdio::null());
    command
}

/// The command with the key and the address of the platform.
pub fn command<'a>(platform: &Platform, arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = bare(arguments);
    command.env("IADVIZE_API_KEY", platform.key()).env("IADVIZE_BASE_URL", platform.url());
    command
}

/// Runs it to its end.
pub fn run<'a>(platform: &Platform, arguments: impl IntoIterator<Item = &'a str>) -> Run {
    Run::of(command(platform, arguments).output().unwrap())
}

/// Runs words that are separated by spaces.
pub fn line(platform: &Platform, line: &str) -> Run {
    run(platform, line.split_whitespace())
}

/// Runs it with this text as its standard input.
pub fn with_input(mut command: Command, input: &str) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Run::of(child.wait_with_output().unwrap())
}

/// A folder that is empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The words of a command as a shell splits them.
pub fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(character),
        }
    }
    words
}

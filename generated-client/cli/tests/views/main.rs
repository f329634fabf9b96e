//! Statistics, transcripts, watched listings and the doctor: the program as users run it, against the fake platform.

mod doctor;
mod live;
mod show;
mod statistics;
mod terminal;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use iadvize_platform::{Dialect, Platform};

/// A platform, and the program with its address and key.
struct Desk {
    platform: Platform,
}

impl Desk {
    fn new() -> Self {
        Self::of(Dialect::Plain)
    }

    fn of(dialect: Dialect) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { platform: runtime.block_on(Platform::builder().dialect(dialect).start()).unwrap() }
    }

    /// The program with these arguments, which a space separates.
    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_iadvize"));
        command.args(arguments.split(' ')).env_clear().env("IADVIZE_API_KEY", self.platform.key());
        command.env("IADVIZE_BASE_URL", self.platform.url());
        command
    }

    fn run(&self, arguments: &str) -> Ran {
        Ran::new(self.command(arguments).output().unwrap())
    }

    /// The requests so far.
    fn requests(&self) -> Vec<String> {
        self.platform.received().iter().map(|request| request.target.clone()).collect()
    }
}

/// What a run of the program did.
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Ran {
    fn new(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Standard output, if the program succeeded.
    #[track_caller]
    fn data(self) -> String {
        assert_eq!((self.code, &*self.stderr), (Some(0), ""), "{}", self.stdout);
        self.stdout
    }
}

/// A folder of a test, which is empty.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("views").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

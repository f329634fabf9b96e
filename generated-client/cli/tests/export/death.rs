//! Exports that die, or fail, at each operation on the disk.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, exit};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use iadvize::date;
use iadvize_cli::export::period::{By, Range};
use iadvize_cli::export::place::{Disk, Local, StandardDisk};
use iadvize_cli::export::plan;
use iadvize_cli::export::task::Task;
use iadvize_platform::Platform;

use super::support::{Folder, dataset, export, frame};

const URL: &str = "IADVIZE_TEST_URL";
const FOLDER: &str = "IADVIZE_TEST_FOLDER";
const AT: &str = "IADVIZE_TEST_AT";
/// The exit code of a process that dies.
const DEAD: i32 = 77;

/// A disk that does something else at one operation.
#[derive(Clone)]
struct Faulty {
    /// How many operations succeed before.
    left: Arc<AtomicUsize>,
    /// Whether the process ends then, or the operation fails.
    dies: bool,
}

impl Faulty {
    fn new(left: usize, dies: bool) -> Self {
        Self { left: Arc::new(AtomicUsize::new(left)), dies }
    }

    fn is_due(&self) -> bool {
        self.left.fetch_sub(1, Ordering::SeqCst) == 0
    }

    fn operate<T>(&self, operation: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        if self.is_due() { self.fail() } else { operation() }
    }

    fn fail<T>(&self) -> io::Result<T> {
        if self.dies { exit(DEAD) } else { Err(io::Error::other("the disk failed")) }
    }
}

impl Disk for Faulty {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.operate(|| StandardDisk.create_folder(path))
    }

    fn create(&self, path: &Path) -> io::Result<File> {
        self.operate(|| StandardDisk.create(path))
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        if self.is_due() {
            file.write_all(&bytes[..bytes.len() / 2])?;
            return self.fail();
        }
        StandardDisk.write(file, bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.operate(|| StandardDisk.sync(file))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.operate(|| StandardDisk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.operate(|| StandardDisk.remove(path))
    }
}

/// Two months of conversations with their messages, and all tags.
fn tasks() -> Vec<Task> {
    let mut conversations = dataset("conversations");
    conversations.explode = Some("history".to_owned());
    let mut frame = frame("parquet", By::Month);
    frame.whole = Some(Range { from: date(2024, 1, 1).at(0, 0, 0, 0), to: date(2024, 2, 29).at(23, 59, 59, 0) });
    plan::tasks(&[conversations, dataset("tags")], &frame)
}

/// Each visible file is one of the undisturbed tree.
#[track_caller]
fn assert_whole(tree: &BTreeMap<String, Vec<u8>>, expected: &BTreeMap<String, Vec<u8>>) {
    for (name, bytes) in tree.iter().filter(|(name, _)| !name.ends_with(".part")) {
        assert!(expected.get(name) == Some(bytes), "{name} is not whole");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_operation_can_fail() {
    let platform = Platform::start().await.unwrap();
    let undisturbed = Folder::new();
    export(&platform, undisturbed.place(), tasks()).await.unwrap();
    let expected = undisturbed.tree();
    assert_eq!(expected.len(), 8);
    for left in 0.. {
        let folder = Folder::new();
        let disk = Faulty::new(left, false);
        let failed = export(&platform, Arc::new(Local::new(folder.path().to_owned(), disk.clone())), tasks()).await;
        assert_whole(&folder.tree(), &expected);
        if disk.left.load(Ordering::SeqCst) <= left {
            failed.unwrap();
            assert!(left > 40, "{left} operations");
            break;
        }
        if let Err((code, text)) = failed {
            assert!(code == 1 && text.ends_with("the disk failed"), "{text}");
            export(&platform, folder.place(), tasks()).await.unwrap();
        }
        assert!(folder.tree() == expected, "operation {left}: {:?}", folder.tree().keys());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_can_die_at_each_operation() {
    let platform = Platform::start().await.unwrap();
    let undisturbed = Folder::new();
    export(&platform, undisturbed.place(), tasks()).await.unwrap();
    let expected = undisturbed.tree();
    for left in 0.. {
        let folder = Folder::new();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--ignored", "--exact", "death::dying", "--test-threads=1"]);
        command.env(URL, platform.url()).env(FOLDER, folder.path()).env(AT, left.to_string());
        let output = command.output().unwrap();
        assert_whole(&folder.tree(), &expected);
        if output.status.success() {
            assert!(left > 40, "{left} operations");
            break;
        }
        assert_eq!(output.status.code(), Some(DEAD), "{}", String::from_utf8_lossy(&output.stderr));
        export(&platform, folder.place(), tasks()).await.unwrap();
        assert!(folder.tree() == expected, "operation {left}: {:?}", folder.tree().keys());
    }
}

/// The process of [`a_process_can_die_at_each_operation`].
#[tokio::test(flavor = "multi_thread")]
#[ignore = "runs in another process"]
async fn dying() {
    let variable = |name| std::env::var(name).unwrap();
    let disk = Faulty::new(variable(AT).parse().unwrap(), true);
    let place = Arc::new(Local::new(variable(FOLDER).into(), disk));
    super::support::export_from(&variable(URL), place, tasks()).await.unwrap();
}

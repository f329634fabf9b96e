//! Exports in this process, and what they leave.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use iadvize::{ApiKey, Client, RetryPolicy, date};
use iadvize_cli::TABLE;
use iadvize_cli::export::period::{By, Range};
use iadvize_cli::export::place::{Local, Place, StandardDisk};
use iadvize_cli::export::plan::{self, Dataset, Frame};
use iadvize_cli::export::shared::Run;
use iadvize_cli::export::source::Source;
use iadvize_cli::export::task::Task;
use iadvize_cli::progress::Progress;
use iadvize_platform::Platform;
use jiff::SignedDuration;
use jiff::civil::DateTime;

/// A folder that is removed with its content.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("iadvize-export-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        Self(std::env::temp_dir().join(name))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn place(&self) -> Arc<dyn Place> {
        Arc::new(Local::new(self.0.clone(), StandardDisk))
    }

    /// All files and their content, hidden ones included.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let mut tree = BTreeMap::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&self.0).unwrap().to_str().unwrap().to_owned();
                    tree.insert(name, fs::read(&path).unwrap());
                }
            }
        }
        tree
    }

    /// The records in the files of lines of JSON.
    pub fn records(&self) -> Vec<serde_json::Value> {
        let files = self.tree().into_iter().filter(|(name, _)| name.ends_with(".ndjson"));
        let texts: Vec<String> = files.map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect();
        texts.iter().flat_map(|text| text.lines()).map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The identifiers of the records, sorted.
    pub fn identifiers(&self) -> Vec<u64> {
        let mut ids: Vec<u64> = self.records().iter().map(|record| record["id"].as_u64().unwrap()).collect();
        ids.sort_unstable();
        ids
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub fn client(url: &str) -> Client {
    let policy = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(5));
    let builder = Client::builder(ApiKey::new("test-key")).base_url(url).retry(policy);
    builder.timeout(Duration::from_millis(1_500)).max_response_bytes(3_000_000).build().unwrap()
}

/// The two years of the platform's records.
pub fn two_years() -> Range {
    Range { from: date(2022, 6, 30).at(0, 0, 0, 0), to: date(2024, 6, 30).at(23, 59, 59, 0) }
}

/// Long after all records.
pub fn later() -> DateTime {
    date(2025, 1, 1).at(0, 0, 0, 0)
}

pub fn frame(format: &str, by: By) -> Frame {
    Frame {
        out: String::new(),
        format: format.to_owned(),
        whole: Some(two_years()),
        by,
        as_of: later(),
        settle: SignedDuration::from_hours(8 * 24),
        unchecked: false,
    }
}

pub fn dataset(resource: &str) -> Dataset {
    let resource = TABLE.resources.iter().find(|it| it.plural == resource).unwrap();
    Dataset::new(&TABLE, &Source::of(resource).unwrap(), By::Month, Vec::new(), &[], &[], None).unwrap()
}

pub fn tasks(resource: &str, format: &str, by: By) -> Vec<Task> {
    plan::tasks(&[dataset(resource)], &frame(format, by))
}

/// Exports partitions. Returns the exit code and the text of a failure.
pub async fn export(platform: &Platform, place: Arc<dyn Place>, tasks: Vec<Task>) -> Result<(), (u8, String)> {
    export_from(platform.url(), place, tasks).await
}

pub async fn export_from(url: &str, place: Arc<dyn Place>, tasks: Vec<Task>) -> Result<(), (u8, String)> {
    let run = Run::new(&TABLE, client(url), place, Progress::beside_data("records"), 8);
    run.export(tasks, false).await.map_err(|failure| (failure.code(), failure.to_string()))
}

//! Exports many partitions, of which some are read at the same time.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::{StreamExt, stream};
use iadvize::Client;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinHandle, spawn_blocking};

use super::failure::Failure;
use super::manifest::{self, Manifest};
use super::partition::{self, joined};
use super::period::Range;
use super::place::Place;
use super::task::{State, Task};
use crate::exit;
use crate::progress::Progress;
use crate::table::Table;

/// So many partitions are read and written at the same time. Each has a buffer of the format.
const LANES: usize = 4;

/// What the partitions of an export share.
pub struct Run {
    pub table: &'static Table,
    pub client: Client,
    pub place: Arc<dyn Place>,
    pub progress: Progress,
    /// The number of concurrent requests.
    requests: usize,
    /// The number of partitions that are being read.
    active: AtomicUsize,
    /// The numbers of records in the ranges that were read.
    counts: Mutex<HashMap<(String, Range), u64>>,
    /// Of which each thread has a permit.
    threads: Arc<Semaphore>,
}

/// More threads than there can be.
const MOST_THREADS: u32 = 1 << 10;

/// The result of a thread. As long as it is not dropped, the thread counts as running.
type Returned<T> = (T, Option<OwnedSemaphorePermit>);

impl Run {
    pub fn new(
        table: &'static Table,
        client: Client,
        place: Arc<dyn Place>,
        progress: Progress,
        requests: usize,
    ) -> Self {
        let (active, threads) = (AtomicUsize::new(0), Arc::new(Semaphore::new(MOST_THREADS as usize)));
        Self { table, client, place, progress, requests, active, counts: Mutex::default(), threads }
    }

    /// Runs a function that blocks on a thread.
    pub fn spawn<T: Send + 'static>(&self, function: impl FnOnce() -> T + Send + 'static) -> JoinHandle<Returned<T>> {
        let permit = self.threads.clone().try_acquire_owned().ok();
        spawn_blocking(move || (function(), permit))
    }

    /// Waits until no thread writes any more, after the export has ended or was dropped.
    pub async fn end(&self) {
        // The semaphore is never closed.
        let _ = self.threads.acquire_many(MOST_THREADS).await;
    }

    /// How many requests a partition may send at the same time now.
    pub fn share(&self) -> usize {
        (self.requests / self.active.load(Ordering::Relaxed).max(1)).max(1)
    }

    /// The number of concurrent requests.
    pub fn requests(&self) -> usize {
        self.requests
    }

    /// Notes the number of records in a range.
    pub fn counted(&self, resource: &str, range: Range, count: u64) {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).insert((resource.to_owned(), range), count);
    }

    /// The number of records in a range that was read.
    pub fn count_of(&self, resource: &str, range: Range) -> Option<u64> {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.get(&(resource.to_owned(), range)).copied()
    }

    /// Exports the partitions that are not settled, or all of them. Goes on after the failure of a partition, and stops
    /// after one that concerns all.
    ///
    /// # Errors
    ///
    /// The failure that stopped the export, or otherwise that of the first partition that failed.
    pub async fn export(&self, tasks: Vec<Task>, refresh: bool) -> Result<(), exit::Failure> {
        let result = self.all(tasks, refresh).await;
        self.end().await;
        self.progress.finish();
        result
    }

    async fn all(&self, tasks: Vec<Task>, refresh: bool) -> Result<(), exit::Failure> {
        let lanes = LANES.min(self.requests);
        let mut results = stream::iter(tasks).map(|task| self.one(task, refresh)).buffer_unordered(lanes);
        let mut first = None;
        while let Some((task, result)) = results.next().await {
            match result {
                Ok(None) => {}
                Ok(Some(manifest)) => self.progress.part(&format!("{}: {} records", task.partition, manifest.rows)),
                Err(Failure::Run(failure)) => return Err(failure),
                Err(Failure::Partition(failure)) => {
                    self.progress.note(&format!("{}: {failure}", task.partition));
                    first.get_or_insert(failure);
                }
            }
        }
        first.map_or(Ok(()), |failure| Err(failure.with("the other partitions are complete")))
    }

    /// Exports a partition, unless it is settled.
    async fn one(&self, mut task: Task, refresh: bool) -> (Task, Result<Option<Manifest>, Failure>) {
        let found = self.spawn({
            let (place, mut task) = (self.place.clone(), task.clone());
            move || {
                place.sweep(&task.path).and_then(|()| place.sweep(&task.manifest()))?;
                manifest::find(&*place, &mut task)?;
                Ok(task)
            }
        });
        match joined(found).await {
            Ok(found) => task = found,
            Err(error) => {
                let failure = Failure::of_place(&task.path)(error);
                return (task, Err(failure));
            }
        }
        if task.state == State::Settled && !refresh {
            return (task, Ok(None));
        }
        self.active.fetch_add(1, Ordering::Relaxed);
        let result = partition::export(self, &task).await;
        self.active.fetch_sub(1, Ordering::Relaxed);
        (task, result.map(Some))
    }
}

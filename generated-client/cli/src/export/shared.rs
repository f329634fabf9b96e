//! What the partitions of an export share: the client, the place, and the number of requests.

use std::collections::HashMap;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use iadvize::Client;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinHandle, spawn_blocking};

use super::period::Range;
use super::place::Place;
use crate::progress::Progress;
use crate::table::Table;

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

    /// Counts a partition that is being read.
    pub fn begin(&self) -> Active<'_> {
        self.active.fetch_add(1, Ordering::Relaxed);
        Active(&self.active)
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
}

/// Counts as a partition that is being read, until it is dropped.
pub struct Active<'a>(&'a AtomicUsize);

impl Drop for Active<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The result of a thread; continues its panic.
pub async fn joined<T, P>(thread: JoinHandle<(T, P)>) -> T {
    match thread.await {
        Ok((result, _)) => result,
        Err(error) => panic::resume_unwind(error.into_panic()),
    }
}

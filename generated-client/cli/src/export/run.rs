//! Exports many partitions, of which some are read at the same time.

use futures_util::{StreamExt, stream};

use super::failure::Failure;
use super::manifest::{self, Manifest};
use super::partition;
use super::shared::{Run, joined};
use super::task::{State, Task};
use crate::exit;

/// So many partitions are read and written at the same time. Each has a buffer of the format.
const LANES: usize = 4;

impl Run {
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
        let lanes = LANES.min(self.requests());
        let (total, mut failed) = (tasks.len(), 0);
        let mut results = stream::iter(tasks).map(|task| self.one(task, refresh)).buffer_unordered(lanes);
        let mut first = None;
        while let Some((task, result)) = results.next().await {
            match result {
                Ok(None) => {}
                Ok(Some(manifest)) => self.progress.part(&format!("{}: {} records", task.partition, manifest.rows)),
                Err(Failure::Run(failure)) => return Err(failure),
                Err(Failure::Partition(failure)) => {
                    self.progress.note(&format!("{}: {failure}", task.partition));
                    failed += 1;
                    first.get_or_insert(failure);
                }
            }
        }
        first.map_or(Ok(()), |failure| Err(failure.with(format!("{failed} of {total} partitions failed"))))
    }

    /// Exports a partition, unless it is settled.
    async fn one(&self, mut task: Task, refresh: bool) -> (Task, Result<Option<Manifest>, Failure>) {
        let found = self.spawn({
            let (place, mut task) = (self.place.clone(), task.clone());
            move || {
                let paths = [Some(task.path.clone()), task.exploded_path(), Some(task.manifest())];
                paths.iter().flatten().try_for_each(|path| place.sweep(path))?;
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
        let _active = self.begin();
        let result = partition::export(self, &task).await;
        (task, result.map(Some))
    }
}

//! Compares files, manifests and the server's numbers of records.

use std::io::{self, Read};

use futures_util::{StreamExt, TryStreamExt, stream};
use iadvize::Client;
use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::failure::Failure;
use super::figures;
use super::listing::Listing;
use super::manifest::{File, Manifest};
use super::measured::digits;
use super::place::Place;
use super::shared::{Run, joined};
use super::task::{MANIFESTS, State, Task};
use crate::exit;
use crate::table::Table;

/// The partitions that differ from the server, or whose files differ from their manifests. Says how on standard error.
/// Sends at most one request for each partition.
///
/// # Errors
///
/// If the place or the server cannot be asked.
pub async fn verify(run: &Run, out: &str, settle: SignedDuration, now: DateTime) -> Result<Vec<Task>, exit::Failure> {
    let place = run.place.clone();
    let listed = joined(run.spawn(move || place.list(MANIFESTS))).await;
    let paths = listed.map_err(Failure::of_place(MANIFESTS)).map_err(Failure::into_inner)?;
    if paths.is_empty() {
        return Err(exit::Failure::usage(format!("{out} has no manifests")));
    }
    let checks = stream::iter(paths).map(|path| one(run, out, path, settle, now));
    let differing: Vec<Option<Task>> =
        checks.buffered(run.requests()).try_collect().await.map_err(Failure::into_inner)?;
    Ok(differing.into_iter().flatten().collect())
}

async fn one(
    run: &Run,
    out: &str,
    path: String,
    settle: SignedDuration,
    now: DateTime,
) -> Result<Option<Task>, Failure> {
    let read = run.spawn({
        let (place, path) = (run.place.clone(), path.clone());
        move || {
            let Some(manifest) = Manifest::read(&*place, &path)? else { return Ok(None) };
            let problem = files(&*place, &manifest.files)?;
            io::Result::Ok(Some((manifest, problem)))
        }
    });
    let Some((manifest, problem)) = joined(read).await.map_err(Failure::of_place(&path))? else {
        run.progress.note(&format!("{path}: not a manifest of this version"));
        return Ok(None);
    };
    let task = task(&manifest, out, settle, now);
    let problem = match problem {
        Some(problem) => Some((State::Missing, problem)),
        // Figures have no number that the server announces.
        None if manifest.recipe.figures.is_some() => None,
        None => {
            let count = Listing::of(run.table, &task)?.count(&run.client, manifest.recipe.range).await?;
            let problem = format!("{} records in the file, {count} on the server", manifest.rows);
            (count != manifest.rows).then_some((State::Stale, problem))
        }
    };
    let Some((state, problem)) = problem else { return Ok(None) };
    run.progress.note(&format!("{}: {problem}", manifest.partition));
    Ok(Some(Task { state, ..task }))
}

/// How a file differs from what its manifest says.
fn files(place: &dyn Place, files: &[File]) -> io::Result<Option<String>> {
    for file in files {
        let Some((mut reader, _)) = place.open(&file.path)? else {
            return Ok(Some(format!("{} does not exist", file.path)));
        };
        let (mut sum, mut bytes, mut buffer) = (crc32fast::Hasher::new(), 0, vec![0; 1 << 16]);
        loop {
            match reader.read(&mut buffer)? {
                0 => break,
                length => {
                    sum.update(&buffer[..length]);
                    bytes += length as u64;
                }
            }
        }
        if (bytes, digits(sum)) != (file.bytes, file.crc32.clone()) {
            return Ok(Some(format!("{} has another content than its manifest says", file.path)));
        }
    }
    Ok(None)
}

/// The partition of a manifest.
fn task(manifest: &Manifest, out: &str, settle: SignedDuration, now: DateTime) -> Task {
    Task {
        partition: manifest.partition.clone(),
        state: State::Settled,
        requests: None,
        out: out.to_owned(),
        path: manifest.files.last().map(|file| file.path.clone()).unwrap_or_default(),
        recipe: manifest.recipe.clone(),
        after: None,
        as_of: now,
        settle,
        unchecked: false,
    }
}

/// Finds out how many requests each partition needs, by one request each.
///
/// # Errors
///
/// If one fails.
pub async fn count(table: &'static Table, client: &Client, tasks: &mut [Task]) -> Result<(), exit::Failure> {
    for task in tasks {
        let listing = Listing::of(table, task).map_err(Failure::into_inner)?;
        let recipe = &task.recipe;
        if let (Some(roles), Some(range), Some(way)) = (listing.source.roles, recipe.range, recipe.figures) {
            task.requests = Some(figures::requests(table, &listing, roles, &recipe.query, range, way).len() as u64);
            continue;
        }
        let count = listing.count(client, task.recipe.range).await.map_err(Failure::into_inner)?;
        task.requests = Some(count.div_ceil(u64::from(iadvize::api::MAXIMUM_LIMIT)).max(1));
    }
    Ok(())
}

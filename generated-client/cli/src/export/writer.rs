//! Formats the records of a partition, on a thread of its own: neither the network nor other partitions wait for it.

use std::io::Write;
use std::sync::Arc;

use tokio::sync::mpsc::Receiver;

use super::failure::Failure;
use super::listing::Listing;
use super::manifest::File;
use super::measured::Measured;
use super::place::{Part, Place};
use super::tally::Tally;
use super::task::Task;
use crate::exit;
use crate::output::{Format, Options};
use crate::rows::{Buffer, Cell, Raw};

/// The records of a page, or `None` after the last page.
pub type Message = Option<Vec<Raw>>;

/// Files that are complete and not yet visible.
pub struct Written {
    /// The file with the records is the last one.
    pub parts: Vec<(Box<dyn Part>, File)>,
    pub tally: Tally,
}

/// Writes the pages that arrive. `None` if they end before the last one.
///
/// # Errors
///
/// If a record cannot be read, or if a file cannot be written.
pub fn write(
    place: &dyn Place,
    task: &Task,
    listing: &Listing,
    pages: &mut Receiver<Message>,
) -> Result<Option<Written>, Failure> {
    let schema = &listing.schema;
    let usage = |problem: String| Failure::Run(exit::Failure::usage(problem));
    let format: Format =
        task.recipe.format.parse().map_err(|_| usage(format!("unknown format `{}`", task.recipe.format)))?;
    let open = |path: &str| place.create(path).map(Measured::new).map_err(Failure::of_place(path));
    let options = Options::default();
    let main = open(&task.path)?;
    let mut sink = format.sink(schema.columns(), boxed(&main), &options)?;
    let mut second = match (task.exploded_path(), &task.recipe.explode) {
        (Some(path), Some(list)) => {
            let exploded = schema.explode(list).map_err(|error| usage(error.to_string()))?;
            let part = open(&path)?;
            let sink = format.sink(exploded.columns(), boxed(&part), &options)?;
            Some((exploded, path, part, sink, 0u64))
        }
        _ => None,
    };
    let (mut tally, mut buffer) = (Tally::default(), Buffer::default());
    while let Some(message) = pages.blocking_recv() {
        let Some(records) = message else {
            sink.finish()?;
            let mut parts = Vec::new();
            if let Some((_, path, part, sink, rows)) = second {
                sink.finish()?;
                parts.push(part.finish(path.clone(), rows).map_err(Failure::of_place(&path))?);
            }
            parts.push(main.finish(task.path.clone(), tally.rows).map_err(Failure::of_place(&task.path))?);
            return Ok(Some(Written { parts, tally }));
        };
        for raw in &records {
            let row = schema.read(raw, &mut buffer).map_err(|mismatch| Failure::of_record(told(raw, &mismatch)))?;
            let identifier = match row.get(listing.id) {
                Some(Cell::Unsigned(id)) => Some(id),
                _ => None,
            };
            let time = listing.time.and_then(|name| match row.get(name) {
                Some(Cell::DateTime(time)) => Some(time),
                _ => None,
            });
            tally.add(identifier, time);
            row.unknown().for_each(|(path, _)| tally.add_unknown(path));
            sink.row(row)?;
            if let Some((exploded, _, _, sink, rows)) = &mut second {
                exploded.each(row, |row| {
                    *rows += 1;
                    sink.row(row)
                })?;
            }
        }
    }
    Ok(None)
}

fn boxed(part: &Measured) -> Box<dyn Write + Send> {
    Box::new(part.clone())
}

/// The record that cannot be read, without its content.
fn told(raw: &Raw, problem: &dyn std::fmt::Display) -> String {
    match iadvize_runtime::codegen_support::Read::identity(raw) {
        Some(id) => format!("record {id}: {problem}"),
        None => format!("a record: {problem}"),
    }
}

/// Makes the files and the manifest visible, in this order.
///
/// # Errors
///
/// If one cannot be written.
pub fn publish(
    place: &Arc<dyn Place>,
    parts: Vec<(Box<dyn Part>, File)>,
    manifest: &super::manifest::Manifest,
    path: &str,
) -> Result<(), Failure> {
    for (part, file) in parts {
        part.publish().map_err(Failure::of_place(&file.path))?;
    }
    manifest.write(&**place, path).map_err(Failure::of_place(path))
}

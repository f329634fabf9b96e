//! Formats the records of a partition on a separate thread: neither the network nor other partitions wait for it.

use std::sync::Arc;

use iadvize::statistic::Figures;
use tokio::sync::mpsc::Receiver;

use super::failure::Failure;
use super::listing::Listing;
use super::manifest::File;
use super::measured::Measured;
use super::place::{Part, Place};
use super::tally::Tally;
use super::task::Task;
use crate::exit;
use crate::output::{self, Format, Options, Sink};
use crate::rows::{About, Buffer, Cell, Columns, Exploded, Raw, Row};
use crate::table::Indicator;

/// A response, or `None` after the last one.
pub type Message = Option<Page>;

/// What a response contains.
pub enum Page {
    Records(Vec<Raw>),
    /// Figures, and what they are about.
    Figures(About, Figures),
}

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
    indicators: &'static [Indicator],
    pages: &mut Receiver<Message>,
) -> Result<Option<Written>, Failure> {
    let mut writer = Writer::new(place, task, listing)?;
    let mut buffer = Buffer::default();
    while let Some(message) = pages.blocking_recv() {
        match message {
            Some(Page::Records(records)) => {
                for raw in &records {
                    let row = listing.schema.read(raw, &mut buffer);
                    writer.record(row.map_err(|mismatch| Failure::of_record(unreadable(raw, &mismatch)))?)?;
                }
            }
            Some(Page::Figures(about, figures)) => {
                // A series has no row for steps without figures, so totals have none either.
                for figure in about.rows(&figures, indicators).filter(|figure| figure.value.is_some()) {
                    writer.tally.add(None, None);
                    writer.main.row(listing.schema.figure(&figure, &mut buffer))?;
                }
            }
            None => return writer.finish().map(Some),
        }
    }
    Ok(None)
}

/// The files of a partition.
struct Writer<'a> {
    listing: &'a Listing,
    main: Target,
    /// The file with the items of a list.
    exploded: Option<(Exploded, Target)>,
    tally: Tally,
}

impl<'a> Writer<'a> {
    fn new(place: &dyn Place, task: &Task, listing: &'a Listing) -> Result<Self, Failure> {
        let usage = |problem: String| Failure::Run(exit::Failure::usage(problem));
        let format: Format = task.recipe.format.parse().map_err(usage)?;
        let options = Options { metadata: metadata(task)?, ..Options::default() };
        let exploded = match (task.exploded_path(), &task.recipe.explode) {
            (Some(path), Some(list)) => {
                let exploded = listing.schema.explode(list).map_err(|error| usage(error.to_string()))?;
                let target = Target::new(place, path, format, exploded.columns(), &options)?;
                Some((exploded, target))
            }
            _ => None,
        };
        let main = Target::new(place, task.path.clone(), format, listing.schema.columns(), &options)?;
        Ok(Self { listing, main, exploded, tally: Tally::default() })
    }

    fn record(&mut self, row: Row<'_>) -> Result<(), Failure> {
        let identifier = match row.get(self.listing.id) {
            Some(Cell::Unsigned(id)) => Some(id),
            _ => None,
        };
        let time = self.listing.time.and_then(|name| match row.get(name) {
            Some(Cell::DateTime(time)) => Some(time),
            _ => None,
        });
        self.tally.add(identifier, time);
        row.unknown().for_each(|(path, _)| self.tally.add_unknown(path));
        self.main.row(row)?;
        match &mut self.exploded {
            Some((exploded, target)) => exploded.each(row, |row| target.row(row)),
            None => Ok(()),
        }
    }

    fn finish(self) -> Result<Written, Failure> {
        let mut parts = Vec::new();
        if let Some((_, target)) = self.exploded {
            parts.push(target.finish()?);
        }
        parts.push(self.main.finish()?);
        Ok(Written { parts, tally: self.tally })
    }
}

/// What the file itself says: the request and the version of this program, as the manifest does.
fn metadata(task: &Task) -> Result<Vec<(String, String)>, Failure> {
    let request = serde_json::to_string(&task.recipe).map_err(|error| Failure::Run(exit::Failure::other(error)))?;
    Ok(vec![
        ("iadvize.request".to_owned(), request),
        ("iadvize.version".to_owned(), env!("CARGO_PKG_VERSION").to_owned()),
    ])
}

/// A file in a format.
struct Target {
    path: String,
    part: Measured,
    sink: Box<dyn Sink>,
    rows: u64,
}

impl Target {
    fn new(
        place: &dyn Place,
        path: String,
        format: Format,
        columns: Columns,
        options: &Options,
    ) -> Result<Self, Failure> {
        let part = place.create(&path).map(Measured::new).map_err(Failure::of_place(&path))?;
        let sink = format.sink(columns, Box::new(part.clone()), options)?;
        Ok(Self { path, part, sink, rows: 0 })
    }

    fn row(&mut self, row: Row<'_>) -> Result<(), Failure> {
        self.rows += 1;
        self.sink.row(row).map_err(|failure| failed(&self.path, &self.part, failure))
    }

    fn finish(self) -> Result<(Box<dyn Part>, File), Failure> {
        self.sink.finish().map_err(|failure| failed(&self.path, &self.part, failure))?;
        self.part.finish(self.path.clone(), self.rows).map_err(Failure::of_place(&self.path))
    }
}

/// Why a file cannot be written: because of the place or of the format.
fn failed(path: &str, part: &Measured, failure: output::Failure) -> Failure {
    part.take_error().map_or_else(|| failure.into(), Failure::of_place(path))
}

/// The record that cannot be read, without its content.
fn unreadable(raw: &Raw, problem: &dyn std::fmt::Display) -> String {
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

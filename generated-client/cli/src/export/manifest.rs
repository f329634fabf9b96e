//! What is known of a partition that was exported. A manifest contains names and counts, and no values of records, except
//! the smallest and largest identifier and time. It does not depend on when and where the partition was exported.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::task::{Recipe, State, Task};

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Manifest {
    pub partition: String,
    #[serde(flatten)]
    pub recipe: Recipe,
    pub files: Vec<File>,
    /// The number of records.
    pub rows: u64,
    /// The number of records according to the server, if it tells.
    pub announced: Option<u64>,
    pub pages: u64,
    /// The smallest and the largest identifier.
    pub identifiers: Option<(u64, u64)>,
    /// The first and the last time in the column of the date range.
    pub times: Option<(DateTime, DateTime)>,
    /// Fields that the spec does not have, with the number of records that have them.
    pub unknown_fields: BTreeMap<String, u64>,
    /// Whether the records are expected not to change any more.
    pub settled: bool,
    /// The version of this program.
    pub version: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct File {
    pub path: String,
    pub rows: u64,
    pub bytes: u64,
    /// CRC-32, in hexadecimal digits.
    pub crc32: String,
}

/// No manifest is larger. Another file of this name is not read.
const LARGEST: u64 = 1 << 20;

impl Manifest {
    /// Reads a manifest. `None` if there is none that this version can read.
    ///
    /// # Errors
    ///
    /// If the place cannot be read.
    pub fn read(place: &dyn Place, path: &str) -> io::Result<Option<Self>> {
        let Some((file, size)) = place.open(path)? else { return Ok(None) };
        if size > LARGEST {
            return Ok(None);
        }
        let mut text = Vec::new();
        file.take(LARGEST).read_to_end(&mut text)?;
        Ok(serde_json::from_slice(&text).ok())
    }

    /// Writes the manifest.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn write(&self, place: &dyn Place, path: &str) -> io::Result<()> {
        let mut part = place.create(path)?;
        let mut text = serde_json::to_vec_pretty(self)?;
        text.push(b'\n');
        part.write_all(&text)?;
        part.publish()
    }

    /// Whether all files exist with their sizes.
    ///
    /// # Errors
    ///
    /// If the place cannot be asked.
    pub fn has_files(&self, place: &dyn Place) -> io::Result<bool> {
        for file in &self.files {
            if place.size(&file.path)? != Some(file.bytes) {
                return Ok(false);
            }
        }
        Ok(!self.files.is_empty())
    }
}

/// Finds out what the place has of a partition. A range that the file has already stays in it: a partition does not shrink
/// if a later run asks for a part of it.
///
/// # Errors
///
/// If the place cannot be asked.
pub fn find(place: &dyn Place, task: &mut Task) -> io::Result<Option<Manifest>> {
    let manifest = Manifest::read(place, &task.manifest())?;
    task.state = match &manifest {
        None => State::Missing,
        Some(manifest) if !manifest.recipe.is_like(&task.recipe) => State::Stale,
        Some(manifest) => {
            let covered = match (&mut task.recipe.range, manifest.recipe.range) {
                (Some(wanted), Some(present)) => {
                    wanted.from = wanted.from.min(present.from);
                    wanted.to = wanted.to.max(present.to);
                    present.covers(wanted)
                }
                _ => true,
            };
            if !manifest.has_files(place)? {
                State::Missing
            } else if !covered {
                State::Stale
            } else if manifest.settled {
                State::Settled
            } else {
                State::Open
            }
        }
    };
    Ok(manifest)
}

//! Places by name.

use std::io;

use super::Place;
use super::disk::StandardDisk;
use super::local::Local;
use super::store::Store;

/// Opens the place of this name: a folder, or a URL such as `s3://bucket/folder`, whose credentials come from the
/// environment. Call it within a Tokio runtime.
///
/// # Errors
///
/// If the URL has an unknown scheme or cannot be used.
pub fn open(name: &str) -> io::Result<Box<dyn Place>> {
    match name.split_once("://") {
        Some(_) => Ok(Box::new(Store::open(name)?)),
        None => Ok(Box::new(Local::new(name.into(), StandardDisk))),
    }
}

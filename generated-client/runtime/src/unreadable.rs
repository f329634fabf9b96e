//! Records that cannot be read, next to those that can.

use std::fmt;

use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess};
use serde_json::Value;

use crate::core::Core;
use crate::envelope::Response;
use crate::error::{Error, ErrorKind};
use crate::output::Received;
use crate::page::Pagination;
use crate::request::Request;
use crate::wire::{JsonPath, Read, Scalar, Unreadable, Visit};

/// A record of a listing that cannot be read; returned by a stream after `each`, in place of the record.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnreadableRecord {
    /// The page, from 1.
    pub page: u64,
    /// The JSON path within the response, such as `data[17].chat_priority`.
    pub path: String,
    /// What was expected and what was found.
    pub problem: String,
    /// The record as the server sent it.
    pub json: Value,
}

impl fmt::Display for UnreadableRecord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.problem)
    }
}

impl std::error::Error for UnreadableRecord {}

/// The records of a page, and those that cannot be read. Pages without one cost nothing more.
pub(crate) fn each<T: Read>(
    core: &Core,
    request: &Request,
    response: &Response,
    page: u64,
) -> Result<(Vec<Result<T, UnreadableRecord>>, Pagination), Error> {
    match core.read::<Received<T>>(request, response) {
        Ok((items, pagination)) => Ok((items.into_iter().map(Ok).collect(), pagination)),
        Err(error) if matches!(error.kind(), ErrorKind::Decode { .. }) => {
            let (values, pagination) = core.read::<Received<Raw>>(request, response)?;
            let items = values.into_iter().enumerate();
            let items = items.filter_map(|(index, Raw(json))| one(index, json, page).transpose());
            Ok((items.collect(), pagination))
        }
        Err(error) => Err(error),
    }
}

/// Any value, also an absent one.
struct Raw(Value);

impl Read for Raw {
    const EXPECTED: &'static str = Value::EXPECTED;

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        Ok(Some(Self(Value::from_scalar(scalar)?.unwrap_or_default())))
    }

    fn from_list<'de, A: SeqAccess<'de>>(list: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        Ok(Value::from_list(list, path)?.map(Self))
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        Ok(Value::from_object(object, path)?.map(Self))
    }
}

/// Reads one record; `None` if it is absent.
fn one<T: Read>(index: usize, json: Value, page: u64) -> Result<Option<T>, UnreadableRecord> {
    let (path, mut slot) = (JsonPath::new(), None);
    match Visit::new(&path, &mut slot).deserialize(&json) {
        Ok(()) => Ok(slot),
        Err(error) => {
            path.item(index);
            path.field("data");
            let (path, problem) = match path.to_mismatch(&error) {
                Some(mismatch) => (mismatch.path, mismatch.problem),
                None => (format!("data[{index}]"), error.to_string()),
            };
            Err(UnreadableRecord { page, path, problem, json })
        }
    }
}

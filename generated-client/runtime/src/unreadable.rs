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
use crate::wire::{JsonPath, Mismatch, Read, Scalar, Unreadable, Visit};

/// A record of a listing that cannot be read; returned by a stream after `each`, in place of the record.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnreadableRecord {
    /// The page, from 1.
    pub page: u64,
    /// The JSON path within the response, such as `data[17].chat_priority`.
    pub path: String,
    /// What was expected and what was found, cut and escaped as in an [`Error`].
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
            let (path, mut items) = (core.json_path(response), Vec::new());
            for (index, Raw(json)) in values.into_iter().enumerate() {
                items.extend(one(&path, index, json, page).transpose());
                if path.charge_item::<_, serde_json::Error>(&items).is_err() {
                    return Err(error);
                }
            }
            Ok((items, pagination))
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
fn one<T: Read>(path: &JsonPath, index: usize, json: Value, page: u64) -> Result<Option<T>, UnreadableRecord> {
    let mut slot = None;
    match Visit::new(path, &mut slot).deserialize(&json) {
        Ok(()) => Ok(slot),
        Err(error) => {
            path.item(index);
            path.field("data");
            let Mismatch { path, problem } = path.to_mismatch(error);
            Err(UnreadableRecord { page, path, problem, json })
        }
    }
}

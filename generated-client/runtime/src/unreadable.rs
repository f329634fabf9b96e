//! Records that cannot be read, next to those that can.

use std::fmt;

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::core::Core;
use crate::envelope::Response;
use crate::error::{Error, ErrorKind};
use crate::output::Received;
use crate::page::Pagination;
use crate::request::Request;
use crate::wire::{JsonPath, Mismatch, Read, Slot, Visit};

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
    /// The record as the server sent it; a string with its JSON if that has a number that is out of range.
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
            let unicode = response.in_unicode();
            let response = unicode.as_ref().unwrap_or(response);
            let (values, pagination) = core.read::<Received<Raw>>(request, response)?;
            let (path, mut items) = (core.json_path(response), Vec::new());
            for (index, Raw(raw)) in values.into_iter().enumerate() {
                items.extend(one(&path, index, &raw, page).transpose());
                if path.charge_item::<_, serde_json::Error>(&items).is_err() {
                    return Err(error);
                }
            }
            Ok((items, pagination))
        }
        Err(error) => Err(error),
    }
}

/// The text of any value, also of an absent one and of one that `Value` cannot hold.
struct Raw(Box<RawValue>);

impl Read for Raw {
    const EXPECTED: &'static str = Value::EXPECTED;

    fn visit<'de, D: Deserializer<'de>, S: Slot<Self>>(
        deserializer: D,
        visit: Visit<'_, '_, Self, S>,
    ) -> Result<(), D::Error> {
        visit.put(Self(Box::<RawValue>::deserialize(deserializer)?));
        Ok(())
    }

    /// The only record in place of a list.
    fn from_object<'de, A: MapAccess<'de>>(mut object: A, _: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = object.next_entry::<String, Box<RawValue>>()? {
            members.push(format!("{}:{}", Value::from(key), value.get()));
        }
        RawValue::from_string(format!("{{{}}}", members.join(","))).map(|raw| Some(Self(raw))).map_err(A::Error::custom)
    }
}

/// Reads one record; `None` if it is absent.
fn one<T: Read>(path: &JsonPath, index: usize, raw: &RawValue, page: u64) -> Result<Option<T>, UnreadableRecord> {
    match value(path, raw) {
        Ok(record) => Ok(record),
        Err(error) => {
            path.item(index);
            path.field("data");
            let (mismatch, json) = (path.to_mismatch(error), value(path, raw));
            let json = json.map_or_else(|_| raw.get().into(), Option::unwrap_or_default);
            // Of a value that cannot be held, only the text is of use.
            path.to_mismatch("");
            let Mismatch { path, problem } = mismatch;
            Err(UnreadableRecord { page, path, problem, json })
        }
    }
}

/// Reads a value; `None` if it is absent.
fn value<T: Read>(path: &JsonPath, raw: &RawValue) -> serde_json::Result<Option<T>> {
    let mut slot = None;
    Visit::new(path, &mut slot).deserialize(&mut serde_json::Deserializer::from_str(raw.get()))?;
    Ok(slot)
}

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
use crate::wire::{JsonPath, Read, Slot, Visit};

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
            let (values, pagination) = core.read::<Received<Raw>>(request, unicode.as_ref().unwrap_or(response))?;
            let items = values.into_iter().enumerate();
            let items = items.filter_map(|(index, Raw(raw))| one(index, &raw, page).transpose());
            Ok((items.collect(), pagination))
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
fn one<T: Read>(index: usize, raw: &RawValue, page: u64) -> Result<Option<T>, UnreadableRecord> {
    let (path, mut slot) = (JsonPath::new(), None);
    match Visit::new(&path, &mut slot).deserialize(&mut serde_json::Deserializer::from_str(raw.get())) {
        Ok(()) => Ok(slot),
        Err(error) => {
            path.item(index);
            path.field("data");
            let (path, problem) = match path.to_mismatch(&error) {
                Some(mismatch) => (mismatch.path, mismatch.problem),
                None => (format!("data[{index}]"), error.to_string()),
            };
            let json = serde_json::from_str(raw.get()).unwrap_or_else(|_| raw.get().into());
            Err(UnreadableRecord { page, path, problem, json })
        }
    }
}

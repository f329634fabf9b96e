//! Visits a response and counts what it contains.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::origin::Origin;
use super::tally::{ROOT, Tally, child};
use super::{form, name};
use crate::envelope::BYTE_ORDER_MARK;
use crate::generated::api::SUCCESS;

/// The part of a response with fields of the API.
const DATA: &str = "data";

/// Levels below this one are not visited.
const DEPTH: usize = 16;

/// Counts what a response contains. Returns whether it is valid JSON, and a success.
pub fn walk(body: &[u8], origin: &Origin, tally: &mut Tally) -> bool {
    tally.begin(origin);
    let mut walk = Walk { origin, tally, succeeded: false };
    let root = Here { walk: &mut walk, parent: ROOT, path: ROOT, depth: 0, is_word: false };
    let mut json = serde_json::Deserializer::from_slice(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body));
    let read = root.deserialize(&mut json).and_then(|()| json.end());
    read.is_ok() && walk.succeeded
}

struct Walk<'w> {
    origin: &'w Origin,
    tally: &'w mut Tally,
    /// Whether `meta.status` says so.
    succeeded: bool,
}

/// One value of a response.
struct Here<'a, 'w> {
    walk: &'a mut Walk<'w>,
    parent: &'a str,
    path: &'a str,
    depth: usize,
    /// Whether its text is a word of an enum or a boolean.
    is_word: bool,
}

impl Here<'_, '_> {
    fn count(&mut self, ty: &'static str) {
        self.walk.tally.count(self.walk.origin, [self.parent, self.path], ty);
    }

    fn scalar(&mut self, ty: &'static str, text: &str) {
        self.count(ty);
        if self.is_word && !text.is_empty() {
            let word = Some(text).filter(|text| name::is_word(text));
            self.walk.tally.word(self.walk.origin, self.path, word);
        }
    }
}

impl<'de> DeserializeSeed<'de> for Here<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.depth {
            DEPTH => deserializer.deserialize_ignored_any(IgnoredAny).map(drop),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Here<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(mut self) -> Result<(), E> {
        self.count(form::NULL);
        Ok(())
    }

    fn visit_bool<E: Error>(mut self, value: bool) -> Result<(), E> {
        self.count(form::boolean(value));
        Ok(())
    }

    fn visit_u64<E: Error>(mut self, value: u64) -> Result<(), E> {
        self.scalar(form::INTEGER, &value.to_string());
        Ok(())
    }

    fn visit_i64<E: Error>(mut self, value: i64) -> Result<(), E> {
        self.scalar(form::INTEGER, &value.to_string());
        Ok(())
    }

    fn visit_f64<E: Error>(mut self, value: f64) -> Result<(), E> {
        self.scalar(form::double(value), &format!("{value:?}"));
        Ok(())
    }

    fn visit_str<E: Error>(mut self, value: &str) -> Result<(), E> {
        if self.path == "meta.status" && value == SUCCESS {
            self.walk.succeeded = true;
        }
        self.scalar(form::text(value), value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { walk, parent, path, depth, is_word } = self;
        let inside = format!("{path}[]");
        let mut length = 0;
        loop {
            let item = Here { walk: &mut *walk, parent: path, path: &inside, depth: depth + 1, is_word };
            if list.next_element_seed(item)?.is_none() {
                break;
            }
            length += 1;
        }
        walk.tally.count(walk.origin, [parent, path], form::list(length));
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<(), A::Error> {
        self.count(form::OBJECT);
        let Self { walk, path, depth, .. } = self;
        while let Some(key) = object.next_key::<String>()? {
            let is_word = path.starts_with(DATA) && walk.origin.words.binary_search(&&*key).is_ok();
            let inside = child(path, walk.tally.name(walk.origin, path, name::key(&key)));
            object.next_value_seed(Here {
                walk: &mut *walk,
                parent: path,
                path: &inside,
                depth: depth + 1,
                is_word,
            })?;
        }
        Ok(())
    }
}

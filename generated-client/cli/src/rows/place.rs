//! Reads a JSON value into a cell.

use std::fmt;

use iadvize_runtime::codegen_support::{Deserialize, Deserializer, JsonPath, LINK, Read, Scalar, nested_id};
use iadvize_runtime::{Date, DateTime, Moment};
use serde_core::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::buffer::Buffer;
use super::cell::Cell;
use super::entry;
use super::json;
use super::keys::{Keys, Object};
use super::kind::Kind;
use super::leaf::{self, Number};
use super::pending::Pending;

/// Where a value goes, and what it is. Reads it leniently, in the same cases as the typed client.
pub struct Place<'a, 'k> {
    pub kind: &'k Kind,
    pub buffer: &'a mut Buffer,
    pub path: &'a JsonPath,
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_> {
    type Value = Cell;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cell, D::Error> {
        match self.kind {
            Kind::Entry(entries) => {
                let entry = <&RawValue>::deserialize(deserializer)?;
                entry::one(entries, entry.get(), self.buffer).map_err(D::Error::custom)
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl Place<'_, '_> {
    #[inline]
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<Cell, E> {
        leaf::scalar(self.kind, scalar, self.buffer)
            .map_err(|reason| self.path.unreadable(self.kind.expected(), scalar, reason))
    }

    /// A part of this value.
    fn part<'b, 'p>(&'b mut self, kind: &'p Kind) -> Place<'b, 'p> {
        Place { kind, buffer: self.buffer, path: self.path }
    }

    fn object<'de, A: MapAccess<'de>>(mut self, mut map: Pending<A, A::Error>) -> Result<Cell, A::Error> {
        match self.kind {
            Kind::Object(object) => self.members(object, map),
            Kind::Identifier => nested_id(map, self.path).map(|id| Cell::or_null(id, |Number(id)| Cell::Unsigned(id))),
            Kind::Date => Date::from_object(map, self.path).map(|date| Cell::or_null(date, Cell::Date)),
            Kind::DateTime => DateTime::from_object(map, self.path).map(|time| Cell::or_null(time, Cell::DateTime)),
            Kind::Moment => Moment::from_object(map, self.path).map(|moment| Cell::or_null(moment, leaf::moment)),
            Kind::List(item) => {
                let first = map.next_key::<String>()?;
                match first.as_deref().and_then(index) {
                    Some(first) => self.gapped(item, first, map),
                    None => {
                        map.put_back(first);
                        let one = self.part(item).only(map)?;
                        let base = self.buffer.stack.len();
                        match one {
                            Cell::Null => Ok(Cell::Null),
                            one => {
                                self.buffer.stack.push(one);
                                Ok(Cell::List(self.buffer.complete(base)))
                            }
                        }
                    }
                }
            }
            _ => Err(self.path.mismatch(self.kind.expected(), "an object")),
        }
    }

    /// Reads an object in place of a list of one.
    fn only<'de, A: MapAccess<'de>>(self, map: Pending<A, A::Error>) -> Result<Cell, A::Error> {
        match self.kind {
            Kind::Entry(entries) => {
                let entry = json::object(map)?;
                entry::one(entries, &entry, self.buffer).map_err(A::Error::custom)
            }
            _ => self.object(map),
        }
    }

    /// Reads the values of an object whose keys are indexes, in the order of the indexes.
    fn gapped<'de, A: MapAccess<'de>>(
        mut self,
        item: &Kind,
        first: usize,
        mut map: Pending<A, A::Error>,
    ) -> Result<Cell, A::Error> {
        let (mut items, mut next) = (Vec::new(), Some(first));
        while let Some(place) = next {
            self.at(item, place);
            let cell = map.next_value_seed(self.part(item)).inspect_err(|_| self.path.item(place))?;
            items.push((place, cell));
            next = match map.next_key::<String>()? {
                None => None,
                Some(key) => Some(index(&key).ok_or_else(|| self.path.mismatch(self.kind.expected(), "an object"))?),
            };
        }
        items.sort_by_key(|(place, _)| *place);
        let base = self.buffer.stack.len();
        self.buffer.stack.extend(items.into_iter().map(|(_, cell)| cell).filter(|cell| !cell.is_null()));
        Ok(Cell::List(self.buffer.complete(base)))
    }

    /// Reads the fields of an object.
    fn members<'de, A: MapAccess<'de>>(
        mut self,
        object: &Object,
        mut map: Pending<A, A::Error>,
    ) -> Result<Cell, A::Error> {
        let base = self.buffer.stack.len();
        self.buffer.stack.resize(base + object.fields().len(), Cell::Null);
        let mut keys = Keys::new(object);
        while let Some(key) = map.next_key_seed(&mut keys)? {
            match key {
                Some(key) => self.member(object, key, base, &mut map)?,
                None if object.keeps_unknown && keys.unknown != LINK => {
                    let value: &RawValue = map.next_value()?;
                    json::keep(&keys.unknown, value.get(), self.buffer);
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let cells = &self.buffer.stack[base..];
        let missing = object.fields().iter().zip(cells).find(|(field, cell)| field.required && cell.is_null());
        match missing {
            None => Ok(Cell::Object(self.buffer.complete(base))),
            Some((field, _)) => {
                let error = self.path.mismatch(field.kind.expected(), "nothing");
                self.path.field(field.name);
                Err(error)
            }
        }
    }

    /// Reads the value of the field with the name at `key`. `base` is where the object's cells are.
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        object: &Object,
        key: usize,
        base: usize,
        map: &mut Pending<A, A::Error>,
    ) -> Result<(), A::Error> {
        let (Some(place), several) = object.place(key) else { return map.next_value::<IgnoredAny>().map(drop) };
        let (name, kind) = (object.names[key], &object.fields()[place].kind);
        let prefix = self.buffer.prefix.len();
        if matches!(kind, Kind::Object(_) | Kind::List(_)) {
            self.buffer.prefix.push_str(name);
            self.buffer.prefix.push('.');
        }
        let found = map.next_value_seed(self.part(kind));
        self.buffer.prefix.truncate(prefix);
        let found = found.inspect_err(|_| self.path.field(name))?;
        let before = self.buffer.stack[base + place];
        if several && !before.is_null() {
            if !found.is_null() && !self.buffer.is_same(before, found) {
                let error = self.path.mismatch("the same value as under another name of the field", "a different one");
                self.path.field(name);
                return Err(error);
            }
            return Ok(());
        }
        self.buffer.stack[base + place] = found;
        Ok(())
    }

    /// Notes the index of an item that has fields: `websites[3].` instead of `websites.` or `websites[2].`.
    fn at(&mut self, item: &Kind, index: usize) {
        if matches!(item, Kind::Object(_)) {
            let prefix = &mut self.buffer.prefix;
            prefix.truncate(prefix.trim_end_matches(|part: char| part.is_ascii_digit() || "[].".contains(part)).len());
            prefix.push_str(&format!("[{index}]."));
        }
    }

    fn items<'de, A: SeqAccess<'de>>(mut self, item: &Kind, mut list: A) -> Result<Cell, A::Error> {
        let base = self.buffer.stack.len();
        let mut index = 0;
        loop {
            self.at(item, index);
            match list.next_element_seed(self.part(item)).inspect_err(|_| self.path.item(index))? {
                None => return Ok(Cell::List(self.buffer.complete(base))),
                Some(Cell::Null) => {}
                Some(cell) => self.buffer.stack.push(cell),
            }
            index += 1;
        }
    }
}

/// The index that a key is, if it is one.
fn index(key: &str) -> Option<usize> {
    key.parse().ok().filter(|_| key.bytes().all(|byte| byte.is_ascii_digit()))
}

impl<'de> Visitor<'de> for Place<'_, '_> {
    type Value = Cell;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.kind.expected())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Cell, E> {
        self.scalar(Scalar::Boolean(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Cell, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Cell, E> {
        self.scalar(Scalar::Signed(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Cell, E> {
        self.scalar(Scalar::Double(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Cell, E> {
        self.scalar(Scalar::Text(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Cell, E> {
        self.scalar(Scalar::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Cell, A::Error> {
        match self.kind {
            Kind::List(item) => self.items(item, list),
            // An empty list is an absent object, as PHP writes it.
            _ => match list.next_element::<IgnoredAny>()? {
                None => Ok(Cell::Null),
                Some(_) => Err(self.path.mismatch(self.kind.expected(), "a list")),
            },
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Cell, A::Error> {
        self.object(Pending::new(object))
    }
}

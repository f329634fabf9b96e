//! Reads figures of any shape into rows. The keys around a value say what it describes.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::key::{Key, moment};
use super::row::{IsKnown, NamedRow};
use super::scalar::{IDENTIFIER, LONGEST, Unexpected, identifier, number};
use crate::wire::{JsonPath, Read, Scalar, Unreadable, Visit, nested_id};

/// Reads an object or a list into rows.
pub struct Rows<'a> {
    /// The row of the surroundings, without values.
    around: NamedRow,
    /// The indicator of the surroundings, or an empty string.
    indicator: &'a str,
    rows: &'a mut Vec<NamedRow>,
    path: &'a JsonPath,
    is_known: IsKnown,
}

impl<'a> Rows<'a> {
    /// Reads the outermost value.
    pub fn top(rows: &'a mut Vec<NamedRow>, path: &'a JsonPath, is_known: IsKnown) -> Self {
        Self { around: NamedRow::default(), indicator: "", rows, path, is_known }
    }

    /// Stores a scalar in the row that its key selects.
    fn put<E: Error>(&mut self, row: &mut NamedRow, key: &Key, scalar: Scalar<'_>) -> Result<(), E> {
        let path = self.path;
        let unexpected = |(expected, reason): Unexpected| path.unreadable(expected, scalar, reason);
        match key {
            Key::Id => row.id = identifier(scalar).map_err(unexpected)?,
            Key::Moment(moment) => {
                let step = NamedRow { id: row.id.clone(), moment: Some(*moment), values: Vec::new() };
                self.push_one(step, number(scalar).map_err(unexpected)?)?;
            }
            Key::About(id) => {
                let about = NamedRow { id: Some(id.clone()), moment: row.moment, values: Vec::new() };
                self.push_one(about, number(scalar).map_err(unexpected)?)?;
            }
            Key::Figure => add(row, self.indicator, number(scalar).map_err(unexpected)?, path)?,
            Key::Item if scalar.is_absent() => {}
            Key::Item => return Err(path.unreadable(ITEM, scalar, Unreadable::Type)),
            Key::Indicator(name) => match number(scalar) {
                Ok(value) => add(row, name, value, path)?,
                // The text of an unknown name is the row's date or its label.
                Err((_, Unreadable::Type)) if self.is_unknown(key) => {
                    row.moment = scalar.text().ok().flatten().and_then(|text| moment(&text)).or(row.moment)
                }
                Err(reason) => return Err(unexpected(reason)),
            },
        }
        Ok(())
    }

    /// Whether the key is read as an indicator only because nothing else fits.
    fn is_unknown(&self, key: &Key) -> bool {
        matches!(key, Key::Indicator(name) if !(self.is_known)(name))
    }

    /// Adds a row with one figure of the surrounding indicator.
    fn push_one<E: Error>(&mut self, mut row: NamedRow, value: Option<f64>) -> Result<(), E> {
        add(&mut row, self.indicator, value, self.path)?;
        self.push(row)
    }

    fn push<E: Error>(&mut self, row: NamedRow) -> Result<(), E> {
        let id = row.id.as_ref().map_or(0, String::len);
        self.path.charge(2 * size_of::<NamedRow>() + id)?;
        self.rows.push(row);
        Ok(())
    }

    /// Reads a date and its figure from a list of two.
    fn pair<'de, A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        let mut first = None;
        if list.next_element_seed(Visit::<Value, _>::new(self.path, &mut first))?.is_none() {
            return Ok(());
        }
        let first = first.unwrap_or_default();
        let Some(moment) = first.as_str().and_then(moment) else {
            let first = match Scalar::of(&first) {
                Some(scalar) => self.path.quoted(scalar),
                None => (if first.is_array() { "a list" } else { "an object" }).to_owned(),
            };
            return Err(self.path.mismatch(ITEM, format_args!("a list that starts with {first}")));
        };
        let (path, mut row) = (self.path, self.around.clone());
        let entry = Entry { rows: &mut self, row: &mut row, key: &Key::Moment(moment) };
        let second = list.next_element_seed(entry).inspect_err(|_| path.item(1))?;
        if second.is_none() || list.next_element::<IgnoredAny>()?.is_some() {
            return Err(path.mismatch(ITEM, "a list that starts with a date and does not have two items"));
        }
        Ok(())
    }
}

/// What an item of a list must be.
const ITEM: &str = "an object, or a pair of a date and its figure";

/// Adds a figure to a row.
fn add<E: Error>(row: &mut NamedRow, name: &str, value: Option<f64>, path: &JsonPath) -> Result<(), E> {
    path.charge(2 * size_of::<(String, Option<f64>)>() + name.len())?;
    // Most rows have one figure.
    row.values.reserve_exact(usize::from(row.values.is_empty()));
    row.values.push((name.into(), value));
    Ok(())
}

/// Makes `name` the identifier of `rows`, unless they have one or `name` was read as an indicator in them.
fn label(rows: &mut [NamedRow], name: &str) {
    let unlabelled =
        |row: &&mut NamedRow| row.id.is_none() && row.values.iter().all(|(indicator, _)| indicator != name);
    rows.iter_mut().filter(unlabelled).for_each(|row| row.id = Some(name.to_owned()));
}

/// The values of PHP's `DateTime` as JSON, of which the date is the moment of its row and the time zone is a text.
fn is_date_of_php(rows: &[NamedRow]) -> bool {
    matches!(rows, [row] if matches!(&*row.values, [(name, _)] if name == "timezone_type"))
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("figures")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        for index in 0.. {
            let mut row = self.around.clone();
            let entry = Entry { rows: &mut self, row: &mut row, key: &Key::Item };
            if list.next_element_seed(entry).inspect_err(|_| self.path.item(index))?.is_none() {
                break;
            }
            if !row.values.is_empty() {
                self.push(row)?;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<(), A::Error> {
        let (before, mut row) = (self.rows.len(), self.around.clone());
        // Unknown names of objects, with the rows that were read from them.
        let mut labelled = Vec::new();
        while let Some(name) = object.next_key::<String>()? {
            if name.len() > LONGEST {
                let found = self.path.quoted(Scalar::Text(&name));
                return Err(self.path.mismatch("names of at most 255 bytes", found));
            }
            let (key, begin) = (Key::of(name.clone()), self.rows.len());
            let entry = Entry { rows: &mut self, row: &mut row, key: &key };
            let is_object = object.next_value_seed(entry).inspect_err(|_| self.path.field(name.clone()))?;
            if is_object && self.is_unknown(&key) {
                labelled.push((name, begin..self.rows.len()));
            }
        }
        if row.id.is_none() {
            for (name, range) in labelled {
                self.path.charge(name.len() * range.len())?;
                label(&mut self.rows[range], &name);
            }
        }
        let copied = row.id.as_ref().map_or(0, String::len) * (self.rows.len() - before);
        self.path.charge(copied)?;
        for nested in &mut self.rows[before..] {
            nested.id = nested.id.take().or_else(|| row.id.clone());
            nested.moment = nested.moment.or(row.moment);
        }
        let has_content = !row.values.is_empty() || (row.id.is_some() && self.rows.len() == before);
        if has_content {
            self.push(row)?;
        }
        Ok(())
    }
}

/// Reads the value of a key. Returns whether it was an object.
struct Entry<'e, 'r> {
    rows: &'e mut Rows<'r>,
    row: &'e mut NamedRow,
    key: &'e Key,
}

impl Entry<'_, '_> {
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<bool, E> {
        self.rows.put(self.row, self.key, scalar)?;
        Ok(false)
    }

    fn nested(&mut self) -> Rows<'_> {
        let mut around = NamedRow { id: self.row.id.clone(), moment: self.row.moment, values: Vec::new() };
        let mut indicator = self.rows.indicator;
        match self.key {
            Key::Moment(moment) => around.moment = Some(*moment),
            Key::About(id) => around.id = Some(id.clone()),
            Key::Indicator(name) => indicator = name,
            Key::Id | Key::Figure | Key::Item => {}
        }
        Rows { around, indicator, rows: &mut *self.rows.rows, path: self.rows.path, is_known: self.rows.is_known }
    }
}

impl<'de> DeserializeSeed<'de> for Entry<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Entry<'_, '_> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(f64::EXPECTED)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.scalar(Scalar::Boolean(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.scalar(Scalar::Signed(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.scalar(Scalar::Double(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        self.scalar(Scalar::Text(value))
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.scalar(Scalar::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, list: A) -> Result<bool, A::Error> {
        match self.key {
            Key::Item => self.nested().pair(list),
            _ => self.nested().visit_seq(list),
        }?;
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, object: A) -> Result<bool, A::Error> {
        if matches!(self.key, Key::Id) {
            let id: Option<String> = nested_id(object, self.rows.path)?;
            if id.as_ref().is_some_and(|id| id.len() > LONGEST) {
                return Err(self.rows.path.mismatch(IDENTIFIER, "a longer one"));
            }
            self.row.id = id;
            return Ok(false);
        }
        let before = self.rows.rows.len();
        self.nested().visit_map(object)?;
        if self.rows.is_unknown(self.key) && is_date_of_php(&self.rows.rows[before..]) {
            self.row.moment = self.rows.rows.pop().and_then(|row| row.moment).or(self.row.moment);
            return Ok(false);
        }
        Ok(true)
    }
}

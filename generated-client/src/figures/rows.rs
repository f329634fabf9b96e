//! Reads figures of any shape into rows. The keys around a value say what it describes.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use iadvize_runtime::Moment;
use iadvize_runtime::codegen_support::{JsonPath, Read, Scalar};

use super::{FigureRow, Figures};
use crate::generated::indicators::Indicator;

impl Read for Figures {
    const EXPECTED: &'static str = "figures";

    fn from_list<'de, A: SeqAccess<'de>>(list: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut rows = Vec::new();
        Rows::top(&mut rows, path).visit_seq(list)?;
        Ok(Some(Self { rows }))
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut rows = Vec::new();
        Rows::top(&mut rows, path).visit_map(object)?;
        Ok(Some(Self { rows }))
    }
}

/// A row alone is an object.
impl Read for FigureRow {
    const EXPECTED: &'static str = "the figures of one row";

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut rows = Vec::new();
        Rows::top(&mut rows, path).visit_map(object)?;
        match rows.len() {
            0 | 1 => Ok(Some(rows.pop().unwrap_or_default())),
            count => Err(path.mismatch(Self::EXPECTED, format_args!("{count} rows"))),
        }
    }
}

/// The meaning of a key for its value.
enum Key {
    /// The value is the identifier of the row.
    Id,
    /// The value belongs to this moment.
    Moment(Moment),
    /// The value belongs to the resource with this identifier.
    About(String),
    /// The value is the figure of the surrounding indicator.
    Figure,
    /// The value is the figure, or contains the figures, of this indicator.
    Indicator(String),
}

impl Key {
    /// Whether the key is read as an indicator only because nothing else fits.
    fn is_unknown(&self) -> bool {
        matches!(self, Self::Indicator(name) if matches!(Indicator::from(name.as_str()), Indicator::Other(_)))
    }

    fn of(key: String) -> Self {
        match key.as_str() {
            "id" | "resource_id" => Self::Id,
            "value" => Self::Figure,
            _ => match moment(&key) {
                Some(moment) => Self::Moment(moment),
                None if key.bytes().all(|byte| byte.is_ascii_digit()) => Self::About(key),
                None => Self::Indicator(key),
            },
        }
    }
}

/// The moment that `text` names: also a month, or without minutes or seconds.
fn moment(text: &str) -> Option<Moment> {
    let complete = match text.len() {
        7 => Cow::Owned(format!("{text}-01")),
        13 => Cow::Owned(format!("{text}:00:00")),
        16 => Cow::Owned(format!("{text}:00")),
        10 | 19.. => Cow::Borrowed(text),
        _ => return None,
    };
    complete.parse().ok()
}

/// Reads an object or a list into rows.
struct Rows<'a> {
    /// The row of the surroundings, without values.
    around: FigureRow,
    /// The indicator of the surroundings, or an empty string.
    indicator: &'a str,
    rows: &'a mut Vec<FigureRow>,
    path: &'a JsonPath,
}

impl<'a> Rows<'a> {
    /// Reads the outermost value.
    fn top(rows: &'a mut Vec<FigureRow>, path: &'a JsonPath) -> Self {
        Self { around: FigureRow::default(), indicator: "", rows, path }
    }

    /// Stores a scalar in the row that its key selects.
    fn put(&mut self, row: &mut FigureRow, key: &Key, scalar: Scalar<'_>) -> Result<(), ()> {
        match key {
            Key::Id => row.id = scalar.text().map(Cow::into_owned),
            Key::Moment(moment) => {
                let values = vec![(self.indicator.into(), number(scalar)?)];
                self.rows.push(FigureRow { id: row.id.clone(), moment: Some(*moment), values });
            }
            Key::About(id) => {
                let values = vec![(self.indicator.into(), number(scalar)?)];
                self.rows.push(FigureRow { id: Some(id.clone()), moment: row.moment, values });
            }
            Key::Figure => row.values.push((self.indicator.into(), number(scalar)?)),
            Key::Indicator(name) => match (number(scalar), Indicator::from(name.as_str())) {
                (Ok(value), indicator) => row.values.push((indicator, value)),
                // The text of an unknown name is the row's date or its label.
                (Err(()), Indicator::Other(_)) => {
                    row.moment = scalar.text().and_then(|text| moment(&text)).or(row.moment)
                }
                (Err(()), _) => return Err(()),
            },
        }
        Ok(())
    }
}

/// Makes `name` the identifier of `rows`, unless they have one or `name` was read as an indicator in them.
fn label(rows: &mut [FigureRow], name: &str) {
    let unlabelled =
        |row: &&mut FigureRow| row.id.is_none() && row.values.iter().all(|(indicator, _)| indicator.as_str() != name);
    rows.iter_mut().filter(unlabelled).for_each(|row| row.id = Some(name.to_owned()));
}

fn number(scalar: Scalar<'_>) -> Result<Option<f64>, ()> {
    f64::from_scalar(scalar).map_err(|_| ())
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Figures::EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        for index in 0.. {
            let mut row = self.around.clone();
            let entry = Entry { rows: &mut self, row: &mut row, key: &Key::Figure };
            if list.next_element_seed(entry).inspect_err(|_| self.path.item(index))?.is_none() {
                break;
            }
            if !row.values.is_empty() {
                self.rows.push(row);
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<(), A::Error> {
        let (before, mut row) = (self.rows.len(), self.around.clone());
        // Unknown names of objects, with the rows that were read from them.
        let mut labelled = Vec::new();
        while let Some(name) = object.next_key::<String>()? {
            let (key, begin) = (Key::of(name.clone()), self.rows.len());
            let entry = Entry { rows: &mut self, row: &mut row, key: &key };
            let is_object = object.next_value_seed(entry).inspect_err(|_| self.path.field(name.clone()))?;
            if is_object && key.is_unknown() {
                labelled.push((name, begin..self.rows.len()));
            }
        }
        if row.id.is_none() {
            labelled.into_iter().for_each(|(name, range)| label(&mut self.rows[range], &name));
        }
        for nested in &mut self.rows[before..] {
            nested.id = nested.id.take().or_else(|| row.id.clone());
            nested.moment = nested.moment.or(row.moment);
        }
        let has_content = !row.values.is_empty() || (row.id.is_some() && self.rows.len() == before);
        if has_content {
            self.rows.push(row);
        }
        Ok(())
    }
}

/// Reads the value of a key. Returns whether it was an object.
struct Entry<'e, 'r> {
    rows: &'e mut Rows<'r>,
    row: &'e mut FigureRow,
    key: &'e Key,
}

impl Entry<'_, '_> {
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<bool, E> {
        let path = self.rows.path;
        self.rows.put(self.row, self.key, scalar).map_err(|()| path.mismatch(f64::EXPECTED, scalar))?;
        Ok(false)
    }

    fn nested(&mut self) -> Rows<'_> {
        let mut around = FigureRow { id: self.row.id.clone(), moment: self.row.moment, values: Vec::new() };
        let mut indicator = self.rows.indicator;
        match self.key {
            Key::Moment(moment) => around.moment = Some(*moment),
            Key::About(id) => around.id = Some(id.clone()),
            Key::Indicator(name) => indicator = name,
            Key::Id | Key::Figure => {}
        }
        Rows { around, indicator, rows: &mut *self.rows.rows, path: self.rows.path }
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
        self.nested().visit_seq(list).map(|()| false)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, object: A) -> Result<bool, A::Error> {
        self.nested().visit_map(object).map(|()| true)
    }
}

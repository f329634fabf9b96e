//! Reads figures of any shape into rows. The keys around a value say what it describes.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use iadvize_runtime::Value;
use iadvize_runtime::codegen_support::{JsonPath, Read, Scalar, Unreadable, nested_id, without_empty_fraction};

use super::key::{Key, moment};
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

    /// Stores a scalar in the row that its key selects. Fails with the expected type.
    fn put(&mut self, row: &mut FigureRow, key: &Key, scalar: Scalar<'_>) -> Result<(), Unexpected> {
        match key {
            Key::Id => row.id = identifier(scalar)?,
            Key::Moment(moment) => {
                let values = vec![(self.indicator.into(), number(scalar)?)];
                self.rows.push(FigureRow { id: row.id.clone(), moment: Some(*moment), values });
            }
            Key::About(id) => {
                let values = vec![(self.indicator.into(), number(scalar)?)];
                self.rows.push(FigureRow { id: Some(id.clone()), moment: row.moment, values });
            }
            Key::Figure => row.values.push((self.indicator.into(), number(scalar)?)),
            Key::Item if scalar.is_absent() => {}
            Key::Item => return Err((ITEM, Unreadable::Type)),
            Key::Indicator(name) => match (number(scalar), Indicator::from(name.as_str())) {
                (Ok(value), indicator) => row.values.push((indicator, value)),
                // The text of an unknown name is the row's date or its label.
                (Err((_, Unreadable::Type)), Indicator::Other(_)) => {
                    row.moment = scalar.text().and_then(|text| moment(&text)).or(row.moment)
                }
                (Err(unexpected), _) => return Err(unexpected),
            },
        }
        Ok(())
    }

    /// Reads a date and its figure from a list of two.
    fn pair<'de, A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        let Some(first) = list.next_element::<Value>()? else { return Ok(()) };
        let Some(moment) = first.as_str().and_then(moment) else {
            let found = format!("a list that starts with {}", Shape(&first));
            return Err(self.path.mismatch(ITEM, found));
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

/// The expected type, and why it cannot hold the value.
type Unexpected = (&'static str, Unreadable);

/// A value in an error: itself if it is a scalar.
struct Shape<'a>(&'a Value);

impl fmt::Display for Shape<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Scalar::of(self.0) {
            Some(scalar) => scalar.fmt(formatter),
            None => formatter.write_str(if self.0.is_array() { "a list" } else { "an object" }),
        }
    }
}

/// Makes `name` the identifier of `rows`, unless they have one or `name` was read as an indicator in them.
fn label(rows: &mut [FigureRow], name: &str) {
    let unlabelled =
        |row: &&mut FigureRow| row.id.is_none() && row.values.iter().all(|(indicator, _)| indicator.as_str() != name);
    rows.iter_mut().filter(unlabelled).for_each(|row| row.id = Some(name.to_owned()));
}

fn number(scalar: Scalar<'_>) -> Result<Option<f64>, Unexpected> {
    f64::from_scalar(scalar).map_err(|reason| (f64::EXPECTED, reason))
}

fn identifier(scalar: Scalar<'_>) -> Result<Option<String>, Unexpected> {
    if scalar.is_absent() {
        return Ok(None);
    }
    let id = String::from_scalar(scalar).map_err(|reason| (String::EXPECTED, reason))?;
    let is_number = |whole: &&str| !whole.is_empty() && whole.bytes().all(|digit| digit.is_ascii_digit());
    Ok(id.map(|id| Some(without_empty_fraction(&id)).filter(is_number).map(ToOwned::to_owned).unwrap_or(id)))
}

/// The values of PHP's `DateTime` as JSON, of which the date is the moment of its row and the time zone is a text.
fn is_date_of_php(rows: &[FigureRow]) -> bool {
    matches!(rows, [row] if matches!(&*row.values, [(name, _)] if name.as_str() == "timezone_type"))
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Figures::EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        for index in 0.. {
            let mut row = self.around.clone();
            let entry = Entry { rows: &mut self, row: &mut row, key: &Key::Item };
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
        let put = self.rows.put(self.row, self.key, scalar);
        put.map_err(|(expected, reason)| path.mismatch(expected, format_args!("{scalar}{reason}")))?;
        Ok(false)
    }

    fn nested(&mut self) -> Rows<'_> {
        let mut around = FigureRow { id: self.row.id.clone(), moment: self.row.moment, values: Vec::new() };
        let mut indicator = self.rows.indicator;
        match self.key {
            Key::Moment(moment) => around.moment = Some(*moment),
            Key::About(id) => around.id = Some(id.clone()),
            Key::Indicator(name) => indicator = name,
            Key::Id | Key::Figure | Key::Item => {}
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
        match self.key {
            Key::Item => self.nested().pair(list),
            _ => self.nested().visit_seq(list),
        }?;
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, object: A) -> Result<bool, A::Error> {
        if matches!(self.key, Key::Id) {
            self.row.id = nested_id(object, self.rows.path)?;
            return Ok(false);
        }
        let before = self.rows.rows.len();
        self.nested().visit_map(object)?;
        if self.key.is_unknown() && is_date_of_php(&self.rows.rows[before..]) {
            self.row.moment = self.rows.rows.pop().and_then(|row| row.moment).or(self.row.moment);
            return Ok(false);
        }
        Ok(true)
    }
}

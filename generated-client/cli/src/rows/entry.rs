//! Entries of tagged lists. They are read without a tree of values; only malformed texts are split by the reader of the
//! typed client.

use std::fmt;

use iadvize_runtime::codegen_support::{
    JsonPath, Read, Scalar, SeqAccess, TaggedList as Tagged, Value, Visit, entries, repaired,
};
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, Visitor};
use serde_json::value::RawValue;

use super::buffer::Buffer;
use super::cell::{Cell, Span};
use super::json;
use super::kind::{Field, Kind};
use super::place::Place;
use crate::table::{TaggedList, Type};

/// The kinds of entries, and the fields that all of them have together: `kind`, the items by name, and `other` with the JSON
/// of an unknown entry.
#[derive(Clone, Debug)]
pub struct Entries {
    kinds: Vec<EntryKind>,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct EntryKind {
    tag: u64,
    name: &'static str,
    /// The fields of the items after the tag, and whether they are required.
    items: Vec<(usize, bool)>,
}

impl Entries {
    pub(super) fn of(list: &TaggedList) -> Self {
        let mut fields = vec![Field { name: "kind", kind: Kind::Word { integer: false }, required: false }];
        let kinds = list.kinds.iter().map(|kind| {
            let items = kind.items.iter().map(|item| {
                let known = fields.iter().position(|field| field.name == item.name);
                let place = known.unwrap_or_else(|| {
                    fields.push(Field { name: item.name, kind: self::kind(item.name, &item.ty), required: false });
                    fields.len() - 1
                });
                (place, item.required)
            });
            EntryKind { tag: kind.tag, name: kind.name, items: items.collect() }
        });
        let kinds = kinds.collect();
        fields.push(Field { name: "other", kind: Kind::Json, required: false });
        Self { kinds, fields }
    }

    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }
}

/// The API documents the integers of this name as milliseconds since 1970-01-01 UTC.
fn kind(name: &str, ty: &Type) -> Kind {
    match ty {
        Type::Integer if name == "timestamp" => Kind::Milliseconds,
        ty => Kind::of(ty),
    }
}

/// Reads the JSON of an entry. Null is absent.
///
/// # Errors
///
/// If a text in it is not Unicode.
pub fn one(entries: &Entries, entry: &str, buffer: &mut Buffer) -> serde_json::Result<Cell> {
    if entry == "null" {
        return Ok(Cell::Null);
    }
    let mark = buffer.mark();
    match (Known { entries, buffer }).deserialize(&mut serde_json::Deserializer::from_str(entry)) {
        Err(error) if !error.is_data() => Err(error),
        Ok(Some(cell)) => Ok(cell),
        Ok(None) | Err(_) => {
            buffer.reset(mark);
            let other = json::compact(entry, buffer);
            Ok(cells(entries, buffer, |cells| cells[entries.fields.len() - 1] = Cell::Text(other)))
        }
    }
}

/// Reads a scalar in place of a list of entries, usually a text that contains them.
pub fn many(entries: &Entries, scalar: Scalar<'_>, buffer: &mut Buffer) -> Cell {
    let mark = buffer.mark();
    if let Scalar::Text(text) = scalar {
        if let Some(span) = all_known(entries, text, buffer) {
            return Cell::List(span);
        }
        buffer.reset(mark);
        if let Some(Ok(span)) = texts(text).map(|texts| list(entries, &texts, buffer)) {
            return Cell::List(span);
        }
        buffer.reset(mark);
    }
    let Some(kept) = self::entries::<Kept>(scalar) else { return Cell::Null };
    let texts: Vec<String> = kept.iter().map(|Kept(entry)| entry.to_string()).collect();
    // A value has no text that is not Unicode.
    list(entries, &texts, buffer).map_or(Cell::Null, Cell::List)
}

fn list(entries: &Entries, texts: &[impl AsRef<str>], buffer: &mut Buffer) -> serde_json::Result<Span> {
    let base = buffer.stack.len();
    for entry in texts {
        match one(entries, entry.as_ref(), buffer)? {
            Cell::Null => {}
            cell => buffer.stack.push(cell),
        }
    }
    Ok(buffer.complete(base))
}

/// The entries of a text that is a valid list of lists, and has only known ones.
fn all_known(entries: &Entries, text: &str, buffer: &mut Buffer) -> Option<Span> {
    let mut json = serde_json::Deserializer::from_str(text);
    let span = json.deserialize_seq(AllKnown { entries, buffer }).ok()?;
    json.end().ok().map(|()| span)
}

/// The JSON of each entry in a text that is a valid list of lists.
fn texts(text: &str) -> Option<Vec<&str>> {
    let entries: Vec<&RawValue> = serde_json::from_str(text).ok()?;
    let is_list = entries.first().is_none_or(|first| first.get().starts_with('['));
    let is_unicode = || !text.contains("\\u") || repaired(text.as_bytes()).is_none();
    (is_list && is_unicode()).then(|| entries.into_iter().map(RawValue::get).collect())
}

/// The cell of an entry whose fields `set` fills.
fn cells(entries: &Entries, buffer: &mut Buffer, set: impl FnOnce(&mut [Cell])) -> Cell {
    let base = buffer.stack.len();
    buffer.stack.resize(base + entries.fields.len(), Cell::Null);
    set(&mut buffer.stack[base..]);
    Cell::Object(buffer.complete(base))
}

/// An entry of a text that the typed client's reader split.
struct Kept(Value);

impl Read for Kept {
    const EXPECTED: &'static str = "a list";
}

impl Tagged for Kept {
    fn from_entry(entry: Value) -> Self {
        Self(entry)
    }
}

/// Reads a list of known entries.
struct AllKnown<'a> {
    entries: &'a Entries,
    buffer: &'a mut Buffer,
}

impl<'de> Visitor<'de> for AllKnown<'_> {
    type Value = Span;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of known entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Span, A::Error> {
        let Self { entries, buffer } = self;
        let base = buffer.stack.len();
        while let Some(cell) = list.next_element_seed(Known { entries, buffer })? {
            buffer.stack.push(cell.ok_or_else(|| A::Error::custom("an unknown entry"))?);
        }
        Ok(buffer.complete(base))
    }
}

/// Reads an entry; `None` if it is not a known one.
struct Known<'a> {
    entries: &'a Entries,
    buffer: &'a mut Buffer,
}

impl<'de> DeserializeSeed<'de> for Known<'_> {
    type Value = Option<Cell>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Known<'_> {
    type Value = Option<Cell>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a known entry")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let Self { entries, buffer } = self;
        let (path, mut tag) = (JsonPath::default(), None);
        list.next_element_seed(Visit::<u64, _>::new(&path, &mut tag))?;
        let known = entries.kinds.iter().find(|kind| Some(kind.tag) == tag);
        let Some(known) = known else { return rest(list, None) };
        let base = buffer.stack.len();
        buffer.stack.resize(base + entries.fields.len(), Cell::Null);
        buffer.stack[base] = Cell::Name(known.name);
        for (place, required) in &known.items {
            let item = Place { kind: &entries.fields[*place].kind, buffer, path: &path };
            let cell = list.next_element_seed(item)?.unwrap_or(Cell::Null);
            if *required && cell.is_null() {
                return rest(list, None);
            }
            buffer.stack[base + place] = cell;
        }
        let cell = Cell::Object(buffer.complete(base));
        rest(list, Some(cell))
    }
}

/// Reads what is left of an entry, which a known one does not have.
fn rest<'de, A: SeqAccess<'de>>(mut list: A, known: Option<Cell>) -> Result<Option<Cell>, A::Error> {
    let mut is_known = true;
    while list.next_element::<IgnoredAny>()?.is_some() {
        is_known = false;
    }
    Ok(known.filter(|_| is_known))
}

//! A slow reader of responses, written from the client's documentation without its code. It says what the client must read
//! from a JSON value: the value as serde writes it, that it is absent, or that it must be refused.

mod date;
mod json;
mod named;
mod number;
mod parse;
mod response;
mod tagged_list;

use std::cell::Cell;

use iadvize_codegen::model::{Base, Enumeration, Field, Model, ObjectRef, Type};
use serde_json::{Map, Value};

pub use json::Json;
pub use named::named;
pub use parse::parse;
pub use response::Data;

/// The value cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// The value as serde writes it, or `None` if it is absent.
pub type Outcome = Result<Option<Value>, Refused>;

/// Reads values of the types of a spec.
pub struct Reference<'m> {
    model: &'m Model,
    doubt: Cell<bool>,
}

/// Any value, in a place where the documentation does not say what is read.
const ANY: &str = "\u{1}any";

impl<'m> Reference<'m> {
    pub fn new(model: &'m Model) -> Self {
        Self { model, doubt: Cell::new(false) }
    }

    /// Whether the documentation does not say how something that was read so far is read, for example a key that comes
    /// twice. Forgets it.
    pub fn take_doubt(&self) -> bool {
        self.doubt.take()
    }

    pub fn read(&self, ty: &Type, json: &Json) -> Outcome {
        match (ty, json) {
            (Type::List(item), json) => self.list(item, json),
            (Type::TaggedList(list), json) => self.entry(*list, json),
            // PHP writes an absent object, and every other absent value, as an empty list.
            (_, Json::List(items)) => {
                if items.is_empty() {
                    Ok(None)
                } else {
                    Err(Refused)
                }
            }
            (Type::Object(object), Json::Object(members)) => self.record(*object, members).map(Some),
            (Type::Object(_), scalar) => {
                if scalar.is_absent() {
                    Ok(None)
                } else {
                    Err(Refused)
                }
            }
            (Type::Identifier(_), Json::Object(members)) => match &**members {
                [(name, value)] if name == "id" => number::unsigned(value),
                _ => Err(Refused),
            },
            (Type::Date | Type::DateTime | Type::Moment, json) => self.date(ty, json),
            (_, Json::Object(_)) => Err(Refused),
            (Type::Identifier(_) | Type::Enum(_) | Type::Indicator | Type::Uuid, absent) if absent.is_absent() => {
                Ok(None)
            }
            (Type::Identifier(_), scalar) => number::unsigned(scalar),
            (Type::Integer, scalar) => number::signed(scalar),
            (Type::Double, scalar) => number::double(scalar),
            (Type::Boolean, scalar) => number::boolean(scalar),
            (Type::String | Type::Text, scalar) => text(scalar),
            (Type::Enum(set), scalar) => word(&self.model[*set], scalar),
            (Type::Indicator, scalar) => any_word(scalar, false),
            (Type::Uuid, scalar) => self.uuid(scalar),
        }
    }

    fn uuid(&self, scalar: &Json) -> Outcome {
        let Json::Text(text) = scalar else { return Err(Refused) };
        // Braces and a scheme are other forms of the library.
        if text.starts_with(['{', 'u']) {
            self.doubt.set(true);
        }
        let parts: Vec<&str> = match text.is_ascii() && text.len() == 32 {
            true => vec![&text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..]],
            false => text.split('-').collect(),
        };
        let is_hexadecimal = parts.iter().all(|part| part.bytes().all(|it| it.is_ascii_hexdigit()));
        match is_hexadecimal && parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) {
            true => Ok(Some(parts.join("-").to_ascii_lowercase().into())),
            false => Err(Refused),
        }
    }

    fn list(&self, item: &Type, json: &Json) -> Outcome {
        let one = |json: &Json| Ok(self.read(item, json)?.map(|one| Value::from(vec![one])));
        let many = |items: &mut dyn Iterator<Item = &Json>| {
            let read: Result<Vec<_>, _> = items.map(|json| self.read(item, json)).collect();
            Ok(Some(read?.into_iter().flatten().collect()))
        };
        match (item, json) {
            (_, Json::List(items)) => many(&mut items.iter()),
            (_, Json::Object(members)) if members.first().is_some_and(|(name, _)| index(name).is_some()) => {
                let mut places = Vec::new();
                for (name, value) in members {
                    places.push((index(name).ok_or(Refused)?, value));
                }
                places.sort_by_key(|(place, _)| *place);
                many(&mut places.iter().map(|(_, value)| *value))
            }
            (Type::Boolean, json) => one(json),
            (_, Json::Boolean(false)) => Ok(None),
            (Type::TaggedList(list), Json::Text(text)) => Ok(self.entries(*list, text)),
            (_, json) => one(json),
        }
    }

    /// Every field, with null for absent ones.
    fn record(&self, object: ObjectRef, members: &[(String, Json)]) -> Result<Value, Refused> {
        let fields = self.model[object].fields.iter();
        let fields = fields.map(|field| Ok((field.name.wire.clone(), self.field(field, members)?)));
        Ok(Value::Object(fields.collect::<Result<Map<_, _>, _>>()?))
    }

    fn field(&self, field: &Field, members: &[(String, Json)]) -> Result<Value, Refused> {
        let mut found: Option<Value> = None;
        for (_, json) in members.iter().filter(|(key, _)| field.names().any(|name| name == key)) {
            match (&found, self.read(&field.ty, json)?) {
                (Some(found), Some(read)) if *found != read => return Err(Refused),
                (None, read) => found = read,
                _ => {}
            }
        }
        if found.is_none() && field.required { Err(Refused) } else { Ok(found.unwrap_or_default()) }
    }
}

fn text(scalar: &Json) -> Outcome {
    match scalar {
        Json::Text(text) => Ok(Some(text.as_str().into())),
        Json::Boolean(_) => Err(Refused),
        _ => any_word(scalar, false),
    }
}

fn word(set: &Enumeration, scalar: &Json) -> Outcome {
    let is_number = set.base == Base::Integer;
    let word = any_word(scalar, is_number)?;
    let number = word.as_ref().and_then(|word| word.as_str()?.parse::<i64>().ok()).filter(|_| is_number);
    let is_canonical = |number: &i64| word == Some(number.to_string().into());
    Ok(number.filter(is_canonical).map(Value::from).or(word))
}

/// A text or a number as a word; `is_number` if a fraction of zeros does not belong to it.
fn any_word(scalar: &Json, is_number: bool) -> Outcome {
    match scalar {
        Json::Null => Ok(None),
        Json::Text(text) if is_number => Ok(Some(number::whole(text).into())),
        Json::Text(text) => Ok(Some(text.as_str().into())),
        Json::Number(number) => number::shown(number).map(|text| Some(text.into())),
        _ => Err(Refused),
    }
}

/// The index that a key is, if it is one: PHP writes a list with gaps as an object.
fn index(key: &str) -> Option<usize> {
    key.parse().ok().filter(|_| key.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the client read what it must.
pub fn agrees(read: &Value, expected: &Value) -> bool {
    match (read, expected) {
        (_, Value::String(any)) if any == ANY => true,
        (Value::Object(read), Value::Object(expected)) => {
            read.len() == expected.len()
                && read.iter().all(|(name, value)| expected.get(name).is_some_and(|expected| agrees(value, expected)))
        }
        _ => read == expected,
    }
}

//! Faults in one value of the platform's own response.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Fault, Kind};
use crate::wire;

/// What is wrong with the value at a JSON pointer.
#[derive(Clone, Copy, Debug)]
pub enum Damage {
    /// A text ends with these bytes.
    Ending(&'static [u8]),
    /// A history starts with a message that cannot be read.
    Message,
    /// A history is text with a comma after its last message.
    Comma,
}

/// Stands for bytes that are not valid JSON until the response is written. No record contains this character.
const MARK: char = '\u{f8ff}';

/// Faults that make one record or one value of the platform's own response unreadable. A response without this record or
/// value stays as it is.
impl Fault {
    /// The regular list, in which the record at this index has an `id` that is not an identifier.
    pub fn broken_record(index: usize) -> Fault {
        Fault::altered(format!("/data/{index}/id"), "unreadable")
    }

    /// The regular response, in which the text at this JSON pointer ends with half of a surrogate pair, `\ud83d`:
    /// `Fault::lone_surrogate("/data/0/name")`. This is JSON, but not Unicode.
    pub fn lone_surrogate(pointer: impl Into<String>) -> Fault {
        Fault::damaged(pointer, Damage::Ending(b"\\ud83d"))
    }

    /// The regular response, in which the text at this JSON pointer ends with an `é` in Latin-1: one byte that is not
    /// valid UTF-8.
    pub fn latin1(pointer: impl Into<String>) -> Fault {
        Fault::damaged(pointer, Damage::Ending(b"\xe9"))
    }

    /// The regular response, in which the history at this JSON pointer starts with a message that has neither a date nor
    /// a text: `Fault::broken_message("/data/0/history")`.
    pub fn broken_message(pointer: impl Into<String>) -> Fault {
        Fault::damaged(pointer, Damage::Message)
    }

    /// The regular response, in which the history at this JSON pointer is text with a comma after its last message.
    pub fn trailing_comma(pointer: impl Into<String>) -> Fault {
        Fault::damaged(pointer, Damage::Comma)
    }

    fn damaged(pointer: impl Into<String>, damage: Damage) -> Fault {
        Fault::of(Kind::OwnDamaged { pointer: pointer.into(), damage })
    }
}

pub fn damaged(body: &Bytes, pointer: &str, damage: Damage) -> Bytes {
    let mut envelope: Value = serde_json::from_slice(body).unwrap_or_default();
    match envelope.pointer_mut(pointer).and_then(|value| damage.apply(value)) {
        None => body.clone(),
        Some(ending) => {
            let text = envelope.to_string();
            let (before, after) = text.split_once(MARK).unwrap_or((&text, ""));
            Bytes::from([before.as_bytes(), ending, after.as_bytes()].concat())
        }
    }
}

impl Damage {
    /// Returns the bytes for the mark, or `None` if the value is not a text or a history.
    fn apply(self, value: &mut Value) -> Option<&'static [u8]> {
        let (damaged, ending): (Value, &[u8]) = match self {
            Damage::Ending(ending) => (json!(format!("{}{MARK}", value.as_str()?)), ending),
            Damage::Message => {
                let messages: Value = [json!([1])].into_iter().chain(wire::messages(value)?).collect();
                (if value.is_string() { json!(messages.to_string()) } else { messages }, &[])
            }
            Damage::Comma => {
                let messages = wire::messages(value)?.into_iter().map(|message| format!("{message},"));
                (json!(format!("[{}]", messages.collect::<String>())), &[])
            }
        };
        *value = damaged;
        Some(ending)
    }
}

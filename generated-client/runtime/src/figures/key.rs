//! What a key of an object says about its value.

use std::borrow::Cow;

use crate::moment::Moment;

/// Length of `YYYY-MM-DD HH:MM:SS`.
const SECONDS: usize = 19;

/// The meaning of a key, or of a place in a list, for its value.
pub enum Key {
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
    /// The value is an item of a list: an object, or a pair of a date and its figure.
    Item,
}

impl Key {
    pub fn of(key: String) -> Self {
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

/// The moment that `text` names: also a month, or without minutes or seconds, or the local time before an offset.
pub fn moment(text: &str) -> Option<Moment> {
    let complete = match text.len() {
        7 => Cow::Owned(format!("{text}-01")),
        13 => Cow::Owned(format!("{text}:00:00")),
        16 => Cow::Owned(format!("{text}:00")),
        10 => Cow::Borrowed(text),
        SECONDS.. => Cow::Borrowed(without_offset(text)),
        _ => return None,
    };
    complete.parse().ok()
}

fn without_offset(text: &str) -> &str {
    let end = text.rfind(['Z', '+', '-']).filter(|end| *end >= SECONDS);
    match end.map(|end| text.split_at(end)) {
        Some((time, offset)) if is_offset(offset.as_bytes()) => time,
        _ => text,
    }
}

fn is_offset(offset: &[u8]) -> bool {
    match offset {
        b"Z" => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] | [b'+' | b'-', h1, h2, m1, m2] => {
            [h1, h2, m1, m2].iter().all(|digit| digit.is_ascii_digit())
        }
        _ => false,
    }
}

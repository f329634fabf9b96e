//! Texts of a page on a terminal.

use crate::source::Hidden;

/// A text with each hidden character and each carriage return as an escape such as `\u{202e}`.
pub fn escaped(text: &str) -> String {
    let escape = |text: String, c: char| match Hidden::is_one(c) || c == '\r' {
        true => text + &c.escape_unicode().to_string(),
        false => text + c.encode_utf8(&mut [0; 4]),
    };
    text.chars().fold(String::with_capacity(text.len()), escape)
}

//! JSON that no type describes: its text is kept, without white space between values. Numbers keep all their digits.

use iadvize_runtime::codegen_support::{MapAccess, repaired};
use serde_core::de::Error;
use serde_json::value::RawValue;

use super::buffer::Buffer;
use super::cell::Span;

/// Keeps an unknown field. The last of several with one name counts, as for known fields.
pub fn keep(name: &str, json: &str, buffer: &mut Buffer) {
    let start = buffer.text.len();
    buffer.text.push_str(&buffer.prefix);
    let path = Span { start, end: buffer.push(name).end };
    let value = compact(json, buffer);
    let text = |span: Span| &buffer.text[span.start..span.end];
    match buffer.unknown.iter().position(|(earlier, _)| text(*earlier) == text(path)) {
        Some(place) => buffer.unknown[place].1 = value,
        None => buffer.unknown.push((path, value)),
    }
}

/// Adds the text of a JSON value on one line, in Unicode.
pub fn compact(json: &str, buffer: &mut Buffer) -> Span {
    let unicode = json.contains("\\u").then(|| repaired(json.as_bytes())).flatten();
    let json = unicode.as_deref().and_then(|text| str::from_utf8(text).ok()).unwrap_or(json);
    let (start, mut in_text, mut escaped) = (buffer.text.len(), false, false);
    for character in json.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => in_text = !in_text,
            ' ' | '\n' | '\r' | '\t' if !in_text => continue,
            _ => {}
        }
        buffer.text.push(character);
    }
    Span { start, end: buffer.text.len() }
}

/// The text of an object whose first key may have been read.
pub fn object<'de, A: MapAccess<'de>>(mut object: A) -> Result<String, A::Error> {
    let mut text = String::from("{");
    while let Some((key, value)) = object.next_entry::<String, &RawValue>()? {
        let separator = if text.len() > 1 { "," } else { "" };
        let key = serde_json::to_string(&key).map_err(A::Error::custom)?;
        text.extend([separator, &key, ":", value.get()]);
    }
    text.push('}');
    Ok(text)
}

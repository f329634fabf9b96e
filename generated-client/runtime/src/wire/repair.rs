//! Texts that are not Unicode: half of a surrogate pair as an escape, or bytes of another encoding than UTF-8. In a text,
//! they are read as U+FFFD. Keys, and whatever is not in a text, stay as they are.

/// The last resort for a body that is not valid JSON: the same body with texts in Unicode, or `None` if its texts are.
#[cold]
pub fn repaired(body: &[u8]) -> Option<Vec<u8>> {
    let (mut copy, mut rest) = (Vec::with_capacity(body.len()), body);
    while let Some((between, after)) = split(rest) {
        let (text, end) = after.split_at(length(after));
        copy.extend_from_slice(between);
        match is_key(end) {
            true => copy.extend_from_slice(text),
            false => text.utf8_chunks().for_each(|chunk| {
                escapes(chunk.valid(), &mut copy);
                copy.extend_from_slice(if chunk.invalid().is_empty() { b"" } else { "\u{fffd}".as_bytes() });
            }),
        }
        // The quote that ends the text is not the beginning of the next one.
        let (quote, next) = end.split_at(end.len().min(1));
        copy.extend_from_slice(quote);
        rest = next;
    }
    copy.extend_from_slice(rest);
    (copy != body).then_some(copy)
}

/// Splits after the next quote.
fn split(json: &[u8]) -> Option<(&[u8], &[u8])> {
    let quote = json.iter().position(|byte| *byte == b'"')?;
    Some(json.split_at(quote + 1))
}

/// The length of a text up to the quote that ends it.
fn length(text: &[u8]) -> usize {
    let mut escaped = false;
    let end = text.iter().position(|byte| match byte {
        _ if escaped => {
            escaped = false;
            false
        }
        b'\\' => {
            escaped = true;
            false
        }
        byte => *byte == b'"',
    });
    end.unwrap_or(text.len())
}

/// Whether a text is a key. `end` starts with the quote that ends it.
fn is_key(end: &[u8]) -> bool {
    end.iter().skip(1).find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

/// Copies a text with U+FFFD for each escape of half a surrogate pair.
fn escapes(text: &str, copy: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(start) = rest.find('\\') {
        let escape = &rest[start..];
        let unit = |at: usize| u16::from_str_radix(escape.get(at..at + 6)?.strip_prefix("\\u")?, 16).ok();
        let (length, is_half) = match (unit(0), unit(6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (12, false),
            (Some(0xd800..=0xdfff), _) => (6, true),
            // The escaped character, which may be a backslash.
            _ => (1 + escape.chars().nth(1).map_or(0, char::len_utf8), false),
        };
        copy.extend_from_slice(&rest.as_bytes()[..start]);
        copy.extend_from_slice(if is_half { b"\\ufffd" } else { &escape.as_bytes()[..length] });
        rest = &escape[length..];
    }
    copy.extend_from_slice(rest.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::repaired;

    fn repair(body: &[u8]) -> String {
        repaired(body).map_or_else(|| "unchanged".to_owned(), |copy| String::from_utf8_lossy(&copy).into_owned())
    }

    #[test]
    fn halves_of_surrogate_pairs() {
        assert_eq!(repair(br#"["L\ud83d"]"#), r#"["L\ufffd"]"#);
        assert_eq!(repair(br#"["\ude00L", "\uD83D\uD83D\uDE00"]"#), r#"["\ufffdL", "\ufffd\uD83D\uDE00"]"#);
        for valid in
            [r#"["L\ud83d\ude00"]"#, r#"["L\\ud83d"]"#, r#"["\"\\\ud83d\ude00"]"#, r#"{"a\ud83d" : 1}"#, "\\ud83d"]
        {
            assert_eq!(repair(valid.as_bytes()), "unchanged", "{valid}");
        }
        assert_eq!(repair(br#"{"\ud83d": "\\\ud83d", "a": "#), r#"{"\ud83d": "\\\ufffd", "a": "#);
    }

    #[test]
    fn bytes_of_other_encodings() {
        assert_eq!(
            repair(b"{\"a\": \"\xe9t\xe9\", \"b\": \"\xe9\"}"),
            "{\"a\": \"\u{fffd}t\u{fffd}\", \"b\": \"\u{fffd}\"}"
        );
        for kept in [&b"{\"a\xe9\" : 1}"[..], b"[\xe9, \"\xc3\xa9\"]", b"{\"a\": \"caf\xc3\xa9\"}"] {
            assert_eq!(repair(kept), "unchanged");
        }
        // A text without an end.
        assert_eq!(repair(b"[\"\xe9\\"), "[\"\u{fffd}\\");
    }
}

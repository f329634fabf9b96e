//! Finds a secret in its spellings: plain, percent-encoded, escaped for JSON or HTML, and mixtures of these.

/// What replaces a secret.
const REDACTED: &str = "[key]";

/// The longest spelling of one character of a secret, in bytes. It bounds the search in texts that consist of escapes.
pub(super) const LONGEST: usize = 64;

/// Replaces every occurrence of `secret` in `text`.
pub(super) fn redact(text: &mut String, secret: &str) {
    let Some(first) = secret.chars().next() else { return };
    let mut clean = String::new();
    let (mut rest, mut from) = (text.as_str(), 0);
    while let Some(offset) = rest[from..].find([first, '%', '\\', '&', '+']) {
        from += offset;
        match occurrence(&rest[from..], secret) {
            Some(length) => {
                clean.extend([&rest[..from], REDACTED]);
                (rest, from) = (&rest[from + length..], 0);
            }
            None => from += rest[from..].chars().next().map_or(1, char::len_utf8),
        }
    }
    if !clean.is_empty() {
        clean.push_str(rest);
        *text = clean;
    }
}

/// The length in bytes of `secret` at the start of `text`, if it is there. An escape may also be a part of the secret
/// itself, therefore both readings are followed.
fn occurrence(text: &str, secret: &str) -> Option<usize> {
    let mut characters = secret.chars();
    let mut ends: Vec<usize> = ends(text, characters.next()?).collect();
    for character in characters {
        if ends.is_empty() {
            return None;
        }
        ends =
            ends.iter().flat_map(|start| self::ends(&text[*start..], character).map(move |end| start + end)).collect();
        ends.sort_unstable();
        ends.dedup();
    }
    ends.into_iter().max()
}

/// Where `character` may end if `text` starts with it.
fn ends(text: &str, character: char) -> impl Iterator<Item = usize> {
    let plain = text.starts_with(character).then(|| character.len_utf8());
    let escaped = match text.bytes().next() {
        Some(b'%') => in_address(text, character),
        Some(b'\\') => in_json(text, character),
        Some(b'&') => in_html(text, character),
        Some(b'+') if character == ' ' => Some(1),
        _ => None,
    };
    plain.into_iter().chain(escaped)
}

/// Percent-encoded: `%2F`, or `%252F` if encoded twice.
fn in_address(text: &str, character: char) -> Option<usize> {
    let left = character.encode_utf8(&mut [0; 4]).bytes().try_fold(text, |rest, byte| {
        let mut digits = rest.strip_prefix('%')?;
        while !starts_with_hex(digits, byte.into(), 2) {
            digits = digits.strip_prefix("25").filter(|digits| text.len() - digits.len() < LONGEST)?;
        }
        digits.get(2..)
    })?;
    Some(text.len() - left.len()).filter(|length| *length <= LONGEST)
}

/// Escaped in JSON: `\/` or `\u002f`, with more backslashes if escaped twice.
fn in_json(text: &str, character: char) -> Option<usize> {
    if character == '\\' {
        return text.starts_with(r"\\").then_some(2);
    }
    let left = unescaped(text);
    if left.starts_with(character) {
        return Some(text.len() - left.len() + character.len_utf8());
    }
    let left = character.encode_utf16(&mut [0; 2]).iter().try_fold(text, |rest, unit| {
        let digits = unescaped(rest).strip_prefix('u')?;
        if starts_with_hex(digits, (*unit).into(), 4) { digits.get(4..) } else { None }
    })?;
    Some(text.len() - left.len())
}

/// The text without its leading backslashes.
fn unescaped(text: &str) -> &str {
    let backslashes = text.bytes().take(LONGEST / 2 - 5).take_while(|byte| *byte == b'\\').count();
    &text[backslashes..]
}

/// Escaped in HTML: `&quot;`, `&#34;` or `&#x22;`.
fn in_html(text: &str, character: char) -> Option<usize> {
    let name = &text[1..text.bytes().take(LONGEST / 2).position(|byte| byte == b';')?];
    let meant = match name.strip_prefix('#') {
        None => match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        },
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32)
        }
    };
    (meant == Some(character)).then(|| name.len() + 2)
}

fn starts_with_hex(text: &str, number: u32, digits: usize) -> bool {
    let found = text.get(..digits).filter(|found| found.bytes().all(|byte| byte.is_ascii_hexdigit()));
    found.is_some_and(|found| u32::from_str_radix(found, 16) == Ok(number))
}

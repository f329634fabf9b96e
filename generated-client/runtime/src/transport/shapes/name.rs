//! Names that are not data: keys, words of enums and segments of paths.

/// The longest key that is recorded, in bytes.
const LONGEST_KEY: usize = 60;

/// The longest word that is recorded, in bytes.
const LONGEST_WORD: usize = 40;

/// More digits than a name has.
const DIGITS: usize = 4;

/// The replacement of a name that is recorded as a text.
pub const TEXT: &str = "{text}";

/// A key of an object, or what replaces it.
pub fn key(key: &str) -> &str {
    let is_number = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    let is_date = key.len() >= 7 && mask(&key[..7], "0000-00") && key.bytes().all(|byte| !byte.is_ascii_lowercase());
    let others = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    match key {
        _ if is_number => "{number}",
        _ if is_date => "{date}",
        _ if is_name(key, others) => key,
        _ => TEXT,
    }
}

/// Whether a value of an enum is short and plain enough to be a word.
pub fn is_word(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    !text.is_empty() && text.len() <= LONGEST_WORD && text.bytes().all(allowed)
}

/// Whether the first segment of a path names a resource.
pub fn is_word_in_path(segment: &str) -> bool {
    is_name(segment, |byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-' | b'.'))
}

/// Whether a text has the form of a mask, in which `0` is a digit and `x` a hexadecimal one.
pub fn mask(text: &str, mask: &str) -> bool {
    let fits = |(byte, mask): (u8, u8)| match mask {
        b'0' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_hexdigit(),
        mask => byte == mask,
    };
    text.len() == mask.len() && text.bytes().zip(mask.bytes()).all(fits)
}

fn is_name(text: &str, allowed: impl Fn(u8) -> bool) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let begins = text.starts_with(|first: char| first.is_ascii_lowercase() || first == '_');
    begins && text.len() <= LONGEST_KEY && digits < DIGITS && text.bytes().all(allowed)
}

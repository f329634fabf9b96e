//! The key of an account, and its redaction.

mod spelling;

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use crate::visible::is_visible;

/// The longest key in bytes. Real keys have 32 characters.
const LONGEST_KEY: usize = 512;

/// Shorter keys are not redacted: they are not secrets, but would match ordinary words.
const SHORTEST_SECRET: usize = 8;

/// The key of an account. No output shows it, and its memory is wiped when the last copy is dropped. Copies that the HTTP
/// and TLS libraries make while sending are not wiped.
///
/// ```
/// let key = iadvize::ApiKey::new("0123456789abcdef");
/// assert_eq!(format!("{key:?}"), "ApiKey(…)");
/// ```
#[derive(Clone)]
pub struct ApiKey(Arc<Zeroizing<String>>);

impl ApiKey {
    /// Takes the key as the account's settings show it. A client cannot be built with a key that is empty, is longer than
    /// 512 bytes, has white space around it, or contains control characters or invisible characters. Trim a key that is
    /// read from a file.
    pub fn new(key: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(key.into())))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Why the key cannot be sent in any way, if it cannot: the one rule for keys. Redaction relies on it, because a server
    /// may remove white space from a key before it shows it.
    pub(crate) fn invalid(&self) -> Option<&'static str> {
        let key = self.as_str();
        match key {
            "" => Some("the key is empty"),
            _ if key.len() > LONGEST_KEY => Some("the key is longer than 512 bytes"),
            _ if key.trim() != key => Some("the key has white space around it"),
            _ if !key.chars().all(is_visible) => Some("the key contains control characters or invisible characters"),
            _ => None,
        }
    }

    /// The longest text in bytes that [`redact`](Self::redact) replaces by one mark.
    pub(crate) fn longest_spelling(&self) -> usize {
        self.secrets().iter().map(|secret| secret.chars().count() * spelling::LONGEST).max().unwrap_or_default()
    }

    /// Replaces the key in `text`, however it is spelled there.
    #[doc(hidden)]
    pub fn redact(&self, text: &mut String) {
        self.secrets().iter().for_each(|secret| spelling::redact(text, secret));
    }

    /// The texts that reveal the key: the key itself and, for HTTP Basic authentication, its encodings.
    fn secrets(&self) -> Vec<Zeroizing<String>> {
        if self.0.len() < SHORTEST_SECRET {
            return Vec::new();
        }
        let user = Zeroizing::new(format!("{}:", self.as_str()));
        let encoded = [user.as_str(), self.as_str()].into_iter().flat_map(|text| {
            [STANDARD_NO_PAD, URL_SAFE_NO_PAD].map(|engine| Zeroizing::new(engine.encode(text.as_bytes())))
        });
        std::iter::once(Zeroizing::clone(&self.0)).chain(encoded).collect()
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_redacted_in_every_spelling() {
        let key = ApiKey::new("abc/d fgh\"é");
        for spelled in [
            "abc/d fgh\"é",
            "abc%2Fd+fgh%22%C3%A9",
            "abc%2fd%20fgh%22%c3%a9",
            "abc%252Fd%2520fgh%2522%25C3%25A9",
            r#"abc\/d fgh\"\u00e9"#,
            r#"abc\\\/d\u0020fgh\\\"é"#,
            "abc/d fgh&quot;&#233;",
            "abc&#x2F;d fgh&#34;&#xe9;",
            "YWJjL2QgZmdoIsOpOg",
            "YWJjL2QgZmdoIsOp",
        ] {
            let mut text = format!("key={spelled} and {spelled}");
            key.redact(&mut text);
            assert_eq!(text, "key=[key] and [key]", "{spelled}");
        }
        let mut text = "Basic YWJjL2QgZmdoIsOpOg==, abc/d fgh".to_owned();
        key.redact(&mut text);
        assert_eq!(text, "Basic [key]==, abc/d fgh");
    }

    #[test]
    fn texts_full_of_escapes_take_no_time() {
        for escape in ["\\", "&", "%25", "%", "+", "\\u00"] {
            let mut text = escape.repeat(100_000);
            let before = text.clone();
            ApiKey::new("\\&%25%+ \\\\&&").redact(&mut text);
            assert_eq!(text, before);
        }
    }

    #[test]
    fn keys_made_of_escapes_are_redacted() {
        for (key, spelled) in
            [("%2F%2F%2F", "%252F%252F%252F"), (r"a\\b\cdef", r"a\\\\b\\cdef"), ("a&amp;bcd", "a&amp;amp;bcd")]
        {
            for mut text in [key.to_owned(), spelled.to_owned()] {
                ApiKey::new(key).redact(&mut text);
                assert_eq!(text, "[key]", "{key}");
            }
        }
    }
}

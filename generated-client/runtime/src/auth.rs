//! The key, and the three ways to send it.

mod spelling;

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use form_urlencoded::Serializer;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::generated::api::{KEY_HEADER, KEY_PARAMETER};

/// Keys shorter than this are not blotted out of messages: they are no secrets, but would hit ordinary words.
const SHORTEST_SECRET: usize = 8;

/// The key of an account. It is shown nowhere and wiped from memory when the last copy of it is dropped; copies that the
/// HTTP and TLS libraries make while sending are not.
///
/// ```
/// let key = iadvize::ApiKey::new("0123456789abcdef");
/// assert_eq!(format!("{key:?}"), "ApiKey(…)");
/// ```
#[derive(Clone)]
pub struct ApiKey(Arc<Zeroizing<String>>);

impl ApiKey {
    /// Takes the key as the account's settings show it.
    pub fn new(key: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(key.into())))
    }

    /// Replaces the key in `text`, however it is spelled there.
    pub(crate) fn blot(&self, text: &mut String) {
        let key = self.0.as_str();
        if key.len() < SHORTEST_SECRET {
            return;
        }
        spelling::blot(text, key);
        for pair in [Zeroizing::new(format!("{key}:")), self.0.as_ref().clone()] {
            for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
                spelling::blot(text, &Zeroizing::new(engine.encode(pair.as_bytes())));
            }
        }
    }

    /// How many bytes the key takes at most, however it is spelled.
    pub(crate) fn longest_spelling(&self) -> usize {
        self.0.len().saturating_mul(spelling::LONGEST)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey(…)")
    }
}

/// How the key is sent (iAdvize REST API documentation, section "Authentication").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Authentication {
    /// In the header `X-API-Key`: the default.
    #[default]
    Header,
    /// In the query parameter `key`. Servers and proxies tend to log addresses: prefer the header.
    QueryParameter,
    /// As the user name of HTTP Basic authentication, with an empty password.
    Basic,
}

/// The key in the form in which it is sent.
pub(crate) enum Credential {
    Header(HeaderName, HeaderValue),
    Query(ApiKey),
}

impl Credential {
    /// Prepares the key once, so that a key that cannot be sent is known before the first request.
    pub(crate) fn new(key: &ApiKey, authentication: Authentication) -> Result<Self, Error> {
        let text = key.0.as_str();
        if text.is_empty() {
            return Err(unusable("the key is empty"));
        }
        let (name, value) = match authentication {
            Authentication::QueryParameter => return Ok(Self::Query(key.clone())),
            Authentication::Header => (HeaderName::from_bytes(KEY_HEADER.as_bytes()), HeaderValue::from_str(text)),
            Authentication::Basic if text.contains(':') => {
                return Err(unusable("the key holds a colon, which a user name of HTTP Basic authentication cannot"));
            }
            Authentication::Basic => {
                let pair = Zeroizing::new(format!("{text}:"));
                let encoded = Zeroizing::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())));
                (Ok(AUTHORIZATION), HeaderValue::from_str(&encoded))
            }
        };
        match (name, value) {
            (Ok(name), Ok(mut value)) if value.to_str().is_ok() => {
                value.set_sensitive(true);
                Ok(Self::Header(name, value))
            }
            _ => Err(unusable("the key holds characters that a header cannot")),
        }
    }

    /// Adds the key to an address, if that is where it goes.
    pub(crate) fn add_to_address(&self, address: &mut String) {
        if let Self::Query(key) = self {
            let separator = if address.contains('?') { '&' } else { '?' };
            let pair = Serializer::new(String::new()).append_pair(KEY_PARAMETER, &key.0).finish();
            address.extend([separator.encode_utf8(&mut [0; 4]), pair.as_str()]);
        }
    }
}

fn unusable(reason: &str) -> Error {
    Error::new(ErrorKind::Configuration { reason: reason.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(key: &str, authentication: Authentication) -> String {
        match Credential::new(&ApiKey::new(key), authentication) {
            Ok(Credential::Header(name, value)) => {
                assert!(value.is_sensitive());
                format!("{name}: {}", value.to_str().unwrap())
            }
            Ok(Credential::Query(key)) => {
                let mut address = "/x".to_owned();
                Credential::Query(key).add_to_address(&mut address);
                address
            }
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn three_ways() {
        assert_eq!(header("a/b", Authentication::Header), "x-api-key: a/b");
        assert_eq!(header("a/b", Authentication::QueryParameter), "/x?key=a%2Fb");
        assert_eq!(header("a/b", Authentication::Basic), "authorization: Basic YS9iOg==");
    }

    #[test]
    fn unusable_keys() {
        let error = |reason| format!("the client cannot be made: {reason}; trying again will not help");
        let cases = [
            ("", Authentication::QueryParameter, "the key is empty"),
            ("a\nb", Authentication::Header, "the key holds characters that a header cannot"),
            ("é", Authentication::Header, "the key holds characters that a header cannot"),
            (
                "a:b",
                Authentication::Basic,
                "the key holds a colon, which a user name of HTTP Basic authentication cannot",
            ),
        ];
        for (key, authentication, reason) in cases {
            assert_eq!(header(key, authentication), error(reason));
        }
    }

    #[test]
    fn keys_are_blotted_out_in_every_spelling() {
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
            key.blot(&mut text);
            assert_eq!(text, "key=[key] and [key]", "{spelled}");
        }
        let mut text = "Basic YWJjL2QgZmdoIsOpOg==, abc/d fgh".to_owned();
        key.blot(&mut text);
        assert_eq!(text, "Basic [key]==, abc/d fgh");
    }

    #[test]
    fn texts_full_of_escapes_take_no_time() {
        for escape in ["\\", "&", "%25", "%", "+", "\\u00"] {
            let mut text = escape.repeat(100_000);
            let before = text.clone();
            ApiKey::new("\\&%25%+ \\\\&&").blot(&mut text);
            assert_eq!(text, before);
        }
    }

    #[test]
    fn keys_made_of_escapes_are_blotted_out_too() {
        for (key, spelled) in
            [("%2F%2F%2F", "%252F%252F%252F"), (r"a\\b\cdef", r"a\\\\b\\cdef"), ("a&amp;bcd", "a&amp;amp;bcd")]
        {
            for mut text in [key.to_owned(), spelled.to_owned()] {
                ApiKey::new(key).blot(&mut text);
                assert_eq!(text, "[key]", "{key}");
            }
        }
    }
}

//! The three ways to send the key.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use form_urlencoded::Serializer;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::generated::api::{KEY_HEADER, KEY_PARAMETER};
use crate::key::ApiKey;

/// How the key is sent (iAdvize REST API documentation, section "Authentication").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Authentication {
    /// In the header `X-API-Key`: the default.
    #[default]
    Header,
    /// In the query parameter `key`. Servers and proxies often log URLs: prefer the header.
    QueryParameter,
    /// As the user name of HTTP Basic authentication, with an empty password.
    Basic,
}

/// The key, prepared for sending.
pub(crate) enum Credential {
    Header(HeaderName, HeaderValue),
    Query(ApiKey),
}

impl Credential {
    /// Prepares the key once. A key that cannot be sent is an error before the first request.
    pub(crate) fn new(key: &ApiKey, authentication: Authentication) -> Result<Self, Error> {
        let text = key.as_str();
        if let Some(reason) = key.invalid() {
            return Err(invalid(reason));
        }
        let (name, value) = match authentication {
            Authentication::QueryParameter => return Ok(Self::Query(key.clone())),
            Authentication::Header => (HeaderName::from_bytes(KEY_HEADER.as_bytes()), HeaderValue::from_str(text)),
            Authentication::Basic if text.contains(':') => {
                return Err(invalid("the key contains a colon, which HTTP Basic authentication does not allow"));
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
            _ => Err(invalid("the key contains characters that a header does not allow")),
        }
    }

    /// Adds the key to a URL, if it is sent in the query.
    pub(crate) fn add_to_url(&self, url: &mut String) {
        if let Self::Query(key) = self {
            let separator = if url.contains('?') { '&' } else { '?' };
            let pair = Serializer::new(String::new()).append_pair(KEY_PARAMETER, key.as_str()).finish();
            url.extend([separator.encode_utf8(&mut [0; 4]), pair.as_str()]);
        }
    }
}

fn invalid(reason: &str) -> Error {
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
                Credential::Query(key).add_to_url(&mut address);
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
    fn invalid_keys() {
        const WAYS: [Authentication; 3] =
            [Authentication::Header, Authentication::QueryParameter, Authentication::Basic];
        let error = |reason| format!("invalid configuration: {reason}");
        let around = "the key has white space around it";
        let invisible = "the key contains control characters or invisible characters";
        let cases = [("", "the key is empty"), ("abc\n", around), (" abc", around), ("abc\u{a0}", around)];
        let cases = cases.into_iter().chain(["a\nb", "\u{200b}abc", "abc\u{feff}", "a\0b"].map(|key| (key, invisible)));
        for (key, reason) in cases {
            assert_eq!(WAYS.map(|way| header(key, way)), [(); 3].map(|()| error(reason)), "{key:?}");
        }
        assert_eq!(
            header("é", Authentication::Header),
            error("the key contains characters that a header does not allow")
        );
        let colon = "the key contains a colon, which HTTP Basic authentication does not allow";
        assert_eq!(header("a:b", Authentication::Basic), error(colon));
        assert!(WAYS.iter().all(|way| Credential::new(&ApiKey::new("a b"), *way).is_ok()));
        let long = |length| Credential::new(&ApiKey::new("a".repeat(length)), Authentication::QueryParameter);
        assert!(long(512).is_ok() && long(513).is_err());
    }
}

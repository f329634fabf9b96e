//! The headers of all requests, besides those of the key and of the body.

use http::HeaderMap;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST, HeaderName,
    HeaderValue, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};

use crate::auth::Credential;
use crate::error::{Error, ErrorKind};

/// What the caller configures.
#[derive(Default)]
pub struct Headers {
    pub user_agent: Option<String>,
    /// Names and values.
    pub others: Vec<(String, String)>,
}

/// The headers that the client itself sends, and those that belong to a connection.
const RESERVED: [HeaderName; 16] = [
    ACCEPT,
    ACCEPT_ENCODING,
    CONNECTION,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    EXPECT,
    HOST,
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHORIZATION,
    HeaderName::from_static("proxy-connection"),
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
    USER_AGENT,
];

const CLIENT: &str = concat!("iadvize-rust/", env!("CARGO_PKG_VERSION"));

impl Headers {
    /// Checks the headers once, before the first request. Errors do not repeat a value, because it may be a secret.
    ///
    /// # Errors
    ///
    /// If a header cannot be sent, or if the client itself sends it.
    pub(crate) fn checked(&self, credential: &Credential) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::with_capacity(self.others.len() + 1);
        headers.insert(USER_AGENT, value("user-agent", self.user_agent.as_deref().unwrap_or(CLIENT))?);
        for (text, content) in &self.others {
            let name: HeaderName = text.parse().map_err(|_| invalid(text, "the name is invalid"))?;
            if matches!(credential, Credential::Header(of_key, _) if *of_key == name) {
                return Err(invalid(text, "the client sends the key in it"));
            }
            if RESERVED.contains(&name) {
                return Err(invalid(text, "the client itself sets it"));
            }
            let mut content = value(text, content)?;
            content.set_sensitive(true);
            headers.insert(name, content);
        }
        Ok(headers)
    }
}

fn value(name: &str, content: &str) -> Result<HeaderValue, Error> {
    content.parse().map_err(|_| invalid(name, "the value contains characters that a header does not allow"))
}

fn invalid(name: &str, reason: &str) -> Error {
    Error::new(ErrorKind::Configuration { reason: format!("cannot send the header `{name}`: {reason}") })
}

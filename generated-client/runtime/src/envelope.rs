//! The envelope of every response: `meta`, `data` and `pagination`, read in one pass.
//!
//! A response is a success if both the HTTP status and the envelope say so. Any other response is read a second time to
//! find the cause.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, LOCATION};
use http::{HeaderMap, StatusCode, Uri};
use iadvize_macros::Record;
use serde_core::de::{DeserializeSeed, MapAccess};
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::foreign::Foreign;
use crate::generated::api::{Refusal, SUCCESS};
use crate::key::ApiKey;
use crate::output::{Data, Output, Parts};
use crate::page::Pagination;
use crate::request::Request;
use crate::wire::{Ignored, JsonPath, Keys, Mismatch, Read, Visit, repaired};

/// How much of an unexpected response an error quotes, in characters.
const EXCERPT: usize = 200;

/// Some servers send it before UTF-8.
pub(crate) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A response as the server sent it.
pub(crate) struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
}

struct Envelope<D, P = Pagination> {
    meta: Option<Meta>,
    data: Data<D>,
    pagination: Option<P>,
}

#[derive(Record)]
struct Meta {
    status: Option<String>,
    message: Option<Value>,
}

impl Meta {
    fn is_success(&self) -> bool {
        self.status.as_deref() == Some(SUCCESS)
    }

    /// The message; as JSON if it is not a string.
    fn message(self) -> Option<String> {
        Some(match self.message? {
            Value::String(text) => text,
            other => other.to_string(),
        })
    }
}

impl<D: Read, P: Read> Read for Envelope<D, P> {
    const EXPECTED: &'static str = "an envelope";

    fn from_object<'de, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut keys = Keys::new(&["meta", "data", "pagination"]);
        let mut envelope = Self { meta: None, data: Data::Absent, pagination: None };
        while let Some(place) = keys.next(&mut object)? {
            match place {
                0 => keys.value(&mut object, 0, &mut envelope.meta, path)?,
                1 if envelope.meta.as_ref().is_some_and(|meta| !meta.is_success()) => keys.skip(&mut object)?,
                1 => {
                    let mut data = None;
                    keys.value(&mut object, 1, &mut data, path)?;
                    envelope.data = data.map_or(Data::Null, Data::Given);
                }
                2 => keys.value(&mut object, 2, &mut envelope.pagination, path)?,
                _ => keys.skip(&mut object)?,
            }
        }
        Ok(Some(envelope))
    }
}

fn parse<D: Read, P: Read>(body: &[u8], path: &JsonPath) -> serde_json::Result<Option<Envelope<D, P>>> {
    let mut json = serde_json::Deserializer::from_slice(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body));
    let mut envelope = None;
    Visit::new(path, &mut envelope).deserialize(&mut json)?;
    json.end()?;
    Ok(envelope)
}

impl Response {
    pub(crate) fn new(response: http::Response<Bytes>, attempts: u32) -> Self {
        let (head, body) = response.into_parts();
        Self { status: head.status, headers: head.headers, body, attempts }
    }

    pub(crate) fn body(&self) -> &Bytes {
        &self.body
    }

    /// The number of attempts.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Reads the response to `request`. Errors quote the body without the key.
    pub(crate) fn read<T: Output>(&self, request: &Request, key: &ApiKey) -> Result<T::Response, Error> {
        if self.status == StatusCode::NO_CONTENT && self.body.is_empty() {
            let parts = Parts { data: Data::Absent, message: None, pagination: None };
            return T::from_parts(parts, request).map_err(|mismatch| self.decode(mismatch));
        }
        if self.status.is_success()
            && let Ok(Some(Envelope { meta: Some(meta), data, pagination })) =
                parse(&self.body, &JsonPath::in_response(&self.body, None))
            && meta.is_success()
        {
            let parts = Parts { data, message: meta.message(), pagination };
            return T::from_parts(parts, request).map_err(|mismatch| self.decode(mismatch));
        }
        match self.in_unicode() {
            Some(unicode) => unicode.read::<T>(request, key),
            None => Err(self.explain::<T::Data>(key)),
        }
    }

    /// The response with texts in Unicode, or `None` if they are.
    #[cold]
    pub(crate) fn in_unicode(&self) -> Option<Self> {
        repaired(&self.body).map(|body| self.with_body(body))
    }

    #[cold]
    fn with_body(&self, body: Vec<u8>) -> Self {
        Self { status: self.status, headers: self.headers.clone(), body: body.into(), attempts: self.attempts }
    }

    /// The error for a response without the expected data.
    #[cold]
    fn explain<D: Read>(&self, key: &ApiKey) -> Error {
        let path = JsonPath::in_response(&self.body, Some(key));
        let error = parse::<D, Pagination>(&self.body, &path).err().filter(|_| path.has_mismatch());
        let mismatch = error.map(|error| path.to_mismatch(error));
        self.failure(mismatch, key)
    }

    fn failure(&self, mismatch: Option<Mismatch>, key: &ApiKey) -> Error {
        if self.status.is_redirection() {
            return self.error(ErrorKind::Redirect { host: self.pointed_to() });
        }
        let parsed = parse::<Ignored, Ignored>(&self.body, &JsonPath::in_response(&self.body, None));
        let meta = parsed.as_ref().ok().and_then(|envelope| envelope.as_ref()?.meta.as_ref());
        let succeeded = meta.is_some_and(Meta::is_success);
        let stated = meta.is_some_and(|meta| meta.status.is_some());
        let syntax = parsed.as_ref().err().filter(|error| !error.is_data()).map(ToString::to_string);
        let message = parsed.ok().flatten().and_then(|envelope| envelope.meta?.message());
        let excerpt = || Foreign::body(&self.body, key).without_values().at_most(EXCERPT);
        match mismatch {
            _ if self.status == StatusCode::TOO_MANY_REQUESTS => self.error(ErrorKind::RateLimited { message }),
            _ if self.status.is_server_error() => {
                let excerpt = if stated { None } else { Some(excerpt()).filter(|text| !text.is_empty()) };
                self.error(ErrorKind::Server { status: self.status, message, excerpt })
            }
            Some(mismatch) if succeeded && self.status.is_success() => self.decode(mismatch),
            _ if succeeded => self.error(ErrorKind::StatusMismatch),
            _ if stated => {
                let message = message.unwrap_or_default();
                self.error(ErrorKind::Refused { refusal: refusal(&message), message })
            }
            _ => {
                let content_type = self.header(CONTENT_TYPE);
                let error = self.error(ErrorKind::UnexpectedResponse { content_type, excerpt: excerpt() });
                match syntax {
                    Some(syntax) => error.with_source(syntax),
                    None => error,
                }
            }
        }
    }

    #[cold]
    fn decode(&self, Mismatch { path, problem }: Mismatch) -> Error {
        self.error(ErrorKind::Decode { path, problem })
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind).with_status(self.status)
    }

    fn header(&self, name: HeaderName) -> Option<String> {
        self.headers.get(name)?.to_str().ok().map(ToOwned::to_owned)
    }

    fn pointed_to(&self) -> Option<String> {
        self.header(LOCATION)?.parse::<Uri>().ok()?.host().map(ToOwned::to_owned)
    }
}

/// A response as the server sent it; returned by `send_raw`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
}

impl RawResponse {
    /// Creates a response without headers.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self { status, headers: HeaderMap::new(), body: body.into() }
    }
}

impl From<Response> for RawResponse {
    fn from(response: Response) -> Self {
        Self { status: response.status, headers: response.headers, body: response.body }
    }
}

/// The cause that has the wording of `message`, with or without a full stop.
fn refusal(message: &str) -> Option<Refusal> {
    Refusal::WORDINGS.iter().find(|(_, parts)| is_worded(message, parts)).map(|(refusal, _)| *refusal)
}

fn is_worded(message: &str, parts: &[&str]) -> bool {
    let mut rest = message.trim();
    for (index, part) in parts.iter().enumerate() {
        match rest.find(part.trim_end_matches('.')) {
            Some(start) if index > 0 || start == 0 => rest = &rest[start + part.trim_end_matches('.').len()..],
            _ => return false,
        }
    }
    true
}

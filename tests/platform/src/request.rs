//! A request in one form, independent of how its body was encoded.

use std::fmt::Write;

use http::Method;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use crate::envelope::ApiError;
use crate::form;
use crate::server::Received;

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

#[derive(Debug)]
pub struct Request<'a> {
    /// `GET` also for a `HEAD`, whose response loses its body when it is sent.
    pub method: Method,
    /// The segments of the path below the base URL.
    pub segments: Vec<String>,
    pub query: Query,
    received: &'a Received,
}

enum Body {
    Form(Value),
    Json(Value),
}

impl Request<'_> {
    pub fn read<'a>(received: &'a Received, path: &str, query: Query) -> Request<'a> {
        let method = if received.method == Method::HEAD { Method::GET } else { received.method.clone() };
        Request { method, segments: path.split('/').map(str::to_owned).collect(), query, received }
    }

    /// The body of a write: form or JSON.
    pub fn body(&self) -> Result<Value, ApiError> {
        let (Body::Form(value) | Body::Json(value)) = Body::read(self.received)?;
        Ok(value)
    }

    /// The body of a write that is documented as JSON only.
    pub fn json(&self) -> Result<Value, ApiError> {
        match Body::read(self.received)? {
            Body::Json(value) => Ok(value),
            Body::Form(_) => Err(ApiError::MediaType(JSON)),
        }
    }

    /// The body of a write that is documented as a form only.
    pub fn form(&self) -> Result<Value, ApiError> {
        match Body::read(self.received)? {
            Body::Form(value) => Ok(value),
            Body::Json(_) => Err(ApiError::MediaType(FORM)),
        }
    }
}

impl Body {
    /// A body without bytes and without a media type is a form without fields.
    fn read(received: &Received) -> Result<Body, ApiError> {
        let media_type = received.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        if media_type.eq_ignore_ascii_case(FORM) || (media_type.is_empty() && received.body.is_empty()) {
            form::read(&received.body).map(Body::Form)
        } else if media_type.eq_ignore_ascii_case(JSON) {
            serde_json::from_slice(&received.body).map(Body::Json).map_err(|_| ApiError::UnreadableBody)
        } else {
            Err(ApiError::MediaType("application/x-www-form-urlencoded or application/json"))
        }
    }
}

/// The parameters and the filters of the query, decoded, in the order in which they were sent.
#[derive(Debug)]
pub struct Query {
    parameters: Vec<(String, String)>,
    filters: Vec<(String, String)>,
}

impl Query {
    pub fn of(target: &str) -> Query {
        let (_, query) = target.split_once('?').unwrap_or((target, ""));
        let mut read = Query { parameters: Vec::new(), filters: Vec::new() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match bracketed(&name) {
                Some((filter, "")) => read.filters.push((filter.to_owned(), value.into_owned())),
                _ => read.parameters.push((name.into_owned(), value.into_owned())),
            }
        }
        read
    }

    pub fn parameter(&self, name: &str) -> Option<&str> {
        find(&self.parameters, name)
    }

    pub fn filter(&self, name: &str) -> Option<&str> {
        find(&self.filters, name)
    }

    pub fn filters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.filters.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Rejects parameters and filters that the endpoint does not have or that occur twice: a real server may ignore
    /// them silently, but a test should fail.
    pub fn expect(&self, parameters: &[&str], is_filter: impl Fn(&str) -> bool) -> Result<(), ApiError> {
        let known = |name: &str| name == "key" || parameters.contains(&name);
        // A filter with more brackets is a list or an object, which no filter can be: the filter is invalid.
        check(&self.parameters, known)
            .map_err(|name| bracketed(name).map_or(name, |(filter, _)| filter))
            .and_then(|()| check(&self.filters, is_filter))
            .map_err(ApiError::invalid)
    }

    /// The query for a log line, escaped to stay on one line. It shows that there is a key, but not the key.
    pub fn redacted(&self) -> String {
        let mut text = String::new();
        let filters = self.filters.iter().map(|(name, value)| (format!("filters[{name}]"), value));
        let parameters = self.parameters.iter().map(|(name, value)| (name.clone(), value));
        for (name, value) in parameters.chain(filters) {
            let value = if name == "key" { "…" } else { value };
            let separator = if text.is_empty() { '?' } else { '&' };
            // Writing to a string cannot fail.
            let _ = write!(text, "{separator}{}={}", name.escape_debug(), value.escape_debug());
        }
        text
    }
}

fn find<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// `filters[name]` and more gives `name` and what is behind it.
fn bracketed(name: &str) -> Option<(&str, &str)> {
    name.strip_prefix("filters[")?.split_once(']').filter(|(filter, _)| !filter.is_empty())
}

/// Returns the first name that is unknown or occurs twice.
fn check(pairs: &[(String, String)], is_known: impl Fn(&str) -> bool) -> Result<(), &str> {
    let wrong =
        |(index, (name, _)): &(usize, &(String, String))| !is_known(name) || find(&pairs[..*index], name).is_some();
    pairs.iter().enumerate().find(wrong).map_or(Ok(()), |(_, (name, _))| Err(name))
}

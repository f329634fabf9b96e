//! The envelope around every answer (section "Calls, errors & responses").

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};

use crate::page::Page;

/// A success.
#[derive(Debug, Default)]
pub struct Reply {
    created: bool,
    meta: Map<String, Value>,
    data: Option<Value>,
    page: Option<Page>,
}

impl Reply {
    pub fn data(data: Value) -> Reply {
        Reply { data: Some(data), ..Reply::default() }
    }

    pub fn created(data: Value) -> Reply {
        Reply { created: true, ..Reply::data(data) }
    }

    /// Nothing but `meta`, as after a delete.
    pub fn empty() -> Reply {
        Reply::default()
    }

    pub fn message(text: String) -> Reply {
        Reply::empty().meta("message", Value::from(text))
    }

    pub fn meta(mut self, name: &str, value: Value) -> Reply {
        self.meta.insert(name.to_owned(), value);
        self
    }

    pub fn page(mut self, page: Page) -> Reply {
        self.page = Some(page);
        self
    }
}

/// Why a request is not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Forbidden,
    Unknown {
        resource: &'static str,
        id: String,
    },
    /// The documentation prints the message of a failed delete without its full stop.
    UnknownToDelete {
        resource: &'static str,
        id: String,
    },
    Missing(String),
    Invalid(String),
    PeriodTooLong,
    UnreadableBody,
    MediaType(&'static str),
    TooLarge,
    NoRoute,
    NoMethod,
}

impl Refusal {
    pub fn invalid(field: impl Into<String>) -> Refusal {
        Refusal::Invalid(field.into())
    }

    fn status(&self) -> StatusCode {
        match self {
            Refusal::Forbidden => StatusCode::FORBIDDEN,
            Refusal::Unknown { .. } | Refusal::UnknownToDelete { .. } | Refusal::NoRoute => StatusCode::NOT_FOUND,
            Refusal::NoMethod => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::MediaType(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Refusal::Missing(_) | Refusal::Invalid(_) | Refusal::PeriodTooLong | Refusal::UnreadableBody => {
                StatusCode::BAD_REQUEST
            }
        }
    }

    /// The wording of the first five is documented, that of the others is ours.
    fn message(&self) -> String {
        match self {
            Refusal::Forbidden => "Forbidden".to_owned(),
            Refusal::Unknown { resource, id } => format!("Unknown '{resource}' with 'id' {id}."),
            Refusal::UnknownToDelete { resource, id } => format!("Unknown '{resource}' with 'id' {id}"),
            Refusal::Missing(field) => format!("Field '{field}' is missing."),
            Refusal::Invalid(field) => format!("Value of field '{field}' is not valid."),
            Refusal::PeriodTooLong => "The period between 'from' and 'to' is longer than 3 months.".to_owned(),
            Refusal::UnreadableBody => "The body cannot be read.".to_owned(),
            Refusal::MediaType(expected) => format!("The body must be sent as {expected}."),
            Refusal::TooLarge => "The body is too large.".to_owned(),
            Refusal::NoRoute => "There is nothing at this path.".to_owned(),
            Refusal::NoMethod => "This path does not have this method.".to_owned(),
        }
    }
}

pub fn response(outcome: Result<Reply, Refusal>) -> Response<Bytes> {
    let (status, body) = match outcome {
        Ok(reply) => (if reply.created { StatusCode::CREATED } else { StatusCode::OK }, success(reply)),
        Err(refusal) => {
            let status = if refusal == Refusal::Forbidden { "error" } else { "fail" };
            (refusal.status(), json!({"meta": {"status": status, "message": refusal.message()}}))
        }
    };
    let mut response = Response::new(Bytes::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn success(reply: Reply) -> Value {
    let mut meta = reply.meta;
    meta.insert("status".to_owned(), Value::from("success"));
    let mut envelope = Map::from_iter([("meta".to_owned(), Value::from(meta))]);
    if let Some(data) = reply.data {
        envelope.insert("data".to_owned(), data);
    }
    if let Some(page) = reply.page {
        envelope.insert("pagination".to_owned(), page.to_value());
    }
    Value::from(envelope)
}

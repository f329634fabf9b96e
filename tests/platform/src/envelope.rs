//! The envelope around every response (section "Calls, errors & responses").

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::{Method, Response, StatusCode};
use serde_json::{Map, Value, json};

use crate::page::Page;
use crate::resource::Shape;

/// A successful result.
#[derive(Debug, Default)]
pub struct Reply {
    created: bool,
    meta: Map<String, Value>,
    data: Option<Value>,
    content: Content,
    page: Option<Page>,
}

/// What `data` is.
#[derive(Clone, Copy, Debug, Default)]
pub enum Content {
    #[default]
    Other,
    /// One record or a list of them.
    Records(Shape),
    Figures,
}

impl Reply {
    pub fn data(data: Value) -> Reply {
        Reply { data: Some(data), ..Reply::default() }
    }

    /// One record or a list of them.
    pub fn records(shape: Shape, data: Value) -> Reply {
        Reply { content: Content::Records(shape), ..Reply::data(data) }
    }

    pub fn figures(data: Value) -> Reply {
        Reply { content: Content::Figures, ..Reply::data(data) }
    }

    pub fn created(shape: Shape, data: Value) -> Reply {
        Reply { created: true, ..Reply::records(shape, data) }
    }

    /// A `meta` without `data`, as after a delete.
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

/// Why a request fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    Forbidden,
    Unknown {
        resource: &'static str,
        id: String,
    },
    /// Prints no full stop, as in the documented response to a failed delete.
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
    /// With the methods that the path has.
    NoMethod(Vec<Method>),
}

impl ApiError {
    pub fn invalid(field: impl Into<String>) -> ApiError {
        ApiError::Invalid(field.into())
    }

    fn status(&self) -> StatusCode {
        match self {
            ApiError::Forbidden => StatusCode::FORBIDDEN,
            ApiError::Unknown { .. } | ApiError::UnknownToDelete { .. } | ApiError::NoRoute => StatusCode::NOT_FOUND,
            ApiError::NoMethod(_) => StatusCode::METHOD_NOT_ALLOWED,
            ApiError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            ApiError::MediaType(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ApiError::Missing(_) | ApiError::Invalid(_) | ApiError::PeriodTooLong | ApiError::UnreadableBody => {
                StatusCode::BAD_REQUEST
            }
        }
    }

    /// The documentation gives the wording of the first five; the others are our own.
    fn message(&self) -> String {
        match self {
            ApiError::Forbidden => "Forbidden".to_owned(),
            ApiError::Unknown { resource, id } => format!("Unknown '{resource}' with 'id' {id}."),
            ApiError::UnknownToDelete { resource, id } => format!("Unknown '{resource}' with 'id' {id}"),
            ApiError::Missing(field) => format!("Field '{field}' is missing."),
            ApiError::Invalid(field) => format!("Value of field '{field}' is not valid."),
            ApiError::PeriodTooLong => "The period between 'from' and 'to' is longer than 3 months.".to_owned(),
            ApiError::UnreadableBody => "The body cannot be read.".to_owned(),
            ApiError::MediaType(expected) => format!("The body must be sent as {expected}."),
            ApiError::TooLarge => "The body is too large.".to_owned(),
            ApiError::NoRoute => "Unknown path.".to_owned(),
            ApiError::NoMethod(_) => "This method is not allowed on this path.".to_owned(),
        }
    }
}

/// `text` writes the envelope.
pub fn response(
    outcome: Result<Reply, ApiError>,
    text: impl FnOnce(Map<String, Value>, Content) -> String,
) -> Response<Bytes> {
    let allowed = match &outcome {
        Err(ApiError::NoMethod(methods)) => HeaderValue::from_str(&join(methods)).ok(),
        _ => None,
    };
    let (status, body) = match outcome {
        Ok(reply) => {
            let content = reply.content;
            (if reply.created { StatusCode::CREATED } else { StatusCode::OK }, text(success(reply), content))
        }
        Err(error) => {
            let status = if error == ApiError::Forbidden { "error" } else { "fail" };
            let meta = json!({"status": status, "message": error.message()});
            (error.status(), text(Map::from_iter([("meta".to_owned(), meta)]), Content::Other))
        }
    };
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().extend(allowed.map(|methods| (ALLOW, methods)));
    response
}

fn join(methods: &[Method]) -> String {
    methods.iter().map(Method::as_str).collect::<Vec<&str>>().join(", ")
}

fn success(reply: Reply) -> Map<String, Value> {
    let mut meta = reply.meta;
    meta.insert("status".to_owned(), Value::from("success"));
    let mut envelope = Map::from_iter([("meta".to_owned(), Value::from(meta))]);
    if let Some(data) = reply.data {
        envelope.insert("data".to_owned(), data);
    }
    if let Some(page) = reply.page {
        envelope.insert("pagination".to_owned(), page.to_value());
    }
    envelope
}

//! The results of calls.

use std::marker::PhantomData;

use serde_json::Value;

use crate::page::{Page, Pagination};
use crate::request::Request;
use crate::wire::{Ignored, Mismatch, Read, Record};

/// The result of a call: a record, a list of records, a page of them, [`Done`], `Figures`, typed figures or any
/// [`Value`].
pub trait Output {
    /// The type of `data` in the envelope.
    #[doc(hidden)]
    type Data: Read;

    /// The type that `send` returns; usually `Self`.
    type Response;

    /// Makes the result from the parts of the envelope.
    #[doc(hidden)]
    fn from_parts(parts: Parts<Self::Data>, request: &Request) -> Result<Self::Response, Mismatch>;
}

/// The parts of an envelope.
#[doc(hidden)]
pub struct Parts<D> {
    /// Its `data`.
    pub data: Data<D>,
    pub(crate) message: Option<String>,
    pub(crate) pagination: Option<Pagination>,
}

/// The `data` of an envelope.
#[doc(hidden)]
pub enum Data<D> {
    /// The key is missing.
    Absent,
    /// The value is null or empty.
    Null,
    /// A value.
    Given(D),
}

/// The mismatch of a response without its data.
#[doc(hidden)]
pub fn no_data<D: Read>() -> Mismatch {
    Mismatch::new("data".to_owned(), format!("expected {}, found nothing", D::EXPECTED))
}

impl<T: Read> Data<Vec<T>> {
    /// The list, which is empty for null.
    fn items(self) -> Result<Vec<T>, Mismatch> {
        match self {
            Self::Given(items) => Ok(items),
            Self::Null => Ok(Vec::new()),
            Self::Absent => Err(no_data::<Vec<T>>()),
        }
    }
}

impl<T: Record> Output for T {
    type Data = T;
    type Response = T;

    fn from_parts(parts: Parts<T>, _: &Request) -> Result<T, Mismatch> {
        match parts.data {
            Data::Given(record) => Ok(record),
            Data::Null | Data::Absent => Err(no_data::<T>()),
        }
    }
}

impl<T: Record> Output for Vec<T> {
    type Data = Vec<T>;
    type Response = Vec<T>;

    fn from_parts(parts: Parts<Vec<T>>, _: &Request) -> Result<Vec<T>, Mismatch> {
        parts.data.items()
    }
}

impl<T: Read> Output for Page<T> {
    type Data = Vec<T>;
    type Response = Page<T>;

    fn from_parts(parts: Parts<Vec<T>>, _: &Request) -> Result<Page<T>, Mismatch> {
        Ok(Self::new(parts.data.items()?, parts.pagination.unwrap_or_default()))
    }
}

/// The items of a page and its page numbers as they were received, for streams.
pub(crate) struct Received<T>(PhantomData<fn() -> T>);

impl<T: Read> Output for Received<T> {
    type Data = Vec<T>;
    type Response = (Vec<T>, Pagination);

    fn from_parts(parts: Parts<Vec<T>>, _: &Request) -> Result<(Vec<T>, Pagination), Mismatch> {
        Ok((parts.data.items()?, parts.pagination.unwrap_or_default()))
    }
}

impl Output for Value {
    type Data = Value;
    type Response = Value;

    fn from_parts(parts: Parts<Value>, _: &Request) -> Result<Value, Mismatch> {
        match parts.data {
            Data::Given(value) => Ok(value),
            Data::Null | Data::Absent => Ok(Value::Null),
        }
    }
}

/// The result of a call that reports success only.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Done {
    /// The message of the API, if there is one.
    pub message: Option<String>,
}

impl Output for Done {
    type Data = Ignored;
    type Response = Done;

    fn from_parts(parts: Parts<Ignored>, _: &Request) -> Result<Done, Mismatch> {
        Ok(Self { message: parts.message })
    }
}

//! The results of calls.

use std::marker::PhantomData;

use serde_core::de::{self, DeserializeOwned, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess};

use crate::page::{Page, Pagination};
use crate::request::Request;
use crate::wire::{BySerde, Ignored, JsonPath, Mismatch, Read, Record, Scalar, Unreadable, Visit};

/// The result of a call: a record, a list of records, a page of them, [`Done`], `Figures`, typed figures, or any type
/// that serde reads, as [`Json`].
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

/// One record, which PHP may send as a list of exactly one.
#[doc(hidden)]
pub struct One<T>(T);

impl<T: Record> Read for One<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        T::from_scalar(scalar).map(|record| record.map(Self))
    }

    fn from_list<'de, A: SeqAccess<'de>>(mut list: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut record = None;
        let only = list.next_element_seed(Visit::<T, _>::new(path, &mut record)).inspect_err(|_| path.item(0))?;
        if only.is_some() && list.next_element::<IgnoredAny>()?.is_some() {
            return Err(path.mismatch(Self::EXPECTED, "a list of more than one"));
        }
        Ok(record.map(Self))
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        T::from_object(object, path).map(|record| record.map(Self))
    }
}

impl<T: Record> Output for T {
    type Data = One<T>;
    type Response = T;

    fn from_parts(parts: Parts<One<T>>, _: &Request) -> Result<T, Mismatch> {
        match parts.data {
            Data::Given(One(record)) => Ok(record),
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
        Ok(Self::numbered(parts.data.items()?, parts.pagination.unwrap_or_default()))
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

/// Any type that implements serde's `Deserialize`: the result of `Client::call`. `send` returns the `T`. Data that is
/// null or missing is read as null.
#[derive(Debug)]
pub struct Json<T>(PhantomData<fn() -> T>);

impl<T: DeserializeOwned> Output for Json<T> {
    type Data = BySerde<T>;
    type Response = T;

    fn from_parts(parts: Parts<BySerde<T>>, _: &Request) -> Result<T, Mismatch> {
        match parts.data {
            Data::Given(BySerde(value)) => Ok(value),
            Data::Null | Data::Absent => T::deserialize(().into_deserializer())
                .map_err(|error: de::value::Error| Mismatch::new("data".to_owned(), error.to_string())),
        }
    }
}

/// The result of a call that reports success only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

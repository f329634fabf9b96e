//! What a call answers with.

use serde_json::Value;

use crate::figures::Figures;
use crate::page::{Page, Pagination};
use crate::request::Request;
use crate::wire::{Ignored, Read, Record};

/// What a call can answer with: a record, a list of records, a page of them, [`Done`], [`Figures`] or any
/// [`Value`].
pub trait Output: Sized {
    /// How the `data` of the envelope is read.
    #[doc(hidden)]
    type Data: Read;

    /// Makes the output of what the envelope held; nothing when it did not hold what is needed.
    #[doc(hidden)]
    fn from_parts(parts: Parts<Self::Data>, request: &Request) -> Option<Self>;
}

/// What an envelope held.
#[doc(hidden)]
pub struct Parts<D> {
    pub(crate) data: Data<D>,
    pub(crate) message: Option<String>,
    pub(crate) pagination: Option<Pagination>,
}

/// The `data` of an envelope.
#[doc(hidden)]
pub enum Data<D> {
    /// There was no such key.
    Absent,
    /// The key stood for nothing.
    Nothing,
    /// There was something.
    Given(D),
}

impl<D> Data<D> {
    fn given(self) -> Option<D> {
        match self {
            Self::Given(data) => Some(data),
            Self::Nothing | Self::Absent => None,
        }
    }
}

impl<T> Data<Vec<T>> {
    /// The list; an empty one where nothing stands in its place.
    fn items(self) -> Option<Vec<T>> {
        match self {
            Self::Given(items) => Some(items),
            Self::Nothing => Some(Vec::new()),
            Self::Absent => None,
        }
    }
}

impl<T: Record> Output for T {
    type Data = T;

    fn from_parts(parts: Parts<T>, _: &Request) -> Option<T> {
        parts.data.given()
    }
}

impl<T: Record> Output for Vec<T> {
    type Data = Vec<T>;

    fn from_parts(parts: Parts<Vec<T>>, _: &Request) -> Option<Vec<T>> {
        parts.data.items()
    }
}

impl<T: Read> Output for Page<T> {
    type Data = Vec<T>;

    fn from_parts(parts: Parts<Vec<T>>, _: &Request) -> Option<Self> {
        Some(Self::new(parts.data.items()?, parts.pagination))
    }
}

impl Output for Figures {
    type Data = Self;

    fn from_parts(parts: Parts<Self>, request: &Request) -> Option<Self> {
        match parts.data {
            Data::Given(figures) => Some(figures.named_after(request)),
            Data::Nothing => Some(Self::default()),
            Data::Absent => None,
        }
    }
}

impl Output for Value {
    type Data = Self;

    fn from_parts(parts: Parts<Self>, _: &Request) -> Option<Self> {
        Some(parts.data.given().unwrap_or_default())
    }
}

/// The answer to a call that reports nothing but success.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Done {
    /// What the API says, if anything.
    pub message: Option<String>,
}

impl Output for Done {
    type Data = Ignored;

    fn from_parts(parts: Parts<Ignored>, _: &Request) -> Option<Self> {
        Some(Self { message: parts.message })
    }
}

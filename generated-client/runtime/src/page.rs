//! Pages of listings.

use iadvize_macros::Record;
use serde_core::de::MapAccess;

use crate::wire::{JsonPath, Keys, Read};

/// A page of a listing. A response without page numbers is the only page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of the page, in the API's order.
    pub items: Vec<T>,
    /// The number of the page, from 1.
    pub page: u64,
    /// The number of pages.
    pub pages: u64,
    /// The maximum number of items on a page.
    pub limit: u64,
    /// The number of items on all pages.
    pub count: u64,
}

impl<T> Page<T> {
    pub(crate) fn new(items: Vec<T>, pagination: Pagination) -> Self {
        let Pagination { page, pages, limit, count } = pagination;
        let (page, length) = (page.unwrap_or(1), items.len() as u64);
        Self {
            items,
            page,
            pages: pages.unwrap_or(page),
            limit: limit.unwrap_or(length),
            count: count.unwrap_or(length),
        }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// The page numbers in the envelope.
#[derive(Clone, Copy, Default, Record)]
pub(crate) struct Pagination {
    pub(crate) page: Option<u64>,
    pub(crate) pages: Option<u64>,
    pub(crate) limit: Option<u64>,
    pub(crate) count: Option<u64>,
}

/// A record of which the response contains only the identifier. `get` reads the whole record; `full` lists whole
/// records.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link<I> {
    /// The identifier.
    pub id: I,
    /// The path of the whole record, such as `/operator/123`.
    pub link: Option<String>,
}

/// A record with an identifier.
pub trait Identified {
    /// The type of the identifier.
    type Id: Read;
}

impl<I: Read> Read for Link<I> {
    const EXPECTED: &'static str = "an object";

    fn from_object<'de, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut keys = Keys::new(&["id", "_link"]);
        let (mut id, mut link) = (None, None);
        while let Some(place) = keys.next(&mut object)? {
            match place {
                0 => keys.value(&mut object, 0, &mut id, path)?,
                1 => keys.value(&mut object, 1, &mut link, path)?,
                _ => keys.skip(&mut object)?,
            }
        }
        Ok(Some(Self { id: keys.required(id, 0, path)?, link }))
    }
}

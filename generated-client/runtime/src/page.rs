//! Pages of listings.

use serde_core::de::MapAccess;
use serde_core::{Deserialize, Deserializer};

use crate::wire::{JsonPath, Keys, LINK, Read, Scalar, Unreadable, deserialize};

/// A page of a listing; returned by `send`. A response without page numbers is the only page.
///
/// With serde, a page has the keys of the API's responses: `{"data":[…],"pagination":{"page":1,…}}`.
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
    /// Creates the only page of a listing. The numbers can be assigned.
    ///
    /// ```
    /// use iadvize::operator::OperatorId;
    /// use iadvize::{Link, Page};
    ///
    /// let mut page: Page<Link<OperatorId>> = Page::new([Link::new(1), Link::new(2)]);
    /// assert_eq!((page.page, page.pages, page.count), (1, 1, 2));
    /// page.pages = 5;
    /// ```
    pub fn new(items: impl IntoIterator<Item = T>) -> Self {
        Self::numbered(items.into_iter().collect(), Pagination::default())
    }

    pub(crate) fn numbered(items: Vec<T>, pagination: Pagination) -> Self {
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
#[derive(Clone, Copy, Default)]
pub(crate) struct Pagination {
    pub(crate) page: Option<u64>,
    pub(crate) pages: Option<u64>,
    pub(crate) limit: Option<u64>,
    pub(crate) count: Option<u64>,
}

/// A page number, which is absent if it is `false`.
struct Number(u64);

impl Read for Number {
    const EXPECTED: &'static str = u64::EXPECTED;

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        if scalar.is_absent() { Ok(None) } else { Ok(u64::from_scalar(scalar)?.map(Self)) }
    }
}

impl Read for Pagination {
    const EXPECTED: &'static str = "an object";

    fn from_object<'de, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut keys = Keys::new(&["page", "pages", "limit", "count"]);
        let mut numbers = [None; 4];
        while let Some(place) = keys.next(&mut object)? {
            match numbers.get_mut(place) {
                Some(slot) => {
                    let mut number = None;
                    keys.value(&mut object, place, &mut number, path)?;
                    *slot = number.map(|Number(number)| number);
                }
                None => keys.skip(&mut object)?,
            }
        }
        let [page, pages, limit, count] = numbers;
        Ok(Some(Self { page, pages, limit, count }))
    }
}

crate::__serialize! { record Pagination { page "page" pages "pages" limit "limit" count "count" } }

/// An item of a brief listing: a record of which the response contains only the identifier. `get` reads the whole record;
/// `full` lists whole records.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link<I> {
    /// The identifier.
    pub id: I,
    /// The path of the whole record, such as `/operator/123`.
    pub link: Option<String>,
}

impl<I> Link<I> {
    /// Creates a link without a path.
    pub fn new(id: impl Into<I>) -> Self {
        Self { id: id.into(), link: None }
    }
}

/// A record with an identifier.
pub trait Identified {
    /// The type of the identifier.
    type Id: Read;
}

impl<T: Read> Read for Page<T> {
    const EXPECTED: &'static str = "an object";

    /// Reads the keys of the envelope that belong to the page.
    fn from_object<'de, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut keys = Keys::new(&["data", "pagination"]);
        let (mut items, mut pagination) = (None, None);
        while let Some(place) = keys.next(&mut object)? {
            match place {
                0 => {
                    keys.value(&mut object, 0, &mut items, path)?;
                    items.get_or_insert_default();
                }
                1 => keys.value(&mut object, 1, &mut pagination, path)?,
                _ => keys.skip(&mut object)?,
            }
        }
        Ok(Some(Self::numbered(keys.required(items, 0, path)?, pagination.unwrap_or_default())))
    }
}

impl<'de, T: Read> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<'de, I: Read> Deserialize<'de> for Link<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

#[cfg(feature = "serde")]
mod write {
    use serde_core::ser::{Serialize, SerializeStruct, Serializer};

    use super::{LINK, Link, Page, Pagination};
    use crate::wire::{Write, Written};

    impl<T: Write> Write for Page<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let pagination = Pagination {
                page: Some(self.page),
                pages: Some(self.pages),
                limit: Some(self.limit),
                count: Some(self.count),
            };
            let mut object = serializer.serialize_struct("Page", 2)?;
            object.serialize_field("data", &Written(&self.items))?;
            object.serialize_field("pagination", &pagination)?;
            object.end()
        }
    }

    impl<I: Write> Write for Link<I> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = serializer.serialize_struct("Link", 2)?;
            object.serialize_field("id", &Written(&self.id))?;
            object.serialize_field(LINK, &Written(&self.link))?;
            object.end()
        }
    }

    impl<T: Write> Serialize for Page<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.write(serializer)
        }
    }

    impl<I: Write> Serialize for Link<I> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.write(serializer)
        }
    }
}

impl<I: Read> Read for Link<I> {
    const EXPECTED: &'static str = "an object";

    fn from_object<'de, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut keys = Keys::new(&["id", LINK]);
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

    fn identity(&self) -> Option<u64> {
        self.id.identity()
    }
}

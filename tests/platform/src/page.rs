//! Pages of a list (section "Read", common filters).

use serde_json::{Value, json};

use crate::envelope::ApiError;
use crate::request::Query;

const DEFAULT_LIMIT: usize = 20;
const LARGEST_LIMIT: usize = 100;

/// The page and the page size that a request asks for.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    page: usize,
    limit: usize,
}

/// The page that is returned, as `pagination` describes it.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    range: Range,
    count: usize,
}

impl Range {
    pub fn read(query: &Query) -> Result<Range, ApiError> {
        let page = number(query, "page", 1)?;
        let limit = number(query, "limit", DEFAULT_LIMIT)?;
        if limit > LARGEST_LIMIT {
            return Err(ApiError::invalid("limit"));
        }
        Ok(Range { page, limit })
    }

    /// Keeps the items of this page. A page beyond the end is empty.
    pub fn cut<T>(self, items: Vec<T>) -> (Vec<T>, Page) {
        let page = Page { range: self, count: items.len() };
        let start = (self.page - 1).saturating_mul(self.limit);
        (items.into_iter().skip(start).take(self.limit).collect(), page)
    }
}

impl Page {
    /// Whether this `pagination` says that the list ends on its first page, with room for more.
    pub fn is_only(pagination: &Value) -> bool {
        let number = |name: &str| pagination[name].as_u64();
        number("page") == Some(1) && number("count") < number("limit")
    }

    /// An empty list has 0 pages, but a request for its page 1 is valid.
    pub fn to_value(self) -> Value {
        let Range { page, limit } = self.range;
        let pages = self.count.div_ceil(limit);
        json!({"page": page, "pages": pages, "limit": limit, "count": self.count})
    }
}

/// A number of at least one.
fn number(query: &Query, name: &str, default: usize) -> Result<usize, ApiError> {
    let Some(text) = query.parameter(name) else { return Ok(default) };
    match text.parse() {
        Ok(number) if number >= 1 && text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(number),
        _ => Err(ApiError::invalid(name)),
    }
}

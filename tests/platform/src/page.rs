//! Pages of a list (section "Read", common filters).

use serde_json::{Value, json};

use crate::envelope::Refusal;
use crate::request::Query;

const DEFAULT_LIMIT: usize = 20;
const LARGEST_LIMIT: usize = 100;

/// Which part of a list is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    page: usize,
    limit: usize,
}

/// The part that is given, as `pagination` describes it.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    range: Range,
    count: usize,
}

impl Range {
    pub fn read(query: &Query) -> Result<Range, Refusal> {
        let page = number(query, "page", 1)?;
        let limit = number(query, "limit", DEFAULT_LIMIT)?;
        if limit > LARGEST_LIMIT {
            return Err(Refusal::invalid("limit"));
        }
        Ok(Range { page, limit })
    }

    /// Keeps the items of this page. A page beyond the end keeps none.
    pub fn cut<T>(self, items: Vec<T>) -> (Vec<T>, Page) {
        let page = Page { range: self, count: items.len() };
        let start = (self.page - 1).saturating_mul(self.limit);
        (items.into_iter().skip(start).take(self.limit).collect(), page)
    }
}

impl Page {
    /// An empty list has no pages, although its page 1 can be asked for.
    pub fn to_value(self) -> Value {
        let Range { page, limit } = self.range;
        let pages = self.count.div_ceil(limit);
        json!({"page": page, "pages": pages, "limit": limit, "count": self.count})
    }
}

/// A number of at least one.
fn number(query: &Query, name: &str, default: usize) -> Result<usize, Refusal> {
    let Some(text) = query.parameter(name) else { return Ok(default) };
    match text.parse() {
        Ok(number) if number >= 1 && text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(number),
        _ => Err(Refusal::invalid(name)),
    }
}

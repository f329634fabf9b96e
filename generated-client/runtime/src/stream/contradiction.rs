//! Pages that contradict themselves.

use crate::page::Pagination;

/// What contradicts what in the first page of a listing that is read, with so many records.
pub(super) fn of_first(&Pagination { pages, limit, count, .. }: &Pagination, items: u64) -> Option<String> {
    let count = count?;
    if items > count {
        return Some(format!("it has {items} records, but `count` is {count}"));
    }
    let pages = pages?;
    match limit.filter(|limit| *limit > 0) {
        Some(limit) => {
            let expected = count.div_ceil(limit);
            (pages != expected && (pages, expected) != (1, 0))
                .then(|| format!("`count` {count} and `limit` {limit} make {expected} pages, but `pages` is {pages}"))
        }
        None => (pages > count.max(1)).then(|| format!("`count` is {count}, but `pages` is {pages}")),
    }
}

/// What contradicts what in the page of this number. A stream would send an unlimited number of requests for pages without
/// records.
pub(super) fn of_any(pagination: &Pagination, items: u64, number: u64) -> Option<String> {
    let pages = pagination.pages.filter(|pages| items == 0 && number < *pages)?;
    Some(format!("it has no records, but `pages` is {pages}"))
}

//! The progress of reading a listing, and checks for changes of it.

use super::contradiction;
use crate::error::ErrorKind;
use crate::page::Pagination;

/// The last page that can be requested.
pub(super) const LAST: u64 = u64::MAX - 1;

/// The state of reading one listing.
#[derive(Clone, Debug)]
pub(super) struct Progress {
    /// The page that is returned next.
    pub(super) due: u64,
    /// Whether changes of the listing are tolerated.
    pub(super) tolerant: bool,
    first: u64,
    /// The page that is requested next.
    next: u64,
    /// The last page, once it is known.
    last: Option<u64>,
    /// Whether a page was accepted.
    started: bool,
    /// The number of records, if a page contains it.
    pub(super) count: Option<u64>,
    seen: u64,
}

/// A page as far as its place in the listing is concerned.
pub(super) struct Received<'a> {
    pub(super) number: u64,
    pub(super) items: u64,
    pub(super) pagination: &'a Pagination,
    /// Whether the page is full: a listing without a number of pages ends with a page that is not.
    pub(super) is_full: bool,
    /// Whether it is the previous page again.
    pub(super) is_repeated: bool,
    /// Whether a record of the previous page comes again, or a record that was read before is not on the page.
    pub(super) has_moved: bool,
}

impl Progress {
    /// Starts with a page of a listing that has this number of records, if it is known.
    pub(super) fn from(first: u64, count: Option<u64>) -> Self {
        let (tolerant, started) = (false, false);
        Self { due: first, tolerant, first, next: first, last: None, started, count, seen: 0 }
    }

    /// Starts over, for another listing or another first page.
    pub(super) fn restart(&mut self, first: u64, count: Option<u64>) {
        *self = Self { tolerant: self.tolerant, ..Self::from(first, count) };
    }

    /// The next page to request. Without a number of pages, one page is requested at a time.
    pub(super) fn take_next(&mut self) -> Option<u64> {
        let wanted = match self.last {
            Some(last) => self.next <= last,
            None => self.next == self.due,
        };
        (wanted && self.next <= LAST).then(|| {
            self.next += 1;
            self.next - 1
        })
    }

    /// Whether every page was accepted.
    pub(super) fn is_complete(&self) -> bool {
        self.last.is_some_and(|last| self.due > last)
    }

    /// Checks a page and advances. Returns whether the page belongs to the listing: a page beyond the last one does not.
    pub(super) fn accept(&mut self, page: &Received<'_>) -> Result<bool, ErrorKind> {
        let &Received { number, items, pagination, is_full, is_repeated, has_moved } = page;
        let &Pagination { page: actual, pages, count, .. } = pagination;
        let is = count.unwrap_or(self.seen + items);
        let changed = |was: Option<u64>| ErrorKind::Changed { page: number, was: was.unwrap_or(is), is };
        if let Some(received) = actual.filter(|actual| *actual != number) {
            // Some servers respond with the last page to a request for a page beyond it.
            return match pages == Some(received) && received < number {
                true if self.tolerant => {
                    self.last = Some(received);
                    Ok(false)
                }
                true => Err(changed(self.count)),
                false => Err(ErrorKind::WrongPage { requested: number, received }),
            };
        }
        if is_repeated && pages.is_none() {
            // The listing ignores the number of the page, and has no other page.
            self.last = Some(number.saturating_sub(1));
            return Ok(false);
        }
        let recounted = self.count.zip(count).is_some_and(|(known, count)| known != count);
        if (recounted || self.started && self.last != pages) && !self.tolerant {
            return Err(changed(self.count));
        }
        if !self.tolerant {
            let first = if self.started { None } else { contradiction::of_first(pagination, items) };
            if let Some(problem) = first.or_else(|| contradiction::of_any(pagination, items, number)) {
                return Err(ErrorKind::Contradiction { page: number, problem });
            }
            if has_moved {
                return Err(changed(count));
            }
        }
        // An empty page ends any listing that was read before. Otherwise, one that always grows would not end.
        let ends = self.started && self.tolerant && items == 0;
        self.last = match pages {
            Some(pages) if !ends => Some(pages),
            None if is_full && !ends => None,
            _ => Some(number),
        };
        (self.started, self.count) = (true, count);
        self.due = number + 1;
        self.seen += items;
        Ok(true)
    }

    /// The error if all pages were read, but not all records.
    pub(super) fn shortfall(&self) -> Option<ErrorKind> {
        let count = self.count.filter(|_| self.is_complete() && self.first == 1 && !self.tolerant)?;
        (self.seen != count).then_some(ErrorKind::Changed { page: self.due, was: count, is: self.seen })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Accepts a page of at most two items.
    fn accept(progress: &mut Progress, number: u64, pagination: Pagination, items: u64) -> Result<bool, ErrorKind> {
        let (is_repeated, has_moved) = (false, false);
        let is_full = items == 2;
        progress.accept(&Received { number, items, pagination: &pagination, is_full, is_repeated, has_moved })
    }

    fn page(number: u64, pages: u64, count: u64) -> Pagination {
        Pagination { page: Some(number), pages: Some(pages), limit: Some(2), count: Some(count) }
    }

    fn wanted(progress: &mut Progress) -> Vec<u64> {
        std::iter::from_fn(|| progress.take_next()).collect()
    }

    #[test]
    fn the_first_page_has_the_number_of_pages() {
        let mut progress = Progress::from(1, None);
        assert_eq!(wanted(&mut progress), [1]);
        accept(&mut progress, 1, page(1, 3, 5), 2).unwrap();
        assert_eq!(wanted(&mut progress), [2, 3]);
        accept(&mut progress, 2, page(2, 3, 5), 2).unwrap();
        assert_eq!((progress.due, progress.shortfall()), (3, None));
        accept(&mut progress, 3, page(3, 3, 5), 1).unwrap();
        assert_eq!((progress.due, progress.shortfall()), (4, None));
    }

    #[test]
    fn an_empty_listing_ends_at_once() {
        for pages in [0, 1] {
            let mut progress = Progress::from(1, None);
            assert_eq!(wanted(&mut progress), [1]);
            accept(&mut progress, 1, page(1, pages, 0), 0).unwrap();
            assert_eq!((wanted(&mut progress), progress.shortfall()), (vec![], None));
        }
    }

    #[test]
    fn a_change_is_an_error_unless_it_is_tolerated() {
        let mut progress = Progress::from(1, None);
        accept(&mut progress, 1, page(1, 3, 5), 2).unwrap();
        let changed = accept(&mut progress, 2, page(2, 2, 4), 2).unwrap_err();
        assert_eq!(changed, ErrorKind::Changed { page: 2, was: 5, is: 4 });
        assert_eq!(progress.due, 2, "the page is still due");
        progress.tolerant = true;
        accept(&mut progress, 2, page(2, 4, 7), 2).unwrap();
        assert_eq!(wanted(&mut progress), [1, 2, 3, 4]);
    }

    #[test]
    fn a_listing_that_always_grows_ends_with_an_empty_page() {
        let mut progress = Progress::from(1, None);
        progress.tolerant = true;
        for number in 1..50 {
            accept(&mut progress, number, page(number, number + 1, 2 * number + 2), 2).unwrap();
        }
        wanted(&mut progress);
        accept(&mut progress, 50, page(50, 51, 102), 0).unwrap();
        assert!(wanted(&mut progress).is_empty());
    }

    #[test]
    fn too_few_items_are_an_error_at_the_end() {
        let mut progress = Progress::from(1, None);
        accept(&mut progress, 1, page(1, 2, 4), 2).unwrap();
        accept(&mut progress, 2, page(2, 2, 4), 1).unwrap();
        assert_eq!(progress.shortfall(), Some(ErrorKind::Changed { page: 3, was: 4, is: 3 }));
        let mut resumed = Progress::from(2, None);
        accept(&mut resumed, 2, page(2, 2, 4), 2).unwrap();
        assert_eq!(resumed.shortfall(), None, "the first page was read before");
    }

    #[test]
    fn another_page_than_requested_is_an_error() {
        let mut progress = Progress::from(1, None);
        accept(&mut progress, 1, page(1, 3, 5), 2).unwrap();
        let wrong = accept(&mut progress, 2, page(1, 3, 5), 2).unwrap_err();
        assert_eq!(wrong, ErrorKind::WrongPage { requested: 2, received: 1 });
    }

    #[test]
    fn a_page_beyond_the_last_one_is_a_change_or_the_end() {
        let mut progress = Progress::from(4, Some(5));
        let refused = accept(&mut progress, 4, page(3, 3, 5), 1).unwrap_err();
        assert_eq!(refused, ErrorKind::Changed { page: 4, was: 5, is: 5 });
        progress.tolerant = true;
        assert_eq!(accept(&mut progress, 4, page(3, 3, 5), 1), Ok(false));
        assert!(progress.is_complete());
    }

    #[test]
    fn a_listing_without_a_number_of_pages_ends_with_a_page_that_is_not_full() {
        let mut progress = Progress::from(1, None);
        for number in 1..=3 {
            assert_eq!(wanted(&mut progress), [number], "one page at a time");
            accept(&mut progress, number, Pagination::default(), 2).unwrap();
        }
        assert_eq!(wanted(&mut progress), [4]);
        accept(&mut progress, 4, Pagination::default(), 1).unwrap();
        assert!(wanted(&mut progress).is_empty() && progress.is_complete());
    }

    #[test]
    fn a_listing_that_changed_since_the_position_was_taken_is_an_error() {
        let mut progress = Progress::from(2, Some(5));
        let changed = accept(&mut progress, 2, page(2, 2, 4), 2).unwrap_err();
        assert_eq!(changed, ErrorKind::Changed { page: 2, was: 5, is: 4 });
        assert_eq!(accept(&mut progress, 2, page(2, 3, 5), 2), Ok(true));
    }
}

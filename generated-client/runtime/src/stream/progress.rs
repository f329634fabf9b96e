//! The progress of reading a listing, and checks for changes of it.

use crate::error::ErrorKind;
use crate::page::Page;

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
    known: Option<Extent>,
    seen: u64,
}

/// The size of a listing according to a page.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Extent {
    pages: u64,
    count: u64,
}

impl Progress {
    pub(super) fn from(first: u64) -> Self {
        Self { due: first, tolerant: false, first, next: first, known: None, seen: 0 }
    }

    /// Starts over, for another listing or another first page.
    pub(super) fn restart(&mut self, first: u64) {
        *self = Self { tolerant: self.tolerant, ..Self::from(first) };
    }

    /// The next page to request. Only the first one until its response contains the number of pages.
    pub(super) fn take_next(&mut self) -> Option<u64> {
        let wanted = match self.known {
            Some(extent) => self.next <= extent.pages,
            None => self.next == self.first,
        };
        wanted.then(|| {
            self.next += 1;
            self.next - 1
        })
    }

    /// Checks the response to the request for page `number`, and advances.
    pub(super) fn accept<I>(&mut self, number: u64, page: &Page<I>) -> Result<(), ErrorKind> {
        let extent = Extent { pages: page.pages, count: page.count };
        let changed = |was: Extent| ErrorKind::Changed { page: number, was: was.count, is: page.count };
        if page.page != number {
            return Err(ErrorKind::WrongPage { requested: number, received: page.page });
        }
        match self.known {
            Some(known) if known != extent && !self.tolerant => return Err(changed(known)),
            // An empty page ends any listing. Otherwise, one that always grows would not end.
            Some(_) if self.tolerant && page.items.is_empty() => self.known = Some(Extent { pages: number, ..extent }),
            _ => self.known = Some(extent),
        }
        self.due = number + 1;
        self.seen += page.items.len() as u64;
        Ok(())
    }

    /// The error if all pages were read, but not all records.
    pub(super) fn shortfall(&self) -> Option<ErrorKind> {
        let known = self.known.filter(|known| self.due > known.pages && self.first == 1 && !self.tolerant)?;
        (self.seen != known.count).then_some(ErrorKind::Changed { page: self.due, was: known.count, is: self.seen })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Pagination;

    fn page(number: u64, pages: u64, count: u64, items: usize) -> Page<()> {
        Page::numbered(vec![(); items], Some(Pagination::of(number, pages, 2, count)))
    }

    fn wanted(progress: &mut Progress) -> Vec<u64> {
        std::iter::from_fn(|| progress.take_next()).collect()
    }

    #[test]
    fn the_first_page_has_the_number_of_pages() {
        let mut progress = Progress::from(1);
        assert_eq!(wanted(&mut progress), [1]);
        progress.accept(1, &page(1, 3, 5, 2)).unwrap();
        assert_eq!(wanted(&mut progress), [2, 3]);
        progress.accept(2, &page(2, 3, 5, 2)).unwrap();
        assert_eq!((progress.due, progress.shortfall()), (3, None));
        progress.accept(3, &page(3, 3, 5, 1)).unwrap();
        assert_eq!((progress.due, progress.shortfall()), (4, None));
    }

    #[test]
    fn an_empty_listing_ends_at_once() {
        for pages in [0, 1] {
            let mut progress = Progress::from(1);
            assert_eq!(wanted(&mut progress), [1]);
            progress.accept(1, &page(1, pages, 0, 0)).unwrap();
            assert_eq!((wanted(&mut progress), progress.shortfall()), (vec![], None));
        }
    }

    #[test]
    fn a_change_is_an_error_unless_it_is_tolerated() {
        let mut progress = Progress::from(1);
        progress.accept(1, &page(1, 3, 5, 2)).unwrap();
        let changed = progress.accept(2, &page(2, 2, 4, 2)).unwrap_err();
        assert_eq!(changed, ErrorKind::Changed { page: 2, was: 5, is: 4 });
        assert_eq!(progress.due, 2, "the page is still due");
        progress.tolerant = true;
        progress.accept(2, &page(2, 4, 7, 2)).unwrap();
        assert_eq!(wanted(&mut progress), [1, 2, 3, 4]);
    }

    #[test]
    fn a_listing_that_always_grows_ends_with_an_empty_page() {
        let mut progress = Progress::from(1);
        progress.tolerant = true;
        for number in 1..50 {
            progress.accept(number, &page(number, number + 1, 2 * number + 2, 2)).unwrap();
        }
        wanted(&mut progress);
        progress.accept(50, &page(50, 51, 102, 0)).unwrap();
        assert!(wanted(&mut progress).is_empty());
    }

    #[test]
    fn too_few_items_are_an_error_at_the_end() {
        let mut progress = Progress::from(1);
        progress.accept(1, &page(1, 2, 4, 2)).unwrap();
        progress.accept(2, &page(2, 2, 4, 1)).unwrap();
        assert_eq!(progress.shortfall(), Some(ErrorKind::Changed { page: 3, was: 4, is: 3 }));
        let mut resumed = Progress::from(2);
        resumed.accept(2, &page(2, 2, 4, 2)).unwrap();
        assert_eq!(resumed.shortfall(), None, "the first page was read before");
    }

    #[test]
    fn another_page_than_requested_is_an_error() {
        let mut progress = Progress::from(1);
        progress.accept(1, &page(1, 3, 5, 2)).unwrap();
        let wrong = progress.accept(2, &page(1, 3, 5, 2)).unwrap_err();
        assert_eq!(wrong, ErrorKind::WrongPage { requested: 2, received: 1 });
    }
}

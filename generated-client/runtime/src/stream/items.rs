//! Streams over the items of all pages.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Pages, Position};
use crate::error::Error;
#[cfg(feature = "blocking")]
use crate::mode::Blocking;
use crate::mode::{Async, Mode};
use crate::unreadable::UnreadableRecord;
use crate::wire::{Read, WithJson};

/// The items of a listing, in order; created by `List::stream`. A [`Stream`] for asynchronous clients, an iterator for
/// blocking ones. The documentation of [`Pages`] applies.
#[must_use = "items are not requested until they are read"]
pub struct Items<I, M = Async> {
    pages: Pages<I, M>,
    current: std::vec::IntoIter<I>,
    /// The position of the first item of the current page.
    start: Position,
    /// How many items of the current page were read.
    taken: u64,
}

impl<I, M> Items<I, M> {
    #[doc(hidden)]
    pub fn new(pages: Pages<I, M>) -> Self {
        Self { start: pages.position(), pages, current: Vec::new().into_iter(), taken: 0 }
    }
}

impl<I: Read, M> Items<I, M> {
    /// Continues if a record cannot be read: see [`Pages::each`]. Call it before the first item is read.
    pub fn each(self) -> Items<Result<I, UnreadableRecord>, M> {
        Items::new(self.pages.each())
    }

    /// Yields each record with its JSON: see [`Pages::with_json`]. Call it before the first item is read.
    pub fn with_json(self) -> Items<WithJson<I>, M> {
        Items::new(self.pages.with_json())
    }
}

impl<I, M> Items<I, M> {
    /// Sets the number of concurrent requests: see [`Pages::prefetch`].
    pub fn prefetch(mut self, requests: usize) -> Self {
        self.pages = self.pages.prefetch(requests);
        self
    }

    /// Continues at a [`Position`] of the same listing: see [`Pages::resume`].
    pub fn resume(mut self, position: Position) -> Self {
        self.pages = self.pages.resume(position);
        self
    }

    /// Continues if the listing changes, although records may be missing or repeated then.
    pub fn tolerate_changes(mut self) -> Self {
        self.pages = self.pages.tolerate_changes();
        self
    }

    /// Where the next item is, or the page that failed. [`resume`](Self::resume) continues there.
    pub fn position(&self) -> Position {
        match self.current.as_slice() {
            [] => self.pages.position(),
            _ => Position { item: self.start.item + self.taken, count: self.pages.progress.count, ..self.start },
        }
    }
}

impl<I, M: Mode> Items<I, M> {
    pub(crate) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if let Some(item) = self.current.next() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            (self.start, self.taken) = (self.pages.position(), 0);
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.current = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I> Items<I> {
    /// The next item. `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Reads all items.
    ///
    /// # Errors
    ///
    /// The first error; the items before it are lost.
    pub async fn collect(mut self) -> Result<Vec<I>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }
}

impl<I> Stream for Items<I> {
    type Item = Result<I, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<I> Unpin for Items<I> {}

#[cfg(feature = "blocking")]
impl<I> Iterator for Items<I, Blocking> {
    type Item = Result<I, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        pollster::block_on(poll_fn(|context| self.poll_item(context)))
    }
}

//! Streams over all pages of a listing.

mod contradiction;
mod items;
mod position;
mod progress;
mod reading;
mod windows;

use std::collections::VecDeque;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;

use crate::core::Core;
use crate::envelope::Response;
use crate::error::{Error, ErrorKind};
use crate::generated::api::{LIMIT_PARAMETER, MAXIMUM_LIMIT, PAGE_PARAMETER};
use crate::mode::Async;
use crate::output;
use crate::page::Pagination;
use crate::request::Request;
use crate::unreadable::{self, UnreadableRecord};
use crate::value::WireValue;
use crate::wire::{Read, WithJson};
use crate::worker::Task;
use progress::Progress;
use windows::Windows;

pub use items::Items;
pub use position::{ParsePositionError, Position};

/// The pages of a listing, in order; created by `List::pages`. A [`Stream`](futures_core::Stream) for asynchronous clients, an iterator for
/// blocking ones.
///
/// The first page contains the number of pages. The others are requested with up to [`prefetch`](Self::prefetch)
/// concurrent requests and returned in order. At most that many pages are in memory. Dropping the stream cancels its
/// requests. A listing that does not contain the number of pages is read to the first page that is not full.
///
/// **If the listing changes while it is read**, records move to other pages: a record can be missed or read twice. The
/// API cannot prevent that, but every page contains the number of pages and records. If these change, if the number
/// of records read differs from them, or if a record of the previous page comes again, the stream ends with an error
/// ([`ErrorKind::Changed`](crate::ErrorKind::Changed), which says what remains unseen).
/// [`tolerate_changes`](Self::tolerate_changes) continues instead, up to what is the last page then.
///
/// **If a page contradicts itself**, such as 45 records in 9 pages of 10, the stream ends with
/// [`ErrorKind::Contradiction`](crate::ErrorKind::Contradiction), also if a page before the last one is empty.
/// `tolerate_changes` ignores the numbers, and ends at an empty page.
///
/// **After an error**, [`position`](Self::position) is the place where it happened, and [`resume`](Self::resume)
/// continues there: an error never skips a page.
///
/// **A date range that is too long for one request** is read in parts of the documented length, from the earliest to
/// the latest, each with at least one request. A part starts one second after the end of the previous one: the API's times
/// are whole seconds.
#[must_use = "pages are not requested until they are read"]
pub struct Pages<I, M = Async> {
    core: Arc<Core>,
    request: Request,
    windows: Option<Windows>,
    progress: Progress,
    /// How many items of the next page were read before.
    skip: u64,
    prefetch: usize,
    in_flight: VecDeque<Fetch>,
    /// The body of the last page, if its listing has no number of pages.
    previous: Bytes,
    /// The identifiers of the last page, sorted.
    ids: Vec<u64>,
    failed: Option<Error>,
    state: State,
    reader: Reader<I>,
    identity: fn(&I) -> Option<u64>,
    mode: PhantomData<fn() -> M>,
}

/// Reads the page of this number from a response.
type Reader<I> = fn(&Core, &Request, &Response, u64) -> Result<(Vec<I>, Pagination), Error>;

/// The maximum of `prefetch`: so many pages are in memory.
const MOST_AHEAD: usize = 100;

#[derive(PartialEq)]
enum State {
    Reading,
    /// An error was returned.
    Failed,
    /// Every page was returned.
    Complete,
}

/// A pending request for one page.
struct Fetch {
    request: Request,
    number: u64,
    task: Task,
}

impl<I: Read, M> Pages<I, M> {
    #[doc(hidden)]
    pub fn new(core: Arc<Core>, request: Request) -> Self {
        let request = match request.parameters().get(LIMIT_PARAMETER) {
            Some(_) => request,
            None => request.query(LIMIT_PARAMETER, MAXIMUM_LIMIT),
        };
        let first = request.parameters().get(PAGE_PARAMETER).and_then(WireValue::as_number).unwrap_or(1);
        Self {
            core,
            windows: Windows::of(&request),
            request,
            progress: Progress::from(first, None),
            skip: 0,
            prefetch: 1,
            in_flight: VecDeque::new(),
            previous: Bytes::new(),
            ids: Vec::new(),
            failed: None,
            state: State::Reading,
            reader: |core, request, response, _| core.read::<output::Received<I>>(request, response),
            identity: I::identity,
            mode: PhantomData,
        }
    }

    /// Continues if a record cannot be read: yields it as an [`UnreadableRecord`], in place of the record.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// let mut conversations = client.conversations().list().full().stream().each();
    /// while let Some(conversation) = conversations.next().await {
    ///     match conversation? {
    ///         Ok(conversation) => println!("{}", conversation.id),
    ///         Err(unreadable) => eprintln!("page {}: {unreadable}: {}", unreadable.page, unreadable.json),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn each(self) -> Pages<Result<I, UnreadableRecord>, M> {
        self.read_by(unreadable::each::<I>, |record| record.as_ref().ok().and_then(I::identity))
    }

    /// Yields each record with its JSON, which has the fields that this version does not know.
    pub fn with_json(self) -> Pages<WithJson<I>, M> {
        let reader: Reader<_> =
            |core, request, response, _| core.read::<output::Received<WithJson<I>>>(request, response);
        self.read_by(reader, WithJson::identity)
    }

    fn read_by<J>(self, reader: Reader<J>, identity: fn(&J) -> Option<u64>) -> Pages<J, M> {
        Pages {
            core: self.core,
            request: self.request,
            windows: self.windows,
            progress: self.progress,
            skip: self.skip,
            prefetch: self.prefetch,
            in_flight: self.in_flight,
            previous: self.previous,
            ids: self.ids,
            failed: self.failed,
            state: self.state,
            reader,
            identity,
            mode: self.mode,
        }
    }
}

impl<I, M> Pages<I, M> {
    /// Sets the number of concurrent requests, from 1 to 100; a value beyond these counts as the nearest one. The default is
    /// 1.
    pub fn prefetch(mut self, requests: usize) -> Self {
        self.prefetch = requests.clamp(1, MOST_AHEAD);
        self
    }

    /// Continues at a [`Position`] of the same listing. Ends with [`ErrorKind::InvalidRequest`] if the listing has another
    /// date range than the position.
    pub fn resume(mut self, position: Position) -> Self {
        let fits = match (&mut self.windows, position.range) {
            (Some(windows), Some(range)) if windows.contain(range) => {
                windows.current = range;
                true
            }
            (windows, range) => position.page.is_none() || windows.is_none() && range.is_none(),
        };
        if !fits {
            let reason = "the position belongs to a listing with another date range".to_owned();
            self.failed = Some(self.core.error(&self.request, ErrorKind::InvalidRequest { reason }));
        }
        if let Some(limit) = position.limit {
            self.request = self.request.query(LIMIT_PARAMETER, limit);
        }
        match position.page {
            Some(page) => self.progress.restart(page, position.count),
            None => self.state = State::Complete,
        }
        self.skip = position.item;
        self
    }

    /// Continues if the listing changes, although records may be missing or repeated then.
    pub fn tolerate_changes(mut self) -> Self {
        self.progress.tolerant = true;
        self
    }

    /// Where the next page is, or the page that failed. [`resume`](Self::resume) continues there.
    pub fn position(&self) -> Position {
        let limit = self.limit();
        let (range, count) = (self.windows.as_ref().map(|windows| windows.current), self.progress.count);
        let here = Position { page: Some(self.progress.due), item: self.skip, range, limit, count };
        let next = self.windows.as_ref().and_then(Windows::next);
        match self.state {
            State::Failed => here,
            State::Reading if self.failed.is_some() || !self.progress.is_complete() => here,
            State::Reading if next.is_some() => Position { page: Some(1), item: 0, range: next, count: None, ..here },
            State::Reading | State::Complete => Position { page: None, ..here },
        }
    }

    fn limit(&self) -> Option<u64> {
        self.request.parameters().get(LIMIT_PARAMETER).and_then(WireValue::as_number)
    }

    fn stop(&mut self) {
        self.state = State::Failed;
        self.in_flight.clear();
    }
}

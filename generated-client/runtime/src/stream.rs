//! Streams over all pages of a listing.

mod items;
mod position;
mod progress;
mod windows;

use std::collections::VecDeque;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::core::Core;
use crate::envelope::Response;
use crate::error::{Error, ErrorKind};
use crate::generated::api::{LIMIT_PARAMETER, MAXIMUM_LIMIT, PAGE_PARAMETER};
#[cfg(feature = "blocking")]
use crate::mode::Blocking;
use crate::mode::{Async, Mode};
use crate::output;
use crate::page::{Page, Pagination};
use crate::request::Request;
use crate::unreadable::{self, UnreadableRecord};
use crate::value::WireValue;
use crate::wire::{Read, WithJson};
use crate::worker::Task;
use progress::{Progress, Received};
use windows::Windows;

pub use items::Items;
pub use position::{ParsePositionError, Position};

/// The pages of a listing, in order; created by `List::pages`. A [`Stream`] for asynchronous clients, an iterator for
/// blocking ones.
///
/// The first page contains the number of pages. The others are requested with up to [`prefetch`](Self::prefetch)
/// concurrent requests and returned in order. At most that many pages are in memory. Dropping the stream cancels its
/// requests. A listing that does not contain the number of pages is read to the first page that is not full.
///
/// **If the listing changes while it is read**, records move to other pages: a record can be missed or read twice. The
/// API cannot prevent that, but every page contains the number of pages and records. If these change, or if the number
/// of records read differs from them, the stream ends with an error
/// ([`ErrorKind::Changed`](crate::ErrorKind::Changed)). [`tolerate_changes`](Self::tolerate_changes) continues instead,
/// up to what is the last page then.
///
/// **After an error**, [`position`](Self::position) is the place where it happened, and [`resume`](Self::resume)
/// continues there: an error never skips a page.
///
/// **A date range that is too long for one request** is read in parts of the documented length, from the earliest to
/// the latest. A part starts one second after the end of the previous one: the API's times are whole seconds.
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
    failed: Option<Error>,
    state: State,
    reader: Reader<I>,
    mode: PhantomData<fn() -> M>,
}

/// Reads the page of this number from a response.
type Reader<I> = fn(&Core, &Request, &Response, u64) -> Result<(Vec<I>, Pagination), Error>;

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
            failed: None,
            state: State::Reading,
            reader: |core, request, response, _| core.read::<output::Received<I>>(request, response),
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
        self.read_by(unreadable::each::<I>)
    }

    /// Yields each record with its JSON, which has the fields that this version does not know.
    pub fn with_json(self) -> Pages<WithJson<I>, M> {
        self.read_by(|core, request, response, _| core.read::<output::Received<WithJson<I>>>(request, response))
    }

    fn read_by<J>(self, reader: Reader<J>) -> Pages<J, M> {
        let Self { core, request, windows, progress, skip, prefetch, in_flight, previous, failed, state, mode, .. } =
            self;
        Pages { core, request, windows, progress, skip, prefetch, in_flight, previous, failed, state, reader, mode }
    }
}

impl<I, M> Pages<I, M> {
    /// Sets the number of concurrent requests. The default and the minimum is 1.
    pub fn prefetch(mut self, requests: usize) -> Self {
        self.prefetch = requests.max(1);
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

impl<I, M: Mode> Pages<I, M> {
    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<I>, Error>>> {
        loop {
            if let Some(error) = self.failed.take() {
                self.stop();
                return Poll::Ready(Some(Err(error)));
            }
            if self.state != State::Reading {
                return Poll::Ready(None);
            }
            self.request_pages();
            let Some(first) = self.in_flight.front_mut() else {
                self.begin_next_window();
                continue;
            };
            if first.task.is_stranded() {
                first.task = self.core.start(&first.request, M::runtime().as_ref());
            }
            let response = ready!(Pin::new(&mut first.task).poll(context));
            if let Some(Fetch { request, number, .. }) = self.in_flight.pop_front()
                && let Some(page) = self.receive(&request, number, response).transpose()
            {
                return Poll::Ready(Some(page));
            }
        }
    }

    /// Starts as many requests as `prefetch` allows.
    fn request_pages(&mut self) {
        while self.in_flight.len() < self.prefetch {
            let Some(number) = self.progress.take_next() else { return };
            let request = self.request.clone().query(PAGE_PARAMETER, number);
            let request = match &self.windows {
                Some(windows) => windows.apply(request),
                None => request,
            };
            let task = self.core.start(&request, M::runtime().as_ref());
            self.in_flight.push_back(Fetch { request, number, task });
        }
    }

    /// Reads a page; `None` for one beyond the last.
    fn receive(
        &mut self,
        request: &Request,
        number: u64,
        response: Result<Response, Error>,
    ) -> Result<Option<Page<I>>, Error> {
        let page = self.read(request, number, response);
        match &page {
            Ok(_) => self.failed = self.progress.shortfall().map(|kind| self.core.error(request, kind)),
            Err(_) => self.stop(),
        }
        page
    }

    fn read(
        &mut self,
        request: &Request,
        number: u64,
        response: Result<Response, Error>,
    ) -> Result<Option<Page<I>>, Error> {
        let response = response.map_err(|error| self.core.about(request, error))?;
        let (mut items, pagination) = (self.reader)(&self.core, request, &response, number)?;
        let length = items.len() as u64;
        let is_full = length > 0 && Some(length) == pagination.limit.or(self.limit());
        // A listing that ignores the number of the page would never end.
        let is_full = is_full && pagination.pages.is_none() && self.previous != response.body();
        let received = Received { number, items: length, pagination: &pagination, is_full };
        if !self.progress.accept(&received).map_err(|kind| self.core.error(request, kind))? {
            return Ok(None);
        }
        if is_full {
            self.previous = response.body().clone();
        }
        items.drain(..items.len().min(usize::try_from(self.skip).unwrap_or(usize::MAX)));
        self.skip = 0;
        Ok(Some(Page { page: number, ..Page::numbered(items, pagination) }))
    }

    fn begin_next_window(&mut self) {
        let next = self.windows.as_ref().and_then(Windows::next);
        match (&mut self.windows, next) {
            (Some(windows), Some(next)) => {
                windows.current = next;
                self.progress.restart(1, None);
            }
            _ => self.state = State::Complete,
        }
    }
}

impl<I> Pages<I> {
    /// The next page. `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<Page<I>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }
}

impl<I> Stream for Pages<I> {
    type Item = Result<Page<I>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

#[cfg(feature = "blocking")]
impl<I> Iterator for Pages<I, Blocking> {
    type Item = Result<Page<I>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        pollster::block_on(poll_fn(|context| self.poll_page(context)))
    }
}

//! Streams over all pages of a listing.

mod progress;
mod windows;

use std::collections::VecDeque;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::stream::{FuturesOrdered, StreamExt};

use crate::core::Core;
use crate::envelope::Response;
use crate::error::Error;
use crate::generated::api::{LIMIT_PARAMETER, MAXIMUM_LIMIT, PAGE_PARAMETER};
use crate::mode::Async;
use crate::moment::Moment;
use crate::page::Page;
use crate::request::Request;
use crate::value::WireValue;
use crate::wire::Read;
use progress::Progress;

/// The pages of a listing, in order; created by `List::pages`. A [`Stream`] for asynchronous clients, an iterator for
/// blocking ones.
///
/// The first page contains the number of pages. The others are requested with up to [`prefetch`](Self::prefetch)
/// concurrent requests and returned in order. At most that many pages are in memory. Dropping the stream cancels its
/// requests.
///
/// **If the listing changes while it is read**, records move to other pages: a record can be missed or read twice. The
/// API cannot prevent that, but every page contains the number of pages and records. If these change, or if the number
/// of records read differs from them, the stream ends with an error
/// ([`ErrorKind::Changed`](crate::ErrorKind::Changed)). [`tolerate_changes`](Self::tolerate_changes) continues instead,
/// up to what is the last page then. An error never skips a page: after one, [`next_page`](Self::next_page) is the page
/// to resume at with [`from_page`](Self::from_page).
///
/// **A date range that is too long for one request** is read in parts of the documented length, from the earliest to
/// the latest. A part starts one second after the end of the previous one: the API's times are whole seconds.
#[must_use = "pages are not requested until they are read"]
pub struct Pages<'c, M, I> {
    core: &'c Core,
    #[cfg_attr(not(feature = "blocking"), expect(dead_code, reason = "only blocking streams wait"))]
    mode: &'c M,
    request: Request,
    windows: VecDeque<(Moment, Moment)>,
    window: Option<(Moment, Moment)>,
    filters: Option<(&'static str, &'static str)>,
    progress: Progress,
    prefetch: usize,
    in_flight: FuturesOrdered<Fetch<'c>>,
    failed: Option<Error>,
    done: bool,
    item: PhantomData<fn() -> I>,
}

/// A pending request for one page.
type Fetch<'c> = Pin<Box<dyn Future<Output = (Request, u64, Result<Response, Error>)> + Send + 'c>>;

impl<'c, M: Sync, I: Read> Pages<'c, M, I> {
    #[doc(hidden)]
    pub fn new(core: &'c Core, mode: &'c M, request: Request) -> Self {
        let request = match request.parameters().get(LIMIT_PARAMETER) {
            Some(_) => request,
            None => request.query(LIMIT_PARAMETER, MAXIMUM_LIMIT),
        };
        let first = request.parameters().get(PAGE_PARAMETER).and_then(WireValue::as_number).unwrap_or(1);
        let windows::Windows { filters, mut parts } = windows::of(&request);
        Self {
            core,
            mode,
            window: parts.pop_front(),
            windows: parts,
            filters,
            request,
            progress: Progress::from(first),
            prefetch: 1,
            in_flight: FuturesOrdered::new(),
            failed: None,
            done: false,
            item: PhantomData,
        }
    }

    /// Sets the number of concurrent requests. The default and the minimum is 1.
    pub fn prefetch(mut self, requests: usize) -> Self {
        self.prefetch = requests.max(1);
        self
    }

    /// Starts with this page of the first date range, from 1.
    pub fn from_page(mut self, page: u64) -> Self {
        self.progress.restart(page.max(1));
        self
    }

    /// Continues if the listing changes, although records may be missing or repeated then.
    pub fn tolerate_changes(mut self) -> Self {
        self.progress.tolerant = true;
        self
    }

    /// The next page, or the page to resume at after an error.
    pub fn next_page(&self) -> u64 {
        self.progress.due
    }

    /// The date range that is being read, if the listing is read in parts.
    pub fn period(&self) -> Option<(Moment, Moment)> {
        self.window
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn mode(&self) -> &'c M {
        self.mode
    }

    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<I>, Error>>> {
        loop {
            if let Some(error) = self.failed.take() {
                self.stop();
                return Poll::Ready(Some(Err(error)));
            }
            if self.done {
                return Poll::Ready(None);
            }
            self.request_pages();
            let Some((request, number, response)) = ready!(self.in_flight.poll_next_unpin(context)) else {
                self.begin_next_window();
                continue;
            };
            return Poll::Ready(Some(self.receive(&request, number, response)));
        }
    }

    /// Starts as many requests as `prefetch` allows.
    fn request_pages(&mut self) {
        while self.in_flight.len() < self.prefetch {
            let Some(number) = self.progress.take_next() else { return };
            let mut request = self.request.clone().query(PAGE_PARAMETER, number);
            if let (Some((from, to)), Some((begin, end))) = (self.filters, self.window) {
                request = request.filter(from, begin).filter(to, end);
            }
            let core = self.core;
            self.in_flight.push_back(Box::pin(async move {
                let response = core.exchange(&request).await;
                (request, number, response)
            }));
        }
    }

    fn receive(&mut self, request: &Request, number: u64, response: Result<Response, Error>) -> Result<Page<I>, Error> {
        let page = response.and_then(|response| self.core.read::<Page<I>>(request, &response));
        let page = page.and_then(|page| {
            self.progress.accept(number, &page).map_err(|kind| self.core.error(request, kind))?;
            Ok(page)
        });
        match &page {
            Ok(_) => self.failed = self.progress.shortfall().map(|kind| self.core.error(request, kind)),
            Err(_) => self.stop(),
        }
        page
    }

    fn begin_next_window(&mut self) {
        match self.windows.pop_front() {
            Some(window) => {
                self.window = Some(window);
                self.progress.restart(1);
            }
            None => self.done = true,
        }
    }

    fn stop(&mut self) {
        self.done = true;
        self.in_flight = FuturesOrdered::new();
    }
}

impl<I: Read> Pages<'_, Async, I> {
    /// The next page. `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<Page<I>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }
}

impl<I: Read> Stream for Pages<'_, Async, I> {
    type Item = Result<Page<I>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

/// The items of a listing, in order; created by `List::stream`. The documentation of [`Pages`] applies.
#[must_use = "items are not requested until they are read"]
pub struct Items<'c, M, I> {
    pages: Pages<'c, M, I>,
    current: std::vec::IntoIter<I>,
}

impl<'c, M: Sync, I: Read> Items<'c, M, I> {
    #[doc(hidden)]
    pub fn new(pages: Pages<'c, M, I>) -> Self {
        Self { pages, current: Vec::new().into_iter() }
    }

    /// Sets the number of concurrent requests. The default and the minimum is 1.
    pub fn prefetch(mut self, requests: usize) -> Self {
        self.pages = self.pages.prefetch(requests);
        self
    }

    /// Starts with this page of the first date range, from 1.
    pub fn from_page(mut self, page: u64) -> Self {
        self.pages = self.pages.from_page(page);
        self
    }

    /// Continues if the listing changes, although records may be missing or repeated then.
    pub fn tolerate_changes(mut self) -> Self {
        self.pages = self.pages.tolerate_changes();
        self
    }

    /// The page after that of the last item, or the page to resume at after an error.
    pub fn next_page(&self) -> u64 {
        self.pages.next_page()
    }

    /// The date range that is being read, if the listing is read in parts.
    pub fn period(&self) -> Option<(Moment, Moment)> {
        self.pages.period()
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn mode(&self) -> &'c M {
        self.pages.mode()
    }

    pub(crate) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if let Some(item) = self.current.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.current = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I: Read> Items<'_, Async, I> {
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

impl<I: Read> Stream for Items<'_, Async, I> {
    type Item = Result<I, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<I> Unpin for Items<'_, Async, I> {}

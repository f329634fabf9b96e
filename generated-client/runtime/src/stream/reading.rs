//! Reads the pages of a listing, one after the other.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::progress::{LAST, Received};
use super::windows::Windows;
use super::{Fetch, Pages, State};
use crate::core::Core;
use crate::envelope::Response;
use crate::error::{Error, ErrorKind};
use crate::generated::api::PAGE_PARAMETER;
#[cfg(feature = "blocking")]
use crate::mode::Blocking;
use crate::mode::Mode;
use crate::page::Page;
use crate::request::Request;

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
                match self.progress.is_complete() {
                    true => self.begin_next_window(),
                    false => {
                        let reason = format!("the last page that can be requested is {LAST}");
                        self.failed = Some(self.core.error(&self.request, ErrorKind::InvalidRequest { reason }));
                    }
                }
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
        let attempts = response.as_ref().map_or(0, Response::attempts);
        let error = |core: &Core, kind| core.error(request, kind).with_attempts(attempts, true);
        let page = self.read(request, number, response, error);
        match &page {
            Ok(_) => self.failed = self.progress.shortfall().map(|kind| error(&self.core, kind)),
            Err(_) => self.stop(),
        }
        page
    }

    fn read(
        &mut self,
        request: &Request,
        number: u64,
        response: Result<Response, Error>,
        error: impl Fn(&Core, ErrorKind) -> Error,
    ) -> Result<Option<Page<I>>, Error> {
        let response = response.map_err(|error| self.core.about(request, error))?;
        let (mut items, pagination) = (self.reader)(&self.core, request, &response, number)?;
        let length = items.len() as u64;
        let is_full = length > 0 && Some(length) == pagination.limit.or(self.limit()) && pagination.pages.is_none();
        let ids = self.identities(&items);
        let is_repeated = !self.previous.is_empty() && self.previous == response.body();
        let has_moved = self.skip > length || ids.iter().any(|id| self.ids.binary_search(id).is_ok());
        let received = Received { number, items: length, pagination: &pagination, is_full, is_repeated, has_moved };
        if !self.progress.accept(&received).map_err(|kind| error(&self.core, kind))? {
            return Ok(None);
        }
        if is_full {
            self.previous = response.body().clone();
        }
        self.ids = ids;
        items.drain(..items.len().min(usize::try_from(self.skip).unwrap_or(usize::MAX)));
        self.skip = 0;
        Ok(Some(Page { page: number, ..Page::numbered(items, pagination) }))
    }

    /// The identifiers of a page, sorted.
    fn identities(&self, items: &[I]) -> Vec<u64> {
        let mut ids: Vec<u64> = items.iter().filter_map(self.identity).collect();
        ids.sort_unstable();
        ids
    }

    fn begin_next_window(&mut self) {
        let next = self.windows.as_ref().and_then(Windows::next);
        match (&mut self.windows, next) {
            (Some(windows), Some(next)) => {
                windows.current = next;
                self.progress.restart(1, None);
                self.previous.clear();
                self.ids.clear();
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

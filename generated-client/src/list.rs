//! A call that returns a page of a listing.

use std::marker::PhantomData;

use iadvize_runtime::api::{FULL_PARAMETER, LIMIT_PARAMETER, MAXIMUM_LIMIT, PAGE_PARAMETER};
use iadvize_runtime::codegen_support::Read;
use iadvize_runtime::{
    Async, Error, Identified, Items, Link, Page, Pages, RawResponse, Record, Request, Rule, request_methods,
};

use crate::client::Client;

/// A listing of records of type `T` that has not been sent yet. `C` is the client that sends it. `V` selects what the
/// response contains of each record: [`Brief`] or [`Full`].
#[derive(Clone, Debug)]
#[must_use = "a listing does nothing until sent"]
pub struct List<C, T, V = Brief> {
    client: C,
    request: Request,
    shape: PhantomData<fn() -> (T, V)>,
}

/// The response contains identifiers only: [`Link`]s.
#[derive(Clone, Copy, Debug)]
pub struct Brief;

/// The response contains whole records.
#[derive(Clone, Copy, Debug)]
pub struct Full;

/// What a listing contains of a record `T`.
pub trait View<T> {
    /// The items of the page.
    type Item: Read;
}

impl<T: Identified> View<T> for Brief {
    type Item = Link<T::Id>;
}

impl<T: Record> View<T> for Full {
    type Item = T;
}

impl<C, T, V> List<C, T, V> {
    /// A listing that sends `request`.
    pub fn new(client: C, request: Request) -> Self {
        let request = request
            .rule(Rule::Bounds { parameter: PAGE_PARAMETER, minimum: 1, maximum: None })
            .rule(Rule::Bounds { parameter: LIMIT_PARAMETER, minimum: 1, maximum: Some(MAXIMUM_LIMIT) });
        Self { client, request, shape: PhantomData }
    }

    /// Requests this page, from 1. The default is the first.
    pub fn page(self, page: u64) -> Self {
        self.query(PAGE_PARAMETER, page)
    }

    /// Sets the number of items on a page, from 1 to [`MAXIMUM_LIMIT`] (iAdvize REST API documentation, section "Read",
    /// common filters). The API's default is [`DEFAULT_LIMIT`].
    ///
    /// [`MAXIMUM_LIMIT`]: crate::api::MAXIMUM_LIMIT
    /// [`DEFAULT_LIMIT`]: crate::api::DEFAULT_LIMIT
    pub fn limit(self, limit: u32) -> Self {
        self.query(LIMIT_PARAMETER, limit)
    }

    request_methods!();

    #[cfg(feature = "blocking")]
    pub(crate) fn into_parts(self) -> (C, Request) {
        (self.client, self.request)
    }
}

impl<C, T> List<C, T, Brief> {
    /// Requests whole records instead of identifiers.
    pub fn full(self) -> List<C, T, Full> {
        List { client: self.client, request: self.request.query(FULL_PARAMETER, true), shape: PhantomData }
    }
}

impl<'c, M: Sync, T, V: View<T>> List<&'c Client<M>, T, V> {
    /// Every item of every page, in order. The pages have the maximum size, unless [`limit`](Self::limit) is set. A
    /// date range that is too long for one request is read in parts.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::date;
    ///
    /// let five_years = client.conversations().list().between(date(2019, 1, 1), date(2023, 12, 31)).full();
    /// let mut conversations = five_years.stream().prefetch(8);
    /// while let Some(conversation) = conversations.next().await {
    ///     println!("{}", conversation?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<'c, M, V::Item> {
        Items::new(self.pages())
    }

    /// Every page, in order: see [`stream`](Self::stream).
    pub fn pages(self) -> Pages<'c, M, V::Item> {
        Pages::new(self.client.core(), self.client.mode(), self.request)
    }
}

impl<T, V: View<T>> List<&Client<Async>, T, V> {
    /// Sends the request and reads one page.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind) except `Configuration`.
    pub async fn send(self) -> Result<Page<V::Item>, Error> {
        self.client.core().send::<Page<V::Item>>(&self.request).await
    }
}

impl<T, V> List<&Client<Async>, T, V> {
    /// Sends the request and returns the response as the server sent it, errors included.
    ///
    /// # Errors
    ///
    /// If the request is not sent, or if the response is not complete.
    pub async fn send_raw(self) -> Result<RawResponse, Error> {
        self.client.core().send_raw(&self.request).await
    }
}

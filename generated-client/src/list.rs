//! A call that returns a page of a listing.

use std::fmt;
use std::marker::PhantomData;

use iadvize_runtime::api::{FULL_PARAMETER, LIMIT_PARAMETER, MAXIMUM_LIMIT, PAGE_PARAMETER};
use iadvize_runtime::codegen_support::Read;
use iadvize_runtime::{
    Async, Identified, Items, Link, Mode, Page, Pages, RawResponse, Record, Request, Rule, Sending, request_methods,
};

use crate::client::Client;

/// A listing of records of type `T` that has not been sent yet; created by the methods of a resource, such as
/// `client.websites().list()`. A listing with filters has a separate type around this one, such as
/// [`ListGroups`](crate::group::ListGroups), with the same methods. `V` selects what the response contains of each record:
/// [`Brief`] or [`Full`]. `M` is the mode of its client.
#[must_use = "a listing does nothing until sent"]
pub struct List<T, V = Brief, M = Async> {
    client: Client<M>,
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

impl<T, V, M> Clone for List<T, V, M> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), request: self.request.clone(), shape: PhantomData }
    }
}

impl<T, V, M> fmt::Debug for List<T, V, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("List").field(&self.request).finish()
    }
}

impl<T, V, M> List<T, V, M> {
    /// A listing that sends `request`.
    pub fn new(client: &Client<M>, request: Request) -> Self {
        let request = request
            .rule(Rule::Bounds { parameter: PAGE_PARAMETER, minimum: 1, maximum: None })
            .rule(Rule::Bounds { parameter: LIMIT_PARAMETER, minimum: 1, maximum: Some(MAXIMUM_LIMIT) });
        Self { client: client.clone(), request, shape: PhantomData }
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
}

impl<T, M> List<T, Brief, M> {
    /// Requests whole records instead of identifiers.
    pub fn full(self) -> List<T, Full, M> {
        List { client: self.client, request: self.request.query(FULL_PARAMETER, true), shape: PhantomData }
    }
}

impl<T, V: View<T>, M: Mode> List<T, V, M> {
    /// Sends the request and reads one page: `.send().await`, or `.send()` with a blocking client. The result is
    /// `Result<Page<V::Item>, Error>`.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> M::Sent<Page<V::Item>> {
        M::send(Sending::new::<Page<V::Item>>(self.client.into_core(), self.request))
    }

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
    pub fn stream(self) -> Items<V::Item, M> {
        Items::new(self.pages())
    }

    /// Every page, in order: see [`stream`](Self::stream).
    pub fn pages(self) -> Pages<V::Item, M> {
        Pages::new(self.client.into_core(), self.request)
    }
}

impl<T, V, M: Mode> List<T, V, M> {
    /// Sends the request and returns the response as the server sent it, errors included.
    ///
    /// # Errors
    ///
    /// If the request is not sent, or if the response is not complete.
    pub fn send_raw(self) -> M::Sent<RawResponse> {
        M::send(Sending::raw(self.client.into_core(), self.request))
    }
}

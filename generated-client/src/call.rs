//! A call with one response.

use std::fmt;
use std::marker::PhantomData;

use iadvize_runtime::{Async, Json, Mode, Output, RawResponse, Record, Request, Sending, WithJson, request_methods};
use serde_core::de::DeserializeOwned;

use crate::client::Client;

/// A call that has not been sent yet, and returns a `T`; created by the methods of a resource, such as
/// `client.operators().get(…)`, and by [`Client::call`]. `M` is the mode of its client.
#[must_use = "a call does nothing until sent"]
pub struct Call<T, M = Async> {
    client: Client<M>,
    request: Request,
    output: PhantomData<fn() -> T>,
}

impl<T, M> Clone for Call<T, M> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), request: self.request.clone(), output: PhantomData }
    }
}

impl<T, M> fmt::Debug for Call<T, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Call").field(&self.request).finish()
    }
}

impl<T, M> Call<T, M> {
    /// A call that sends `request`.
    pub fn new(client: &Client<M>, request: Request) -> Self {
        Self { client: client.clone(), request, output: PhantomData }
    }

    request_methods!();
}

impl<T: Record, M> Call<T, M> {
    /// Returns the record with its JSON, which has the fields that this version does not know.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::operator::OperatorId;
    ///
    /// let operator = client.operators().get(OperatorId(123)).with_json().send().await?;
    /// println!("{:?}", operator.record.pseudo);
    /// for (path, value) in operator.unknown_fields() {
    ///     println!("{path}: {value}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_json(self) -> Call<WithJson<T>, M> {
        Call { client: self.client, request: self.request, output: PhantomData }
    }
}

impl<M> Client<M> {
    /// A call that you write, for any path that the generated calls do not cover. `T` is the type of the `data` in the
    /// response: a record, a type of your own that implements serde's `Deserialize`, a list of one, or
    /// [`Value`](crate::Value) for any JSON.
    ///
    /// [`Call::new`] and [`List::new`](crate::List::new) make calls that return [`Done`](crate::Done),
    /// [`Figures`](crate::statistic::Figures) with the names that the request gives them, or pages.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::{Request, Value};
    ///
    /// let data = client.call::<Value>(Request::get("/operator").segment(123)).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Records require their identifier. If a parameter such as `fields[]` makes the API send other fields only, the
    /// request of a listing returns rows of your own type, or of a [`Record`](derive@crate::Record) in a
    /// [`List`](crate::List), which has pages and streams:
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::{Full, List, Record};
    ///
    /// #[derive(Record)]
    /// struct Row {
    ///     pseudo: Option<String>,
    /// }
    ///
    /// let request = client.operators().list().full().query("fields[]", "pseudo").request().clone();
    /// for row in List::<Row, Full>::new(&client, request).stream().collect().await? {
    ///     println!("{:?}", row.pseudo);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<T: DeserializeOwned>(&self, request: Request) -> Call<Json<T>, M> {
        Call::new(self, request)
    }
}

impl<T: Output, M: Mode> Call<T, M> {
    /// Sends the call and reads the response: `.send().await`, or `.send()` with a blocking client. The result is
    /// `Result<T::Response, Error>`.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> M::Sent<T::Response> {
        M::send(Sending::new::<T>(self.client.into_core(), self.request))
    }
}

impl<T, M: Mode> Call<T, M> {
    /// Sends the call and returns the response as the server sent it, errors included.
    ///
    /// # Errors
    ///
    /// If the request is not sent, or if the response is not complete.
    pub fn send_raw(self) -> M::Sent<RawResponse> {
        M::send(Sending::raw(self.client.into_core(), self.request))
    }
}

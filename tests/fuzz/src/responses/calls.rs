//! The calls that read a response, for each record of the spec.

use std::pin::Pin;

use iadvize::response::{Identified, Output, UnreadableRecord, View, WithJson};
use iadvize::{Brief, Call, Client, Error, Full, Link, List, Pages, Record, Request};
use serde::Serialize;
use serde_json::Value;

/// The records of the spec.
#[allow(deprecated, unused_imports)]
mod spec {
    use super::Visit;

    include!(concat!(env!("OUT_DIR"), "/records.rs"));
}

/// Sees each record in a response.
trait Visit {
    fn record<T: Record + Serialize + 'static>(&mut self, name: &'static str);

    /// A record whose identifier is in a brief listing.
    fn link<T: Identified + 'static>(&mut self, name: &'static str)
    where
        Link<T::Id>: Serialize;
}

/// What a call reads.
pub type Seen = Result<Vec<Item>, Error>;

/// A record as serde writes it, or why it cannot be read, and its JSON if that was requested.
pub type Item = Result<(Value, Option<Value>), UnreadableRecord>;

/// How a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    One,
    OneWithJson,
    Many,
    Page,
    WithJson,
    Each,
    EachWithJson,
}

/// The modes of records; those from the fourth on are also those of links.
pub const MODES: [Mode; 7] =
    [Mode::One, Mode::OneWithJson, Mode::Many, Mode::Page, Mode::WithJson, Mode::Each, Mode::EachWithJson];

impl Mode {
    /// Whether the response is one record.
    pub fn is_one(self) -> bool {
        matches!(self, Self::One | Self::OneWithJson)
    }

    /// Whether a record that cannot be read costs only itself.
    pub fn is_each(self) -> bool {
        matches!(self, Self::Each | Self::EachWithJson)
    }

    pub fn has_json(self) -> bool {
        matches!(self, Self::OneWithJson | Self::WithJson | Self::EachWithJson)
    }
}

type Reading<'a> = Pin<Box<dyn Future<Output = Seen> + 'a>>;

/// A record, or an identifier in a brief listing, and how its responses are read.
pub struct Target {
    pub name: &'static str,
    pub is_link: bool,
    pub read: fn(&Client, Mode) -> Reading<'_>,
}

/// Every record, and every identifier in a brief listing.
pub fn targets() -> Vec<Target> {
    let mut targets = Targets(Vec::new());
    spec::all(&mut targets);
    targets.0
}

struct Targets(Vec<Target>);

impl Visit for Targets {
    fn record<T: Record + Serialize + 'static>(&mut self, name: &'static str) {
        self.0.push(Target { name, is_link: false, read: |client, mode| Box::pin(record::<T>(client, mode)) });
    }

    fn link<T: Identified + 'static>(&mut self, name: &'static str)
    where
        Link<T::Id>: Serialize,
    {
        self.0.push(Target { name, is_link: true, read: |client, mode| Box::pin(list::<T, Brief>(client, mode)) });
    }
}

async fn record<T: Record + Serialize>(client: &Client, mode: Mode) -> Seen {
    match mode {
        Mode::One => Ok(vec![Ok(alone(&send::<T>(client).await?))]),
        Mode::OneWithJson => {
            let call: Call<T> = Call::new(client, request());
            Ok(vec![Ok(with_json(&call.with_json().send().await?))])
        }
        Mode::Many => Ok(send::<Vec<T>>(client).await?.iter().map(|record| Ok(alone(record))).collect()),
        _ => list::<T, Full>(client, mode).await,
    }
}

async fn list<T, V: View<T>>(client: &Client, mode: Mode) -> Seen
where
    V::Item: Serialize,
{
    let list = || List::<T, V>::new(client, request());
    match mode {
        Mode::WithJson => Ok(first(list().pages().with_json()).await?.iter().map(|it| Ok(with_json(it))).collect()),
        Mode::Each => Ok(first(list().pages().each()).await?.into_iter().map(|it| it.map(|it| alone(&it))).collect()),
        Mode::EachWithJson => {
            let page = first(list().pages().with_json().each()).await?;
            Ok(page.into_iter().map(|it| it.map(|it| with_json(&it))).collect())
        }
        _ => Ok(list().send().await?.items.iter().map(|item| Ok(alone(item))).collect()),
    }
}

/// A request without a retry.
pub fn request() -> Request {
    Request::get("/fuzz").retry(iadvize::RetryPolicy::DEFAULT.retries(0))
}

async fn send<T: Output>(client: &Client) -> Result<T::Response, Error> {
    Call::<T>::new(client, request()).send().await
}

async fn first<I>(mut pages: Pages<I>) -> Result<Vec<I>, Error> {
    match pages.next().await {
        Some(page) => Ok(page?.items),
        None => Ok(Vec::new()),
    }
}

fn alone(record: &impl Serialize) -> (Value, Option<Value>) {
    (written(record), None)
}

fn with_json<T: Serialize>(both: &WithJson<T>) -> (Value, Option<Value>) {
    (written(&both.record), Some(both.json.clone()))
}

fn written(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap_or_else(|error| panic!("a record cannot be written: {error}"))
}

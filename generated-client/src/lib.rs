//! A typed client of the iAdvize REST API, version 2: what the documentation forbids does not compile, or is caught
//! before it is sent.
//!
//! ```no_run
//! use iadvize::{ApiKey, Client, ErrorKind, GroupId, NewGroup, OperatorId, Platform, Refusal};
//!
//! # async fn example() -> Result<(), iadvize::Error> {
//! let key = std::env::var("IADVIZE_API_KEY").unwrap_or_default();
//! let client = Client::builder(ApiKey::new(key)).platform(Platform::HighAvailability).build()?;
//!
//! // A listing shows identifiers, or whole records when asked for them.
//! let page = client.operators().list().group_id(GroupId(12)).name("*uli*").limit(50).send().await?;
//! for link in &page {
//!     println!("{} of {}: operator {}", page.page, page.pages, link.id);
//! }
//! for operator in client.operators().list().full().send().await? {
//!     println!("{} answers as {:?}", operator.id, operator.roles);
//! }
//!
//! // Records are read, made and deleted. Only what is set is sent.
//! let group = client.groups().create(NewGroup::new().name("Night shift")).send().await?;
//! client.groups().delete(group.id).send().await?;
//!
//! // Every failure is typed, and says whether trying again is safe.
//! match client.operators().get(OperatorId(123)).send().await {
//!     Ok(operator) => println!("{:?}", operator.name),
//!     Err(error) => match error.kind() {
//!         ErrorKind::Refused { refusal: Some(Refusal::UnknownId), .. } => println!("no such operator"),
//!         _ if error.is_safe_to_retry() => println!("try again: {error}"),
//!         _ => return Err(error),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Calls are values
//!
//! A [`Client`] has a method for each resource, and that has one for each operation. They return a [`Call`] or a [`List`],
//! which does nothing until `send`; before that, it takes filters and shows its [`Request`].
//!
//! Answers are read leniently: `"12"` is 12, `1` and `"0"` are booleans, an empty string is nothing where it can be no
//! text. A value that a set of values does not know yet is kept in its variant `Other`. Fields that an answer leaves out
//! are `None`.
//!
//! # Statistics
//!
//! Statistics begin with a channel. What the documentation rules out there is no program:
//!
//! ```compile_fail,E0277
//! # fn example(client: &iadvize::Client) {
//! use iadvize::statistics::{ContactMissedNumber, ContactNumber, Sms};
//!
//! client.statistics().on(Sms).totals((ContactNumber, ContactMissedNumber));
//! # }
//! ```
//!
//! ```text
//! error[E0277]: indicator `ContactMissedNumber` is not available on channel `Sms`
//!   |
//! 3 | client.statistics().on(Sms).totals((ContactNumber, ContactMissedNumber));
//!   |                             ------                 ^^^^^^^^^^^^^^^^^^^ not available on `Sms`
//!   |
//! help: the trait `AvailableOn<Sms>` is not implemented for `ContactMissedNumber`
//!       but trait `AvailableOn<Chat>` is implemented for it
//! ```
//!
//! On a channel that has them, figures come in their units: see [`StatisticsOn`].
//!
//! ```no_run
//! # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
//! use iadvize::statistics::{Chat, ContactMissedNumber, ContactDuration};
//!
//! let (missed, handling) = client.statistics().on(Chat).totals((ContactMissedNumber, ContactDuration)).send().await?;
//! let missed: Option<f64> = missed;
//! let handling: Option<std::time::Duration> = handling;
//! # Ok(())
//! # }
//! ```
//!
//! # Reading a lot
//!
//! [`List::stream`] reads every page of a listing in order, with as many requests under way as [`Items::prefetch`] allows
//! and no more pages than that in memory. A period that is too long for one request is read in parts. A listing that
//! changes while it is read is an error and not a gap: see [`Pages`].
//!
//! # Failing
//!
//! What fails for the moment is sent again where that is safe, by a [`RetryPolicy`]; a create is never sent twice unless
//! asked for. Attempts, whole requests, answers and concurrent requests have limits: see [`ClientBuilder`]. A
//! [`transport`] of your own can stand around or in place of the one over HTTP.
//!
//! # Units
//!
//! Dates and times are [`Date`] and [`DateTime`], without a time zone, since the API names none. A filter takes either, as
//! a [`Moment`]. [`IndicatorDetails`] tell what a figure of the statistics counts; those in
//! [`Unit::Second`] are seconds, those in [`Unit::Rate`] shares of 1 or of 100, which the documentation leaves open; timestamps of [`Message`]s are milliseconds since 1970.
//!
//! # Errors
//!
//! An [`Error`] has an [`ErrorKind`], the HTTP status, the message of the API, and a one-line text with all of them. An
//! answer counts as a success only if both its HTTP status and its envelope say so. The key is in no text of an error.
//!
//! # Ways around
//!
//! The API may know more than this version does: `filter` and `query` set any parameter by name, `unchecked` drops the
//! rules, [`Statistics::get`] takes any indicator by name, [`Client::call`] asks any path, and `send_raw` gives the answer as it came.
//!
//! # Resources of your own
//!
//! With the feature `spec`, `spec!` makes the same typed calls from a YAML file of yours, for an endpoint that only you have
//! or that is not documented yet; `iadvize_codegen::Builder` does so in a build script. For types written by hand there are
//! the derives [`Id`](derive@Id), [`OpenEnum`](derive@OpenEnum), [`Record`](derive@Record) and
//! [`TypedIndicator`](derive@TypedIndicator).
//!
//! # Features
//!
//! | feature | default | what it does |
//! | --- | --- | --- |
//! | `rustls` | yes | TLS by rustls |
//! | `native-tls` | | TLS by the operating system's library |
//! | `gzip` | yes | compressed answers |
//! | `http2` | | HTTP/2 |
//! | `spec` | | `spec!`, for resources of your own; builds the generator |
//! | `blocking` | | `blocking::Client`, whose calls block |
//! | `tracing` | | a span for each call, an event for each attempt that failed |
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The derives name this crate by its name, also within it.
extern crate self as iadvize;

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
#[doc(hidden)]
pub mod codegen_support;
mod figures;
#[allow(deprecated)]
mod generated;
mod list;
mod takes_filters;
mod typed_statistics;

#[doc(inline)]
pub use iadvize_runtime::api::{self, Platform, Refusal};
#[doc(inline)]
pub use iadvize_runtime::{
    ApiKey, Async, Authentication, ClientBuilder, Date, DateTime, Done, Error, ErrorKind, Fields, HeaderMap,
    Identified, IndicatorDetails, IntoValue, Items, Link, Method, Moment, Output, Page, Pages, RawAnswer, Record,
    Request, RetryPolicy, Rule, StatusCode, Unit, Uuid, Value, WireValue, date, list, transport,
};

pub use call::Call;
pub use client::Client;
pub use figures::{FigureRow, Figures};
pub use generated::*;
#[cfg(feature = "spec")]
pub use iadvize_macros::spec;
pub use iadvize_macros::{Id, OpenEnum, Record, TypedIndicator};
pub use list::{Brief, Full, List, View};
pub use typed_statistics::{
    AllAvailableOn, Amount, AvailableOn, Grouping, IndicatorSet, Measure, Rate, Rows, Series, StatisticsOn, Totals,
    TypedChannel, TypedIndicator,
};

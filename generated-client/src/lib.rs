//! A typed client of the iAdvize REST API, version 2. Calls that the documentation forbids do not compile, or fail
//! before they are sent.
//!
//! ```no_run
//! use iadvize::group::{GroupId, NewGroup};
//! use iadvize::operator::OperatorId;
//! use iadvize::{ApiKey, Client, Platform};
//!
//! # async fn example() -> Result<(), iadvize::Error> {
//! let key = std::env::var("IADVIZE_API_KEY").unwrap_or_default();
//! let client = Client::builder(ApiKey::new(key)).platform(Platform::HighAvailability).build()?;
//!
//! // A listing contains identifiers, or whole records on request.
//! let page = client.operators().list().group_id(GroupId(12)).name("*uli*").limit(50).send().await?;
//! for link in &page {
//!     println!("{} of {}: operator {}", page.page, page.pages, link.id);
//! }
//! for operator in client.operators().list().full().send().await? {
//!     println!("{} has the roles {:?}", operator.id, operator.roles);
//! }
//!
//! // Records are read, created and deleted. Only fields that are set are sent.
//! let group = client.groups().create(NewGroup::new().name("Night shift")).send().await?;
//! client.groups().delete(group.id).send().await?;
//!
//! // An error says what happened, and whether a retry is safe.
//! match client.operators().get(OperatorId(123)).send().await {
//!     Ok(operator) => println!("{:?}", operator.name),
//!     Err(error) if error.is_not_found() => println!("no such operator"),
//!     Err(error) if error.is_safe_to_retry() => println!("retry: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Calls are values
//!
//! A [`Client`] has a method for each resource, which has a method for each operation. It returns a [`Call`] or a
//! [`List`], or a separate type if it has filters, such as [`operator::ListOperators`]. Before `send`,
//! these do nothing but take filters and show their [`Request`]. The types of a resource are in its module: [`operator`]
//! has `Operator`, `OperatorId`, `NewOperator` and all others.
//!
//! Calls, listings and streams hold a clone of their client, so they can be spawned, returned from functions and stored:
//!
//! ```no_run
//! use iadvize::operator::Operator;
//! use iadvize::{Client, Error, futures_core::Stream};
//!
//! fn operators(client: Client) -> impl Stream<Item = Result<Operator, Error>> + Send + 'static {
//!     client.operators().list().full().stream().prefetch(4)
//! }
//! ```
//!
//! Responses are read as PHP backends write them: `"12"` and `12.0` are the number 12, `1` and `"0"` are booleans, and
//! `{"id": 2}` is the identifier 2. An empty string is `None` for every type but text, and `false` is for a record, a list,
//! a date, an identifier or an enum. An unknown value of an enum is kept in its variant `Other`. Fields that a response
//! omits are `None`. Any other value of a field is an error with its JSON path.
//!
//! # Statistics
//!
//! Statistics start with a channel. Calls that the documentation forbids there do not compile:
//!
//! ```compile_fail,E0277
//! # fn example(client: &iadvize::Client) {
//! use iadvize::indicators::{ContactMissedNumber, ContactNumber, SmsChannel};
//!
//! client.statistics().on(SmsChannel).totals((ContactNumber, ContactMissedNumber));
//! # }
//! ```
//!
//! ```text
//! error[E0277]: indicator `ContactMissedNumber` is not available on channel `SmsChannel`
//!   |
//! 3 | client.statistics().on(SmsChannel).totals((ContactNumber, ContactMissedNumber));
//!   |                             ------                 ^^^^^^^^^^^^^^^^^^^ not available on `SmsChannel`
//!   |
//! help: the trait `AvailableOn<SmsChannel>` is not implemented for `ContactMissedNumber`
//!       but trait `AvailableOn<ChatChannel>` is implemented for it
//! ```
//!
//! On a channel that has the indicators, each figure has the type of its unit: see [`StatisticsOn`].
//!
//! ```no_run
//! # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
//! use iadvize::indicators::{ChatChannel, ContactDuration, ContactMissedNumber};
//!
//! let (missed, handling) = client.statistics().on(ChatChannel).totals((ContactMissedNumber, ContactDuration)).send().await?;
//! let missed: Option<f64> = missed;
//! let handling: Option<std::time::Duration> = handling;
//! # Ok(())
//! # }
//! ```
//!
//! # Reading a lot
//!
//! [`List::stream`] reads every page of a listing in order. [`Items::prefetch`] limits the number of concurrent
//! requests, and of pages in memory. A date range that is too long for one request is read in parts. If the listing
//! changes while it is read, the stream fails where it can see that: see [`Pages`]. A [`Position`] is where a stream
//! is; another process continues there. [`Items::each`] passes over records that cannot be read.
//!
//! # Retries and limits
//!
//! Transient failures are retried when that is safe, as a [`RetryPolicy`] says; it also takes HTTP statuses to add or
//! remove. A create is retried only on request.
//! The time of attempts and requests, the size of responses and the number of concurrent requests are limited: see
//! [`ClientBuilder`]. A custom [`transport`] can wrap or replace the one over HTTP.
//!
//! # The network
//!
//! TLS trusts the operating system's certificates, which are read when the first connection needs them, and those of
//! [`ClientBuilder::root_certificate`]. Requests go through the HTTP proxy of [`ClientBuilder::proxy`] or of the environment
//! variable `HTTPS_PROXY`. `transport::Reqwest` (feature `reqwest`) sends them with a client that you configure with
//! `reqwest`.
//!
//! # Units
//!
//! Dates and times are [`Date`] and [`DateTime`], without a time zone, because the API has none. A filter takes either,
//! as a [`Moment`]. [`IndicatorDetails`] contain the unit of an indicator's figures: those in [`Unit::Second`] are
//! seconds; for those in [`Unit::Rate`], the documentation does not say whether 1 or 100 is the whole. Timestamps of
//! [`Message`]s are milliseconds since 1970.
//!
//! # Errors
//!
//! An [`Error`] answers questions such as [`is_not_found`](Error::is_not_found),
//! [`is_server_error`](Error::is_server_error) and [`is_safe_to_retry`](Error::is_safe_to_retry). It also has an
//! [`ErrorKind`], the HTTP status, the message of the API, and a one-line text with all of them. A response is a success
//! only if both its HTTP status and its envelope say so. No text of an error contains the key, and the texts name the
//! parameters of a query without their values.
//!
//! # Values
//!
//! Records, bodies and the parts of responses are plain values. Your tests can build them: the required fields are
//! arguments, all fields are public.
//!
//! ```
//! use iadvize::enums::Role;
//! use iadvize::group::GroupChanges;
//! use iadvize::operator::Operator;
//! use iadvize::Change;
//!
//! let mut operator = Operator::new(1);
//! operator.roles = Some(vec![Role::Expert]);
//!
//! let changes = GroupChanges::new().name("Night shift").clear_parent_id();
//! assert_eq!(changes.name, Change::Set("Night shift".to_owned()));
//! assert_eq!(changes.parent_id, Change::Clear);
//! ```
//!
//! Identifiers and enums can be compared, ordered, hashed, displayed and parsed: `"expert".parse()` is
//! `Ok(Role::Expert)`.
//!
//! # Serde
//!
//! Everything that a response contains implements `Deserialize`, which reads as leniently as the client does:
//!
//! ```
//! use iadvize::enums::Role;
//! use iadvize::operator::{Operator, OperatorId};
//!
//! # fn main() -> Result<(), iadvize::serde_json::Error> {
//! let operator: Operator = iadvize::serde_json::from_str(r#"{"id":"7","roles":["expert"]}"#)?;
//! assert_eq!((operator.id, operator.roles), (OperatorId(7), Some(vec![Role::Expert])));
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `serde`, it also implements `Serialize`, with the API's own names and values, and is read back
//! equal. [`Client::call`] returns any type that implements `Deserialize`.
//!
//! # What the types do not cover
//!
//! The API may have more than this version knows: `filter` and `query` set any parameter by name, `unchecked` disables
//! the rules, [`Call::with_json`] and [`Items::with_json`] return records with their JSON and
//! [what is unknown in it](response::WithJson::unknown_fields), [`Statistics::get`] takes any indicator by name,
//! [`Client::call`] takes any path, and `send_raw` returns the response as the server sent it.
//!
//! # Your own resources
//!
//! With the feature `spec`, `spec!` generates the same typed calls from your YAML file, for an endpoint of your account
//! or one that is not documented yet. `iadvize_codegen::Builder` does so in a build script. For types that you write
//! there are the derives [`Id`](derive@Id), [`OpenEnum`](derive@OpenEnum), [`Record`](derive@Record) and
//! [`TypedIndicator`](derive@indicators::TypedIndicator).
//!
//! # Types of other crates
//!
//! The public API contains few types of other crates. They are re-exported:
//!
//! | crate | types |
//! | --- | --- |
//! | [`jiff`] | [`Date`], [`DateTime`] |
//! | [`uuid`] | [`Uuid`] |
//! | [`serde_json`] | [`Value`] |
//! | [`http`] | [`StatusCode`], `Method`, `HeaderMap`, the requests and responses of a [`transport`] |
//! | [`bytes`] | `Bytes`, the body of a [`RawResponse`] |
//! | [`futures_core`] | `Stream`, which [`Items`] and [`Pages`] implement |
//!
//! # Features
//!
//! | feature | default | what it does |
//! | --- | --- | --- |
//! | `rustls` | yes | TLS by rustls |
//! | `native-tls` | | TLS by the operating system's library |
//! | `gzip` | yes | compressed responses |
//! | `http2` | | HTTP/2 |
//! | `reqwest` | | `transport::Reqwest`, to send requests with the HTTP client `reqwest` |
//! | `shapes` | | `transport::Shapes`, which records the shape of responses for maintainers of this client |
//! | `serde` | | `Serialize` for records, their values, pages and figures |
//! | `spec` | | `spec!`, for your own resources; builds the generator |
//! | `blocking` | | `blocking::Client`, whose calls block |
//! | `tracing` | | a span for each call, an event for each failed attempt |
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The derives name this crate by its name, also within it.
extern crate self as iadvize;

pub mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod client;
#[doc(hidden)]
pub mod codegen_support;
mod figures;
#[allow(deprecated)]
mod generated;
mod indicator_details;
mod list;
mod own_call;
pub mod request;
pub mod response;
mod selection;
pub mod transport;
mod typed;

#[doc(inline)]
pub use iadvize_runtime::api::{Platform, Refusal};
#[doc(inline)]
pub use iadvize_runtime::{
    ApiKey, Async, Authentication, Change, Date, DateTime, Done, Error, ErrorKind, Items, Link, Mode, Moment, Page,
    Pages, ParseMomentError, ParsePositionError, Position, RawResponse, Record, Request, RetryPolicy, Sending,
    StatusCode, Unknown, Uuid, Value, date,
};

#[doc(no_inline)]
pub use iadvize_runtime::{bytes, futures_core, http, jiff, serde_json, uuid};

pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use generated::*;
#[cfg(feature = "spec")]
pub use iadvize_macros::spec;
pub use iadvize_macros::{Id, OpenEnum, Record};
pub use list::{Brief, Full, List};

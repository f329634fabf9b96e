//! A fake iAdvize platform that listens on loopback: an HTTP server with the endpoints of the REST API 2.0, for tests of
//! any client.
//!
//! It is written by hand from the API's documentation and shares no code with the `iadvize` client, because a mistake in
//! shared code would cancel out in tests.
//!
//! Point the client under test at [`Platform::url`] with the key [`Platform::key`]. Then check what it sent:
//!
//! ```
//! # use std::io::{Read, Write};
//! # fn get(url: &str, key: &str) -> std::io::Result<String> {
//! #     let (address, path) = url.trim_start_matches("http://").split_once('/').unwrap();
//! #     let mut socket = std::net::TcpStream::connect(address)?;
//! #     write!(socket, "GET /{path} HTTP/1.1\r\nhost: x\r\nx-api-key: {key}\r\nconnection: close\r\n\r\n")?;
//! #     let mut response = String::new();
//! #     socket.read_to_string(&mut response)?;
//! #     Ok(response)
//! # }
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use iadvize_platform::Platform;
//!
//! let platform = Platform::start().await?;
//! // `get` stands for your client: it sends the key in the header `X-API-Key`.
//! let response = get(&format!("{}/operator?limit=1", platform.url()), platform.key())?;
//! assert!(response.starts_with("HTTP/1.1 200 OK"));
//! assert_eq!(platform.received()[0].target, "/api/2/operator?limit=1");
//! # std::io::Result::Ok(())
//! # })?;
//! # std::io::Result::Ok(())
//! ```
//!
//! The server runs on a thread of this process and stops when the [`Platform`] is dropped. To use it from another
//! language, run the program `iadvize-platform`, which prints its URL and key.
//!
//! Everything is deterministic: the same seed gives the same records, and the clock always shows [`Platform::now`].
//! Operator 1 is always connected, and available on each channel.
//!
//! # Records
//!
//! Identifiers start at 1. By default there are 1 client, 3 websites, 45 operators, 6 groups (6 in 5 in 2 in 1, 3 in 1),
//! 5 skills (2 in 1, 4 and 5 in 3), 8 tags, 60 visitors, 200 conversations, 80 transactions (those with even identifiers
//! follow a conversation), about 130 satisfactions and 30 call meetings. Lists start with the newest record.
//!
//! [`Platform::store`] adds a resource of your own, which stores what it gets.
//!
//! # The PHP dialect
//!
//! The documentation describes other JSON than PHP backends write. With [`Dialect::Php`], the platform has the same
//! records but writes them in the ways below. The seed chooses the way for each field of each record, so a record is the
//! same in every response. A reader that understands all ways reads the same records in both dialects.
//!
//! | value | ways to write it |
//! | --- | --- |
//! | integer | `12`, `"12"`, `12.0`, `"12.00"` |
//! | identifier | also `{"id": 12}` |
//! | number | `2.5`, `"2.5"`, `"2.50"`; without a fraction like an integer |
//! | boolean | `true`, `1`, `"1"`, `1.0`, `"true"` |
//! | date and time | text, or `{"date": "2021-05-04 10:00:00.000000", "timezone_type": 3, "timezone": "Europe/Paris"}` |
//! | absent value | omitted, `null` or `""` |
//! | absent date, identifier or record | also `false` or `[]`; for a date, also `"0000-00-00 00:00:00"` or `"-0001-11-30 00:00:00"` |
//! | absent enum value | also `false` |
//! | history | a list, text with this list as JSON, or the same text without the outer brackets |
//! | `operator_answer`, `waitinglist` | also under the names `operator_answered` and `waiting_list` |
//! | one record | an object, or a list of one |
//! | a response without `data` | `data` is omitted, `null`, `""`, `false` or `[]` |
//! | `pagination` | numbers or text; for a first page that is not full, also `[]`, `{"page": false}` or `false` |
//! | totals | an object, or a list of one; `[]` if there are none |
//! | figures by resource | a list with `id`, or an object by identifier: `{"7": {"contact_number": 3}}` |
//! | a series | an object or a list of pairs; counts may have a `total` beside the steps, hours an offset |
//!
//! Besides, records have fields that the documentation does not have (`_type`; `visitor_id` and `history_link` of
//! conversations, which are absent values), keys have another order, slashes and characters that are not ASCII are
//! escaped, and the name of gzip in `content-encoding` is `gzip`, `x-gzip` or `GZIP`.
//!
//! An empty list stays `[]`, because `false` would be an absent one. Responses that are wrong are [faults](#faults): no
//! dialect has them. The JSON pointer of a fault is the place in the response as it is sent: in a list of one,
//! `/data/0/name`.
//!
//! # HTTP statuses
//!
//! The documentation describes envelopes but no HTTP status. This server chooses 200 for a success, 201 for a create, 400
//! for a `fail`, 404 for an unknown identifier or path, 405 for a method that a path does not have, 413 for a body
//! that is too large, 415 for a body of the wrong media type, and 403 with the `Forbidden` envelope. A 405 names the
//! methods of the path in `Allow`. `HEAD` works where `GET` does.
//!
//! Responses of 1 KB and more are compressed if the client sends `accept-encoding: gzip`.
//!
//! # What the documentation leaves open
//!
//! Where the documentation is silent, this server decides:
//!
//! - **Required fields** are the ones that the documentation marks as mandatory: those of tags and of Odigo. An operator,
//!   a group or a skill can be created without a `name`, which is then absent, and an update can clear it.
//! - **Writes without fields** succeed and change nothing: a form without bytes, `{}`, or no body at all. As JSON, no bytes
//!   are a 400. Setting an availability needs at least one field, because its response says what changed. The body of any
//!   other request is ignored.
//! - **References** such as `group_id`, `parent_id` or `website_list` must identify records that exist, and a group or
//!   skill cannot be its own parent or the parent of one above it. Otherwise, the value is not valid.
//! - **Deleting** a group or a skill removes the references to it: its children have no parent, and its operators are no
//!   longer in it. Conversations, transactions and satisfactions keep their identifiers.
//! - **`resource` with `granularity`** is allowed, because nothing forbids it. Each row then has a series under the name of
//!   the indicator: `[{"id": 2, "contact_number": {"2024-06": 7}}]`.
//! - **A filter** is sent once, under exactly its name: `filters[website_list][]=1` is refused as a value of `website_list`
//!   that is not valid. A server in PHP might read it as a list or ignore it.
//! - **Integers in JSON** are written without a fraction: `2.0` is not valid.
//!
//! # Faults
//!
//! A [`Fault`] spoils or delays one response. [`Platform::fault`] applies to the next request, whatever it is;
//! [`Platform::on`] selects requests by a pattern. [`Platform::change`] and [`When::change`] move records between the
//! pages of a list while a client reads it, and [`Platform::refuse_connections`] closes the port.
//!
//! ```
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use std::time::Duration;
//! use iadvize_platform::{Change, Fault, Platform};
//!
//! let platform = Platform::start().await?;
//! platform.fault(Fault::status(503).retry_after("1"));
//! platform.on("GET /operator").always().fault(Fault::latency(Duration::from_millis(20)));
//! platform.on("GET /operator").skipping(3).fault(Fault::truncated());
//! platform.on("GET /operator?page=2").change(Change::RemoveNewestOperators(25));
//! platform.on("POST /group").times(2).fault(Fault::reset().carried_out());
//!
//! // The client under test does its work here. Then:
//! assert_eq!(platform.carried_out("POST /group"), 0);
//! assert_eq!(platform.connections().accepted, 0);
//! assert_eq!(platform.most_in_flight(), 0);
//! platform.clear_faults();
//! # std::io::Result::Ok(())
//! # })?;
//! # std::io::Result::Ok(())
//! ```
//!
//! The last column says whether the platform carries the request out: a write changes the records.
//!
//! | fault | what the client receives | carried out |
//! | --- | --- | --- |
//! | [`latency`](Fault::latency) | the regular response, later | after the delay, if the client is still connected |
//! | [`success`](Fault::success) | the regular response with another status | yes |
//! | [`altered`](Fault::altered), [`without`](Fault::without) | the regular response with a member changed or missing | yes |
//! | [`broken_record`](Fault::broken_record) | the regular list with a record that has no valid identifier | yes |
//! | [`lone_surrogate`](Fault::lone_surrogate), [`latin1`](Fault::latin1) | the regular response with a text that is not Unicode | yes |
//! | [`broken_message`](Fault::broken_message), [`trailing_comma`](Fault::trailing_comma) | the regular response with a history that is partly unreadable | yes |
//! | [`truncated`](Fault::truncated) | the head, half of the announced body, FIN | yes |
//! | [`reset_mid_body`](Fault::reset_mid_body) | the head, half of the announced body, RST | yes |
//! | [`broken_gzip`](Fault::broken_gzip) | a complete body that is half a gzip stream | yes |
//! | [`status`](Fault::status), [`error`](Fault::error) | the status with a `fail` or an `error` envelope | no |
//! | [`empty`](Fault::empty), [`html`](Fault::html) | the status with no body or an HTML page | no |
//! | [`garbage`](Fault::garbage) | a 200 that claims to be JSON, with bytes that are not valid UTF-8 | no |
//! | [`gzip_bomb`](Fault::gzip_bomb) | a 200 with a small gzip body that decompresses to a very large one | no |
//! | [`redirect`](Fault::redirect) | the status and a `Location` | no |
//! | [`reset`](Fault::reset), [`closed`](Fault::closed) | no byte, then RST or FIN | no |
//! | [`silence`](Fault::silence) | no byte, and the connection stays open | no |
//! | [`drip`](Fault::drip), [`flood`](Fault::flood) | a 200 whose chunked body never ends, slowly or fast | no |
//! | a [`Scripted`] response | exactly that response | no |
//!
//! [`Fault::carried_out`] makes the platform carry the request out first where the table says "no". Connections stay
//! usable unless the fault ends them.

mod authentication;
mod body;
mod connection;
mod crud;
mod derived;
mod dialect;
mod envelope;
mod fault;
mod filter;
mod form;
mod gzip;
mod listener;
mod numbers;
mod page;
mod period;
mod platform;
mod references;
mod request;
mod resource;
mod resources;
mod routes;
mod scripted;
mod seed;
mod server;
mod state;
mod statistics;
mod stored;
mod traffic;
mod wire;
mod write;

pub use dialect::Dialect;
pub use fault::{Change, Fault, When};
pub use platform::{Builder, Platform};
pub use scripted::Scripted;
pub use server::Received;
pub use traffic::Connections;

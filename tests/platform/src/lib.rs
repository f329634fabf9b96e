//! A fake iAdvize platform that listens on loopback.
//!
//! It is written by hand from the documentation of the REST API 2.0 and shares nothing with the client it is used to
//! test, so that a misreading on one side cannot agree with itself on the other.
//!
//! ```
//! # use std::io::{Read, Write};
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use iadvize_platform::Platform;
//!
//! let platform = Platform::start().await?;
//! let address = platform.url().trim_start_matches("http://").trim_end_matches("/api/2");
//! let mut socket = std::net::TcpStream::connect(address)?;
//! write!(
//!     socket,
//!     "GET /api/2/operator?limit=1 HTTP/1.1\r\nhost: localhost\r\nx-api-key: {}\r\nconnection: close\r\n\r\n",
//!     platform.key()
//! )?;
//! let mut response = String::new();
//! socket.read_to_string(&mut response)?;
//! assert!(response.starts_with("HTTP/1.1 200 OK"));
//! assert_eq!(platform.received()[0].target, "/api/2/operator?limit=1");
//! # std::io::Result::Ok(())
//! # })?;
//! # std::io::Result::Ok(())
//! ```
//!
//! Everything is deterministic: the same seed gives the same records, and [`Platform::now`] never moves. Operator 1
//! is always connected, and free on each channel.
//!
//! # Records
//!
//! Identifiers count from 1. By default there are 1 client, 3 websites, 45 operators, 6 groups (6 in 5 in 2 in 1, 3 in
//! 1), 5 skills (2 in 1, 4 and 5 in 3), 8 tags, 60 visitors, 200 conversations, 80 transactions (the even ones after a
//! conversation), about 130 satisfactions and 30 call meetings. Lists start with the newest record.
//!
//! # HTTP statuses
//!
//! The documentation gives envelopes but no HTTP status. This server chooses 200 for a success, 201 for a create, 400
//! for a `fail`, 404 for an unknown identifier or path, 405 for a method that a path does not have, 413 for a body
//! that is too large, 415 for a body of the wrong media type, and 403 with the `Forbidden` envelope.
//!
//! Answers of 1 KB and more are compressed for a client that sends `accept-encoding: gzip`.
//!
//! # Faults
//!
//! A [`Fault`] makes one answer go wrong, or take its time. [`Platform::fault`] hits the next request, whatever it is;
//! [`Platform::on`] names the requests that are meant. [`Platform::change`] and [`When::change`] move records between
//! the pages of a list that is being read, and [`Platform::refuse_connections`] closes the port.
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
//! | fault | what a client on the socket sees | is the request carried out? |
//! | --- | --- | --- |
//! | [`latency`](Fault::latency) | the proper answer, later | after the wait, if the client is still there |
//! | [`success`](Fault::success) | the proper answer under another status | yes |
//! | [`lying`](Fault::lying), [`lacking`](Fault::lacking) | the proper answer with a member changed or missing | yes |
//! | [`truncated`](Fault::truncated) | the head, half of the announced body, FIN | yes |
//! | [`reset_mid_body`](Fault::reset_mid_body) | the head, half of the announced body, RST | yes |
//! | [`broken_gzip`](Fault::broken_gzip) | a complete body that is half a gzip stream | yes |
//! | [`status`](Fault::status), [`error`](Fault::error) | the status with a `fail` or an `error` envelope | no |
//! | [`empty`](Fault::empty), [`html`](Fault::html) | the status with no body or an HTML page | no |
//! | [`garbage`](Fault::garbage) | a 200 that says it is JSON, with bytes that are no text | no |
//! | [`inflating`](Fault::inflating) | a 200 with a small gzip body that is very large inside | no |
//! | [`redirect`](Fault::redirect) | the status and a `Location` | no |
//! | [`reset`](Fault::reset), [`closed`](Fault::closed) | no byte, and RST or FIN | no |
//! | [`silence`](Fault::silence) | no byte, for ever | no |
//! | [`drip`](Fault::drip), [`flood`](Fault::flood) | a 200 whose chunked body never ends, slowly or fast | no |
//! | a [`Scripted`] answer | exactly that | no |
//!
//! [`Fault::carried_out`] turns each "no" into a "yes, before anything else". A connection that a fault has not ended
//! can be used again.

mod authentication;
mod body;
mod connection;
mod crud;
mod derived;
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
mod request;
mod resource;
mod resources;
mod routes;
mod scripted;
mod seed;
mod server;
mod state;
mod statistics;
mod traffic;
mod wire;
mod write;

pub use fault::{Change, Fault, When};
pub use platform::{Builder, Platform};
pub use scripted::Scripted;
pub use server::Received;
pub use traffic::Connections;

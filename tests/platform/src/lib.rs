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

mod authentication;
mod crud;
mod derived;
mod envelope;
mod filter;
mod form;
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
mod wire;
mod write;

pub use platform::{Builder, Platform};
pub use scripted::Scripted;
pub use server::Received;

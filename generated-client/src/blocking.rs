//! The client for code that does not await: calls block until the response is there, and listings are iterators.
//!
//! ```no_run
//! use iadvize::operator::OperatorId;
//! use iadvize::{ApiKey, Client};
//!
//! # fn main() -> Result<(), iadvize::Error> {
//! let client = Client::builder(ApiKey::new("0123456789abcdef")).build_blocking()?;
//! let operator = client.operators().get(OperatorId(123)).send()?;
//! for link in client.operators().list().stream().prefetch(8) {
//!     println!("{}", link?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! It works on every thread, also on one that belongs to an asynchronous runtime: in `spawn_blocking`, in
//! `block_in_place`, and on a thread that has entered a runtime. Within an asynchronous task it works as well, but keeps
//! the thread from running other tasks meanwhile.

pub use iadvize_runtime::Blocking;

/// A client whose calls block. It has the methods of [`iadvize::Client`](crate::Client), such as `client.operators()`;
/// created by [`ClientBuilder::build_blocking`](crate::ClientBuilder::build_blocking).
pub type Client = crate::Client<Blocking>;

//! Sends requests and receives responses. [`ClientBuilder::transport`](crate::ClientBuilder::transport) wraps or
//! replaces the transport of the client.

#[cfg(feature = "reqwest")]
#[doc(inline)]
pub use iadvize_runtime::transport::Reqwest;
#[doc(inline)]
pub use iadvize_runtime::transport::{Cause, Exchange, Outcome, Transport, TransportError};
#[cfg(feature = "shapes")]
#[doc(inline)]
pub use iadvize_runtime::transport::{Recording, Shapes};

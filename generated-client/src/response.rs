//! The types that a call can return, and what they are made of: see [`Client::call`](crate::Client::call).

pub use crate::list::View;
#[doc(inline)]
pub use iadvize_runtime::{Identified, Json, Output, UnreadableRecord, WithJson};

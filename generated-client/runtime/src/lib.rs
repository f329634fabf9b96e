//! The part of `iadvize` that does not depend on the generated calls: requests, retries and deadlines, envelopes,
//! lenient reading, and streams of pages. It is a separate crate because it is compiled once while the generated calls
//! change. `iadvize` re-exports the public items; the others are hidden and may change.
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The derives name the client's crate; within this crate, this one takes its place.
extern crate self as iadvize;

mod address;
mod auth;
mod change;
mod config;
mod core;
mod envelope;
mod error;
mod fields;
mod figures;
mod foreign;
mod headers;
mod key;
mod mode;
mod moment;
mod output;
mod page;
mod query;
mod request;
mod retry;
mod rule;
mod sending;
mod stream;
mod trace;
pub mod transport;
mod unknown;
mod unreadable;
mod value;
mod visible;
mod wire;
mod worker;

mod generated {
    pub mod api;
    #[cfg(feature = "shapes")]
    pub mod operations;
}

pub use auth::Authentication;
pub use change::Change;
#[doc(hidden)]
pub use config::Config;
#[doc(hidden)]
pub use core::Core;
pub use envelope::RawResponse;
pub use error::{Error, ErrorKind};
pub use fields::Fields;
pub use generated::api;
pub use key::ApiKey;
#[cfg(feature = "blocking")]
pub use mode::Blocking;
pub use mode::{Async, Mode};
pub use moment::{Moment, ParseMomentError};
pub use output::{Data, Done, Json, Output, Parts, no_data};
pub use page::{Identified, Link, Page};
pub use request::Request;
pub use retry::RetryPolicy;
pub use rule::Rule;
pub use sending::Sending;
pub use stream::{Items, Pages, ParsePositionError, Position};
pub use unknown::Unknown;
pub use unreadable::UnreadableRecord;
pub use value::{IntoValue, WireValue, list};
pub use wire::{Mismatch, Record, WithJson};

/// The crates whose types are public.
#[doc(no_inline)]
pub use {bytes, futures_core, http, jiff, serde_json, uuid};

pub use http::{HeaderMap, Method, StatusCode};
pub use jiff::civil::{Date, DateTime, date};
pub use serde_json::Value;
pub use uuid::Uuid;

/// The items that generated code and the expansions of derives name.
#[doc(hidden)]
pub mod codegen_support {
    pub use jiff::civil::{Date, DateTime};
    pub use serde_core::de::{MapAccess, SeqAccess};
    pub use serde_core::{Deserialize, Deserializer};
    pub use serde_json::Value;
    pub use std::time::Duration;
    pub use uuid::Uuid;

    pub use crate::__serialize as serialize;
    pub use crate::change::Change;
    pub use crate::fields::{Fields, put};
    pub use crate::figures::{NamedFigures, NamedRow};
    pub use crate::mode::{Async, Mode};
    pub use crate::moment::Moment;
    pub use crate::output::Done;
    pub use crate::page::{Identified, Link, Page};
    pub use crate::request::Request;
    pub use crate::rule::Rule;
    pub use crate::unknown::{Unknown, order, unknown};
    pub use crate::value::{IntoValue, WireValue, list};
    pub use crate::visible::escaped;
    #[cfg(feature = "serde")]
    pub mod write {
        pub use serde_core::ser::{SerializeSeq, SerializeStruct};
        pub use serde_core::{Serialize, Serializer};

        pub use crate::wire::{Write, Written, integer_or_text};
    }

    pub use crate::wire::{
        Items, JsonPath, Keys, LINK, Read, Record, Scalar, Slot, TaggedList, Unreadable, Visit, deserialize, entries,
        entry_from_list, entry_from_object, entry_from_scalar, nested_id, position, repaired, without_empty_fraction,
    };
}

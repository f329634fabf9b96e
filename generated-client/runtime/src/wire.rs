//! Reads responses: strictly where it matters, leniently where the API is known to be loose. One leniency per file.
//!
//! Every type that is read implements [`Read`]: it accepts a scalar, a list or an object. [`Visit`] connects that to
//! serde. [`JsonPath`] collects the place of a mismatch while the error is passed up, at no cost without one.

mod any;
mod boolean;
mod date;
mod identifier;
mod json;
mod json_path;
mod list;
mod number;
mod read;
mod record;
mod repair;
mod scalar;
mod serialize;
mod tagged_list;
#[cfg(test)]
mod tests;
mod text;
mod unknown_fields;
mod unreadable;
mod uuid;
mod with_json;
#[cfg(feature = "serde")]
mod write;

pub(crate) use any::Ignored;
pub use identifier::nested_id;
pub use json::BySerde;
pub use json_path::{JsonPath, Mismatch};
pub use number::without_empty_fraction;
pub use read::{Read, Slot, Visit, deserialize};
pub use record::{Keys, Record, position};
pub use repair::repaired;
pub use scalar::Scalar;
pub use tagged_list::{Items, TaggedList, entries, entry_from_list, entry_from_object, entry_from_scalar};
pub use unreadable::Unreadable;
pub use with_json::{LINK, WithJson};
#[cfg(feature = "serde")]
pub use write::{Write, Written, integer_or_text};

//! How answers are read: strict where it matters, lenient where the API is known to be loose. One oddity per file.
//!
//! Everything goes through [`Read`]. A type says what it makes of a scalar, a list or an object; [`Visit`] brings that
//! together with serde, and [`JsonPath`] remembers where reading stopped, so that the place of a mistake costs nothing until
//! there is one.

mod any;
mod boolean;
mod date;
mod json_path;
mod list;
mod number;
mod read;
mod record;
mod scalar;
mod tagged_list;
#[cfg(test)]
mod tests;
mod text;
mod uuid;

pub(crate) use any::Ignored;
pub use json_path::{JsonPath, Mismatch};
pub use read::{Read, Unreadable, Visit, deserialize};
pub use record::{Keys, Record, position};
pub use scalar::Scalar;
pub use tagged_list::{Items, TaggedList, entries, entry_from_list, entry_from_object, entry_from_scalar};

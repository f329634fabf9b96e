//! Records as rows: the text of a record, read by the columns of the table.
//!
//! Every value is read by the same readers as the fields of the typed client. A row is a list of cells over a
//! buffer that is used for every record: reading a record allocates almost nothing.

mod about;
mod buffer;
mod cell;
mod entry;
mod explode;
mod figure;
mod json;
mod keys;
mod kind;
mod leaf;
mod pending;
mod place;
mod raw;
mod resolve;
mod schema;
mod selection;

pub use about::About;
pub use buffer::{Buffer, Row};
pub use cell::{Cell, Span};
pub use explode::Exploded;
pub use figure::{FIGURES, Figure};
pub use kind::{Columns, Field, Kind};
pub use raw::Raw;
pub use schema::Schema;
pub use selection::{EXTRA, Selection, UnknownField};

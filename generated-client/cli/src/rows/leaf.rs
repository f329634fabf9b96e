//! Scalars, read by the readers of the typed client.

use std::borrow::Cow;

use iadvize::Id;
use iadvize_runtime::codegen_support::{Read, Scalar, Unreadable, without_empty_fraction};
use iadvize_runtime::{Date, DateTime, Moment, Uuid};

use super::buffer::Buffer;
use super::cell::Cell;
use super::entry;
use super::kind::Kind;

/// A number that identifies any record.
#[derive(Clone, Copy, Id)]
pub struct Number(pub u64);

/// Reads a scalar as a value of this kind.
///
/// # Errors
///
/// If the kind cannot hold the scalar.
#[inline]
pub fn scalar(kind: &Kind, scalar: Scalar<'_>, buffer: &mut Buffer) -> Result<Cell, Unreadable> {
    Ok(match kind {
        Kind::Text => match scalar {
            Scalar::Text(text) => buffer.text(text),
            _ => Cell::or_null(String::from_scalar(scalar)?, |text| buffer.text(&text)),
        },
        Kind::Identifier => Cell::or_null(Number::from_scalar(scalar)?, |Number(id)| Cell::Unsigned(id)),
        Kind::DateTime => Cell::or_null(DateTime::from_scalar(scalar)?, Cell::DateTime),
        Kind::Boolean => Cell::or_null(bool::from_scalar(scalar)?, Cell::Boolean),
        Kind::Integer | Kind::Milliseconds => Cell::or_null(i64::from_scalar(scalar)?, Cell::Signed),
        Kind::Word { integer } => Cell::or_null(word(scalar, *integer)?, |word| buffer.text(&word)),
        Kind::Double => Cell::or_null(f64::from_scalar(scalar)?, Cell::Double),
        Kind::Date => Cell::or_null(Date::from_scalar(scalar)?, Cell::Date),
        Kind::Moment => Cell::or_null(Moment::from_scalar(scalar)?, moment),
        Kind::Uuid => Cell::or_null(Uuid::from_scalar(scalar)?, |uuid| buffer.show(uuid)),
        Kind::List(item) => many(item, scalar, buffer)?,
        Kind::Object(_) if scalar.is_absent() => Cell::Null,
        // Entries are read from their texts, and no value of the API is JSON in a text by itself.
        Kind::Object(_) | Kind::Entry(_) | Kind::Json => return Err(Unreadable::Type),
    })
}

/// The cell of a moment.
pub fn moment(moment: Moment) -> Cell {
    match moment {
        Moment::Date(date) => Cell::Date(date),
        Moment::DateTime(date_time) => Cell::DateTime(date_time),
    }
}

/// Reads a scalar in place of a list.
fn many(item: &Kind, scalar: Scalar<'_>, buffer: &mut Buffer) -> Result<Cell, Unreadable> {
    if let Kind::Entry(entries) = item {
        return Ok(entry::many(entries, scalar, buffer));
    }
    match (self::scalar(item, scalar, buffer), scalar) {
        (Ok(Cell::Null), _) | (Err(_), Scalar::Boolean(false)) => Ok(Cell::Null),
        (Ok(one), _) => {
            let base = buffer.stack.len();
            buffer.stack.push(one);
            Ok(Cell::List(buffer.complete(base)))
        }
        (Err(reason), _) => Err(reason),
    }
}

/// Reads a value of an enum, as the enums of the typed client do.
fn word(scalar: Scalar<'_>, integer: bool) -> Result<Option<Cow<'_, str>>, Unreadable> {
    match scalar {
        Scalar::Text(text) if integer && !text.is_empty() => Ok(Some(Cow::Borrowed(without_empty_fraction(text)))),
        Scalar::Boolean(true) => Err(Unreadable::Type),
        _ => scalar.text(),
    }
}

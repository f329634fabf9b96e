//! Reasons why a type cannot hold a scalar.

use std::fmt::{self, Display};

/// The error for a scalar that a type cannot hold; the caller knows which type and where.
#[derive(Clone, Copy, Debug)]
pub enum Unreadable {
    /// It is of another type.
    Type,
    /// A text such as `12,50`.
    DecimalComma,
    /// A number that a double cannot hold exactly. It may have been rounded already.
    Inexact,
    /// A time that is not a whole second.
    Fraction,
    /// A date or a time with an offset from UTC.
    Offset,
}

/// The reason, after the value.
impl Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Type => "",
            Self::DecimalComma => ", which has a decimal comma",
            Self::Inexact => ", which is too large to be exact",
            Self::Fraction => ", which has a fraction of a second",
            Self::Offset => ", which has an offset from UTC",
        })
    }
}

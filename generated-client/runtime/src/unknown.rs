//! Values of enums that this version does not know.

use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;

use crate::wire::position;

/// The word of a value of the enum `E` that this version does not know.
///
/// Only reading a response and the conversions of `E` create one, therefore it never has the word of a known value:
///
/// ```
/// use iadvize::enums::Role;
///
/// assert_eq!(Role::from("expert"), Role::Expert);
/// let Role::Other(unknown) = Role::from("supervisor") else { unreachable!() };
/// assert_eq!(unknown.as_str(), "supervisor");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unknown<E> {
    word: Box<str>,
    of: PhantomData<fn() -> E>,
}

impl<E> Unknown<E> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.word
    }
}

impl<E> fmt::Debug for Unknown<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.word, formatter)
    }
}

impl<E> fmt::Display for Unknown<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.word)
    }
}

/// The order of two words of an enum: known words come first, in the order of their declaration.
pub fn order(known: &[&str], one: &str, other: &str) -> Ordering {
    let place = |word| position(known, word).map_or((true, 0), |place| (false, place));
    (place(one), one).cmp(&(place(other), other))
}

/// Only for expansions of `derive(OpenEnum)`, which know that `word` is not the word of a known value.
pub fn unknown<E>(word: &str) -> Unknown<E> {
    Unknown { word: word.into(), of: PhantomData }
}

//! Values of enums that this version does not know.

use std::fmt;
use std::marker::PhantomData;

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

/// Only for expansions of `derive(OpenEnum)`, which know that `word` is not the word of a known value.
pub fn unknown<E>(word: &str) -> Unknown<E> {
    Unknown { word: word.into(), of: PhantomData }
}

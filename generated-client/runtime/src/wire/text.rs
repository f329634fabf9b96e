//! Strings, also written as numbers. An empty string is a value here: the field was left empty.

use std::hash::{DefaultHasher, Hasher};

use super::read::Read;
use super::scalar::Scalar;
use super::unreadable::Unreadable;

impl Read for String {
    const EXPECTED: &'static str = "a string";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Text(text) => Ok(Some(text.to_owned())),
            Scalar::Boolean(_) => Err(Unreadable::Type),
            _ => Ok(scalar.text()?.map(Into::into)),
        }
    }

    fn identity(&self) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        hasher.write(self.as_bytes());
        Some(hasher.finish())
    }
}

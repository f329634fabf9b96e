//! Strings, also written as numbers. An empty string is a value here: the field was left empty.

use super::read::{Read, Unreadable};
use super::scalar::Scalar;

impl Read for String {
    const EXPECTED: &'static str = "a string";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Boolean(_) => Err(Unreadable),
            Scalar::Text(text) => Ok(Some(text.to_owned())),
            _ => Ok(scalar.text().map(Into::into)),
        }
    }
}

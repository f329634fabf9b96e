//! Booleans, also written as `1`, `0` or as strings.

use super::read::{Read, Unreadable};
use super::scalar::Scalar;

impl Read for bool {
    const EXPECTED: &'static str = "a boolean";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Null | Scalar::Text("") => Ok(None),
            Scalar::Boolean(value) => Ok(Some(value)),
            Scalar::Unsigned(1) | Scalar::Text("1" | "true") => Ok(Some(true)),
            Scalar::Unsigned(0) | Scalar::Text("0" | "false") => Ok(Some(false)),
            _ => Err(Unreadable),
        }
    }
}

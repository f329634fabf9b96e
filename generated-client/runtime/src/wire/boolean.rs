//! Booleans, also written as `true`, `1` or `0` in strings, or as any other notation of the integers 1 and 0.

use super::read::Read;
use super::scalar::Scalar;
use super::unreadable::Unreadable;

impl Read for bool {
    const EXPECTED: &'static str = "a boolean";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Boolean(value) => Ok(Some(value)),
            Scalar::Text("true") => Ok(Some(true)),
            Scalar::Text("false") => Ok(Some(false)),
            _ => match u64::from_scalar(scalar)? {
                None => Ok(None),
                Some(1) => Ok(Some(true)),
                Some(0) => Ok(Some(false)),
                Some(_) => Err(Unreadable::Type),
            },
        }
    }
}

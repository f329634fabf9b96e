//! Numbers, also written as strings (`"12"`), and whole numbers with an empty fraction (`5.0`).

use super::read::{Read, Unreadable};
use super::scalar::Scalar;

/// 2⁶⁴, the first double that is too large for a `u64`.
const TOO_LARGE: f64 = 18_446_744_073_709_551_616.0;

impl Read for u64 {
    const EXPECTED: &'static str = "a whole number (0 to 2^64-1)";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Null | Scalar::Text("") => Ok(None),
            Scalar::Unsigned(value) => Ok(Some(value)),
            Scalar::Double(value) if value.fract() == 0.0 && (0.0..TOO_LARGE).contains(&value) => {
                Ok(Some(value as u64))
            }
            Scalar::Text(text) => text.trim().parse().map(Some).map_err(|_| Unreadable),
            _ => Err(Unreadable),
        }
    }
}

impl Read for i64 {
    const EXPECTED: &'static str = "a whole number";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Signed(value) => Ok(Some(value)),
            Scalar::Text(text) if text.trim_start().starts_with('-') => {
                text.trim().parse().map(Some).map_err(|_| Unreadable)
            }
            _ => u64::from_scalar(scalar)?.map(|value| value.try_into().map_err(|_| Unreadable)).transpose(),
        }
    }
}

impl Read for f64 {
    const EXPECTED: &'static str = "a number";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Null | Scalar::Text("") => Ok(None),
            Scalar::Boolean(_) => Err(Unreadable),
            Scalar::Unsigned(value) => Ok(Some(value as f64)),
            Scalar::Signed(value) => Ok(Some(value as f64)),
            Scalar::Double(value) => finite(value),
            Scalar::Text(text) => text.trim().parse().map_err(|_| Unreadable).and_then(finite),
        }
    }
}

/// Infinity and NaN are not numbers in JSON, but Rust parses their texts, and other formats have them.
fn finite(value: f64) -> Result<Option<f64>, Unreadable> {
    if value.is_finite() { Ok(Some(value)) } else { Err(Unreadable) }
}

//! UUIDs, with or without hyphens.

use uuid::Uuid;

use super::read::Read;
use super::scalar::Scalar;
use super::unreadable::Unreadable;

impl Read for Uuid {
    const EXPECTED: &'static str = "a UUID";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            _ if scalar.is_absent() => Ok(None),
            Scalar::Text(text) => Self::try_parse(text).map(Some).map_err(|_| Unreadable::Type),
            _ => Err(Unreadable::Type),
        }
    }
}

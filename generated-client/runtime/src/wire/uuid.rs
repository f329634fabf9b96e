//! UUIDs, with or without hyphens.

use uuid::Uuid;

use super::read::{Read, Unreadable};
use super::scalar::Scalar;

impl Read for Uuid {
    const EXPECTED: &'static str = "a UUID";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Null | Scalar::Text("") => Ok(None),
            Scalar::Text(text) => Self::try_parse(text).map(Some).map_err(|_| Unreadable),
            _ => Err(Unreadable),
        }
    }
}

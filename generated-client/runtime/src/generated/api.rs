// @generated from spec/api.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Platforms, authentication, paging and API errors, common to all calls.

/// The header that carries the key.
pub const KEY_HEADER: &str = "X-API-Key";

/// The query parameter that can carry the key.
pub const KEY_PARAMETER: &str = "key";

/// The query parameter for the page number, which starts at 1.
pub const PAGE_PARAMETER: &str = "page";

/// The query parameter for the number of items on a page.
pub const LIMIT_PARAMETER: &str = "limit";

/// The query parameter that requests whole records.
pub const FULL_PARAMETER: &str = "full";

/// The status of a successful response.
pub const SUCCESS: &str = "success";

/// The default number of items on a page.
pub const DEFAULT_LIMIT: u32 = 20;

/// The largest number of items on a page.
pub const MAXIMUM_LIMIT: u32 = 100;

/// An address of the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Platform {
    /// The address of most accounts.
    ///
    /// <https://www.iadvize.com/api/2>
    #[default]
    Standard,
    /// For accounts with the high availability option.
    ///
    /// <https://ha.iadvize.com/api/2>
    HighAvailability,
    /// The address of the standard platform in later documentation.
    ///
    /// <https://sd.iadvize.com/api/2>
    StandardSd,
}

impl Platform {
    /// Returns the address, to which paths are appended.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Standard => "https://www.iadvize.com/api/2",
            Self::HighAvailability => "https://ha.iadvize.com/api/2",
            Self::StandardSd => "https://sd.iadvize.com/api/2",
        }
    }
}

/// The cause of an API error, recognized by the message of the error response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The key is unknown, or lacks the right for this call.
    Forbidden,
    /// A required field was not sent.
    MissingField,
    /// The resource has no record with this identifier.
    UnknownId,
    /// A field's value was not accepted.
    InvalidField,
}

impl Refusal {
    /// The fixed parts of each error message, in order.
    pub(crate) const WORDINGS: &[(Self, &[&str])] = &[
        (Self::Forbidden, &["Forbidden"]),
        (Self::MissingField, &["Field '", "' is missing"]),
        (Self::UnknownId, &["Unknown '", "' with 'id' "]),
        (Self::InvalidField, &["Value of field '", "' is not valid"]),
    ];
}

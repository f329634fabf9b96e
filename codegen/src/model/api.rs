//! What all calls share: addresses, authentication, paging and API errors.

use super::{BasicPart, Name, Remark};
use crate::source::Spanned;

#[derive(Debug)]
pub struct Api {
    /// Required for descriptions of the API.
    pub about: Option<About>,
    /// The first is the default.
    pub platforms: Vec<Platform>,
    pub key_header: Spanned<String>,
    pub key_parameter: Spanned<String>,
    /// The part of HTTP Basic authentication that carries the key.
    pub key_in_basic: BasicPart,
    pub page_parameter: Spanned<String>,
    pub limit_parameter: Spanned<String>,
    /// The query parameter that requests whole records.
    pub full_parameter: Spanned<String>,
    pub default_limit: Spanned<u32>,
    pub maximum_limit: Spanned<u32>,
    /// Matches any characters in a text filter.
    pub wildcard: Spanned<String>,
    /// The status of a successful response.
    pub success: Spanned<String>,
    pub refusals: Vec<Refusal>,
    pub remark: Remark,
    pub authentication: Remark,
    pub pagination: Remark,
    pub envelope: Remark,
}

/// What descriptions of the API say about it in general.
#[derive(Debug)]
pub struct About {
    pub title: Spanned<String>,
    /// The version of the API.
    pub version: Spanned<String>,
    /// Who answers questions.
    pub contact: Option<Reference>,
    /// The licence of descriptions of the API.
    pub licence: Option<Reference>,
}

/// A name with an address.
#[derive(Clone, Debug)]
pub struct Reference {
    pub name: Spanned<String>,
    pub url: Spanned<String>,
}

#[derive(Debug)]
pub struct Platform {
    pub name: Name,
    pub url: String,
    pub doc: Spanned<String>,
    pub remark: Remark,
}

/// An API error.
#[derive(Debug)]
pub struct Refusal {
    pub name: Name,
    /// The status in the envelope.
    pub status: String,
    /// Its message, with `{…}` for the parts that vary.
    pub message: String,
    /// The fixed parts of its message, in order.
    pub wording: Vec<String>,
    pub doc: Spanned<String>,
    pub remark: Remark,
}

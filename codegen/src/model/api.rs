//! What all calls share.

use super::{BasicPart, Name, Remark};
use crate::source::Spanned;

/// Addresses, authentication, pages and refusals.
#[derive(Debug)]
pub struct Api {
    /// Where the API is served; the first is the default.
    pub platforms: Vec<Platform>,
    /// The header that carries the key.
    pub key_header: Spanned<String>,
    /// The query parameter that carries the key.
    pub key_parameter: Spanned<String>,
    /// The part of HTTP Basic authentication that carries the key.
    pub key_in_basic: BasicPart,
    /// The query parameter that names a page.
    pub page_parameter: Spanned<String>,
    /// The query parameter for the number of items on a page.
    pub limit_parameter: Spanned<String>,
    /// The query parameter that asks for whole records.
    pub full_parameter: Spanned<String>,
    /// The number of items on a page when none is asked for.
    pub default_limit: Spanned<u32>,
    /// The largest number of items on a page.
    pub maximum_limit: Spanned<u32>,
    /// What stands for any characters in a text filter.
    pub wildcard: Spanned<String>,
    /// The status of an answer that did what was asked.
    pub success: Spanned<String>,
    /// Ways in which the API says no.
    pub refusals: Vec<Refusal>,
    pub remark: Remark,
    /// What is remarked on the ways to send the key.
    pub authentication: Remark,
    /// What is remarked on the parameters of listings.
    pub pagination: Remark,
    /// What is remarked on how answers are wrapped.
    pub envelope: Remark,
}

/// An address where the API is served.
#[derive(Debug)]
pub struct Platform {
    pub name: Name,
    pub url: String,
    pub doc: Spanned<String>,
    pub remark: Remark,
}

/// A way in which the API says no.
#[derive(Debug)]
pub struct Refusal {
    pub name: Name,
    /// The status in the envelope.
    pub status: String,
    /// The fixed parts of its message, in order.
    pub wording: Vec<String>,
    pub doc: Spanned<String>,
    pub remark: Remark,
}

//! `api.yaml`.

use crate::parse::lower::{Entries, record};
use crate::source::Spanned;
use crate::words::{BasicPart, Remark};

record! {
    /// `api.yaml`: what all calls share.
    Api {
        /// Where the API is served, by name.
        "platforms" => platforms: Entries<Platform>,
        /// The three places of a request that can hold the key.
        "authentication" => authentication: Authentication,
        /// The query parameters of listings.
        "pagination" => pagination: Pagination,
        /// What stands for any characters in a filter of type `text`.
        "wildcard" => wildcard: Spanned<String>,
        /// What wraps every answer.
        "envelope" => envelope: Envelope,
        /// Identifiers of things that are no resource, such as `rule_id`, each with its doc.
        "identifiers" => identifiers: Option<Entries<Spanned<String>>>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// An address where the API is served.
    Platform {
        /// Its address, which begins with `https://`.
        "url" => url: Spanned<String>,
        /// What it is for.
        "doc" => doc: Spanned<String>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// The ways to send the key.
    Authentication {
        /// The header that can hold the key.
        "header" => header: Spanned<String>,
        /// The query parameter that can hold the key.
        "query" => query: Spanned<String>,
        /// The part of the basic login that can hold the key.
        "basic" => basic: Spanned<BasicPart>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// The parameters of listings.
    Pagination {
        /// The query parameter that chooses a page.
        "page" => page: Spanned<String>,
        /// The query parameter for the number of items on a page.
        "limit" => limit: Spanned<String>,
        /// The query parameter that asks for whole records.
        "full" => full: Spanned<String>,
        /// How many items a page has when nobody asks.
        "default_limit" => default_limit: Spanned<u32>,
        /// The most items that a page can have.
        "maximum_limit" => maximum_limit: Spanned<u32>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// How every answer is wrapped.
    Envelope {
        /// The status of an answer that did what was asked.
        "success" => success: Spanned<String>,
        /// The ways to say no, by name.
        "refusals" => refusals: Entries<Refusal>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// A way in which the API says no.
    Refusal {
        /// The status in the envelope.
        "status" => status: Spanned<String>,
        /// The message, with `{…}` for what varies.
        "message" => message: Spanned<String>,
        /// What it means.
        "doc" => doc: Spanned<String>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

//! `api.yaml`.

use crate::parse::lower::Entries;
use crate::parse::record::record;
use crate::source::Spanned;
use crate::words::{BasicPart, Remark};

record! {
    /// `api.yaml`: what all calls have in common.
    Api {
        /// What descriptions of the API say about it in general. Required for OpenAPI documents.
        "about" => about: Option<About>,
        /// The addresses of the API, by name.
        "platforms" => platforms: Entries<Platform>,
        /// The three places of a request that can carry the key.
        "authentication" => authentication: Authentication,
        /// The query parameters of listings.
        "pagination" => pagination: Pagination,
        /// The wildcard for any characters in a filter of type `text`.
        "wildcard" => wildcard: Spanned<String>,
        /// The envelope of every response.
        "envelope" => envelope: Envelope,
        /// Identifiers that do not belong to a resource, such as `rule_id`, each with its doc.
        "identifiers" => identifiers: Option<Entries<Spanned<String>>>,
        "documented" => remark: Remark,
    }
}

record! {
    /// What descriptions of the API say about it in general.
    About {
        /// The name of the API.
        "title" => title: Spanned<String>,
        /// The version of the API.
        "version" => version: Spanned<String>,
        /// Who answers questions about the API.
        "contact" => contact: Option<Reference>,
        /// The licence of descriptions of the API.
        "licence" => licence: Option<Reference>,
    }
}

record! {
    /// A name with an address.
    Reference {
        /// The name.
        "name" => name: Spanned<String>,
        /// The address, which begins with `https://`.
        "url" => url: Spanned<String>,
    }
}

record! {
    /// An address of the API.
    Platform {
        /// The address, which begins with `https://`.
        "url" => url: Spanned<String>,
        /// The purpose of the address.
        "doc" => doc: Spanned<String>,
        "documented" => remark: Remark,
    }
}

record! {
    /// The ways to send the key.
    Authentication {
        /// The header that can carry the key.
        "header" => header: Spanned<String>,
        /// The query parameter that can carry the key.
        "query" => query: Spanned<String>,
        /// The part of HTTP Basic authentication that can carry the key.
        "basic" => basic: Spanned<BasicPart>,
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
        /// The number of items on a page by default.
        "default_limit" => default_limit: Spanned<u32>,
        /// The largest number of items on a page.
        "maximum_limit" => maximum_limit: Spanned<u32>,
        "documented" => remark: Remark,
    }
}

record! {
    /// The envelope of every response.
    Envelope {
        /// The status of a successful response.
        "success" => success: Spanned<String>,
        /// The error responses, by name.
        "refusals" => refusals: Entries<Refusal>,
        "documented" => remark: Remark,
    }
}

record! {
    /// An error response.
    Refusal {
        /// The status in the envelope.
        "status" => status: Spanned<String>,
        /// The message, with `{…}` for the parts that vary.
        "message" => message: Spanned<String>,
        /// The meaning of the error.
        "doc" => doc: Spanned<String>,
        "documented" => remark: Remark,
    }
}

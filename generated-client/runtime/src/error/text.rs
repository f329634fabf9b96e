//! The texts of requests and of sources.

use std::error::Error as StdError;

use crate::request::Request;

/// The request with the names of its parameters: `GET /operator?filters[group_id]&full`.
pub(super) fn outline(request: &Request) -> String {
    let names = request.query_pairs().enumerate().map(|(index, (name, _))| (if index == 0 { '?' } else { '&' }, name));
    let start = format!("{} {}", request.method(), request.path());
    names.fold(start, |text, (separator, name)| format!("{text}{separator}{name}"))
}

/// An error and its sources. A text that the previous one ends with is left out.
pub(super) fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            text.extend([": ", &cause_text]);
        }
        next = cause.source();
    }
    text
}

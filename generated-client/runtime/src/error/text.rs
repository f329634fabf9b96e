//! Texts without values of the query.

use std::error::Error as StdError;
use std::fmt;

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

/// Removes the values of queries from the URLs in a text.
pub(super) fn remove_values(text: &mut String) {
    let mut parts = text.split('?');
    let mut clean = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_end = |character: char| character.is_whitespace() || "\"'<>()".contains(character);
        let (query, rest) = part.split_at(part.find(is_end).unwrap_or(part.len()));
        let names = query.split('&').map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name));
        clean.extend(["?", &names.collect::<Vec<_>>().join("&"), rest]);
    }
    *text = clean;
}

/// A text whose control characters, such as line breaks, are replaced by spaces.
pub(super) struct OneLine<'a>(pub(super) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.split(char::is_control).enumerate().try_for_each(|(index, part)| {
            formatter.write_str(if index == 0 { "" } else { " " })?;
            formatter.write_str(part)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_keep_the_names_of_their_parameters() {
        for (text, expected) in [
            ("no URL", "no URL"),
            ("why? because a=b", "why? because a=b"),
            (
                "for url (http://x/y?filters%5Bname%5D=Uli&full=1): lost",
                "for url (http://x/y?filters%5Bname%5D&full): lost",
            ),
            ("<a href='/y?a=Uli'>/y?b=Uli&amp;c</a> ?d=Uli", "<a href='/y?a'>/y?b&amp;c</a> ?d"),
        ] {
            let mut text = text.to_owned();
            remove_values(&mut text);
            assert_eq!(text, expected);
        }
    }
}

//! Texts and names of a document.

use heck::{ToLowerCamelCase, ToTitleCase, ToUpperCamelCase};

use crate::source::Spanned;
use crate::surface::markdown::prose;

pub fn type_name(words: &str) -> String {
    words.to_upper_camel_case()
}

pub fn call_name(words: &str) -> String {
    words.to_lower_camel_case()
}

pub fn title(words: &str) -> String {
    words.to_title_case()
}

/// The description of something that may be deprecated.
pub fn description(doc: &str, deprecated: Option<&Spanned<String>>) -> String {
    let deprecated = deprecated.map(|text| format!("Deprecated: {}.", prose(&text.value)));
    [prose(doc)].into_iter().chain(deprecated).collect::<Vec<_>>().join("\n\n")
}

/// The first sentence of a text, without its full stop, and the rest.
pub fn summary(doc: &str) -> (String, &str) {
    let doc = doc.trim();
    let end = doc.match_indices(". ").chain(doc.match_indices(".\n")).map(|(at, _)| at).min();
    let (first, rest) = end.map_or((doc.trim_end_matches('.'), ""), |end| (&doc[..end], &doc[end + 1..]));
    (first.split_whitespace().collect::<Vec<_>>().join(" "), rest.trim())
}

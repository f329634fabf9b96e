//! Remarks in the cell of a type that are neither a type nor one of its values: a default, an example, a deprecation.

use std::ops::Range;

use crate::audit::text::Text;

/// What a remark begins with.
const WORDS: &[&str] = &["default", "e.g", "example", "for example", "such as", "ex:", "ex.", "deprecated"];

/// The cell without them, and those outside parentheses.
pub fn split(cell: &Text) -> (Text, String) {
    let source = cell.source().to_ascii_lowercase();
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (begin, inside, end) in parentheses(&source) {
        let inside = inside.trim_start_matches(|c: char| !c.is_alphanumeric());
        if WORDS.iter().any(|word| inside.starts_with(word)) || inside.trim_end().ends_with("by default") {
            ranges.push(begin..end);
        }
    }
    let is_inside = |place: usize| parentheses(&source).any(|(begin, _, end)| (begin..end).contains(&place));
    let starts = WORDS.iter().flat_map(|word| source.match_indices(word)).map(|(place, _)| place);
    let begins = |place: &usize| !source[..*place].ends_with(char::is_alphanumeric) && !is_inside(*place);
    let mut outside = String::new();
    if let Some(first) = starts.filter(begins).min() {
        let before = source[..first].trim_end();
        let start = match before.strip_suffix("by") {
            // "`x` by default": the text before is the default.
            Some(before) => before.rfind([',', ';']).unwrap_or(before.trim_end().rfind(' ').unwrap_or(0)),
            None => before.len(),
        };
        ranges.retain(|range| range.start < start);
        outside = cell.part(start, source.len()).plain();
        ranges.push(start..source.len());
    }
    (cell.without(&ranges), outside)
}

/// The texts in parentheses: where they begin, what is inside, and where they end.
pub fn parentheses(text: &str) -> impl Iterator<Item = (usize, &str, usize)> {
    text.match_indices('(').map(|(begin, _)| {
        let end = text[begin..].find(')').map_or(text.len(), |end| begin + end + 1);
        (begin, text[begin + 1..end].trim_end_matches(')'), end)
    })
}

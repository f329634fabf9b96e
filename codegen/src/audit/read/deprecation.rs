//! Deprecations in words: in a name, a title, a cell or a sentence, with the page's advice.

use crate::audit::text::{Run, Text};

/// What a text says about a deprecation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation {
    /// The text of the page beside "deprecated". Empty if there is none.
    pub advice: String,
    /// The rest of the text.
    pub rest: String,
}

/// Other ways to say it of a thing.
const PHRASES: &[&str] = &["no longer available", "no longer supported", "no longer maintained", "obsolete"];

const WORD: &str = "deprecated";

/// In a title or beside a name, the word has this meaning in any place, and so has a line through it.
pub fn of_name(text: &Text) -> Option<Deprecation> {
    let plain = text.plain();
    let found = word(&plain).filter(|place| !is_negated(&plain[..*place]));
    let struck = text.runs.iter().any(|run| run.strike);
    match found {
        Some(place) => {
            let opened = plain[..place].trim_end().ends_with(['(', '[']);
            let (clause, rest) = clause(&plain[place + WORD.len()..], opened);
            let rest = format!("{}{rest}", plain[..place].trim_end_matches([' ', '(', '[', '-', '–', '—', ':', ',']));
            Some(Deprecation { advice: trimmed(clause), rest: rest.trim().to_owned() })
        }
        None => struck.then_some(Deprecation { advice: String::new(), rest: plain }),
    }
}

/// In a cell, it must begin or end a clause, or be said of the thing: "Whether it is deprecated" does not count.
pub fn of_cell(text: &Text) -> Option<Deprecation> {
    if text.is_struck() {
        let advice = of_name(text).map(|found| found.advice).unwrap_or_default();
        return Some(Deprecation { advice, rest: text.plain() });
    }
    let plain = text.plain();
    let place = word(&plain).filter(|place| !is_negated(&plain[..*place]))?;
    let (before, after) = (&plain[..place], &plain[place + WORD.len()..]);
    let opens = before.trim_end().chars().next_back();
    let in_brackets = matches!(opens, Some('(' | '['));
    let begins = opens.is_none_or(|sign| !sign.is_alphanumeric());
    let ends = trimmed(after).is_empty();
    if !begins && !((ends || is_said(before)) && !is_condition(before)) {
        return None;
    }
    let (clause, rest) = clause(after, in_brackets);
    let start = if begins { before.len() } else { sentence_start(before, ends) };
    let rest =
        format!("{}{rest}", plain[..start].trim_end().trim_end_matches(['(', '[', '-', '–', '—', ',', ':', ';']));
    Some(Deprecation { advice: trimmed(clause), rest: rest.trim().to_owned() })
}

/// A sentence that says it of a thing: "This resource is deprecated."
pub fn of_sentence(text: &Text) -> Option<Deprecation> {
    let lower = text.lower();
    let said = PHRASES.iter().find_map(|phrase| lower.find(phrase).map(|place| (place, phrase.len())));
    let said = said.filter(|(place, _)| is_said(&lower[..*place]) && !is_condition(&lower[..*place]));
    match said {
        Some((place, length)) => {
            let advice = text.plain().get(place + length..).map(trimmed).unwrap_or_default();
            Some(Deprecation { advice, rest: String::new() })
        }
        None => of_cell(text),
    }
}

/// Whether a sentence says what to use instead.
pub fn is_advice(text: &Text) -> bool {
    let lower = text.lower();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    ["use", "instead", "consider", "prefer", "replace", "replaced", "switch", "migrate", "see"]
        .iter()
        .any(|word| words.contains(word))
}

/// The place of the word.
fn word(text: &str) -> Option<usize> {
    // In ASCII only, which keeps the places of the text.
    let lower = text.to_ascii_lowercase();
    lower.match_indices(WORD).map(|(place, _)| place).find(|place| {
        let ends = |text: &str| !text.ends_with(char::is_alphanumeric) && !text.ends_with('_');
        let begins = |text: &str| !text.starts_with(char::is_alphanumeric) && !text.starts_with('_');
        ends(&text[..*place]) && begins(&text[place + WORD.len()..])
    })
}

fn is_negated(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '-']).to_lowercase();
    ["not", "non", "never", "no longer"].iter().any(|word| before.ends_with(word))
}

fn is_said(before: &str) -> bool {
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default().to_lowercase();
    matches!(&*last, "is" | "are" | "been" | "now" | "was" | "becomes" | "being")
}

fn is_condition(before: &str) -> bool {
    let lower = before.to_lowercase();
    let sentence = lower.rsplit(['.', '!', '?', ';']).next().unwrap_or_default();
    sentence.split_whitespace().any(|word| matches!(word, "whether" | "if" | "when" | "unless" | "which" | "that"))
}

/// Up to the closing bracket, or to the end of the sentence and of one that says what to use instead; and the text after it.
fn clause(after: &str, in_brackets: bool) -> (&str, &str) {
    if let Some(end) = after.find([')', ']']).filter(|_| in_brackets) {
        return (&after[..end], &after[end + 1..]);
    }
    match after.find(". ") {
        Some(end) if !is_advice(&Text { runs: vec![Run::plain(&after[end..])] }) => (&after[..end], &after[end + 1..]),
        _ => (after, ""),
    }
}

/// Where the part begins that says it: its sentence, or only the word if the word ends the text.
fn sentence_start(before: &str, only_word: bool) -> usize {
    if only_word && !is_said(before) { before.len() } else { before.rfind(['.', '!', '?']).map_or(0, |end| end + 1) }
}

fn trimmed(text: &str) -> String {
    let is_edge = |c: char| c.is_whitespace() || ".,:;!()[]-–—*\"".contains(c);
    text.trim_matches(is_edge).to_owned()
}

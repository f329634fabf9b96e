//! Code that a page shows without backticks: what nobody could take for a word of a sentence.

use crate::audit::text::{Run, Text};

/// Turns plain words that can only be code into code: addresses, queries, calls, forms of dates, list entries.
pub fn mark(text: Text) -> Text {
    if let Some(call) = call(&text) {
        return Text { runs: vec![Run { code: true, ..Run::plain(&call) }] };
    }
    let mut runs = Vec::new();
    for run in text.joined().runs {
        match run.code {
            // Between two codes, a space is missing.
            true => {
                for (index, code) in run.text.split("``").enumerate() {
                    runs.extend((index > 0).then(|| Run::plain(" ")));
                    runs.push(Run { text: code.to_owned(), ..run.clone() });
                }
            }
            false => split(&run, &mut runs),
        }
    }
    Text { runs }
}

/// The whole text, if it is a call such as `GET /operator/1`.
pub fn call(text: &Text) -> Option<String> {
    let plain = text.plain();
    let mut words = plain.split_whitespace();
    let is_method = words.next().is_some_and(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase()));
    let is_path = words.next().is_some_and(|word| word.starts_with('/'));
    let is_code = text.runs.iter().any(|run| run.code);
    let has_pairs_only = words.all(|word| word.contains('='));
    (is_method && is_path && has_pairs_only && !is_code).then_some(plain)
}

fn split(run: &Run, runs: &mut Vec<Run>) {
    let mut rest = &*run.text;
    while let Some((begin, end)) = first(rest) {
        let part = |text: &str, code: bool| Run { text: text.to_owned(), code, ..run.clone() };
        runs.extend((begin > 0).then(|| part(&rest[..begin], false)));
        runs.push(part(&rest[begin..end], true));
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        runs.push(Run { text: rest.to_owned(), ..run.clone() });
    }
}

/// Where the first code begins and ends.
fn first(text: &str) -> Option<(usize, usize)> {
    let mut begin = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        if let Some(length) = length(&text[begin..], word.trim_end()) {
            return Some((begin, begin + length));
        }
        begin += word.len();
    }
    None
}

/// The length of the code at the start of a text, whose first word is `word`.
fn length(text: &str, word: &str) -> Option<usize> {
    const TIMED: &str = "YYYY-MM-DD HH:MM:SS";
    let bare = word.trim_end_matches(['.', ',', ';', ')']).len();
    let begins_list = text.strip_prefix('[').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    match word {
        _ if text.starts_with(TIMED) => Some(TIMED.len()),
        _ if word.starts_with("YYYY-MM-DD") => Some("YYYY-MM-DD".len()),
        _ if word.starts_with("http://") || word.starts_with("https://") => Some(bare),
        // The value of a query can have a space before a time of day.
        _ if word.starts_with('?') && word.contains('=') => {
            let rest = &text[word.len()..];
            let time = rest.strip_prefix(' ').map(|rest| rest.split_whitespace().next().unwrap_or_default());
            Some(time.filter(|time| time.matches(':').count() == 2).map_or(bare, |time| word.len() + 1 + time.len()))
        }
        _ if begins_list => Some(text.trim_end().len()),
        _ => None,
    }
}

//! Lines that name the table or example below them: usually bold, on some pages a title or plain.

use super::call;
use crate::audit::page::{Block, Content};
use crate::audit::text::{Run, Text};

/// Captions that have a meaning, in the singular.
const KNOWN: &[&str] = &["filter", "field", "parameter", "response", "common filter", "example"];

/// Whether a text is a caption in any formatting, and all of it has a meaning.
pub fn is_known(text: &Text) -> bool {
    let (outside, inside) = parenthesis(&text.words());
    let outside = outside.trim_end_matches([':', ' ']);
    let about_body = inside.is_empty() || inside.contains("application/");
    (about_body && KNOWN.contains(&outside.trim_end_matches('s'))) || lists_channels(text)
}

/// The channels on which the indicators below are available, if a text says this.
pub fn channels(text: &Text) -> Option<Vec<String>> {
    let plain = text.plain();
    let after = plain.get("available on".len()..).filter(|_| text.lower().starts_with("available on"))?;
    let codes: Vec<String> = text.codes().map(str::to_owned).collect();
    let is_separator = |c: char| !c.is_alphanumeric() && c != '_';
    let words = after.split(is_separator).filter(|word| !matches!(*word, "" | "and" | "or"));
    Some(if codes.is_empty() { words.map(str::to_owned).collect() } else { codes })
}

/// Whether it says on which channels the indicators below are available, and nothing else.
fn lists_channels(text: &Text) -> bool {
    let is_separator = |word: &str| matches!(word, "" | "and" | "or");
    let words = text.words();
    let rest = words.strip_prefix("available on").unwrap_or("no");
    let is_bare = || {
        text.is_strong()
            && rest.split(',').all(|item| item.trim().split(' ').filter(|word| !is_separator(word)).count() <= 2)
    };
    channels(text).is_some() && (rest.split(|c: char| !c.is_alphanumeric()).all(is_separator) || is_bare())
}

/// Whether a line is bold up to an explanation in parentheses.
pub fn is_bold(text: &Text) -> bool {
    let bold: String = text.runs.iter().take_while(|run| run.strong).map(|run| &*run.text).collect();
    let rest: String = text.runs.iter().skip_while(|run| run.strong).map(|run| &*run.text).collect();
    let ends_sentence = bold.trim_end().ends_with(['.', '!']);
    !bold.trim().is_empty() && !ends_sentence && (rest.trim().is_empty() || rest.trim_start().starts_with('('))
}

/// A title that is only a caption, as the bold line that it usually is.
pub fn as_line(title: &Text, line: usize) -> Block {
    let strong = |run: &Run| Run { strong: true, ..run.clone() };
    Block { line, content: Content::Line(Text { runs: title.runs.iter().map(strong).collect() }) }
}

/// The level of a bold line that is the title of what is below it: `beside`, or above the next title. Only lines are between it and its call, or between it and
/// the title of the first call of another resource than `resource`, which is that of the last call above, if any.
pub fn level(text: &Text, below: &[Block], resource: Option<&str>, beside: usize) -> Option<usize> {
    let is_sentence = ["this ", "these "].iter().any(|word| text.lower().starts_with(word));
    if !text.is_strong() || is_known(text) || is_sentence || call::of_line(text).is_some() {
        return None;
    }
    let introduces = match below.first().map(|block| &block.content) {
        Some(Content::Example(_)) => resource.is_none(),
        Some(Content::Heading(_, title)) => resource.is_none() && title.leading_code().and_then(call::parse).is_some(),
        _ => text.lower().contains("indicator"),
    };
    if introduces {
        return Some(beside);
    }
    let mut level = None;
    for block in below {
        match &block.content {
            Content::Line(line) => match (call::of_line(line), level) {
                (Some(call), Some(_)) => return level.filter(|_| resource != Some(&*call.resource)),
                (Some(_), None) => return Some(beside),
                (None, None) if is_known(line) => return None,
                (None, _) => {}
            },
            Content::Heading(own, title) if level.is_none() && !is_known(title) => level = Some(own.saturating_sub(1)),
            _ => return None,
        }
    }
    None
}

/// The text outside the first parentheses, and the text inside.
fn parenthesis(text: &str) -> (String, String) {
    match text.split_once('(') {
        Some((before, rest)) => {
            let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
            (format!("{}{}", before.trim_end(), after.trim_end()), inside.to_owned())
        }
        None => (text.to_owned(), String::new()),
    }
}

//! Cells that write types as code or as in a language: `Enum(a, b)`, `Object`, `List<Object>`.

use crate::audit::text::{Run, Text};

/// The cell with types in words and each value of an `Enum(…)` as code. `is_type` knows the words for types.
pub fn spread(cell: &Text, is_type: impl Fn(&str) -> bool) -> Text {
    let runs = cell.runs.iter().map(|run| Run { code: run.code && !is_notation(&run.text, &is_type), ..run.clone() });
    let mut rest: Vec<Run> = runs.collect();
    let mut spread = Vec::new();
    while let Some((before, values, after)) = split(&rest) {
        spread.extend(before);
        spread
            .extend(values.into_iter().flat_map(|text| [Run { code: true, text, ..Run::default() }, Run::plain(" ")]));
        rest = after;
    }
    spread.extend(rest);
    Text { runs: spread }
}

/// Whether a code is a type instead of a value: all its words are, and it begins like the name of one.
fn is_notation(code: &str, is_type: &impl Fn(&str) -> bool) -> bool {
    let code = code.trim();
    let lower = code.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    let is_written_as_type = code.starts_with(|c: char| c.is_ascii_uppercase()) || code.ends_with("[]");
    begins_enum(&lower)
        || (is_written_as_type
            && words.peek().is_some()
            && words.all(|word| matches!(word, "list" | "array" | "of") || is_type(word.trim_end_matches('s'))))
}

fn begins_enum(lower: &str) -> bool {
    lower.strip_prefix("enum").is_some_and(|rest| rest.trim_start().starts_with(['(', '[', ':']))
}

type Split = (Vec<Run>, Vec<String>, Vec<Run>);

/// The runs before the first `Enum(…)`, its values, and the runs after it.
fn split(runs: &[Run]) -> Option<Split> {
    let (at, start) = runs.iter().enumerate().find_map(|(at, run)| {
        let lower = run.text.to_ascii_lowercase();
        let start = lower.find("enum").filter(|_| !run.code)?;
        // Each value can be in backticks.
        let rest = lower[start..].to_owned() + &runs[at + 1..].iter().map(|run| &*run.text).collect::<String>();
        let is_word = !lower[..start].ends_with(|c: char| c.is_alphanumeric());
        (is_word && begins_enum(&rest)).then_some((at, start))
    })?;
    let (before, inside) = runs[at].text.split_at(start);
    let text = inside.to_owned() + &runs[at + 1..].iter().map(|run| &*run.text).collect::<String>();
    let open = text.find(['(', '[', ':'])?;
    // Without brackets, the values end where others begin.
    let ends: &[char] = if text[open..].starts_with(':') { &['('] } else { &[')', ']'] };
    let close = text[open + 1..].find(ends).map_or(text.len(), |close| open + 1 + close);
    let values = text[open + 1..close].split([',', '|', '/']).flat_map(|value| value.split(" or "));
    let values = values.map(|value| value.trim().trim_matches(['"', '\'', '`']).to_owned());
    let after = text[close..].trim_start_matches([')', ']']);
    let before = runs[..at].iter().cloned().chain([Run::plain(before)]).collect();
    Some((before, values.filter(|value| !value.is_empty()).collect(), vec![Run::plain(after)]))
}

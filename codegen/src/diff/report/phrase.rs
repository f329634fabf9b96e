//! The texts of a rule with the names and values of one change.

use crate::diff::compare::Change;

/// `text` with names and values filled in: `{it}`, `{was}`, `{old}`, `{new}` as code, `[old]`, `[new]` as plain text.
pub fn phrase(text: &str, change: &Change) -> String {
    let value = |fact: &Option<crate::diff::Fact>| fact.as_ref().map_or("", |fact| &*fact.value).to_owned();
    let (old, new) = (value(&change.old), value(&change.new));
    let filled = [
        ("{it}", names(&change.it)),
        ("{was}", names(&change.was)),
        ("{old}", code(&old)),
        ("{new}", code(&new)),
        ("[old]", old),
        ("[new]", new),
    ];
    filled.iter().fold(text.to_owned(), |text, (slot, value)| text.replace(slot, value.trim_end_matches('.')))
}

pub fn names(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => code(one),
        [rest @ .., last] => {
            format!("{} and {}", rest.iter().map(|name| code(name)).collect::<Vec<_>>().join(", "), code(last))
        }
    }
}

fn code(text: &str) -> String {
    if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") }
}

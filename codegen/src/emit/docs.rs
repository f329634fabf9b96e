//! Doc comments and deprecation notes.

use crate::surface::Item;
use crate::surface::markdown::prose;

/// The maximum length of a line.
const WIDTH: usize = 100;

/// The doc comment of an item and its `deprecated` attribute.
pub fn attributes(indentation: &str, item: &Item<'_>) -> String {
    let mut text = outer(indentation, &item.doc);
    if let Some(note) = item.deprecated {
        text.push_str(&format!("{indentation}#[deprecated(note = {:?})]\n", prose(&note.value)));
    }
    text
}

pub fn outer(indentation: &str, text: &str) -> String {
    comment(&format!("{indentation}///"), text)
}

pub fn module(text: &str) -> String {
    comment("//!", text)
}

/// Lines that begin with `slashes`. Prose is wrapped; rows of tables and items of lists keep their line.
fn comment(slashes: &str, text: &str) -> String {
    let mut comment = String::new();
    for line in text.trim().lines() {
        comment.push_str(slashes);
        let is_prose = !line.starts_with(['|', '-']);
        let mut width = 0;
        for word in line.split(' ').filter(|_| !line.is_empty()) {
            let more = word.chars().count();
            if is_prose && width > 0 && width + more > WIDTH && continues(word) {
                comment.push('\n');
                comment.push_str(slashes);
                width = 0;
            }
            comment.push(' ');
            comment.push_str(word);
            width += 1 + more;
        }
        comment.push('\n');
    }
    comment
}

/// Whether a line that begins with the word continues a paragraph. Others could begin a list, a table or HTML.
fn continues(word: &str) -> bool {
    let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_item = number.len() < word.len() && number.starts_with(['.', ')']);
    !is_item && !word.starts_with(['#', '>', '|', '=', '-', '+', '*', '_', '~', '<'])
}

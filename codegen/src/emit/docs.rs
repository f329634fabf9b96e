//! Doc comments and deprecation notes.

use crate::surface::Item;

/// The maximum length of a line.
const WIDTH: usize = 100;

/// The doc comment of an item and its `deprecated` attribute.
pub fn attributes(indentation: &str, item: &Item<'_>) -> String {
    let mut text = outer(indentation, &item.doc);
    if let Some(note) = item.deprecated {
        text.push_str(&format!("{indentation}#[deprecated(note = {:?})]\n", note.value.trim()));
    }
    text
}

pub fn outer(indentation: &str, text: &str) -> String {
    lines(text).map(|line| format!("{indentation}///{line}\n")).collect()
}

pub fn module(text: &str) -> String {
    lines(text).map(|line| format!("//!{line}\n")).collect()
}

/// The lines of a doc comment, without slashes. A carriage return ends a line as well. Prose is wrapped; rows of tables and
/// items of lists are not.
fn lines(text: &str) -> impl Iterator<Item = String> {
    text.trim().lines().flat_map(|line| line.split('\r')).flat_map(|line| match line {
        "" => vec![String::new()],
        line if line.starts_with(['|', '-']) => vec![format!(" {line}")],
        line => wrap(line),
    })
}

fn wrap(line: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = 0;
    for word in line.split(' ') {
        let more = word.chars().count();
        match lines.last_mut() {
            Some(last) if width + more <= WIDTH => {
                last.push(' ');
                last.push_str(word);
                width += 1 + more;
            }
            _ => {
                lines.push(format!(" {word}"));
                width = 1 + more;
            }
        }
    }
    lines
}

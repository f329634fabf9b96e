//! Changes to the text of a spec or a page.

use fastrand::Rng;

use crate::mutate::pick;

/// Values, names and marks that readers of YAML, Rust and Markdown must handle.
const PIECES: [&str; 78] = [
    "",
    " ",
    "\n",
    "\t",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ",",
    ": ",
    "- ",
    "#",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "!a ",
    "? ",
    "|\n  ",
    ">-\n  ",
    "%YAML 1.1\n",
    "---\n",
    "...\n",
    "~",
    "null",
    "true",
    "no",
    "0",
    "-1",
    "1e999",
    "0x7f",
    "1_000",
    "18446744073709551616",
    "340282366920938463463374607431768211456",
    ".inf",
    "2024-02-30",
    "list<",
    ">",
    "list<list<integer>>",
    "integer",
    "string",
    "operator_id",
    "self",
    "Self",
    "r#type",
    "fn",
    "type",
    "async",
    "new",
    "list",
    "client",
    "send",
    "GET /a/{id}",
    "POST /",
    "PUT /../x",
    "?full=1",
    "also: [id]",
    "doc: |\n    x\n",
    "é",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{0}",
    "\u{2028}",
    "🙂",
    "```\n",
    "|",
    "**",
    "~~",
    "<pre>",
    "</pre>",
    "<br>",
    "[x](y)",
    "`",
    "\\",
    "*/",
];

/// Changes the text in one place.
pub fn change(random: &mut Rng, text: &mut String) {
    match random.u8(..10) {
        0..=3 => lines(random, text),
        4..=6 => token(random, text),
        7 => {
            let place = boundary(random, text);
            text.insert_str(place, pick(random, &PIECES));
        }
        8 => {
            let (start, length) = (boundary(random, text), random.usize(..12));
            let end = text[start..].char_indices().nth(length).map_or(text.len(), |(end, _)| start + end);
            text.replace_range(start..end, pick(random, &PIECES));
        }
        _ => nest(random, text),
    }
}

fn boundary(random: &mut Rng, text: &str) -> usize {
    let place = random.usize(..=text.len());
    (0..=place).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)
}

/// Removes, repeats, swaps or indents lines.
fn lines(random: &mut Rng, text: &mut String) {
    let mut lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
    if lines.is_empty() {
        return;
    }
    let (one, other) = (random.usize(..lines.len()), random.usize(..lines.len()));
    match random.u8(..7) {
        0 => drop(lines.remove(one)),
        1 => lines.insert(other, lines[one].clone()),
        2 => lines.swap(one, other),
        3 => lines[one].insert_str(0, pick(random, &[" ", "  ", "    ", "\t"])),
        4 => lines[one] = lines[one].strip_prefix("  ").unwrap_or(&lines[one]).to_owned(),
        5 => {
            let next = lines.remove(one);
            if let Some(line) = lines.get_mut(one.saturating_sub(1)) {
                line.push_str(next.trim_start());
            }
        }
        _ => {
            // The value of a key.
            if let Some((key, _)) = lines[one].split_once(": ") {
                lines[one] = format!("{key}: {}", pick(random, &PIECES));
            }
        }
    }
    *text = lines.join("\n") + "\n";
}

/// Replaces a word by another one of the text, or by something odd.
fn token(random: &mut Rng, text: &mut String) {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let words: Vec<(usize, &str)> =
        text.split(|it| !is_word(it)).filter(|it| !it.is_empty()).map(|it| (offset(text, it), it)).collect();
    if words.is_empty() {
        return;
    }
    let ((start, old), (_, other)) = (words[random.usize(..words.len())], words[random.usize(..words.len())]);
    let new = match random.u8(..6) {
        0..=2 => other.to_owned(),
        3 => format!("{old}{other}"),
        4 => old.chars().rev().collect(),
        _ => pick(random, &PIECES).to_owned(),
    };
    let end = start + old.len();
    text.replace_range(start..end, &new);
}

fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// Repeats a mark, up to a thousand times.
fn nest(random: &mut Rng, text: &mut String) {
    let (place, count) = (boundary(random, text), 1 << random.usize(..11));
    let mark = pick(random, &["[", "{a: ", "- ", "> ", "list<", "*", "|", "#", "a/", "  ", "\n", "é"]);
    text.insert_str(place, &mark.repeat(count));
}

//! The terminal: its width, its colours, and texts that are safe to show on it.

use std::io::IsTerminal;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The width without a terminal.
const DEFAULT_WIDTH: usize = 80;

/// The height without a terminal.
const DEFAULT_HEIGHT: usize = 24;

/// How many columns stdout has: the environment variable `COLUMNS` if it is a positive number, the terminal's width, or 80.
pub fn width() -> usize {
    let variable =
        std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    variable.unwrap_or_else(|| terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(width, _)| width.0.into()))
}

/// How many lines stdout has: the terminal's height, or 24.
pub fn height() -> usize {
    terminal_size::terminal_size().map_or(DEFAULT_HEIGHT, |(_, height)| height.0.into())
}

/// Whether stdout is a terminal that understands escape sequences.
pub fn has_escapes() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("TERM").is_none_or(|name| name != "dumb")
}

/// Whether to write colours to stdout: it is such a terminal, and the environment variable `NO_COLOR` is not set.
pub fn has_color() -> bool {
    has_escapes() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A foreign text with escapes for the characters that control a terminal, change the direction of a text, or are invisible.
pub fn shown(text: &str) -> String {
    iadvize_runtime::codegen_support::escaped(text)
}

/// A part of a line in a colour.
pub fn colored(text: &str, color: bool) -> String {
    if color && !text.is_empty() { format!("\u{1b}[36m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// How many columns a text without escapes takes.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// The text, or its beginning with an ellipsis if it takes more than `width` columns.
pub fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut shown = String::new();
    let mut used = 1;
    for character in text.chars() {
        used += character.width().unwrap_or_default();
        if used > width {
            break;
        }
        shown.push(character);
    }
    if width > 0 {
        shown.push('…');
    }
    shown
}

/// The text in exactly `width` columns, at the left.
pub fn left(text: &str, width: usize) -> String {
    let text = cut(text, width);
    let rest = width.saturating_sub(columns(&text));
    text + &" ".repeat(rest)
}

/// The text in exactly `width` columns, at the right.
pub fn right(text: &str, width: usize) -> String {
    let text = cut(text, width);
    " ".repeat(width.saturating_sub(columns(&text))) + &text
}

//! The terminal: its width, its colours, and texts that are safe to show on it.

use std::io::IsTerminal;

use unicode_width::UnicodeWidthStr;

/// The width if there is no terminal.
const DEFAULT_WIDTH: usize = 80;

/// How many columns stdout has: the environment variable `COLUMNS` if it is a positive number, the terminal's width, or 80.
pub fn width() -> usize {
    let variable =
        std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    variable.unwrap_or_else(|| terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(width, _)| width.0.into()))
}

/// Whether to write colours to stdout: it is a terminal, and the environment variable `NO_COLOR` is not set.
pub fn has_color() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A foreign text with escapes for the characters that control a terminal, change the direction of a text, or are invisible.
pub fn shown(text: &str) -> String {
    iadvize_runtime::codegen_support::escaped(text)
}

/// How many columns a text without escapes takes.
pub fn columns(text: &str) -> usize {
    text.width()
}

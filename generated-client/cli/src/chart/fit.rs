//! Texts of a certain number of columns.

use unicode_width::UnicodeWidthChar;

use crate::terminal::columns;

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

//! Texts of the spec as Markdown. Only this file decides what they can do in documentation: be paragraphs, items of lists,
//! `code` and *emphasis*. All else is shown as it is written, so no text runs as a test, is HTML or links to anything.

/// A text of the spec.
pub fn prose(text: &str) -> String {
    let (mut markdown, mut block, mut gap) = (String::new(), String::new(), "");
    for line in text.split(['\n', '\r']).map(plain) {
        let begins = line.is_empty() || line.starts_with(ITEM);
        if begins && !block.is_empty() {
            markdown.push_str(&format!("{gap}{}", self::block(&block)));
            block.clear();
            gap = "\n";
        }
        if line.is_empty() {
            gap = if markdown.is_empty() { "" } else { "\n\n" };
        }
        // Without their indentation, and in one line, the lines of a paragraph are nothing but text.
        block.push_str(if block.is_empty() { "" } else { " " });
        block.push_str(&line);
    }
    if block.is_empty() { markdown } else { format!("{markdown}{gap}{}", self::block(&block)) }
}

/// A name of the spec, or a short text, as code.
pub fn code(text: &str) -> String {
    let text = plain(text);
    if text.contains('`') { inline(&text) } else { format!("`{text}`") }
}

/// The beginning of an item of a list.
const ITEM: &str = "- ";

/// A text in one line, without spaces at its ends and without two spaces in a row: more could mean code.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A paragraph, or an item of a list.
fn block(text: &str) -> String {
    match text.strip_prefix(ITEM) {
        Some(item) => format!("{ITEM}{}", inline(item)),
        None if text.starts_with(['#', '>']) => format!("\\{}", inline(text)),
        None => inline(text),
    }
}

/// Keeps code between single backticks, and puts `\` before characters that could begin anything else than emphasis.
fn inline(text: &str) -> String {
    let mut markdown = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let code = span(rest);
        let length = code.map_or(next.len_utf8(), str::len);
        // A bare address is not a link, but rustdoc has a lint for it.
        let is_special = matches!(next, '\\' | '`' | '<' | '[' | '~' | '|') || rest.starts_with("://");
        markdown.push_str(if code.is_none() && is_special { "\\" } else { "" });
        markdown.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    markdown
}

/// The code at the beginning of a text, with one backtick on each side. Code with other backticks could become a block.
fn span(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('`')?;
    let end = inside.find('`').filter(|end| *end > 0)?;
    (!inside[end + 1..].starts_with('`')).then(|| &text[..end + 2])
}

//! YAML in the layout of the spec: small maps on one line in braces, larger ones on indented lines.

/// A value, in quotes if necessary.
pub fn scalar(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_-./<>… ".contains(c);
    let begins = text.starts_with(|c: char| c.is_alphanumeric() || c == '…');
    if begins && text.chars().all(is_plain) { text.to_owned() } else { format!("{text:?}") }
}

/// A list on one line; a list of one item is the item.
pub fn list(values: &[String]) -> String {
    match values {
        [one] => scalar(one),
        _ => format!("[{}]", values.iter().map(|value| scalar(value)).collect::<Vec<_>>().join(", ")),
    }
}

/// A map with one line for each entry; no lines without entries.
pub fn block(key: &str, lines: Vec<String>) -> Vec<String> {
    let key = if lines.is_empty() { None } else { Some(format!("{}:", scalar(key))) };
    key.into_iter().chain(lines.into_iter().map(|line| format!("  {line}"))).collect()
}

//! YAML as the spec is written: one line in braces for a plain thing, indented lines for a larger one.

/// A value, in quotes where it needs them.
pub fn scalar(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_-./<>… ".contains(c);
    let begins = text.starts_with(|c: char| c.is_alphanumeric() || c == '…');
    if begins && text.chars().all(is_plain) { text.to_owned() } else { format!("{text:?}") }
}

/// A list on one line; a list of one is its item.
pub fn list(values: &[String]) -> String {
    match values {
        [one] => scalar(one),
        _ => format!("[{}]", values.iter().map(|value| scalar(value)).collect::<Vec<_>>().join(", ")),
    }
}

/// A map on one line.
pub fn flow(entries: &[(&str, String)]) -> String {
    let entries: Vec<String> = entries.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    format!("{{ {} }}", entries.join(", "))
}

/// A map on lines of its own; nothing where there are none.
pub fn block(key: &str, lines: Vec<String>) -> Vec<String> {
    let key = if lines.is_empty() { None } else { Some(format!("{}:", scalar(key))) };
    key.into_iter().chain(lines.into_iter().map(|line| format!("  {line}"))).collect()
}

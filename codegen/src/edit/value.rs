//! YAML in the layout of the spec: small maps on one line in braces, larger ones on indented lines.

/// A value of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Scalar(String),
    /// A scalar in quotes, also if it would be the same text without.
    Quoted(String),
    /// A list of scalars, on one line.
    List(Vec<String>),
    Map(Layout, Vec<(String, Value)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// On one line, in braces.
    Line,
    /// One line for each entry.
    Lines,
}

impl Value {
    pub fn scalar(text: impl Into<String>) -> Self {
        Self::Scalar(text.into())
    }

    /// A list; a list of one item is the item.
    pub fn list(values: &[String]) -> Self {
        match values {
            [one] => Self::scalar(one),
            _ => Self::List(values.to_vec()),
        }
    }

    /// A map on lines.
    pub fn lines<K: Into<String>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(Layout::Lines, entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// On one line.
    pub fn inline(&self) -> String {
        match self {
            Self::Scalar(text) => scalar(text),
            Self::Quoted(text) => quoted(text),
            Self::List(items) => format!("[{}]", items.iter().map(|item| scalar(item)).collect::<Vec<_>>().join(", ")),
            Self::Map(_, entries) => {
                let entry = |(key, value): &(String, Self)| format!("{}: {}", scalar(key), value.inline());
                format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The lines of an entry, indented by `step` for each level below it.
    pub fn entry(&self, key: &str, step: &str) -> Vec<String> {
        match self {
            Self::Map(Layout::Lines, entries) => {
                let inside = entries.iter().flat_map(|(key, value)| value.entry(key, step));
                [format!("{}:", scalar(key))].into_iter().chain(inside.map(|line| format!("{step}{line}"))).collect()
            }
            Self::Scalar(text) => vec![format!("{}: {}", scalar(key), on_a_line(text))],
            _ => vec![format!("{}: {}", scalar(key), self.inline())],
        }
    }
}

/// A value outside braces, where more characters need no quotes.
fn on_a_line(text: &str) -> String {
    let stripped: String = text.chars().filter(|c| !"{}?&=".contains(*c)).collect();
    if is_plain(text) || (is_plain(&stripped) && text.starts_with(char::is_alphabetic)) {
        return text.to_owned();
    }
    quoted(text)
}

/// A value, in quotes if necessary.
pub fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// A value in the style of the scalar that it replaces, within braces or not.
pub fn like(old: &str, text: &str, is_flow: bool) -> String {
    match old.chars().next() {
        Some('"') => quoted(text),
        Some('\'') if !text.contains('\n') => format!("'{}'", text.replace('\'', "''")),
        _ if is_flow => scalar(text),
        _ => on_a_line(text),
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether YAML reads it as this text, also in braces.
fn is_plain(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || "_-./<>… ".contains(c);
    let begins = text.starts_with(|c: char| c.is_alphanumeric() || c == '…');
    let is_number = text.starts_with(|c: char| c.is_ascii_digit()) && !text.contains(' ');
    let reads_back = !is_number || text.parse().is_ok_and(|number: u64| number.to_string() == text);
    begins && text.chars().all(allowed) && text == text.trim() && reads_back && !text.eq_ignore_ascii_case("null")
}

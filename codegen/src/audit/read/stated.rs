//! The cell with the type of a value: a type, a date format, a list of values.

use super::enumerated;
use super::remark::{self, parentheses};
use crate::audit::text::{Run, Text};

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Stated {
    pub ty: Option<String>,
    pub values: Vec<String>,
    /// The only value that is allowed.
    pub only: Option<String>,
}

/// The types, each with its words in the singular.
const TYPES: &[(&str, &[&str])] = &[
    ("integer", &["integer", "int"]),
    ("double", &["double", "float", "decimal"]),
    ("boolean", &["boolean", "bool"]),
    ("string", &["string", "text", "email", "url", "iso2"]),
    ("uuid", &["uuid"]),
    ("date", &["date"]),
    ("datetime", &["datetime"]),
    ("object", &["object"]),
];

/// The forms of dates and of dates with a time.
const FORMS: &[&str] = &["YYYY-MM-DD", "YYYY-MM-DD HH:MM:SS"];

/// Words that do not affect the type.
const IGNORED: &[&str] =
    &["or", "and", "of", "a", "an", "the", "list", "array", "valid", "value", "possible", "unique", "only"];

/// Words that say whether a value is mandatory.
const MANDATORY: &[(&str, bool)] = &[("optional", false), ("mandatory", true), ("required", true)];

/// Whether a cell says that a value is mandatory, if it says so.
pub fn is_mandatory(cell: &Text) -> Option<bool> {
    let text = cell.words();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.find_map(|word| MANDATORY.iter().find(|(known, _)| *known == word)).map(|(_, is_mandatory)| *is_mandatory)
}

/// Whether a word only says whether a value is mandatory.
pub fn is_mandatory_word(word: &str) -> bool {
    MANDATORY.iter().any(|(known, _)| *known == word.to_lowercase())
}

/// Reads a cell. With unknown words, the whole text is the type, which matches no spec.
pub fn stated(cell: &Text) -> Stated {
    let (cell, _) = &remark::split(cell);
    let cell = &with_only_value(cell);
    let cell = &enumerated::spread(cell, |word| TYPES.iter().any(|(_, words)| words.contains(&word)));
    let words = words(cell);
    let known =
        |word: &str| TYPES.iter().find(|(_, words)| words.contains(&word.trim_end_matches('s'))).map(|(ty, _)| *ty);
    let mut types: Vec<&str> = words.iter().filter_map(|word| known(word)).collect();
    types.dedup();
    let is_bare = cell.codes().next().is_none();
    if let (true, Some(values)) = (is_bare && types.len() < 2, plain_values(cell, |word| known(word).is_some())) {
        let shown: Vec<&str> = values.iter().map(String::as_str).collect();
        let ty = types.first().copied().or(of_values(&shown));
        let listed = words.iter().any(|word| word == "list");
        return Stated {
            ty: ty.map(|ty| if listed { format!("list of {ty}") } else { ty.to_owned() }),
            values: if ty == Some("boolean") { Vec::new() } else { values },
            only: None,
        };
    }
    let is_ignored = |word: &str| IGNORED.contains(&word) || is_mandatory_word(word);
    if types.len() > 1 || words.iter().any(|word| known(word).is_none() && !is_ignored(word)) {
        return Stated { ty: Some(cell.lower()), ..Stated::default() };
    }
    let (forms, values): (Vec<&str>, Vec<&str>) = cell.codes().partition(|code| code.starts_with("YYYY"));
    if forms.iter().any(|form| !FORMS.contains(form)) {
        return Stated { ty: Some(cell.lower()), ..Stated::default() };
    }
    let ty = match (types.first(), form(&forms)) {
        (None | Some(&"date" | &"datetime" | &"string"), Some(form)) => Some(form),
        (Some(ty), _) => Some(*ty),
        (None, _) => of_values(&values),
    };
    let listed = words.iter().any(|word| matches!(&**word, "list" | "array"));
    let alone = words.iter().any(|word| is_only_word(word)) && values.len() == 1;
    Stated {
        ty: ty.map(|ty| if listed { format!("list of {ty}") } else { ty.to_owned() }),
        only: values.first().filter(|_| alone).map(|value| (*value).to_owned()),
        values: values.iter().filter(|_| !alone && ty != Some("boolean")).map(|value| (*value).to_owned()).collect(),
    }
}

/// A cell such as "0 (offline) - unique value possible" with its first word as code.
fn with_only_value(cell: &Text) -> Text {
    let source = cell.source();
    let first = source.split_whitespace().next().unwrap_or_default();
    let is_value = !first.is_empty() && first.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_only = words(cell).iter().skip(1).any(|word| is_only_word(word));
    let is_bare = cell.codes().next().is_none() && source.starts_with(first);
    let is_beside = source[first.len()..].trim_start().starts_with(['-', '–', '—', '(']);
    if !(is_value && is_only && is_bare && is_beside) {
        return cell.clone();
    }
    let value = Run { code: true, text: first.to_owned(), ..Run::default() };
    Text { runs: vec![value, Run::plain(&source[first.len()..])] }
}

fn is_only_word(word: &str) -> bool {
    matches!(word, "unique" | "only")
}

/// The types that a value in a query can have, the likeliest first. A value with commas is a list.
pub fn of_query(value: &str) -> Vec<String> {
    let items = of_example(value.split(',').next().unwrap_or(value));
    let lists = items.iter().map(|ty| format!("list of {ty}"));
    if value.contains(',') { lists.collect() } else { items.iter().cloned().chain(lists).collect() }
}

/// The types that a value shown in an example can have, the likeliest first.
pub fn of_example(value: &str) -> Vec<String> {
    let is_number = |value: &str| !value.is_empty() && value.chars().all(|c| c.is_ascii_digit());
    let is_date = value.len() > 9 && value.get(4..5) == Some("-") && value.get(7..8) == Some("-");
    let types: &[&str] = match value {
        "0" | "1" => &["integer", "boolean", "double", "string"],
        _ if is_number(value) => &["integer", "double", "string"],
        _ if value.parse::<f64>().is_ok() => &["double", "string"],
        _ if is_date && value.contains(' ') => &["datetime", "moment", "string"],
        _ if is_date => &["date", "moment", "string"],
        _ => &["string", "uuid"],
    };
    types.iter().map(|ty| (*ty).to_owned()).collect()
}

/// The types that a text in a response can have, the likeliest first.
pub fn of_text(text: &str) -> Vec<String> {
    let shown = of_example(text);
    let dated = shown.iter().filter(|ty| matches!(&***ty, "datetime" | "date"));
    dated.cloned().chain(["string".to_owned(), "uuid".to_owned()]).collect()
}

/// Values in a description, such as "Status (pending, done)": single words, separated by commas.
pub fn described(description: &Text) -> Vec<String> {
    let plain = description.plain();
    let inside = plain.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(inside, _)| inside);
    let values: Vec<String> = inside.split(',').map(|value| value.trim().to_owned()).collect();
    let is_word = |value: &String| !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if values.len() > 1 && values.iter().all(is_word) { values } else { Vec::new() }
}

/// Values without backticks: several single words, separated by commas and "or", behind the type.
fn plain_values(cell: &Text, is_type: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let source = cell.plain();
    let inside: Vec<(usize, usize)> = parentheses(&source).map(|(begin, _, end)| (begin, end)).collect();
    let is_outside = |place: usize| !inside.iter().any(|(begin, end)| (*begin..*end).contains(&place));
    let outside: String = source.char_indices().filter(|(place, _)| is_outside(*place)).map(|(_, c)| c).collect();
    let is_known = |word: &&str| is_type(&word.to_lowercase()) || matches!(*word, "List" | "list" | "of");
    let behind: Vec<&str> = outside.split_whitespace().skip_while(is_known).collect();
    let plain = behind.join(" ").replace(" or ", ",").replace(" and ", ",");
    let is_edge = |c: char| c.is_whitespace() || "\"'‘’“”".contains(c);
    let values: Vec<String> = plain.split(',').map(|value| value.trim_matches(is_edge).to_owned()).collect();
    let is_value = |value: &String| !value.is_empty() && !is_mandatory_word(value);
    let values: Vec<String> = values.into_iter().filter(is_value).collect();
    let is_word = |value: &String| value.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    (values.len() > 1 && values.iter().all(is_word)).then_some(values)
}

/// The words outside code and parentheses.
fn words(cell: &Text) -> Vec<String> {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for Run { text, code, .. } in &cell.runs {
        for c in text.chars().filter(|_| !code) {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ if depth == 0 => outside.extend(c.to_lowercase()),
                _ => {}
            }
        }
        outside.push(' ');
    }
    let word = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    outside.replace("[]", " list ").split([' ', '<', '>']).map(word).filter(|word| !word.is_empty()).collect()
}

fn form(forms: &[&str]) -> Option<&'static str> {
    let (timed, plain): (Vec<&str>, Vec<&str>) = forms.iter().partition(|form| form.contains("HH"));
    match (plain.is_empty(), timed.is_empty()) {
        (false, false) => Some("moment"),
        (true, false) => Some("datetime"),
        (false, true) => Some("date"),
        (true, true) => None,
    }
}

fn of_values(values: &[&str]) -> Option<&'static str> {
    let is_number = |value: &&str| value.chars().all(|c| c.is_ascii_digit());
    match values {
        [] => None,
        _ if values.iter().all(|value| matches!(*value, "0" | "1")) => Some("boolean"),
        _ if values.iter().all(is_number) => Some("integer"),
        _ => Some("string"),
    }
}

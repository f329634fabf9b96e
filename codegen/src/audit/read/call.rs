//! A call as the page writes it: `GET /operator/1?key=value`.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Method and path, with `{id}` where the page shows a number.
    pub name: String,
    pub method: String,
    /// What its resource is called in paths.
    pub resource: String,
    /// The path without its parameters: calls that share it answer the same.
    pub answer: String,
    /// What is always sent in the query.
    pub query: Vec<String>,
}

/// Reads a call. What follows it after a blank shows how it is used.
pub fn parse(code: &str) -> Option<Call> {
    let mut words = code.split_whitespace();
    let method = words.next().filter(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase()))?;
    let target = words.next()?.strip_prefix('/')?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').map(segment).collect();
    let query = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
    Some(Call::new(method, &segments, query))
}

impl Call {
    /// A call with `{id}` for each parameter.
    pub fn new(method: &str, segments: &[&str], query: Vec<String>) -> Self {
        let fixed: Vec<&str> = segments.iter().copied().filter(|segment| *segment != PARAMETER).collect();
        Self {
            name: format!("{method} /{}", segments.join("/")),
            method: method.to_owned(),
            resource: resource(segments.first().copied().unwrap_or_default()).to_owned(),
            answer: format!("/{}", fixed.join("/")),
            query,
        }
    }

    pub fn reads(&self) -> bool {
        self.method == "GET"
    }
}

/// What stands for every parameter of a path.
pub const PARAMETER: &str = "{id}";

fn segment(text: &str) -> &str {
    let is_number = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if is_number || text.starts_with(['{', ':', '<']) { PARAMETER } else { text }
}

/// An ending that only says how the answer is written is no part of the name.
fn resource(segment: &str) -> &str {
    segment.split('.').next().unwrap_or(segment)
}

/// What the call of this name answers.
pub fn answer(name: &str) -> Option<String> {
    parse(name).map(|call| call.answer)
}

//! A call as the page writes it: `GET /operator/1?key=value`.

use crate::audit::text::Text;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Method and path, with `{id}` where the page shows a number.
    pub name: String,
    pub method: String,
    /// The first part of the path, which names the resource.
    pub resource: String,
    /// The path without parameters. Calls that share it have the same response.
    pub response: String,
    /// The fixed pairs of the query.
    pub query: Vec<String>,
}

/// Parses a call. Ignores text after a space, which shows how the call is used.
pub fn parse(code: &str) -> Option<Call> {
    let mut words = code.split_whitespace();
    let method = words.next().filter(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase()))?;
    let target = words.next()?.strip_prefix('/')?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').map(segment).collect();
    let query = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
    Some(Call::new(method, &segments, query))
}

/// The call that a line begins with.
pub fn of_line(text: &Text) -> Option<Call> {
    text.leading_code().and_then(parse)
}

impl Call {
    /// A call with `{id}` for each parameter.
    pub fn new(method: &str, segments: &[&str], query: Vec<String>) -> Self {
        // The first part can end with an extension for the format of the response.
        let first = segments.first().copied().unwrap_or_default();
        let fixed: Vec<&str> = segments.iter().copied().filter(|segment| *segment != PARAMETER).collect();
        Self {
            name: format!("{method} /{}", segments.join("/")),
            method: method.to_owned(),
            resource: first.split('.').next().unwrap_or(first).to_owned(),
            response: format!("/{}", fixed.join("/")),
            query,
        }
    }

    pub fn reads(&self) -> bool {
        self.method == "GET"
    }
}

/// The placeholder for every parameter of a path.
pub const PARAMETER: &str = "{id}";

fn segment(text: &str) -> &str {
    let is_number = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if is_number || text.starts_with(['{', ':', '<']) { PARAMETER } else { text }
}

/// The name of the response of a call.
pub fn response(name: &str) -> Option<String> {
    parse(name).map(|call| call.response)
}

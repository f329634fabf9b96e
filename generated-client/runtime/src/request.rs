//! Requests as values, before they are sent.

mod methods;

use std::borrow::Cow;
use std::fmt;

use http::Method;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::fields::Fields;
use crate::query::{Query, filter_name};
use crate::retry::RetryPolicy;
use crate::rule::{Rule, Violation};
use crate::value::{IntoValue, WireValue};

/// The characters that a path must encode. `%` is kept: a path may be encoded already.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The characters that a path segment must encode.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request: a method, a path, a query and possibly a body. It never contains the key.
///
/// Calls create their requests; `Client::call` takes one that you write. `Display` shows it without encoding:
///
/// ```
/// use iadvize::request::list;
/// use iadvize::Request;
///
/// let request = Request::get("/operator").filter("website_list", list([1, 2])).query("full", true);
/// assert_eq!(request.to_string(), "GET /operator?filters[website_list]=1,2&full=1");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is given to a client"]
pub struct Request {
    method: Method,
    path: String,
    query: Query,
    body: Body,
    rules: Vec<Rule>,
    retry: Option<RetryPolicy>,
    /// Why the request can never be sent.
    invalid: Option<&'static str>,
    unchecked: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Body {
    Empty,
    Fields(Fields),
    Form(Fields),
    List(Vec<Fields>),
}

impl Request {
    /// A `GET` request. A path with `.` or `..` as a segment is never sent.
    pub fn get(path: &str) -> Self {
        Self::new(Method::GET, path)
    }

    /// A `POST` request, which creates a record or triggers an action.
    pub fn post(path: &str) -> Self {
        Self::new(Method::POST, path)
    }

    /// A `PUT` request, which updates a record.
    pub fn put(path: &str) -> Self {
        Self::new(Method::PUT, path)
    }

    /// A `DELETE` request.
    pub fn delete(path: &str) -> Self {
        Self::new(Method::DELETE, path)
    }

    fn new(method: Method, path: &str) -> Self {
        let slash = if path.starts_with('/') { "" } else { "/" };
        Self {
            method,
            path: format!("{slash}{}", utf8_percent_encode(path, PATH)),
            query: Query::default(),
            body: Body::Empty,
            rules: Vec::new(),
            retry: None,
            invalid: has_dot_segment(path).then_some("the path contains `.` or `..` as a segment"),
            unchecked: false,
        }
    }

    /// Adds a segment to the path, encoded. A request with an empty segment, `.` or `..` is never sent, because it
    /// would have another path.
    pub fn segment(mut self, segment: impl IntoValue) -> Self {
        let value = segment.into_value();
        let text = value.to_text();
        if matches!(&*text, "" | "." | "..") {
            self.invalid = Some("an identifier in the path is empty, `.` or `..`");
        }
        self.path.push('/');
        self.path.extend(utf8_percent_encode(&text, SEGMENT));
        self
    }

    /// Sets a parameter of the query; replaces an earlier value.
    pub fn query(mut self, name: &str, value: impl IntoValue) -> Self {
        self.query.set(name, value.into_value());
        self
    }

    /// Sets a filter: the parameter `filters[name]`.
    pub fn filter(self, name: &str, value: impl IntoValue) -> Self {
        self.query(&filter_name(name), value)
    }

    /// Sets the body: a form, or a JSON object if the client is configured so.
    pub fn fields(mut self, fields: impl Into<Fields>) -> Self {
        self.body = Body::Fields(fields.into());
        self
    }

    /// Sets the body: always a form.
    pub fn form(mut self, fields: impl Into<Fields>) -> Self {
        self.body = Body::Form(fields.into());
        self
    }

    /// Sets the body: always a JSON array of objects.
    pub fn json_list(mut self, items: impl IntoIterator<Item = impl Into<Fields>>) -> Self {
        self.body = Body::List(items.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a rule that is checked before the request is sent.
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Overrides the client's retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Removes the rules added so far, and allows ambiguous values: empty lists, commas in the texts of a list, and
    /// numbers that are infinite or NaN.
    pub fn unchecked(mut self) -> Self {
        self.rules.clear();
        self.unchecked = true;
        self
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path below the base URL, encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The parameters of the query as text, in order and not encoded.
    pub fn query_pairs(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.query.pairs()
    }

    /// The path and the query as people write them, not as they are sent.
    pub fn target(&self) -> String {
        let query = self.query.pairs().enumerate().map(|(index, (name, value))| {
            let separator = if index == 0 { '?' } else { '&' };
            format!("{separator}{name}={value}")
        });
        query.fold(self.path.clone(), |target, pair| target + &pair)
    }

    /// The values of a filter as text.
    #[doc(hidden)]
    pub fn filter_values(&self, name: &str) -> Vec<Cow<'_, str>> {
        self.query.filter(name).map(WireValue::as_texts).unwrap_or_default()
    }

    pub(crate) fn parameters(&self) -> &Query {
        &self.query
    }

    /// The path and the query as they are sent.
    pub(crate) fn encoded(&self) -> String {
        let query = self.query.encode();
        if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) }
    }

    /// The body and its content type, if there is a body.
    pub(crate) fn body(&self, json: bool) -> Option<(&'static str, String)> {
        const FORM: &str = "application/x-www-form-urlencoded";
        const JSON: &str = "application/json";
        match &self.body {
            Body::Empty => None,
            Body::Fields(fields) if json => Some((JSON, fields.to_json().to_string())),
            Body::Fields(fields) | Body::Form(fields) => Some((FORM, fields.to_form())),
            Body::List(items) => Some((JSON, items.iter().map(Fields::to_json).collect::<Value>().to_string())),
        }
    }

    pub(crate) fn retry_policy(&self) -> Option<RetryPolicy> {
        self.retry
    }

    pub(crate) fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Why the request can never be sent, if it cannot.
    pub(crate) fn invalid(&self) -> Option<&'static str> {
        self.invalid
    }

    /// The first rule that the request violates.
    pub(crate) fn violation(&self) -> Option<Violation> {
        let rule = self.rules.iter().find_map(|rule| rule.violation(&self.query));
        rule.or_else(|| self.ambiguity().filter(|_| !self.unchecked).map(Violation::undocumented))
    }

    /// The first value that the server would read as another one.
    fn ambiguity(&self) -> Option<String> {
        let fields = match &self.body {
            Body::Empty => &[],
            Body::Fields(fields) | Body::Form(fields) => std::slice::from_ref(fields),
            Body::List(items) => items.as_slice(),
        };
        let query = self.query.iter().find_map(|(name, value)| Some((name, value.ambiguity()?)));
        let (name, reason) = query.or_else(|| fields.iter().find_map(Fields::ambiguity))?;
        Some(format!("`{name}` {reason}"))
    }
}

/// Whether a path has a segment `.` or `..`, encoded or not.
fn has_dot_segment(path: &str) -> bool {
    let plain = percent_decode_str(path).decode_utf8_lossy();
    plain.split(['/', '\\']).any(|segment| matches!(segment, "." | ".."))
}

impl fmt::Display for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.target())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_of_both_kinds() {
        let mut fields = Fields::default();
        fields.set("id", 7u64);
        let one = Request::post("/x").fields(fields.clone());
        assert_eq!(one.body(false), Some(("application/x-www-form-urlencoded", "id=7".to_owned())));
        assert_eq!(one.body(true), Some(("application/json", r#"{"id":7}"#.to_owned())));
        let list = Request::post("/x").json_list([fields]);
        assert_eq!(list.body(false), Some(("application/json", r#"[{"id":7}]"#.to_owned())));
    }
}

//! A request as a value: what will be asked, before anything is sent.

mod methods;

use std::fmt;

use form_urlencoded::Serializer;
use http::Method;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::fields::Fields;
use crate::retry::RetryPolicy;
use crate::rule::{Broken, Rule};
use crate::value::{IntoValue, WireValue};

/// What a path cannot hold as it is; `%` is left alone, so that a path may come encoded.
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

/// What a segment of a path cannot hold as it is.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is asked of the API: a method, a path, a query and perhaps a body. It never holds the key.
///
/// Calls make their requests themselves; `Client::call` takes one made by hand. It is displayed as
/// people write it:
///
/// ```
/// use iadvize::{Request, list};
///
/// let request = Request::get("/operator").filter("website_list", list([1, 2])).query("full", true);
/// assert_eq!(request.to_string(), "GET /operator?filters[website_list]=1,2&full=1");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is given to a client"]
pub struct Request {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Body,
    rules: Vec<Rule>,
    retry: Option<RetryPolicy>,
    flaw: Option<&'static str>,
    /// What is odd about values of the query, by the name of their parameter.
    oddities: Vec<(String, &'static str)>,
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
    /// A request that reads. A path with `.` or `..` as a segment is never sent.
    pub fn get(path: &str) -> Self {
        Self::new(Method::GET, path)
    }

    /// A request that creates, or does something.
    pub fn post(path: &str) -> Self {
        Self::new(Method::POST, path)
    }

    /// A request that changes.
    pub fn put(path: &str) -> Self {
        Self::new(Method::PUT, path)
    }

    /// A request that deletes.
    pub fn delete(path: &str) -> Self {
        Self::new(Method::DELETE, path)
    }

    fn new(method: Method, path: &str) -> Self {
        let slash = if path.starts_with('/') { "" } else { "/" };
        Self {
            method,
            path: format!("{slash}{}", utf8_percent_encode(path, PATH)),
            query: Vec::new(),
            body: Body::Empty,
            rules: Vec::new(),
            retry: None,
            flaw: climbs(path).then_some("the path holds `.` or `..`, which would lead out of the API"),
            oddities: Vec::new(),
            unchecked: false,
        }
    }

    /// Adds a segment to the path, encoded. An empty one, `.` and `..` would make the path another one: a request with
    /// such a segment is never sent.
    pub fn segment(mut self, segment: impl IntoValue) -> Self {
        let text = segment.into_value().to_text();
        if matches!(text.as_str(), "" | "." | "..") {
            self.flaw = Some("an identifier in the path is empty or made of dots");
        }
        self.path.push('/');
        self.path.extend(utf8_percent_encode(&text, SEGMENT));
        self
    }

    /// Sets a parameter of the query; a value that it had before is replaced.
    pub fn query(mut self, name: &str, value: impl IntoValue) -> Self {
        self.set_parameter(name, value.into_value());
        self
    }

    /// The part that is the same for every type of value, compiled once.
    fn set_parameter(&mut self, name: &str, value: WireValue) {
        self.oddities.retain(|(known, _)| known != name);
        self.oddities.extend(value.oddity().map(|oddity| (name.to_owned(), oddity)));
        let text = value.to_text();
        match self.query.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = text,
            None => self.query.push((name.to_owned(), text)),
        }
    }

    /// Sets a filter: the parameter `filters[name]`.
    pub fn filter(self, name: &str, value: impl IntoValue) -> Self {
        self.query(&filter_name(name), value)
    }

    /// Sets the body: a form, or a JSON object by the client's choice.
    pub fn fields(mut self, fields: Fields) -> Self {
        self.body = Body::Fields(fields);
        self
    }

    /// Sets the body: always a form.
    pub fn form(mut self, fields: Fields) -> Self {
        self.body = Body::Form(fields);
        self
    }

    /// Sets the body: always a JSON array of objects.
    pub fn json_list(mut self, items: impl IntoIterator<Item = Fields>) -> Self {
        self.body = Body::List(items.into_iter().collect());
        self
    }

    /// Adds a rule that is checked before the request is sent.
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Has a policy of its own for being sent again, in place of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Drops the rules added so far, and sends values that could not mean anything: empty lists, texts with a comma in a
    /// list, numbers that are none.
    pub fn unchecked(mut self) -> Self {
        self.rules.clear();
        self.unchecked = true;
        self
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path below the platform's address, encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The parameters of the query, in order and not encoded.
    pub fn query_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The path and the query as people write them, which is not how they stand on the wire.
    pub fn target(&self) -> String {
        let query = self.query.iter().enumerate().map(|(index, (name, value))| {
            let separator = if index == 0 { '?' } else { '&' };
            format!("{separator}{name}={value}")
        });
        query.fold(self.path.clone(), |target, pair| target + &pair)
    }

    /// The value of a parameter of the query, if it was set.
    #[doc(hidden)]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query_pairs().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The path and the query as they stand on the wire.
    pub(crate) fn encoded(&self) -> String {
        match self.query.is_empty() {
            true => self.path.clone(),
            false => format!("{}?{}", self.path, Serializer::new(String::new()).extend_pairs(&self.query).finish()),
        }
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

    /// What speaks against sending this: never sendable, or a broken rule.
    pub(crate) fn flaw(&self) -> Option<&'static str> {
        self.flaw
    }

    /// The first rule that is broken.
    pub(crate) fn broken_rule(&self) -> Option<Broken> {
        let rule = self.rules.iter().find_map(|rule| rule.broken_by(self));
        rule.or_else(|| self.odd_value().filter(|_| !self.unchecked).map(Broken::undocumented))
    }

    /// The first value that would mean something else to the server, or nothing.
    fn odd_value(&self) -> Option<String> {
        let fields = match &self.body {
            Body::Empty => &[],
            Body::Fields(fields) | Body::Form(fields) => std::slice::from_ref(fields),
            Body::List(items) => items.as_slice(),
        };
        let query = self.oddities.first().map(|(name, oddity)| (name.as_str(), *oddity));
        let (name, oddity) = query.or_else(|| fields.iter().find_map(Fields::oddity))?;
        Some(format!("`{name}` {oddity}"))
    }
}

/// Whether a path holds a segment of dots, as it is or encoded.
fn climbs(path: &str) -> bool {
    let plain = percent_decode_str(path).decode_utf8_lossy();
    plain.split(['/', '\\']).any(|segment| matches!(segment, "." | ".."))
}

/// The parameter that carries the filter of this name.
#[doc(hidden)]
pub fn filter_name(name: &str) -> String {
    format!("filters[{name}]")
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

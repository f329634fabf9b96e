//! The notations of single values: types, calls, queries and numbers of months.

use super::lower::Lower;
use super::shape::{Describe, Notation, Records, Shape};
use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Spanned;
use crate::words::{Method, Word};

/// `name` or `name<argument>`.
#[derive(Clone, Debug)]
pub struct TypeNotation {
    pub name: Spanned<String>,
    pub argument: Option<Box<TypeNotation>>,
}

/// `GET /operator/{id}/live?key=value`.
#[derive(Clone, Debug)]
pub struct CallNotation {
    pub text: Spanned<String>,
    pub method: Method,
    /// The path, split at its slashes.
    pub segments: Vec<Segment>,
    pub query: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    Literal(String),
    Parameter(String),
}

/// `?filters[name]=value&…`, as the documentation shows the use of a filter.
#[derive(Clone, Debug)]
pub struct QueryNotation {
    pub text: Spanned<String>,
    pub pairs: Vec<(String, String)>,
}

/// `3 months`.
#[derive(Clone, Copy, Debug)]
pub struct Months(pub u32);

impl Lower for TypeNotation {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        read(node, TYPE, type_notation, sink)
    }
}

impl Lower for CallNotation {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        read(node, CALL, call_notation, sink)
    }
}

impl Lower for QueryNotation {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let query = |text: &Spanned<String>| {
            let pairs = pairs(text.value.strip_prefix('?')?)?;
            Some(Self { text: text.clone(), pairs })
        };
        read(node, QUERY, query, sink)
    }
}

impl Lower for Months {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let months = |text: &Spanned<String>| {
            let count = text.value.strip_suffix(" months").or_else(|| text.value.strip_suffix(" month"))?;
            count.parse().ok().filter(|count| (1..=1_200).contains(count)).map(Self)
        };
        read(node, MONTHS, months, sink)
    }
}

/// The name of a notation, and an example.
type Wanted = (&'static str, &'static str);

const TYPE: Wanted = ("type", "string, operator_id, list<website_id>");
const CALL: Wanted = ("call", "GET /operator/{id}");
const QUERY: Wanted = ("query", "?filters[name]=genius");
const MONTHS: Wanted = ("number of months", "3 months");

/// The characters of a segment of a path that need no escapes, besides letters, digits and dots. A hyphen is no range at
/// the end.
const IN_PATHS: &str = "_~!$&'()*+,;=:@-";

/// Names and values of a query, as a regular expression.
const PAIRS: &str = "[^&=]*=[^&]*(&[^&=]*=[^&]*)*";

impl Describe for TypeNotation {
    fn shape(_: &mut Records) -> Shape {
        let word = "[A-Za-z0-9_]+";
        Shape::Type(described(TYPE, format!("^{word}(<{word}>)?$")))
    }
}

impl Describe for CallNotation {
    fn shape(_: &mut Records) -> Shape {
        let methods: Vec<&str> = Method::WORDS.iter().map(|(word, _)| *word).collect();
        // Any name but `.` and `..`, which servers and clients remove.
        let (begin, rest) = (format!("[A-Za-z0-9{IN_PATHS}]"), format!("[.A-Za-z0-9{IN_PATHS}]*"));
        let name = format!(r"(\.{{0,2}}{begin}|\.{{3}}){rest}");
        let (methods, segment) = (methods.join("|"), format!(r"/({name}|\{{{name}\}})"));
        Shape::Text(Some(described(CALL, format!(r"^({methods}) ({segment})+(\?{PAIRS})?$"))))
    }
}

impl Describe for QueryNotation {
    fn shape(_: &mut Records) -> Shape {
        Shape::Text(Some(described(QUERY, format!(r"^\?{PAIRS}$"))))
    }
}

impl Describe for Months {
    fn shape(_: &mut Records) -> Shape {
        Shape::Text(Some(described(MONTHS, "^([1-9][0-9]{0,2}|1[01][0-9]{2}|1200) months?$".to_owned())))
    }
}

fn type_notation(text: &Spanned<String>) -> Option<TypeNotation> {
    let written = text.value.as_str();
    let part = |start: usize, end: usize| {
        let value = written[start..end].to_owned();
        let word = !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        word.then(|| Spanned { value, span: text.span.part(written, start, end) })
    };
    match written.split_once('<') {
        Some((name, _)) => {
            let inner = written.strip_suffix('>')?.len();
            let argument = TypeNotation { name: part(name.len() + 1, inner.max(name.len() + 1))?, argument: None };
            Some(TypeNotation { name: part(0, name.len())?, argument: Some(Box::new(argument)) })
        }
        None => Some(TypeNotation { name: part(0, written.len())?, argument: None }),
    }
}

fn call_notation(text: &Spanned<String>) -> Option<CallNotation> {
    let (method, target) = text.value.split_once(' ')?;
    let (_, method) = *Method::WORDS.iter().find(|(word, _)| *word == method)?;
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let segments = path.strip_prefix('/')?.split('/').map(segment).collect::<Option<Vec<_>>>()?;
    let query = query.map_or(Some(Vec::new()), pairs)?;
    Some(CallNotation { text: text.clone(), method, segments, query })
}

fn segment(text: &str) -> Option<Segment> {
    let in_name = |c: char| c.is_ascii_alphanumeric() || c == '.' || IN_PATHS.contains(c);
    let name = |text: &str| !matches!(text, "" | "." | "..") && text.chars().all(in_name);
    match text.strip_prefix('{') {
        Some(rest) => rest.strip_suffix('}').filter(|text| name(text)).map(|text| Segment::Parameter(text.to_owned())),
        None => name(text).then(|| Segment::Literal(text.to_owned())),
    }
}

fn pairs(query: &str) -> Option<Vec<(String, String)>> {
    let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
    query.split('&').map(pair).collect()
}

fn read<T>(
    node: Node,
    (what, example): Wanted,
    parse: impl FnOnce(&Spanned<String>) -> Option<T>,
    sink: &mut Diagnostics,
) -> Option<T> {
    let text = Spanned::<String>::lower(node, sink)?;
    let parsed = parse(&text);
    if parsed.is_none() {
        let message = format!("`{}` is not a valid {what}", text.value);
        let found = Diagnostic::new(Code::Notation, message, text.span, format!("invalid {what}"));
        sink.push(found.help(format!("write it like this: {example}")));
    }
    parsed
}

fn described((what, example): Wanted, pattern: String) -> Notation {
    Notation { pattern, mismatch: format!("this is not a valid {what}; write it like this: {example}") }
}

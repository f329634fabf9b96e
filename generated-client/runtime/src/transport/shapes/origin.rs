//! The operation that a request belongs to.

use http::Method;

use super::name;
use crate::generated::api::FULL_PARAMETER;
use crate::generated::operations::OPERATIONS;
use crate::key::ApiKey;
use crate::request::Request;

/// A request, as far as a recorder must know it; an extension of the request that is sent.
#[derive(Clone)]
pub(crate) struct Requested {
    method: Method,
    path: String,
    is_full: bool,
    key: ApiKey,
}

impl Requested {
    pub(crate) fn of(request: &Request, key: &ApiKey) -> Self {
        let is_full = request.query_pairs().any(|(name, _)| name == FULL_PARAMETER);
        Self { method: request.method().clone(), path: request.path().to_owned(), is_full, key: key.clone() }
    }
}

/// What is recorded about the origin of a response.
pub(super) struct Origin {
    /// A method and a path with `{}` for each identifier, and `?full` if whole records are requested.
    pub(super) operation: String,
    /// The fields of its response whose words are not data.
    pub(super) words: &'static [&'static str],
    key: ApiKey,
}

impl Origin {
    pub(super) fn of(Requested { method, path, is_full, key }: Requested) -> Self {
        let known = OPERATIONS.iter().find(|(name, _)| is(name, &method, &path));
        let (name, words) = match known {
            Some((name, words)) => ((*name).to_owned(), *words),
            None => (format!("{method} {}", general(&path)), &[] as &[&str]),
        };
        let operation = if is_full { format!("{name}?{FULL_PARAMETER}") } else { name };
        let mut origin = Self { operation, words, key };
        if origin.reveals_key(&origin.operation) {
            origin.operation = format!("{method} /{{}}");
        }
        origin
    }

    /// Whether the key is in a text, however it is spelled.
    pub(super) fn reveals_key(&self, text: &str) -> bool {
        let mut redacted = text.to_owned();
        self.key.redact(&mut redacted);
        redacted != text
    }
}

/// Whether this is the operation with this name. One without parameters comes first, because the table is sorted.
fn is(name: &str, method: &Method, path: &str) -> bool {
    let Some(template) = name.strip_prefix(method.as_str()).and_then(|name| name.strip_prefix(' ')) else {
        return false;
    };
    let (mut expected, mut found) = (template.split('/'), path.split('/'));
    loop {
        match (expected.next(), found.next()) {
            (None, None) => return true,
            (Some(expected), Some(found)) if expected == found || expected == "{}" => {}
            _ => return false,
        }
    }
}

/// The path of an unknown operation. Only its first segment is certainly the name of a resource.
fn general(path: &str) -> String {
    let mut segments = path.split('/').skip(1);
    let first = segments.next().filter(|segment| name::is_word_in_path(segment)).unwrap_or("{}");
    segments.fold(format!("/{first}"), |path, _| path + "/{}")
}

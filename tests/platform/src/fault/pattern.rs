//! Patterns that select requests.

use http::Method;

use crate::server::BASE_PATH;

/// A method, a path below the base URL and some query parameters.
#[derive(Clone, Debug)]
pub struct Pattern {
    method: Option<Method>,
    /// `None` matches every path.
    path: Option<Vec<Segment>>,
    parameters: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
enum Segment {
    Any,
    Is(String),
}

impl Pattern {
    /// Parses `METHOD /path?name=value`, or returns what is wrong with it.
    pub fn read(text: &str) -> Result<Pattern, String> {
        let problem = |what: &str| format!("invalid request pattern `{text}`: {what}");
        let (method, target) = text.split_once(' ').ok_or_else(|| problem("expected a method and a path"))?;
        let method = match method {
            "*" => None,
            method if !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Some(Method::from_bytes(method.as_bytes()).map_err(|error| problem(&error.to_string()))?)
            }
            _ => return Err(problem("the method must be in upper case")),
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = match path.strip_prefix('/') {
            Some(path) => Some(path.split('/').map(segment).collect()),
            None if path == "*" => None,
            None => return Err(problem("the path must start with a slash")),
        };
        Ok(Pattern { method, path, parameters: pairs(query) })
    }

    /// Whether a request with this method and target matches. It may have more parameters than the pattern.
    pub fn matches(&self, method: &Method, target: &str) -> bool {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let sent = pairs(query);
        self.method.as_ref().is_none_or(|expected| expected == method)
            && self.path.as_ref().is_none_or(|expected| is_path(expected, path))
            && self.parameters.iter().all(|parameter| sent.contains(parameter))
    }
}

fn segment(text: &str) -> Segment {
    if text == "*" { Segment::Any } else { Segment::Is(text.to_owned()) }
}

fn is_path(expected: &[Segment], path: &str) -> bool {
    let Some(path) = path.strip_prefix(BASE_PATH).and_then(|path| path.strip_prefix('/')) else { return false };
    let sent: Vec<&str> = path.split('/').collect();
    let is_segment = |(expected, sent): (&Segment, &&str)| match expected {
        Segment::Any => true,
        Segment::Is(text) => text == sent,
    };
    expected.len() == sent.len() && expected.iter().zip(&sent).all(is_segment)
}

fn pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::Pattern;

    fn matches(pattern: &str, method: Method, target: &str) -> bool {
        Pattern::read(pattern).unwrap().matches(&method, target)
    }

    #[test]
    fn a_method_and_a_path_are_compared_whole() {
        assert!(matches("GET /operator", Method::GET, "/api/2/operator"));
        assert!(matches("GET /operator", Method::GET, "/api/2/operator?page=2"));
        assert!(!matches("GET /operator", Method::POST, "/api/2/operator"));
        assert!(!matches("GET /operator", Method::GET, "/api/2/operator/1"));
        assert!(!matches("GET /operator", Method::GET, "/api/2/operators"));
        assert!(!matches("GET /operator", Method::GET, "/operator"));
        assert!(matches("GET /operator/1/live", Method::GET, "/api/2/operator/1/live"));
    }

    #[test]
    fn a_star_stands_for_one_segment_any_method_or_any_path() {
        assert!(matches("PUT /group/*", Method::PUT, "/api/2/group/5"));
        assert!(!matches("PUT /group/*", Method::PUT, "/api/2/group"));
        assert!(!matches("PUT /group/*", Method::PUT, "/api/2/group/5/live"));
        assert!(matches("* /group", Method::DELETE, "/api/2/group"));
        assert!(matches("GET *", Method::GET, "/anything/at/all"));
        assert!(!matches("GET *", Method::PUT, "/api/2/group"));
    }

    #[test]
    fn parameters_are_compared_decoded_and_more_may_come() {
        let pattern = "GET /operator?page=3&filters[name]=*uli*";
        assert!(matches(pattern, Method::GET, "/api/2/operator?limit=5&filters%5Bname%5D=%2Auli%2A&page=3"));
        assert!(!matches(pattern, Method::GET, "/api/2/operator?page=3"));
        assert!(!matches("GET /operator?page=3", Method::GET, "/api/2/operator?page=30"));
        assert!(!matches("GET /operator?page=3", Method::GET, "/api/2/operator"));
    }

    #[test]
    fn what_could_never_match_is_no_pattern() {
        for text in ["", "GET", "/operator", "get /operator", " /operator", "GET operator", "GET  /operator"] {
            assert!(Pattern::read(text).is_err(), "{text:?}");
        }
    }
}

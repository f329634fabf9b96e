//! Requests from the arguments of a command.

mod body;
mod given;

use clap::ArgMatches;
use iadvize::Request;

use crate::arguments::{self, FILTER, QUERY, UNCHECKED};
use crate::exit::Failure;
use crate::table::{Operation, Segment};
use given::given;
pub use given::is_given;

/// The request of an operation, with its rules.
///
/// # Errors
/// The body cannot be read, or lacks parts.
pub fn of(operation: &'static Operation, matches: &ArgMatches) -> Result<Request, Failure> {
    let request = start(operation, matches);
    let request = operation.query.iter().fold(request, |request, (name, value)| request.query(name, *value));
    let request = match &operation.body {
        Some(body) => body::set(request, operation, body, matches)?,
        None => request,
    };
    Ok(filters(request, operation, matches))
}

/// The method and the path.
fn start(operation: &'static Operation, matches: &ArgMatches) -> Request {
    let mut base = String::new();
    let mut segments = operation.path.iter().peekable();
    while let Some(Segment::Literal(text)) = segments.next_if(|segment| matches!(segment, Segment::Literal(_))) {
        base.push('/');
        base.push_str(text);
    }
    let request = with_method(operation.method, &base);
    let mut arguments = arguments::path(operation);
    segments.fold(request, |request, segment| match segment {
        Segment::Literal(text) => request.segment(*text),
        Segment::Argument(_) => match arguments.next().and_then(|it| given(&it, matches)) {
            Some(value) => request.segment(value),
            None => request,
        },
    })
}

/// A request with a method by name.
pub fn with_method(method: &str, path: &str) -> Request {
    match method {
        "POST" => Request::post(path),
        "PUT" => Request::put(path),
        "DELETE" => Request::delete(path),
        _ => Request::get(path),
    }
}

/// Sets the filters and the rules of an operation, and what all requests take.
pub fn filters(mut request: Request, operation: &'static Operation, matches: &ArgMatches) -> Request {
    for filter in arguments::filters(operation) {
        if let Some(value) = given(&filter, matches) {
            request = request.filter(filter.parameter.name, value);
        }
    }
    request = operation.rules.iter().fold(request, |request, rule| request.rule(*rule));
    free(request, matches)
}

/// Sets the filters and parameters that are given with their names, and whether rules apply.
pub fn free(mut request: Request, matches: &ArgMatches) -> Request {
    for (name, value) in pairs(matches, FILTER) {
        request = request.filter(name, value.as_str());
    }
    for (name, value) in pairs(matches, QUERY) {
        request = request.query(name, value.as_str());
    }
    if matches.get_flag(UNCHECKED) { request.unchecked() } else { request }
}

fn pairs<'a>(matches: &'a ArgMatches, name: &str) -> impl Iterator<Item = &'a (String, String)> {
    matches.get_many(name).into_iter().flatten()
}

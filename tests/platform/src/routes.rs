//! Maps a path to its handler.

use http::Method;

use crate::crud;
use crate::envelope::{ApiError, Reply};
use crate::request::Request;
use crate::resource::Operation;
use crate::resources::{self, availability, conversation, odigo, operator, tag};
use crate::state::State;
use crate::statistics;
use crate::stored;

pub fn respond(state: &mut State, request: &Request) -> Result<Reply, ApiError> {
    let segments: Vec<&str> = request.segments.iter().map(String::as_str).collect();
    let methods = methods(state, &segments);
    if methods.is_empty() {
        return Err(ApiError::NoRoute);
    }
    if !methods.contains(&request.method) {
        return Err(ApiError::NoMethod(with_head(methods)));
    }
    match segments.as_slice() {
        ["operator", "live"] => availability::list(state, request),
        ["operator", id, "live"] if request.method == Method::PUT => availability::update(state, id, request),
        ["operator", id, "live"] => availability::get(state, id, request),
        ["operator", id, "statistic"] => operator::statistic(state, id, request),
        ["operator", id, "profile"] => operator::profile(state, id, request),
        ["statistic"] => statistics::respond(state, request),
        ["odigocallback", "pickup"] => odigo::pick_up(state, request),
        ["odigocallback", "hangup"] => odigo::hang_up(state, request),
        ["tag"] if request.method == Method::POST => tag::create(state, request),
        [name, rest @ ..] => match state.stored.get::<str>(name).copied() {
            Some(name) => stored::respond(state, name, rest, request),
            None => record(state, name, rest, request),
        },
        [] => Err(ApiError::NoRoute),
    }
}

/// The methods of a path, without `HEAD`. None if there is no such path.
fn methods(state: &State, segments: &[&str]) -> Vec<Method> {
    match segments {
        ["operator", "live"] | ["operator", _, "statistic" | "profile"] | ["statistic"] => vec![Method::GET],
        ["operator", _, "live"] => vec![Method::GET, Method::PUT],
        ["odigocallback", "pickup" | "hangup"] => vec![Method::POST],
        [name] => operations(state, name, false),
        [name, _] => operations(state, name, true),
        _ => Vec::new(),
    }
}

/// The methods of the operations that resources share.
fn operations(state: &State, name: &str, is_of_one: bool) -> Vec<Method> {
    let operations: &[Operation] = match resources::find(name) {
        _ if state.stored.contains(name) => &Operation::ALL,
        Some(resource) => resource.operations,
        None => &[],
    };
    let here = operations.iter().filter(|operation| operation.is_of_one() == is_of_one);
    here.map(|operation| operation.method()).collect()
}

/// `HEAD` works where `GET` does.
fn with_head(mut methods: Vec<Method>) -> Vec<Method> {
    if let Some(get) = methods.iter().position(|method| *method == Method::GET) {
        methods.insert(get + 1, Method::HEAD);
    }
    methods
}

/// The operations that resources share.
fn record(state: &mut State, name: &str, rest: &[&str], request: &Request) -> Result<Reply, ApiError> {
    let resource = resources::find(name).ok_or(ApiError::NoRoute)?;
    let history = conversation::history_asked(name, request);
    match (rest, &request.method) {
        ([], &Method::GET) => crud::list(state, resource, request, history),
        ([], &Method::POST) => crud::create(state, resource, request),
        ([id], &Method::GET) => crud::get(state, resource, id, request, history),
        ([id], &Method::PUT) => crud::update(state, resource, id, request),
        ([id], &Method::DELETE) => crud::delete(state, resource, id, request),
        _ => Err(ApiError::NoRoute),
    }
}

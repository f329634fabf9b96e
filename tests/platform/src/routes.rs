//! Maps a path to its handler.

use http::Method;

use crate::crud;
use crate::envelope::{ApiError, Reply};
use crate::request::Request;
use crate::resource::{Operation, Resource};
use crate::resources::{self, availability, conversation, odigo, operator, tag};
use crate::state::State;
use crate::statistics;
use crate::stored;
use crate::wire::History;

pub fn respond(state: &mut State, request: &Request) -> Result<Reply, ApiError> {
    let segments: Vec<&str> = request.segments.iter().map(String::as_str).collect();
    let method = &request.method;
    match segments.as_slice() {
        ["operator", "live"] => only(method, Method::GET).and_then(|()| availability::list(state, request)),
        ["operator", id, "live"] => match *method {
            Method::GET => availability::get(state, id, request),
            Method::PUT => availability::update(state, id, request),
            _ => Err(ApiError::NoMethod),
        },
        ["operator", id, "statistic"] => {
            only(method, Method::GET).and_then(|()| operator::statistic(state, id, request))
        }
        ["operator", id, "profile"] => only(method, Method::GET).and_then(|()| operator::profile(state, id, request)),
        ["statistic"] => only(method, Method::GET).and_then(|()| statistics::respond(state, request)),
        ["odigocallback", "pickup"] => only(method, Method::POST).and_then(|()| odigo::pick_up(state, request)),
        ["odigocallback", "hangup"] => only(method, Method::POST).and_then(|()| odigo::hang_up(state, request)),
        ["tag"] if *method == Method::POST => tag::create(state, request),
        [name, rest @ ..] => {
            if let Some(name) = state.stored.get::<str>(name).copied() {
                return stored::respond(state, name, rest, request);
            }
            let (resource, history) = conversation::history_asked(name, request)
                .or_else(|| resources::find(name).map(|resource| (resource, History::Unstructured)))
                .ok_or(ApiError::NoRoute)?;
            record(state, resource, rest, request, history)
        }
        [] => Err(ApiError::NoRoute),
    }
}

fn only(method: &Method, expected: Method) -> Result<(), ApiError> {
    if *method == expected { Ok(()) } else { Err(ApiError::NoMethod) }
}

/// The operations that resources share.
fn record(
    state: &mut State,
    resource: &'static Resource,
    rest: &[&str],
    request: &Request,
    history: History,
) -> Result<Reply, ApiError> {
    use Operation::{Create, Delete, Get, List, Update};

    let exists = |operation: Operation| if resource.allows(operation) { Ok(()) } else { Err(ApiError::NoMethod) };
    match (rest, &request.method) {
        ([], &Method::GET) => exists(List).and_then(|()| crud::list(state, resource, request, history)),
        ([], &Method::POST) => exists(Create).and_then(|()| crud::create(state, resource, request)),
        ([id], &Method::GET) => exists(Get).and_then(|()| crud::get(state, resource, id, request, history)),
        ([id], &Method::PUT) => exists(Update).and_then(|()| crud::update(state, resource, id, request)),
        ([id], &Method::DELETE) => exists(Delete).and_then(|()| crud::delete(state, resource, id, request)),
        ([] | [_], _) => Err(ApiError::NoMethod),
        _ => Err(ApiError::NoRoute),
    }
}

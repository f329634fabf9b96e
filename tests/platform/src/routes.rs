//! From a path to what answers it.

use http::Method;

use crate::crud;
use crate::envelope::{Refusal, Reply};
use crate::request::Request;
use crate::resource::{Operation, Resource};
use crate::resources::{self, availability, conversation, odigo, operator, tag};
use crate::state::State;
use crate::statistics;
use crate::wire::History;

pub fn answer(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let segments: Vec<&str> = request.segments.iter().map(String::as_str).collect();
    let method = &request.method;
    match segments.as_slice() {
        ["operator", "live"] => only(method, Method::GET).and_then(|()| availability::list(state, request)),
        ["operator", id, "live"] => match *method {
            Method::GET => availability::get(state, id, request),
            Method::PUT => availability::update(state, id, request),
            _ => Err(Refusal::NoMethod),
        },
        ["operator", id, "statistic"] => {
            only(method, Method::GET).and_then(|()| operator::statistic(state, id, request))
        }
        ["operator", id, "profile"] => only(method, Method::GET).and_then(|()| operator::profile(state, id, request)),
        ["statistic"] => only(method, Method::GET).and_then(|()| statistics::answer(state, request)),
        ["odigocallback", "pickup"] => only(method, Method::POST).and_then(|()| odigo::pick_up(state, request)),
        ["odigocallback", "hangup"] => only(method, Method::POST).and_then(|()| odigo::hang_up(state, request)),
        ["tag"] if *method == Method::POST => tag::create(state, request),
        [name, rest @ ..] => {
            let (resource, history) = conversation::history_asked(name, request)
                .or_else(|| resources::find(name).map(|resource| (resource, History::Unstructured)))
                .ok_or(Refusal::NoRoute)?;
            record(state, resource, rest, request, history)
        }
        [] => Err(Refusal::NoRoute),
    }
}

fn only(method: &Method, expected: Method) -> Result<(), Refusal> {
    if *method == expected { Ok(()) } else { Err(Refusal::NoMethod) }
}

/// The operations that resources share.
fn record(
    state: &mut State,
    resource: &'static Resource,
    rest: &[&str],
    request: &Request,
    history: History,
) -> Result<Reply, Refusal> {
    use Operation::{Create, Delete, Get, List, Update};

    let exists = |operation: Operation| if resource.allows(operation) { Ok(()) } else { Err(Refusal::NoMethod) };
    match (rest, &request.method) {
        ([], &Method::GET) => exists(List).and_then(|()| crud::list(state, resource, request, history)),
        ([], &Method::POST) => exists(Create).and_then(|()| crud::create(state, resource, request)),
        ([id], &Method::GET) => exists(Get).and_then(|()| crud::get(state, resource, id, request, history)),
        ([id], &Method::PUT) => exists(Update).and_then(|()| crud::update(state, resource, id, request)),
        ([id], &Method::DELETE) => exists(Delete).and_then(|()| crud::delete(state, resource, id, request)),
        ([] | [_], _) => Err(Refusal::NoMethod),
        _ => Err(Refusal::NoRoute),
    }
}

//! Resources that the documentation does not have: they store any record, with objects and lists in it.

use http::Method;
use serde_json::{Value, json};

use crate::envelope::{ApiError, Reply};
use crate::filter::number;
use crate::page::Range;
use crate::request::Request;
use crate::resource::Shape;
use crate::state::{Row, State};

/// The five usual operations. A create and an update take a form or JSON; what a form says stays text.
pub fn respond(state: &mut State, name: &'static str, rest: &[&str], request: &Request) -> Result<Reply, ApiError> {
    let shape = Shape { name, columns: &[] };
    match (rest, &request.method) {
        ([], &Method::GET) => list(state, name, request),
        ([], &Method::POST) => {
            let id = state.insert(name, merged(Row::new(), written(request)?));
            Ok(Reply::created(shape, shown(state, name, id)))
        }
        ([id], &Method::GET) => known(state, name, id).map(|id| Reply::records(shape, shown(state, name, id))),
        ([id], &Method::PUT) => {
            let (id, changes) = (known(state, name, id)?, written(request)?);
            if let Some(row) = state.row_mut(name, id) {
                *row = merged(std::mem::take(row), changes);
            }
            Ok(Reply::records(shape, shown(state, name, id)))
        }
        ([id], &Method::DELETE) => {
            let id = known(state, name, id)?;
            state.remove(name, id);
            Ok(Reply::empty())
        }
        _ => Err(ApiError::NoRoute),
    }
}

fn list(state: &State, name: &'static str, request: &Request) -> Result<Reply, ApiError> {
    let full = request.query.parameter("full") == Some("1");
    let (ids, page) = Range::read(&request.query)?.cut(state.rows(name).map(|(id, _)| id).collect());
    let data = ids.into_iter().map(|id| if full { shown(state, name, id) } else { json!({ "id": id }) });
    Ok(Reply::data(data.collect()).page(page))
}

fn known(state: &State, name: &'static str, id: &str) -> Result<u64, ApiError> {
    let known = number(id).filter(|id| state.row(name, *id).is_some());
    known.ok_or_else(|| ApiError::Unknown { resource: name, id: id.to_owned() })
}

fn shown(state: &State, name: &str, id: u64) -> Value {
    state.row(name, id).cloned().unwrap_or_default().into()
}

fn written(request: &Request) -> Result<Row, ApiError> {
    let Value::Object(written) = request.body()? else { return Err(ApiError::UnreadableBody) };
    if written.contains_key("id") { Err(ApiError::invalid("id")) } else { Ok(written) }
}

/// The parts of an object that a change leaves out stay as they are. An empty text is null, as in all writes.
fn merged(mut old: Row, changes: Row) -> Row {
    for (name, value) in changes {
        let before = old.remove(&name);
        old.insert(name, changed(before, value));
    }
    old
}

fn changed(old: Option<Value>, new: Value) -> Value {
    match (old, new) {
        (Some(Value::Object(old)), Value::Object(new)) => merged(old, new).into(),
        (_, Value::Object(new)) => merged(Row::new(), new).into(),
        (_, Value::Array(items)) => items.into_iter().map(|item| changed(None, item)).collect(),
        (_, Value::String(text)) if text.is_empty() => Value::Null,
        (_, new) => new,
    }
}

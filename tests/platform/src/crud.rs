//! The five operations that resources share (section "Calls, errors & responses").

use serde_json::{Value, json};

use crate::derived;
use crate::envelope::{ApiError, Reply};
use crate::filter::Condition;
use crate::page::Range;
use crate::period::Bounds;
use crate::references;
use crate::request::Request;
use crate::resource::Resource;
use crate::resources;
use crate::state::{Row, State, cell};
use crate::wire::{self, History};
use crate::write;

pub fn list(state: &State, resource: &Resource, request: &Request, history: History) -> Result<Reply, ApiError> {
    let mut parameters = vec!["page", "limit", "full"];
    parameters.extend(resources::parameters(resource));
    request.query.expect(&parameters, |filter| has_filter(resource, filter))?;
    let range = Range::read(&request.query)?;
    let full = match request.query.parameter("full") {
        None | Some("0") => false,
        Some("1") => true,
        Some(_) => return Err(ApiError::invalid("full")),
    };
    let (rows, page) = range.cut(select(state, resource, request)?);
    let show = |(id, row): (u64, &Row)| {
        let row = if full { complete(state, resource, row) } else { Row::from_iter([("id".to_owned(), json!(id))]) };
        wire::record(resource, id, row, history)
    };
    let data = rows.into_iter().map(show).collect();
    Ok(Reply::records(resource.shape(), data).meta("filters", wire::meta_filters(&request.query)).page(page))
}

pub fn get(
    state: &State,
    resource: &'static Resource,
    id: &str,
    request: &Request,
    history: History,
) -> Result<Reply, ApiError> {
    request.query.expect(resources::parameters(resource), |_| false)?;
    let id = known(state, resource, id)?;
    Ok(Reply::records(resource.shape(), shown(state, resource, id, history)))
}

pub fn create(state: &mut State, resource: &'static Resource, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let mut written = write::changes(resource, &request.body()?)?;
    references::check(state, resource, None, &written)?;
    resources::complete_changes(resource, &mut written);
    let id = state.insert(resource.name, write::new_row(resource, written));
    resources::after_create(state, resource, id);
    Ok(Reply::created(resource.shape(), shown(state, resource, id, History::Unstructured)))
}

pub fn update(state: &mut State, resource: &'static Resource, id: &str, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let id = known(state, resource, id)?;
    let mut changes = write::changes(resource, &request.body()?)?;
    references::check(state, resource, Some(id), &changes)?;
    resources::complete_changes(resource, &mut changes);
    if let Some(row) = state.row_mut(resource.name, id) {
        row.extend(changes);
    }
    Ok(Reply::records(resource.shape(), shown(state, resource, id, History::Unstructured)))
}

pub fn delete(state: &mut State, resource: &'static Resource, id: &str, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let id = known(state, resource, id)
        .map_err(|_| ApiError::UnknownToDelete { resource: resource.name, id: id.to_owned() })?;
    state.remove(resource.name, id);
    references::release(state, resource, id);
    Ok(Reply::empty())
}

/// The identifier of an existing row, from the path.
pub fn known(state: &State, resource: &'static Resource, id: &str) -> Result<u64, ApiError> {
    let known = crate::filter::number(id).filter(|id| state.row(resource.name, *id).is_some());
    known.ok_or_else(|| ApiError::Unknown { resource: resource.name, id: id.to_owned() })
}

/// The rows that match all filters.
pub fn select<'a>(state: &'a State, resource: &Resource, request: &Request) -> Result<Vec<(u64, &'a Row)>, ApiError> {
    let conditions = conditions(resource, request)?;
    let bounds = match resource.period {
        Some(period) => Some((period.column, Bounds::of(&request.query, period)?)),
        None => None,
    };
    let keeps = |row: &Row| {
        let in_period = bounds
            .as_ref()
            .is_none_or(|(column, bounds)| cell(row, column).as_str().is_some_and(|moment| bounds.contain(moment)));
        in_period
            && conditions
                .iter()
                .all(|condition| condition.holds(&derived::value(state, resource.name, row, condition.column)))
    };
    Ok(state.rows(resource.name).filter(|(_, row)| keeps(row)).collect())
}

pub fn has_filter(resource: &Resource, name: &str) -> bool {
    let is_period = resource.period.is_some() && matches!(name, "from" | "to");
    is_period || resource.filters.iter().any(|filter| filter.name == name)
}

fn conditions(resource: &Resource, request: &Request) -> Result<Vec<Condition>, ApiError> {
    let mut conditions = Vec::new();
    for filter in resource.filters {
        if let Some(value) = request.query.filter(filter.name) {
            conditions.push(filter.read(value)?);
        }
    }
    Ok(conditions)
}

/// A row with all documented columns and no others.
fn complete(state: &State, resource: &Resource, row: &Row) -> Row {
    let value = |name: &str| derived::value(state, resource.name, row, name);
    resource.columns.iter().map(|column| (column.name.to_owned(), value(column.name))).collect()
}

fn shown(state: &State, resource: &Resource, id: u64, history: History) -> Value {
    let row = state.row(resource.name, id).map(|row| complete(state, resource, row)).unwrap_or_default();
    wire::record(resource, id, row, history)
}

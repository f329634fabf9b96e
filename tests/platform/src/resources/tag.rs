//! Section "Tag".

use serde_json::{Value, json};

use crate::envelope::{ApiError, Reply};
use crate::filter::id;
use crate::request::Request;
use crate::resource::Kind::{Integer, Integers, Text};
use crate::resource::Operation::{Create, Get, List};
use crate::resource::{Resource, Shape, read};
use crate::resources::row;
use crate::state::State;
use crate::write;

/// Tags have a list of websites when they are read, but [`create`] takes a single one.
pub const TAG: Resource = Resource {
    name: "tag",
    operations: &[List, Get, Create],
    columns: &[read("id", Integer), read("name", Text), read("website_id", Integers)],
    filters: &[id("website_id", "website_id")],
    period: None,
};

/// A tag in the response to [`create`].
const CREATED: Shape =
    Shape { name: "tag", columns: &[read("id", Integer), read("name", Text), read("website_id", Integer)] };

/// Creates all tags of a JSON array, or none if one of them is invalid.
pub fn create(state: &mut State, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let body = request.json()?;
    let tags = body.as_array().ok_or(ApiError::UnreadableBody)?;
    let tags = tags.iter().map(|tag| read_tag(state, tag)).collect::<Result<Vec<(String, u64)>, ApiError>>()?;
    if tags.is_empty() {
        return Err(ApiError::Missing("name".to_owned()));
    }
    let created = tags.into_iter().map(|(name, website)| {
        let id = state.insert(TAG.name, row([("name", json!(name)), ("website_id", json!([website]))]));
        json!({"id": id, "name": name, "website_id": website, "_link": TAG.link(id)})
    });
    Ok(Reply::created(CREATED, created.collect()))
}

fn read_tag(state: &State, tag: &Value) -> Result<(String, u64), ApiError> {
    let members = tag.as_object().ok_or(ApiError::UnreadableBody)?;
    if let Some(name) = members.keys().find(|name| !matches!(name.as_str(), "name" | "website_id")) {
        return Err(ApiError::invalid(name));
    }
    let member = |name: &str| members.get(name).ok_or_else(|| ApiError::Missing(name.to_owned()));
    let (name, website) = (member("name")?, member("website_id")?);
    let name = name.as_str().filter(|name| !name.is_empty()).ok_or_else(|| ApiError::invalid("name"))?;
    let website = write::integer(website).filter(|id| state.row("website", *id).is_some());
    let website = website.ok_or_else(|| ApiError::invalid("website_id"))?;
    Ok((name.to_owned(), website))
}

//! Section "Tag".

use serde_json::{Value, json};

use crate::envelope::{Refusal, Reply};
use crate::filter::id;
use crate::request::Request;
use crate::resource::Kind::{Integer, Integers, Text};
use crate::resource::Operation::{Get, List};
use crate::resource::{Resource, read};
use crate::resources::row;
use crate::state::State;
use crate::write;

/// A tag is read with a list of websites and created, by [`create`], with a single one.
pub const TAG: Resource = Resource {
    name: "tag",
    operations: &[List, Get],
    columns: &[read("id", Integer), read("name", Text), read("website_id", Integers)],
    filters: &[id("website_id", "website_id")],
    period: None,
};

/// Creates all tags of a JSON array, or none when one of them is refused.
pub fn create(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    request.query.expect(&[], |_| false)?;
    let tags = request.json()?.as_array().ok_or(Refusal::UnreadableBody)?;
    let tags = tags.iter().map(read_tag).collect::<Result<Vec<(String, u64)>, Refusal>>()?;
    if tags.is_empty() {
        return Err(Refusal::Missing("name".to_owned()));
    }
    let created = tags.into_iter().map(|(name, website)| {
        let id = state.insert(TAG.name, row([("name", json!(name)), ("website_id", json!([website]))]));
        json!({"id": id, "name": name, "website_id": website, "_link": TAG.link(id)})
    });
    Ok(Reply::created(created.collect()))
}

fn read_tag(tag: &Value) -> Result<(String, u64), Refusal> {
    let members = tag.as_object().ok_or(Refusal::UnreadableBody)?;
    if let Some(name) = members.keys().find(|name| !matches!(name.as_str(), "name" | "website_id")) {
        return Err(Refusal::invalid(name));
    }
    let member = |name: &str| members.get(name).ok_or_else(|| Refusal::Missing(name.to_owned()));
    let (name, website) = (member("name")?, member("website_id")?);
    let name = name.as_str().filter(|name| !name.is_empty()).ok_or_else(|| Refusal::invalid("name"))?;
    let website = write::integer(website).ok_or_else(|| Refusal::invalid("website_id"))?;
    Ok((name.to_owned(), website))
}

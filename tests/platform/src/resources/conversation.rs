//! Section "Conversation".

use crate::filter::{Filter, FilterKind, id};
use crate::request::Request;
use crate::resource::Kind::{Boolean, Integer, Integers, Messages, Moment, OneOf, Text};
use crate::resource::Operation::{Get, List};
use crate::resource::{Period, Resource, read};
use crate::wire::History;

/// The filter accepts `social`, the documented field does not; here such conversations exist and say so.
pub const CHANNELS: &[&str] = &["chat", "call", "video", "social"];

/// `visitor_id` filters by the visitor's number, although the field holds the unique identifier.
pub const CONVERSATION: Resource = Resource {
    name: "conversation",
    operations: &[List, Get],
    columns: &[
        read("id", Integer),
        read("channel", OneOf(CHANNELS)),
        read("visitor_uid", Text),
        read("history", Messages),
        read("operator_answer", Boolean),
        read("operator_closed", Boolean),
        read("waitinglist", Boolean),
        read("page_type", Text),
        read("created_at", Moment),
        read("closed_at", Moment),
        read("website_id", Integer),
        read("operator_id", Integer),
        read("skill_id", Integer),
        read("tag_list", Integers),
        read("rule_id", Integer),
        read("xmpp_id", Text),
    ],
    filters: &[
        Filter { name: "channel", column: "channel", kind: FilterKind::OneOf(CHANNELS) },
        id("website_id", "website_id"),
        id("operator_id", "operator_id"),
        id("visitor_id", "visitor_id"),
        id("skill_id", "skill_id"),
        id("tag_id", "tag_list"),
        id("rule_id", "rule_id"),
    ],
    period: Some(Period { column: "created_at", longest: Some(3) }),
};

/// The second name of the resource in paths.
pub const JSON_UNICODE: &str = "conversation.json-unicode";

/// The history is well formed only with both `json-unicode` in the path and `formatHistory=0` in the query.
pub fn history_asked(name: &str, request: &Request) -> History {
    let is_asked = name == JSON_UNICODE && request.query.parameter("formatHistory") == Some("0");
    if is_asked { History::WellFormed } else { History::Unstructured }
}

//! Section "Call meeting".

use crate::filter::id;
use crate::resource::Kind::{Integer, Moment, OneOf, Text};
use crate::resource::Operation::List;
use crate::resource::{Period, Resource, read};

pub const STATUSES: &[&str] = &["pending", "progress", "done", "failed", "working"];

/// Only here, the identifiers of the rule and of the skill are strings.
pub const CALL_MEETING: Resource = Resource {
    name: "callmeeting",
    operations: &[List],
    columns: &[
        read("id", Integer),
        read("phone_number", Text),
        read("visitor_uid", Text),
        read("status", OneOf(STATUSES)),
        read("start_at", Moment),
        read("website_id", Integer),
        read("targeting_rule_id", Text),
        read("skill_id", Text),
    ],
    filters: &[id("website_id", "website_id")],
    period: Some(Period { column: "start_at", longest: None }),
};

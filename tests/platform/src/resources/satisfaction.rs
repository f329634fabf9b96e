//! Section "Satisfaction".

use crate::filter::id;
use crate::resource::Kind::{Double, Integer, Moment, Text};
use crate::resource::Operation::{Get, List};
use crate::resource::{Period, Resource, read};

/// `node_delay` is the spelling of the page.
pub const SATISFACTION: Resource = Resource {
    name: "satisfaction",
    operations: &[List, Get],
    columns: &[
        read("id", Integer),
        read("note_welcome", Double),
        read("note_resolution", Double),
        read("node_delay", Double),
        read("comment", Text),
        read("created_at", Moment),
        read("website_id", Integer),
        read("operator_id", Integer),
        read("conversation_id", Integer),
    ],
    filters: &[
        id("website_id", "website_id"),
        id("operator_id", "operator_id"),
        id("conversation_id", "conversation_id"),
    ],
    period: Some(Period { column: "created_at", longest: None }),
};

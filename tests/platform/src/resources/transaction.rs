//! Section "Transaction".

use crate::filter::{Filter, FilterKind, id};
use crate::resource::Kind::{Double, Integer, Moment, Text};
use crate::resource::Operation::{Get, List};
use crate::resource::{Period, Resource, read};

pub const TRANSACTION: Resource = Resource {
    name: "transaction",
    operations: &[List, Get],
    columns: &[
        read("id", Integer),
        read("external_id", Text),
        read("visitor_uid", Text),
        read("visitor_email", Text),
        read("amount", Double),
        read("created_at", Moment),
        read("website_id", Integer),
        read("operator_id", Integer),
        read("conversation_id", Integer),
    ],
    filters: &[
        id("website_id", "website_id"),
        id("operator_id", "operator_id"),
        Filter { name: "conversation_id", column: "conversation_id", kind: FilterKind::IdOrNull },
    ],
    period: Some(Period { column: "created_at", longest: None }),
};

//! Section "Client".

use crate::resource::Kind::{Boolean, Integer, Text};
use crate::resource::Operation::{Get, List};
use crate::resource::{Resource, read};

pub const CLIENT: Resource = Resource {
    name: "client",
    operations: &[List, Get],
    columns: &[read("id", Integer), read("lang", Text), read("premium_enabled", Boolean)],
    filters: &[],
    period: None,
};

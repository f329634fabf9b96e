//! Section "Skill".

use crate::filter::id;
use crate::resource::Kind::{Integer, Integers, Moment, Text};
use crate::resource::Operation::{Create, Delete, Get, List, Update};
use crate::resource::{Resource, read, refers, write};

/// Operators are computed from the operators' `skill_list`.
pub const SKILL: Resource = Resource {
    name: "skill",
    operations: &[List, Get, Create, Update, Delete],
    columns: &[
        read("id", Integer),
        write("name", Text),
        write("order", Integer),
        read("created_at", Moment),
        refers("parent_id", Integer, "skill"),
        read("operator_list", Integers),
    ],
    filters: &[id("operator_id", "operator_list"), id("parent_id", "parent_id")],
    period: None,
};

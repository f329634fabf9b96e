//! Section "Skill".

use crate::filter::id;
use crate::resource::Kind::{Integer, Integers, Moment, Text};
use crate::resource::Operation::{Create, Delete, Get, List, Update};
use crate::resource::{Resource, read, required, write};

/// Operators are computed from the operators' `skill_list`.
pub const SKILL: Resource = Resource {
    name: "skill",
    operations: &[List, Get, Create, Update, Delete],
    columns: &[
        read("id", Integer),
        required("name", Text),
        write("order", Integer),
        read("created_at", Moment),
        write("parent_id", Integer),
        read("operator_list", Integers),
    ],
    filters: &[id("operator_id", "operator_list"), id("parent_id", "parent_id")],
    period: None,
};

//! Section "Group".

use crate::filter::id;
use crate::resource::Kind::{Integer, Integers, Moment, Text};
use crate::resource::Operation::{Create, Delete, Get, List, Update};
use crate::resource::{Resource, read, refers, write};

/// Operators and ancestors are computed from the operators' `group_id` and the groups' `parent_id`.
pub const GROUP: Resource = Resource {
    name: "group",
    operations: &[List, Get, Create, Update, Delete],
    columns: &[
        read("id", Integer),
        write("name", Text),
        read("created_at", Moment),
        refers("parent_id", Integer, "group"),
        read("operator_list", Integers),
        read("parent_list", Integers),
    ],
    filters: &[id("parent_id", "parent_id")],
    period: None,
};

//! Section "Group".

use crate::filter::id;
use crate::resource::Kind::{Integer, Integers, Moment, Text};
use crate::resource::Operation::{Create, Delete, Get, List, Update};
use crate::resource::{Resource, read, required, write};

/// Operators and ancestors are computed from the operators' `group_id` and the groups' `parent_id`.
pub const GROUP: Resource = Resource {
    name: "group",
    operations: &[List, Get, Create, Update, Delete],
    columns: &[
        read("id", Integer),
        required("name", Text),
        read("created_at", Moment),
        write("parent_id", Integer),
        read("operator_list", Integers),
        read("parent_list", Integers),
    ],
    filters: &[id("parent_id", "parent_id")],
    period: None,
};

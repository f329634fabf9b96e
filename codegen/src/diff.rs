//! Compares two specs by the public items and the requests of their clients. Every change has a [`Rule`], which says how it
//! affects programs: the table of rules is in `diff/README.md`.

mod api;
mod compare;
mod documents;
mod entry;
mod enums;
mod fields;
mod filters;
mod indicators;
mod limits;
mod mentions;
mod operations;
mod parameters;
mod report;
mod resources;
mod rule;
mod side;
mod tagged_lists;
mod ty;
mod typed;
mod version;

pub use compare::Change;
pub use documents::{DocumentChange, DocumentRule, documents};
pub use entry::Fact;
pub use mentions::{Mention, mentions};
pub use report::Report;
pub use rule::{Impact, Rule, Section, Texts};
pub use version::Version;

use crate::model::Model;
use compare::Diff;

/// Every change from the old spec to the new one, in the order of the spec's parts.
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    let mut diff = Diff::new(old, new);
    api::api(&mut diff);
    enums::identifiers(&mut diff);
    enums::enums(&mut diff);
    indicators::indicators(&mut diff);
    resources::resources(&mut diff);
    diff.changes()
}

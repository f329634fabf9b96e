//! Compares the documentation page with the spec.
//!
//! The page becomes blocks, both sides become inventories of the same facts, and the two are compared: what one has and
//! the other lacks, what differs, what the spec says differs on purpose, and what on the page cannot be interpreted.

mod compare;
mod inventory;
mod page;
mod paste;
mod read;
mod report;
mod spec;
mod text;

pub use report::{Finding, Report, Status};

use crate::model::Model;
use crate::source::Sources;

/// Compares a page, which findings call `name`, with the spec.
///
/// # Errors
/// A page that describes no call.
pub fn audit(markdown: &str, name: &str, model: &Model, sources: &Sources) -> Result<Report, String> {
    let page = read::read(page::blocks(markdown), name);
    if !page.parts.iter().any(|part| part.kind == inventory::Kind::Resource) {
        return Err(format!("{name} describes no call such as `GET /thing`"));
    }
    let spec = spec::Spec { model, sources };
    Ok(compare::compare(&page, &spec.read(), &spec))
}

//! Compares the documentation page with the spec.
//!
//! The page becomes blocks, then page and spec each become an inventory of facts. Comparing the two finds facts that only
//! one side has, facts that differ, differences that the spec records, and parts of the page that cannot be interpreted.

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
/// A page that does not describe any call.
pub fn audit(markdown: &str, name: &str, model: &Model, sources: &Sources) -> Result<Report, String> {
    let page = read::read(page::blocks(markdown), name);
    if !page.parts.iter().any(|part| part.kind == inventory::Kind::Resource) {
        return Err(format!("{name} does not describe any call such as `GET /team`"));
    }
    let spec = spec::Spec { model, sources };
    Ok(compare::compare(&page, &spec.read(), &spec))
}

//! Compares the documentation page, and the shapes of real responses, with the spec.
//!
//! The page becomes blocks, then page and spec each become an inventory of facts. Comparing the two finds facts that only
//! one side has, facts that differ, differences that the spec records, and parts of the page that cannot be interpreted.

mod apply;
mod compare;
mod fix;
mod inventory;
mod page;
mod paste;
mod places;
mod read;
mod report;
mod shapes;
mod spec;
mod text;

pub use apply::{Applied, Edited, Left, apply};
pub use report::{Finding, Report, Status, Unseen};

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
    let spec = spec::Spec::new(model, sources);
    Ok(compare::compare(&page, &spec.read(), &spec))
}

/// Compares the shapes of responses with the spec: `json` is what `iadvize::transport::Shapes` saves, and findings call it
/// `name`.
///
/// # Errors
/// A text that is not such a file, or that does not describe any response.
pub fn shapes(json: &str, name: &str, model: &Model, sources: &Sources) -> Result<Report, String> {
    shapes::compare(json, name, &spec::Spec::new(model, sources))
}

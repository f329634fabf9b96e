//! Compares the documentation page, and the shapes of real responses, with the spec.
//!
//! The page becomes blocks, then page and spec each become an inventory of facts. Comparing the two finds facts that only
//! one side has, facts that differ, differences that the spec records, and parts of the page that cannot be interpreted.

mod accepted;
mod apply;
mod compare;
mod escaped;
mod fix;
mod flat;
mod inventory;
mod page;
mod passage;
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

/// The name of the file, in the folder of a spec, of the texts that a person has read. It has fingerprints and no text.
pub use accepted::FILE as ACCEPTED;

/// Compares a page, which findings call `name`, with the spec. `accepted` is the file that [`accept`] has made before. Without
/// it, the report lists the texts that the audit does not interpret, and none of them is a difference.
///
/// # Errors
/// A page that does not describe any call. A line of `accepted` that cannot be read.
pub fn audit(
    markdown: &str,
    name: &str,
    accepted: Option<&str>,
    model: &Model,
    sources: &Sources,
) -> Result<Report, String> {
    let spec = spec::Spec::new(model, sources);
    let mut root = spec.read();
    let page = page(markdown, name, &root)?;
    if let Some(file) = accepted {
        accepted::attach(file, &mut root, &page)
            .map_err(|line| format!("line {line} of {ACCEPTED} is not a fingerprint"))?;
    }
    Ok(compare::compare(&page, &root, &spec, accepted.is_some()))
}

/// The file of the texts of a page that the audit does not interpret: a fingerprint of each, with the names of the spec.
///
/// # Errors
/// A page that does not describe any call.
pub fn accept(markdown: &str, name: &str, model: &Model, sources: &Sources) -> Result<String, String> {
    Ok(accepted::write(&page(markdown, name, &spec::Spec::new(model, sources).read())?))
}

fn page(markdown: &str, name: &str, spec: &inventory::Entity) -> Result<inventory::Entity, String> {
    let mut page = read::read(page::blocks(markdown), name);
    if !page.parts.iter().any(|part| part.kind == inventory::Kind::Resource) {
        return Err(format!("{name} does not describe any call such as `GET /team`"));
    }
    flat::as_in_spec(&mut page, spec);
    Ok(page)
}

/// Compares the shapes of responses with the spec: `json` is what `iadvize::transport::Shapes` saves, and findings call it
/// `name`.
///
/// # Errors
/// A text that is not such a file, or that does not describe any response.
pub fn shapes(json: &str, name: &str, model: &Model, sources: &Sources) -> Result<Report, String> {
    shapes::compare(json, name, &spec::Spec::new(model, sources))
}

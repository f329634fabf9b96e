//! What only the client's own spec makes: its modules, those of the runtime, and the list of the spec's files for others to extend.

mod api;
mod files;

use super::File;
use crate::model::Model;
use crate::source::Sources;
use crate::surface::{self, Item};

/// Where the client's generated modules are, below the workspace.
pub const CLIENT: &str = "generated-client/src/generated";

/// Where the generated module of what all calls share is, below the workspace.
pub const RUNTIME: &str = "generated-client/runtime/src/generated";

/// Where the generator includes the spec for others to extend.
pub const SPEC: &str = "codegen/src/generated";

/// Every folder that generated files are in.
pub const FOLDERS: &[&str] = &[CLIENT, RUNTIME, SPEC];

/// Every file that the client's spec makes.
pub fn client<'s>(model: &'s Model, items: &'s [Item<'s>], sources: &'s Sources) -> impl Iterator<Item = File> + 's {
    let list = File { path: format!("{SPEC}/spec.rs"), origin: "spec/".to_owned(), code: files::files(sources) };
    let api = model.api.as_ref().map(|_| File {
        path: format!("{RUNTIME}/{}.rs", surface::api::MODULE),
        origin: "spec/api.yaml".to_owned(),
        code: api::api(items),
    });
    super::files(model, items, CLIENT, "spec/").chain([list]).chain(api)
}

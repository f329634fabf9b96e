//! The files of the client: its modules, those of the runtime, and a copy of the spec, which other specs extend.

mod api;
mod copy;

use super::{File, files};
use crate::model::Model;
use crate::source::Sources;
use crate::surface::{self, Item};

/// The folder of the client's generated modules, below the workspace.
pub const CLIENT: &str = "generated-client/src/generated";

/// The folder of the runtime's generated module.
pub const RUNTIME: &str = "generated-client/runtime/src/generated";

/// The folder of the copy of the spec.
pub const SPEC: &str = "codegen/src/generated";

pub const FOLDERS: &[&str] = &[CLIENT, RUNTIME, SPEC];

pub fn client<'s>(model: &'s Model, items: &'s [Item<'s>], sources: &'s Sources) -> impl Iterator<Item = File> + 's {
    let copy = File { path: format!("{SPEC}/spec.rs"), origin: "spec/".to_owned(), code: copy::copy(sources) };
    let api = model.api.as_ref().map(|_| File {
        path: format!("{RUNTIME}/{}.rs", surface::api::MODULE),
        origin: "spec/api.yaml".to_owned(),
        code: api::api(items),
    });
    files(model, items, CLIENT, "spec/").chain([copy]).chain(api)
}

//! The files of the client: its modules, those of the runtime, the table of the command line, and the list of the spec's files, which other specs extend.

mod api;
mod files;
mod operations;

use super::File;
use crate::model::Model;
use crate::source::Sources;
use crate::surface::{self, Item};

/// The folder of the client's generated modules, below the workspace.
pub const CLIENT: &str = "generated-client/src/generated";

/// The folder of the runtime's generated modules.
pub const RUNTIME: &str = "generated-client/runtime/src/generated";

/// The folder of the list of the spec's files.
pub const SPEC: &str = "codegen/src/generated";

/// The folder of the command line's generated modules.
pub const COMMANDS: &str = "generated-client/cli/src/generated";

pub const FOLDERS: &[&str] = &[CLIENT, RUNTIME, SPEC, COMMANDS];

pub fn client<'s>(model: &'s Model, items: &'s [Item<'s>], sources: &'s Sources) -> impl Iterator<Item = File> + 's {
    let list = File { path: format!("{SPEC}/spec.rs"), origin: "spec/".to_owned(), code: files::files(sources) };
    let api = model.api.as_ref().map(|_| File {
        path: format!("{RUNTIME}/{}.rs", surface::api::MODULE),
        origin: "spec/api.yaml".to_owned(),
        code: api::api(items),
    });
    let operations = model.api.as_ref().map(|_| File {
        path: format!("{RUNTIME}/operations.rs"),
        origin: "spec/".to_owned(),
        code: operations::operations(model),
    });
    let table = File {
        path: format!("{COMMANDS}/table.rs"),
        origin: "spec/".to_owned(),
        code: super::table::table(model, "crate::table"),
    };
    super::files(model, items, CLIENT, "spec/").chain([list]).chain(api).chain(operations).chain([table])
}

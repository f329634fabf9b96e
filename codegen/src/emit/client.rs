//! What only the client's own spec makes: its modules, a copy of the spec, and tests. Says which file goes where.

mod api;
mod cases;
mod copy;
mod samples;

use proc_macro2::TokenStream;

use super::{File, files};
use crate::model::Model;
use crate::source::Sources;

/// Where the client's generated modules are, below the workspace.
pub const CLIENT: &str = "generated-client/src/generated";

/// Where the generated module of what all calls share is, below the workspace.
pub const RUNTIME: &str = "generated-client/runtime/src/generated";

/// Where the generator keeps the spec, so that others can extend it.
pub const SPEC: &str = "codegen/src/generated";

/// Where generated tests of what is sent are, below the workspace.
pub const TESTS: &str = "tests/end_to_end/generated";

/// Where generated tests of what compiles are, below the workspace.
pub const CASES: &str = "tests/ui/generated";

/// Every folder that generated files are in.
pub const FOLDERS: &[&str] = &[CLIENT, RUNTIME, SPEC, TESTS, CASES];

/// Every file that the client's spec makes.
pub fn client(model: &Model, sources: &Sources) -> Vec<File> {
    let mut all = files(model, CLIENT, "spec/");
    let mut push = |folder: &str, name: &str, origin: &str, tokens: TokenStream| {
        all.push(File { path: format!("{folder}/{name}.rs"), origin: origin.to_owned(), tokens });
    };
    if let Some(api) = &model.api {
        push(RUNTIME, "api", "spec/api.yaml", api::api(api));
    }
    let mut add = |folder: &str, name: &str, tokens: TokenStream| push(folder, name, "spec/", tokens);
    add(SPEC, "spec", copy::copy(sources));
    add(TESTS, "filters", samples::samples(model));
    let cases = cases::cases(model);
    add(CASES, "possible", cases.possible);
    add(CASES, "impossible", cases.impossible);
    all
}

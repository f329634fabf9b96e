//! What only the client's own spec makes: its modules, and a copy of the spec. Says which file goes where.

mod api;
mod copy;
mod indicators;
mod statistics;
mod text;

use super::{File, files};
use crate::model::Model;
use crate::source::Sources;

/// Where the client's generated modules are, below the workspace.
pub const CLIENT: &str = "generated-client/src/generated";

/// Where the generated module of what all calls share is, below the workspace.
pub const RUNTIME: &str = "generated-client/runtime/src/generated";

/// Where the generator keeps the spec, so that others can extend it.
pub const SPEC: &str = "codegen/src/generated";

/// Every folder that generated files are in.
pub const FOLDERS: &[&str] = &[CLIENT, RUNTIME, SPEC];

/// Every file that the client's spec makes. The largest come first, so that the last thread to end is not alone for long.
pub fn client<'a>(model: &'a Model, sources: &'a Sources) -> Vec<File<'a>> {
    let mut all = vec![File::text(format!("{SPEC}/spec.rs"), "spec/", || copy::copy(sources))];
    if let Some(api) = &model.api {
        all.push(File::code(format!("{RUNTIME}/api.rs"), "spec/api.yaml", || api::api(api)));
    }
    let mut others = Vec::new();
    if let Some(list) = &model.indicators {
        let make = || indicators::indicators(model, list);
        all.push(File::text(format!("{CLIENT}/indicators.rs"), "spec/indicators.yaml", make));
        others.push("indicators");
        if let Some(typed) = model.typed() {
            let make = || statistics::statistics(model, list, typed);
            all.push(File::text(format!("{CLIENT}/statistics.rs"), "spec/", make));
            others.push("statistics");
        }
    }
    all.extend(files(model, CLIENT, "spec/", &others));
    all
}

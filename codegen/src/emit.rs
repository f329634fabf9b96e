//! Stage 4: [`Model`] to tokens, one file of `emit/` for each thing that is written. Says which file goes where.

mod api;
mod cases;
mod docs;
mod enums;
mod filters;
mod ids;
mod indicators;
mod object;
mod operations;
mod payload;
mod resource;
mod root;
mod samples;
mod statistics;
mod tagged_list;
pub(crate) mod ty;
mod typed;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;

/// Where the client's generated modules are, below the workspace.
pub const CLIENT: &str = "generated-client/src/generated";

/// Where the generated module of what all calls share is, below the workspace.
pub const RUNTIME: &str = "generated-client/runtime/src/generated";

/// Where generated tests of what is sent are, below the workspace.
pub const TESTS: &str = "tests/end_to_end/generated";

/// Where generated tests of what compiles are, below the workspace.
pub const CASES: &str = "tests/ui/generated";

/// Every folder that generated files are in.
pub const FOLDERS: &[&str] = &[CLIENT, RUNTIME, TESTS, CASES];

/// A file before it is formatted.
pub struct File {
    /// Its path below the workspace.
    pub path: String,
    /// What it was made from.
    pub origin: String,
    /// What it holds.
    pub tokens: TokenStream,
}

/// Every file that the model makes.
pub fn emit(model: &Model) -> Vec<File> {
    let mut files = Vec::new();
    let mut add = |folder: &str, name: &str, origin: &str, tokens: TokenStream| {
        files.push(File { path: format!("{folder}/{name}.rs"), origin: origin.to_owned(), tokens });
    };
    add(CLIENT, "mod", "spec/", root::root(model));
    if let Some(api) = &model.api {
        add(RUNTIME, "api", "spec/api.yaml", api::api(api));
    }
    add(CLIENT, "ids", "spec/", ids::ids(model));
    add(CLIENT, "enums", "spec/", enums::enums(model));
    if let Some(indicators) = &model.indicators {
        add(CLIENT, "indicators", "spec/indicators.yaml", indicators::indicators(model, indicators));
    }
    for resource in &model.resources {
        add(CLIENT, module_file(&resource.names.module.rust), &resource.file, resource::resource(model, resource));
    }
    if let (Some(indicators), Some(typed)) = (&model.indicators, model.typed()) {
        add(CLIENT, "statistics", "spec/", statistics::statistics(model, indicators, typed));
    }
    add(TESTS, "filters", "spec/", samples::samples(model));
    let cases = cases::cases(model);
    add(CASES, "possible", "spec/", cases.possible);
    add(CASES, "impossible", "spec/", cases.impossible);
    files
}

/// A raw identifier such as `r#type` is no name for a file.
fn module_file(module: &str) -> &str {
    module.trim_start_matches("r#")
}

/// What generated code may name: the client's own types, and everything else that is generated.
fn imports() -> TokenStream {
    quote! {
        use crate::codegen_support::*;
        use crate::generated::*;
    }
}

/// Items with a blank line between them; `format` turns the marker into one.
fn spaced(items: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let mut spaced = TokenStream::new();
    for item in items.into_iter().filter(|item| !item.is_empty()) {
        if !spaced.is_empty() {
            spaced.extend(quote! { __blank_line! {} });
        }
        spaced.extend(item);
    }
    spaced
}

/// An identifier; the model's Rust names are valid ones.
fn ident(name: &str) -> syn::Ident {
    match name.strip_prefix("r#") {
        Some(raw) => quote::format_ident!("r#{raw}"),
        None => quote::format_ident!("{name}"),
    }
}

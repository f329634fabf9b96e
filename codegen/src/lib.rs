//! Turns the YAML spec of the iAdvize REST API into the typed Rust client `iadvize`.
//!
//! The stages: [`source`] reads the files, `parse` reads YAML into structs, `resolve` links names and returns a [`Model`],
//! `check` validates it, [`surface`] decides the Rust items, `emit` prints them, `format` adds headers, and [`output`]
//! writes files. `openapi` describes the API of a model for other languages.
//!
//! A spec of another crate extends the client's: `Builder` generates its code in a build script, `iadvize::spec!` in a
//! macro.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "cli")]
pub mod audit;
#[cfg(feature = "extend")]
mod builder;
mod check;
pub mod diagnostic;
#[cfg(feature = "cli")]
pub mod diff;
#[cfg(feature = "cli")]
pub mod edit;
mod emit;
#[cfg(feature = "extend")]
pub mod extend;
mod format;
pub mod input;
#[cfg(any(feature = "cli", feature = "openapi"))]
mod json;
#[cfg(feature = "cli")]
pub mod list;
pub mod model;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod output;
#[cfg_attr(not(feature = "cli"), expect(dead_code, reason = "only the command line describes the language"))]
mod parse;
mod resolve;
#[cfg(feature = "cli")]
pub mod scaffold;
#[cfg(feature = "cli")]
pub mod schema;
pub mod source;
pub mod surface;
mod words;

#[cfg(feature = "extend")]
pub use builder::{Builder, Failure};

#[cfg(feature = "cli")]
use std::{panic::resume_unwind, thread};

use diagnostic::Diagnostics;
use model::Model;
#[cfg(feature = "cli")]
use output::OutputTree;
use parse::Placeholders;
use source::Sources;

/// Parses, resolves and checks a spec.
///
/// # Errors
/// The mistakes in the spec.
pub fn analyze(sources: &Sources) -> Result<Model, Diagnostics> {
    let model = resolve::resolve(&parse::parse(sources, Placeholders::Refuse)?)?;
    check::check(&model, &surface::surface(&model))?;
    Ok(model)
}

/// Parses, resolves and checks a spec in which placeholders stand for what is not written yet. Does not check texts.
#[cfg(feature = "cli")]
fn draft(sources: &Sources) -> Result<Model, Diagnostics> {
    let model = resolve::resolve(&parse::parse(sources, Placeholders::StandIn)?)?;
    check::check_without_texts(&model, &surface::surface(&model))?;
    Ok(model)
}

/// Generates every file of the client, its OpenAPI documents, and the JSON schema of the spec.
///
/// # Errors
/// The mistakes in the spec.
#[cfg(feature = "cli")]
pub fn generate(sources: &Sources) -> Result<OutputTree, Diagnostics> {
    let model = resolve::resolve(&parse::parse(sources, Placeholders::Refuse)?)?;
    let items = surface::surface(&model);
    check::check(&model, &items)?;
    let (mut tree, documents) = thread::scope(|scope| {
        let documents = scope.spawn(|| openapi::files(&model).collect::<Vec<_>>());
        let files = emit::client::client(&model, &items, sources);
        let tree = format::format(files, emit::client::FOLDERS, "cargo codegen");
        (tree, documents.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    documents.into_iter().for_each(|(path, text)| tree.add(path, text));
    tree.add(schema::PATH.to_owned(), schema::schema());
    Ok(tree)
}

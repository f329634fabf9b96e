//! Describes the API of a spec in OpenAPI, for other languages and for tools. A stage that reads the resolved spec, as
//! `surface` does.
//!
//! What OpenAPI cannot say is recorded where it is written differently: see `loss`.

mod body;
mod call;
mod calls;
mod component;
mod components;
mod document;
mod effects;
mod entries;
mod enums;
mod envelope;
mod figures;
mod general;
mod guide;
mod loss;
mod objects;
mod options;
mod parameters;
mod rules;
mod schema;
mod text;
mod types;
mod wire;
mod writer;

pub use options::{Dialect, Keys, Lists, Options, Profile};

use crate::model::Model;
use calls::Calls;
use document::Document;
use writer::Writer;

/// The folder of the documents that belong to the client, below the workspace.
const FOLDER: &str = "spec/openapi";

/// A document, and what it cannot say.
#[derive(Debug)]
pub struct Export {
    /// The document as JSON.
    pub text: String,
    /// What OpenAPI cannot say about the API, and what is written instead.
    pub losses: String,
}

/// Describes the resources that the spec declares itself. `None` if `api.yaml` has no
/// `about`.
pub fn export(model: &Model, options: Options) -> Option<Export> {
    let mut writer = Writer::new(model, options)?;
    let mut calls = Calls::default();
    for (position, resource) in model.resources.iter().enumerate().filter(|(_, it)| model.is_own(&it.names.module)) {
        calls.add(&mut writer, position, resource);
    }
    let document = Document {
        openapi: options.dialect.version(),
        info: general::info(&writer),
        servers: general::servers(&writer),
        security: general::security(&writer),
        tags: general::tags(&mut writer),
        paths: calls.paths(),
        components: components::components(&mut writer),
    };
    let text = serde_json::to_string_pretty(&document).unwrap_or_default() + "\n";
    Some(Export { text, losses: writer.losses.report(options.dialect) })
}

/// The documents that belong to the client, with their paths.
pub fn files(model: &Model) -> impl Iterator<Item = (String, String)> {
    Dialect::ALL.into_iter().filter_map(|dialect| {
        let path = format!("{FOLDER}/openapi-{}.json", dialect.number());
        export(model, Options { dialect, ..Options::default() }).map(|export| (path, export.text))
    })
}

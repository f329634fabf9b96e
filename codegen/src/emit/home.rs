//! The crate of generated code. In the client, types get inherent methods; other crates need a trait with the same methods.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::{block, spaced};
use super::{docs, layout, method};
use crate::model::Model;
use crate::surface::{Extension, Item, shared};

pub enum Home<'a> {
    Client,
    /// Any other crate.
    Elsewhere {
        /// The public names of the client, and their modules.
        client: BTreeMap<&'a str, &'a str>,
        own: BTreeMap<&'a str, &'a str>,
    },
}

impl<'a> Home<'a> {
    pub fn of(model: &Model, items: &'a [Item<'a>]) -> Self {
        if !model.own.extends() {
            return Self::Client;
        }
        let public = |own: bool| {
            let items = items.iter().filter(move |item| model.own.has(item.span.file) == own && item.is_public());
            items.map(|item| (&*item.name, item.module)).collect()
        };
        Self::Elsewhere { client: public(false), own: public(true) }
    }

    /// Adds methods to a type of the client.
    pub fn extension(&self, head: &Item<'_>, extension: &Extension, members: &[Item<'_>]) -> String {
        let (Extension { generics, target, .. }, trait_name) = (extension, &head.name);
        let doc = docs::outer("", &head.doc);
        match self {
            Self::Client => doc + &block(&format!("impl<{generics}> {target}"), method::methods("pub ", members)),
            Self::Elsewhere { .. } => spaced([
                doc + &block(&format!("pub trait {trait_name}<{generics}>"), method::declarations(members)),
                block(&format!("impl<{generics}> {trait_name}<{generics}> for {target}"), method::definitions(members)),
            ]),
        }
    }

    /// Lints that do not apply to generated code: a resource can have unused imports, or no calls.
    pub fn allowed(&self) -> &'static str {
        match self {
            Self::Client => "[allow(dead_code, unused_imports)]",
            Self::Elsewhere { .. } => "[allow(dead_code, deprecated, unused_imports)]",
        }
    }

    /// The imports of a module. Other crates import single names, because a later client may have more. `names` are those
    /// of the module itself.
    pub fn imports(&self, module: &str, names: &BTreeSet<&str>, code: &str) -> String {
        match self {
            Self::Client if [shared::IDENTIFIERS, shared::ENUMS].contains(&module) => {
                "use crate::codegen_support::*;\n".to_owned()
            }
            Self::Client => "use crate::codegen_support::*;\nuse crate::generated::*;\n".to_owned(),
            Self::Elsewhere { client, own } => {
                let mut used: BTreeSet<&str> = code.lines().flat_map(words).collect();
                used.retain(|word| !names.contains(word));
                let others = [("::iadvize", client), ("super", own)].map(|(from, known)| imports(from, &used, known));
                format!("use ::iadvize::codegen_support::*;\n{}", others.concat())
            }
        }
    }
}

/// One import for each module that has some of the names.
fn imports(from: &str, used: &BTreeSet<&str>, known: &BTreeMap<&str, &str>) -> String {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in used {
        if let Some(module) = known.get(name) {
            modules.entry(module).or_default().push(name);
        }
    }
    let imports = modules.iter().map(|(module, names)| match &**names {
        [name] => format!("use {from}::{module}::{name};\n"),
        names => layout::item(format!("use {from}::{module}::{{{}}};\n", names.join(", "))),
    });
    imports.collect()
}

/// The identifiers of a line, without those in comments and strings.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let code = if line.trim_start().starts_with("//") { "" } else { line };
    let outside_of_texts = code.split('"').step_by(2);
    outside_of_texts.flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_'))
}

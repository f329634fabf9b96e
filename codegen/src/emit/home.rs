//! The crate of generated code. In the client, types get inherent methods; other crates need a trait with the same methods.

use std::collections::BTreeSet;

use super::parts::{block, spaced};
use super::{docs, layout, method};
use crate::model::Model;
use crate::surface::{Extension, Item, indicators, statistics};

pub enum Home<'a> {
    Client,
    /// Any other crate.
    Elsewhere {
        /// The exports of the client.
        client: BTreeSet<&'a str>,
        own: BTreeSet<&'a str>,
    },
}

impl<'a> Home<'a> {
    pub fn of(model: &Model, items: &'a [Item<'a>]) -> Self {
        if !model.own.extends() {
            return Self::Client;
        }
        let exported = |own: bool| {
            let items = items.iter().filter(move |item| model.own.has(item.span.file) == own && item.is_exported());
            items.map(|item| &*item.name).collect()
        };
        Self::Elsewhere { client: exported(false), own: exported(true) }
    }

    /// Adds methods to a type of the client.
    pub fn extension(&self, head: &Item<'_>, extension: &Extension, members: &[Item<'_>]) -> String {
        let (Extension { generics, target, .. }, trait_name) = (extension, &head.name);
        let doc = docs::outer("", &head.doc);
        match self {
            Self::Client => doc + &block(&format!("impl<{generics}> {target}"), method::methods("pub ", members)),
            Self::Elsewhere { .. } if extension.takes_filters => spaced([
                doc + &block(&format!("pub trait {trait_name}: TakesFilters"), method::methods("", members)),
                format!("impl<{generics}> {trait_name} for {target} {{}}\n"),
            ]),
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

    /// The path of a child module. In other crates, a dependency can have the same name.
    pub fn child(&self, module: &str) -> String {
        match self {
            Self::Client => module.to_owned(),
            Self::Elsewhere { .. } => format!("self::{module}"),
        }
    }

    /// The imports of a module. Other crates import single names, because a later client may export more.
    pub fn imports(&self, module: &str, is_resource: bool, exported: &BTreeSet<&str>, code: &str) -> String {
        let support = match self {
            Self::Client => "use crate::codegen_support::*;\n",
            Self::Elsewhere { .. } => "use ::iadvize::codegen_support::*;\n",
        };
        let others = match self {
            // Channels and groupings have the names of other types. Only the keys of groupings are imported.
            Self::Client if module == statistics::MODULE => "use super::ids::*;\n".to_owned(),
            Self::Client if module == indicators::MODULE => "use super::enums::*;\n".to_owned(),
            Self::Client if is_resource => "use crate::generated::*;\n".to_owned(),
            Self::Elsewhere { client, own } if is_resource => {
                let mut used: BTreeSet<&str> = code.lines().flat_map(words).collect();
                used.retain(|word| !exported.contains(word));
                [("::iadvize", client), ("super", own)].map(|(from, known)| import(from, &used, known)).concat()
            }
            _ => String::new(),
        };
        support.to_owned() + &others
    }
}

fn import(from: &str, used: &BTreeSet<&str>, known: &BTreeSet<&str>) -> String {
    let names: Vec<&str> = used.intersection(known).copied().collect();
    match &*names {
        [] => String::new(),
        [name] => format!("use {from}::{name};\n"),
        names => layout::item(format!("use {from}::{{{}}};\n", names.join(", "))),
    }
}

/// The identifiers of a line, without those in comments and strings.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let code = if line.trim_start().starts_with("//") { "" } else { line };
    let outside_of_texts = code.split('"').step_by(2);
    outside_of_texts.flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_'))
}

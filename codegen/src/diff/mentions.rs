//! Hand-written places that name what a change removes or renames.
//!
//! The search knows no types, so it looks for what only the client can mean: a path (`operator::Role`, `Role::Expert`), a chain
//! of calls from the client (`.operators().list().name(`), a constructor (`GroupChanges::new().name(`), and members whose name
//! has several words and is gone from the whole client. It does not find a field of one word, or a call, on a variable that is
//! not called like the resource.

mod code;
mod notes;

use std::collections::BTreeSet;

use crate::model::Model;
use crate::source::{Source, Sources};
use crate::surface::{self, Item, Kind};
use code::Code;
pub use notes::Mention;

/// Every line of `files`, and every text of the new spec, that names something that only the old client or spec has.
pub fn mentions(old: (&Model, &Sources), new: (&Model, &Sources), files: &[Source]) -> Vec<Mention> {
    let (old_items, new_items) = (surface::surface(old.0), surface::surface(new.0));
    let known: BTreeSet<String> = new_items.iter().map(Item::path).collect();
    let names: BTreeSet<&str> = new_items.iter().map(Item::plain).collect();
    let client = Client { model: old.0, items: &old_items, names };
    let mut mentions: Vec<Mention> = notes::mentions(old.1, new.1);
    for file in files.iter().filter(|file| file.text.contains("iadvize")) {
        let code = Code::new(&file.text);
        for item in old_items.iter().filter(|item| !known.contains(&item.path())) {
            let found = client.find(item, &code);
            let mention = |at: usize| Mention { file: file.path.clone(), line: code.line(at), name: item.path() };
            mentions.extend(found.into_iter().map(mention));
        }
    }
    mentions.sort();
    // A type is reported, not each of its members on the same line.
    mentions.dedup_by(|member, head| {
        (&member.file, member.line) == (&head.file, head.line) && member.name.starts_with(&*head.name)
    });
    mentions
}

/// The old client, and the names that the new one has.
struct Client<'a> {
    model: &'a Model,
    items: &'a [Item<'a>],
    names: BTreeSet<&'a str>,
}

impl Client<'_> {
    /// Where a text names an item.
    fn find(&self, item: &Item<'_>, code: &Code<'_>) -> Vec<usize> {
        let places = code.places(item.plain());
        places.into_iter().filter(|at| self.is_named(item, code, *at)).collect()
    }

    fn is_named(&self, item: &Item<'_>, code: &Code<'_>, at: usize) -> bool {
        let module = if item.module.is_empty() { "iadvize" } else { item.module.trim_start_matches("r#") };
        match &item.kind {
            Kind::Module(_) => code.is_inside("iadvize", at),
            _ if item.is_head() => {
                item.is_public() && (code.is_inside(module, at) || code.imports(module, item.plain(), at))
            }
            _ => self.is_member_named(item, code, at),
        }
    }

    fn is_member_named(&self, item: &Item<'_>, code: &Code<'_>, at: usize) -> bool {
        let holder = item.holder.trim_start_matches("r#");
        let heads = self.items.iter().filter(|head| head.is_head() && head.plain() == holder);
        if code.is_inside(holder, at) {
            return heads.count() == 1 && code.may_mean(item.module, holder);
        }
        let name = item.plain();
        if !code.is_method(at) {
            return false;
        }
        if name.contains('_') && !self.names.contains(name) {
            return true;
        }
        let chain = code.chain(at);
        let accessor = |resource: &crate::model::Resource| resource.names.accessor.clone();
        let mut resources = self.model.resources.iter();
        match &item.kind {
            _ if holder == "Client" => chain.last().is_some_and(|last| last.ends_with("client")),
            Kind::Method(_) => {
                let resource = resources.find(|resource| resource.names.module.rust == item.module);
                let Some(resource) = resource else { return false };
                let operation = resource.operations.iter().find(|it| it.call_type.as_deref() == Some(&*item.holder));
                let accessor = accessor(resource);
                let above = chain.iter().position(|link| *link == accessor);
                let call = operation.map(|operation| operation.name.plain().to_owned());
                match (above, call) {
                    (Some(above), Some(call)) => above > 0 && chain[above - 1] == call,
                    (Some(above), None) => above == 0 && *resource.names.handle == *holder,
                    (None, _) => chain.contains(&holder),
                }
            }
            Kind::Field { .. } => {
                chain.first().is_some_and(|receiver| *receiver == item.module.trim_start_matches("r#"))
            }
            _ => false,
        }
    }
}

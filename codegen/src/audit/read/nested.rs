//! Tables below the name of an object.

use super::call::Call;
use super::steps::{IGNORED, Step, collect, ends_with, names, text};
use super::{Reader, excerpt};
use crate::audit::inventory::Kind;
use crate::audit::text::Text;

impl Reader<'_> {
    /// The object that a line above a table names, if one does: its kind and where it is in the call.
    pub fn object_named(&self, call: &Call, caption: &Text) -> Option<(Kind, Vec<Step>)> {
        let resource = self.api.part(Kind::Resource, &call.resource)?;
        let operation = resource.part(Kind::Operation, &call.name);
        let response = resource.part(Kind::Response, &call.response);
        let sent = operation.map(|operation| (Kind::Parameter, operation));
        let read = response.map(|response| (Kind::Field, response));
        // A call can have both; the table before decides.
        let places = if self.reads_fields { [read, sent] } else { [sent, read] };
        let names = names(caption);
        places.into_iter().flatten().find_map(|(kind, root)| {
            let mut objects = Vec::new();
            collect(root, kind, &mut Vec::new(), &mut objects);
            objects.retain(|(path, _)| names.iter().any(|name| ends_with(path, name)));
            let open = objects.iter().position(|(_, is_described)| !is_described).unwrap_or(0);
            (!objects.is_empty()).then(|| (kind, objects.swap_remove(open).0))
        })
    }

    /// Whether a line is the name of an object of the current call, with general words. Other words in it are for a person.
    pub fn is_name_of_object(&mut self, caption: &Text, line: usize) -> bool {
        let object = self.call.as_ref().and_then(|call| self.object_named(call, caption));
        if object.is_some() {
            let facts = caption.codes().map(str::to_owned).chain([text(caption)]);
            let facts: Vec<String> = facts.chain(IGNORED.iter().map(|word| (*word).to_owned())).collect();
            self.beside("object", &caption.plain(), &facts, line);
        }
        object.is_some()
    }

    /// Reports a table below the name of something that is not an object of the call: its rows would be taken for those of
    /// the table above.
    pub fn is_about_another(&mut self, call: &Call, title: &Text, line: usize) -> bool {
        let is_name = |name: &&str| {
            name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.[]".contains(c))
        };
        let own = [&*call.resource, call.response.rsplit('/').next().unwrap_or_default()];
        let general = |name: &str| GENERAL.iter().any(|word| name.contains(word)) || own.contains(&name);
        let text = text(title);
        let Some(name) = Some(&*text).filter(is_name).filter(|name| !general(name)) else { return false };
        self.unreadable(&format!("table {}", excerpt(name)), "is below a name that no row has as an object", line);
        true
    }
}

/// Parts of lines above tables of whole records.
const GENERAL: &[&str] = &["filter", "response", "request", "body", "result", "note"];

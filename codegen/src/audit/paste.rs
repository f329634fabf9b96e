//! What to paste into the spec, so that it says what the page says. `…` stands for what only a person can write.

mod yaml;

use super::inventory::{Claim, Kind, Thing};
use crate::model::{Model, Type};
use yaml::{block, flow, list, scalar};

/// Writes YAML with the names that a spec knows.
pub struct Paste<'a> {
    pub model: &'a Model,
}

impl Paste<'_> {
    /// A thing that the spec lacks; a call with what it answers.
    pub fn thing(&self, thing: &Thing, answer: Option<&Thing>) -> Option<String> {
        let lines = match thing.kind {
            Kind::Resource => return Some(format!("cargo codegen new {}", thing.name)),
            Kind::Platform => vec![format!("…: {}", flow(&[("url", scalar(&thing.name)), ("doc", TODO.to_owned())]))],
            Kind::Refusal => vec![self.refusal(thing)],
            Kind::Operation => self.operation(thing, answer),
            Kind::Filter | Kind::Parameter | Kind::Field => [vec![self.row(thing)], self.enums([thing])].concat(),
            Kind::Answer => self.answer(thing),
            Kind::Indicator => self.indicator(thing),
            Kind::Entry => vec![format!(
                "{}: {}",
                thing.name,
                flow(&[("name", TODO.to_owned()), ("doc", TODO.to_owned()), ("items", "{ … }".to_owned())])
            )],
            Kind::Unreadable => {
                let thing = scalar(&format!("{} {}", thing.kind.word(), thing.name));
                vec![format!("documented: {}", flow(&[("left_out", thing)])), format!("note: {TODO}")]
            }
            _ => return None,
        };
        Some(lines.join("\n"))
    }

    /// A property that the spec says otherwise.
    pub fn property(&self, thing: &Thing, property: &str, page: &Claim, spec: &Claim) -> Option<String> {
        match (property, page) {
            (_, Claim::Nothing) => None,
            ("values", _) if *spec == Claim::Nothing => {
                let ty = format!("type: {}", self.ty(thing));
                Some([vec![ty], self.enums([thing])].concat().join("\n"))
            }
            ("values", _) => {
                let added = page.without(spec).into_iter().map(|value| format!("{}: {TODO}", scalar(value)));
                Some(added.collect::<Vec<_>>().join("\n")).filter(|lines| !lines.is_empty())
            }
            ("deprecated", _) => Some(format!("deprecated: {TODO}")),
            ("type", _) => Some(format!("type: {}", self.ty(thing))),
            ("query", Claim::Set(pairs)) => Some(format!("call: {}?{}", thing.name, pairs.join("&"))),
            ("name", _) => Some(format!("{}:", scalar(&page.text()))),
            ("call", _) => Some(format!("call: {}", page.text())),
            ("filters_of" | "items", _) => None,
            (_, Claim::One(_)) => Some(format!("{property}: {}", scalar(&page.text()))),
            (_, Claim::Set(values)) => Some(format!("{property}: {}", list(values))),
        }
    }

    fn row(&self, thing: &Thing) -> String {
        let mut entries = vec![("type", self.ty(thing))];
        for property in ["example", "nullable", "only", "only_with_one", "required", "deprecated"] {
            let value = match thing.property(property) {
                None | Some(Claim::Nothing) => continue,
                Some(_) if property == "deprecated" => TODO.to_owned(),
                Some(Claim::Set(values)) => list(values),
                Some(claim) => scalar(&claim.text()),
            };
            entries.push((property, value));
        }
        entries.push(("doc", TODO.to_owned()));
        format!("{}: {}", scalar(&thing.name), flow(&entries))
    }

    /// The sets of values that the spec does not know yet, of some rows.
    fn enums<'t>(&self, rows: impl IntoIterator<Item = &'t Thing>) -> Vec<String> {
        let unknown = rows.into_iter().filter(|row| self.known_enum(row).is_none());
        let enums: Vec<String> = unknown
            .flat_map(|row| match row.property("values") {
                Some(Claim::Set(values)) => {
                    let values = values.iter().map(|value| format!("{}: {TODO}", scalar(value))).collect();
                    block(&row.name, [vec![format!("doc: {TODO}")], block("values", values)].concat())
                }
                _ => Vec::new(),
            })
            .collect();
        block("enums", enums)
    }

    fn refusal(&self, thing: &Thing) -> String {
        let status = thing.property("status").map(Claim::text).unwrap_or_default();
        format!(
            "…: {}",
            flow(&[("status", scalar(&status)), ("message", scalar(&thing.name)), ("doc", TODO.to_owned())])
        )
    }

    fn indicator(&self, thing: &Thing) -> Vec<String> {
        let text = |property| thing.property(property).map(Claim::text).unwrap_or_default();
        let mut lines: Vec<String> = ["label", "family", "unit"]
            .iter()
            .map(|property| format!("{property}: {}", scalar(&text(property))))
            .collect();
        lines.push(format!("channels: {}", list(thing.property("channels").map_or(&[], Claim::values))));
        lines.push(format!("doc: {TODO}"));
        if thing.property("deprecated").is_some_and(|claim| *claim != Claim::Nothing) {
            lines.push(format!("deprecated: {TODO}"));
        }
        block(&thing.name, lines)
    }

    fn operation(&self, thing: &Thing, answer: Option<&Thing>) -> Vec<String> {
        let query = thing.property("query").map(Claim::values).unwrap_or_default().join("&");
        let query = if query.is_empty() { query } else { format!("?{query}") };
        let mut lines = vec![format!("call: {}{query}", thing.name), format!("doc: {TODO}")];
        if let Some(Claim::One(body)) = thing.property("body") {
            lines.extend(body.first().map(|body| format!("body: {body}")));
        }
        for (kind, key) in [(Kind::Filter, "filters"), (Kind::Parameter, "parameters")] {
            let rows = thing.parts.iter().filter(|part| part.kind == kind).map(|part| self.row(part));
            lines.extend(block(key, rows.collect()));
        }
        lines.extend(answer.map(|answer| format!("returns: {}", object_name(answer))));
        let operation = block(&usual_name(&thing.name), lines);
        let answer = answer.map(|answer| self.answer(answer)).unwrap_or_default();
        [operation, self.enums(&thing.parts), answer].concat()
    }

    /// What a call answers, with the records nested in it.
    fn answer(&self, answer: &Thing) -> Vec<String> {
        let mut objects = Vec::new();
        let mut rows = Vec::new();
        let mut open = vec![(object_name(answer), answer)];
        while let Some((name, thing)) = open.pop() {
            let fields = thing.parts.iter().map(|field| self.row(field)).collect();
            objects.extend(block(name, [vec![format!("doc: {TODO}")], block("fields", fields)].concat()));
            rows.extend(&thing.parts);
            open.extend(thing.parts.iter().filter(|field| !field.parts.is_empty()).map(|field| (&*field.name, field)));
        }
        [block("objects", objects), self.enums(rows)].concat()
    }

    /// The type as the spec would write it: the identifier or the enum that it knows, where one fits.
    fn ty(&self, thing: &Thing) -> String {
        let stated = thing.property("type").map(Claim::text).unwrap_or_default();
        let (item, is_list) = stated.strip_prefix("list of ").map_or((&*stated, false), |item| (item, true));
        let singular = thing.name.strip_suffix("_list").map_or(thing.name.clone(), |stem| format!("{stem}_id"));
        let identifier =
            self.model.identifiers.iter().map(|identifier| &*identifier.name.wire).find(|name| *name == singular);
        let named = matches!(thing.property("values"), Some(Claim::Set(_)));
        let item = match item {
            _ if named => self.known_enum(thing).unwrap_or(&thing.name),
            "integer" => identifier.unwrap_or("integer"),
            "object" => &thing.name,
            plain => Type::PLAIN.iter().map(|(name, _)| *name).find(|name| *name == plain).unwrap_or(TODO),
        };
        if is_list { format!("list<{item}>") } else { item.to_owned() }
    }

    /// An enum with just the values that the page lists.
    fn known_enum(&self, thing: &Thing) -> Option<&str> {
        let values = thing.property("values")?;
        let fits = |names: Vec<&str>| values.agrees(&Claim::set(names));
        let mut enums = self.model.enums.iter();
        let found = enums.find(|set| fits(set.values.iter().map(|value| &*value.name.wire).collect()))?;
        Some(&found.name.wire)
    }
}

const TODO: &str = "…";

/// What the language calls such a call.
fn usual_name(call: &str) -> String {
    let (method, path) = call.split_once(" /").unwrap_or(("", call));
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let name = match (method, &segments[..]) {
        ("GET", []) => "list",
        ("GET", ["{id}"]) => "get",
        ("POST", []) => "create",
        ("PUT", ["{id}"]) => "update",
        ("DELETE", ["{id}"]) => "delete",
        (_, rest) => rest.last().filter(|segment| **segment != "{id}").copied().unwrap_or(TODO),
    };
    name.to_owned()
}

fn object_name(answer: &Thing) -> &str {
    answer.name.rsplit('/').next().unwrap_or_default()
}

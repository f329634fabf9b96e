//! YAML to paste into the spec. `…` marks what only a person can write.

mod yaml;

use super::inventory::{Claim, Entity, Kind};
use crate::model::{Model, Type};
use yaml::{block, list, scalar};

/// Writes YAML with the names of a model.
pub struct Paste<'a> {
    pub model: &'a Model,
}

impl Paste<'_> {
    /// An entity that the spec lacks; a call with its response.
    pub fn entity(&self, entity: &Entity, response: Option<&Entity>) -> Option<String> {
        let lines = match entity.kind {
            Kind::Resource => return Some(format!("cargo codegen new {}", entity.name)),
            Kind::Platform => vec![format!("…: {{ url: {}, doc: … }}", scalar(&entity.name))],
            Kind::Refusal => {
                let status = entity.property("status").map(Claim::text).unwrap_or_default();
                vec![format!("…: {{ status: {}, message: {}, doc: … }}", scalar(&status), scalar(&entity.name))]
            }
            Kind::Operation => self.operation(entity, response),
            Kind::Field if !entity.parts.is_empty() => [vec![self.row(entity)], self.response(entity)].concat(),
            Kind::Filter | Kind::Parameter | Kind::Field => [vec![self.row(entity)], self.enums([entity])].concat(),
            Kind::Response => self.response(entity),
            Kind::Indicator => self.indicator(entity),
            Kind::Entry => vec![format!("{}: {{ name: …, doc: …, items: {{ … }} }}", entity.name)],
            Kind::Unreadable => {
                let entity = scalar(&format!("{} {}", entity.kind.word(), entity.name));
                vec![format!("documented: {{ left_out: {entity} }}"), "note: …".to_owned()]
            }
            _ => return None,
        };
        Some(lines.join("\n"))
    }

    /// A property that differs.
    pub fn property(&self, entity: &Entity, property: &str, page: &Claim, spec: &Claim) -> Option<String> {
        match (property, page) {
            (_, Claim::Absent) => None,
            ("values", _) if *spec == Claim::Absent => {
                let ty = format!("type: {}", self.ty(entity));
                Some([vec![ty], self.enums([entity])].concat().join("\n"))
            }
            ("values", _) => {
                let added = page.without(spec).into_iter().map(|value| format!("{}: …", scalar(value)));
                Some(added.collect::<Vec<_>>().join("\n")).filter(|lines| !lines.is_empty())
            }
            ("deprecated", _) => Some("deprecated: …".to_owned()),
            ("type", _) => Some(format!("type: {}", self.ty(entity))),
            ("query", Claim::Set(pairs)) => Some(format!("call: {}?{}", entity.name, pairs.join("&"))),
            ("name", _) => Some(format!("{}:", scalar(&page.text()))),
            ("call", _) => Some(format!("call: {}", page.text())),
            ("filters_of" | "items", _) => None,
            (_, Claim::One(_)) => Some(format!("{property}: {}", scalar(&page.text()))),
            (_, Claim::Set(values)) => Some(format!("{property}: {}", list(values))),
        }
    }

    fn row(&self, entity: &Entity) -> String {
        let mut entries = vec![format!("type: {}", self.ty(entity))];
        for property in ["access", "example", "nullable", "only", "only_with_one", "required", "deprecated"] {
            match entity.property(property) {
                None | Some(Claim::Absent) => {}
                Some(_) if property == "deprecated" => entries.push("deprecated: …".to_owned()),
                Some(Claim::Set(values)) => entries.push(format!("{property}: {}", list(values))),
                Some(claim) => entries.push(format!("{property}: {}", scalar(&claim.text()))),
            }
        }
        entries.push("doc: …".to_owned());
        for property in ["documented", "note"] {
            entries.extend(entity.property(property).map(|claim| format!("{property}: {}", claim.text())));
        }
        format!("{}: {{ {} }}", scalar(&entity.name), entries.join(", "))
    }

    /// The enums of rows that the spec does not have yet.
    fn enums<'t>(&self, rows: impl IntoIterator<Item = &'t Entity>) -> Vec<String> {
        let unknown = rows.into_iter().filter(|row| self.known_enum(row).is_none());
        let enums: Vec<String> = unknown
            .flat_map(|row| match row.property("values") {
                Some(Claim::Set(values)) => {
                    let values = values.iter().map(|value| format!("{}: …", scalar(value))).collect();
                    block(&row.name, [vec!["doc: …".to_owned()], block("values", values)].concat())
                }
                _ => Vec::new(),
            })
            .collect();
        block("enums", enums)
    }

    fn indicator(&self, entity: &Entity) -> Vec<String> {
        let text = |property| entity.property(property).map(Claim::text).unwrap_or_default();
        let lines = ["label", "family", "unit"].map(|property| format!("{property}: {}", scalar(&text(property))));
        let mut lines = lines.to_vec();
        lines.push(format!("channels: {}", list(entity.property("channels").map_or(&[], Claim::values))));
        lines.push("doc: …".to_owned());
        if entity.property("deprecated").is_some_and(|claim| *claim != Claim::Absent) {
            lines.push("deprecated: …".to_owned());
        }
        block(&entity.name, lines)
    }

    fn operation(&self, entity: &Entity, response: Option<&Entity>) -> Vec<String> {
        let query = entity.property("query").map(Claim::values).unwrap_or_default().join("&");
        let query = if query.is_empty() { query } else { format!("?{query}") };
        let mut lines = vec![format!("call: {}{query}", entity.name), "doc: …".to_owned()];
        if let Some(Claim::One(body)) = entity.property("body") {
            lines.extend(body.first().map(|body| format!("body: {body}")));
        }
        for (kind, key) in [(Kind::Filter, "filters"), (Kind::Parameter, "parameters")] {
            let rows = entity.parts.iter().filter(|part| part.kind == kind).map(|part| self.row(part));
            lines.extend(block(key, rows.collect()));
        }
        lines.extend(response.map(|response| format!("returns: {}", object_name(response))));
        let operation = block(&usual_name(&entity.name), lines);
        let response = response.map(|response| self.response(response)).unwrap_or_default();
        [operation, self.enums(&entity.parts), response].concat()
    }

    /// The response of a call, with nested records.
    fn response(&self, response: &Entity) -> Vec<String> {
        let mut objects = Vec::new();
        let mut rows = Vec::new();
        let mut open = vec![(object_name(response), response)];
        while let Some((name, entity)) = open.pop() {
            let fields = entity.parts.iter().map(|field| self.row(field)).collect();
            objects.extend(block(name, [vec!["doc: …".to_owned()], block("fields", fields)].concat()));
            rows.extend(&entity.parts);
            open.extend(entity.parts.iter().filter(|field| !field.parts.is_empty()).map(|field| (&*field.name, field)));
        }
        [block("objects", objects), self.enums(rows)].concat()
    }

    /// The type as the spec writes it: a known identifier or enum, if one matches.
    fn ty(&self, entity: &Entity) -> String {
        let stated = entity.property("type").map(Claim::text).unwrap_or_default();
        let (item, is_list) = stated.strip_prefix("list of ").map_or((&*stated, false), |item| (item, true));
        let singular = entity.name.strip_suffix("_list").map_or(entity.name.clone(), |stem| format!("{stem}_id"));
        let identifier =
            self.model.identifiers.iter().map(|identifier| &*identifier.name.wire).find(|name| *name == singular);
        let named = matches!(entity.property("values"), Some(Claim::Set(_)));
        let item = match item {
            _ if named => self.known_enum(entity).unwrap_or(&entity.name),
            "integer" => identifier.unwrap_or("integer"),
            "object" => &entity.name,
            plain => Type::PLAIN.iter().map(|(name, _)| *name).find(|name| *name == plain).unwrap_or("…"),
        };
        if is_list { format!("list<{item}>") } else { item.to_owned() }
    }

    /// The enum with exactly the values that the page lists.
    fn known_enum(&self, entity: &Entity) -> Option<&str> {
        let values = entity.property("values")?;
        let fits = |names: Vec<&str>| values.agrees(&Claim::set(names));
        let mut enums = self.model.enums.iter();
        let found = enums.find(|set| fits(set.values.iter().map(|value| &*value.name.wire).collect()))?;
        Some(&found.name.wire)
    }
}

/// The standard name of a call, or the last part of its path.
fn usual_name(call: &str) -> String {
    let (method, path) = call.split_once(" /").unwrap_or(("", call));
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let name = match (method, &segments[..]) {
        ("GET", []) => "list",
        ("GET", ["{id}"]) => "get",
        ("POST", []) => "create",
        ("PUT", ["{id}"]) => "update",
        ("DELETE", ["{id}"]) => "delete",
        (_, rest) => rest.last().filter(|segment| **segment != "{id}").copied().unwrap_or("…"),
    };
    name.to_owned()
}

fn object_name(response: &Entity) -> &str {
    response.name.rsplit('/').next().unwrap_or_default()
}

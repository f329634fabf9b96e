//! YAML to paste into the spec. `…` marks what only a person can write.

mod rows;
mod yaml;

use super::inventory::{Claim, Entity, Kind};
use crate::model::Model;
use rows::{Declarations, Rows};
use yaml::{block, list, scalar};

/// Writes YAML with the names of a model.
pub struct Paste<'a> {
    rows: Rows<'a>,
    /// The object that has the next entity.
    holder: Option<String>,
}

impl<'a> Paste<'a> {
    /// `page` is absent for shapes.
    pub fn new(model: &'a Model, page: Option<&'a Entity>) -> Self {
        Self { rows: Rows::new(model, page), holder: None }
    }

    /// Sets what the next entities belong to.
    pub fn within(&mut self, resource: &str, holder: Option<&str>) {
        resource.clone_into(&mut self.rows.resource);
        self.holder = holder.map(str::to_owned);
    }

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
            Kind::Filter | Kind::Parameter | Kind::Field => return self.part(entity),
            Kind::Response => self.response(entity, Declarations::default()),
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
                let ty = format!("type: {}", self.rows.ty(entity, self.holder.as_deref()));
                Some([vec![ty], self.declared([entity])].concat().join("\n"))
            }
            ("values", _) => {
                let added = page.without(spec).into_iter().map(|value| format!("{}: …", scalar(value)));
                Some(added.collect::<Vec<_>>().join("\n")).filter(|lines| !lines.is_empty())
            }
            ("deprecated", _) => Some("deprecated: …".to_owned()),
            ("type", _) => {
                let ty = format!("type: {}", self.rows.ty(entity, self.holder.as_deref()));
                Some([vec![ty], self.declared([entity])].concat().join("\n"))
            }
            ("query", Claim::Set(pairs)) => Some(format!("call: {}?{}", entity.name, pairs.join("&"))),
            ("name", _) => Some(format!("{}:", scalar(&page.text()))),
            ("call", _) => Some(format!("call: {}", page.text())),
            ("filters_of" | "items", _) => None,
            (_, Claim::One(_)) => Some(format!("{property}: {}", scalar(&page.text()))),
            (_, Claim::Set(values)) => Some(format!("{property}: {}", list(values))),
        }
    }

    /// A row. Both tables of an object that is read and sent have it, so only the first finding prints it.
    fn part(&self, entity: &Entity) -> Option<String> {
        let holder = self.holder.as_deref();
        let is_known = holder.is_some_and(|holder| !self.rows.is_first(&format!("{holder}.{}", entity.name)));
        let entity = holder.map_or_else(|| entity.clone(), |holder| self.rows.merged(holder, entity));
        let lines = || [vec![self.rows.row(&entity, holder)], self.declared([&entity])].concat();
        (!is_known).then(|| lines().join("\n"))
    }

    /// The declarations that rows need.
    fn declared<'t>(&self, rows: impl IntoIterator<Item = &'t Entity>) -> Vec<String> {
        let mut declarations = Declarations::default();
        self.rows.declare(rows, self.holder.as_deref(), &mut declarations);
        declarations.lines()
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
            let rows = entity.parts.iter().filter(|part| part.kind == kind).map(|part| self.rows.row(part, None));
            lines.extend(block(key, rows.collect()));
        }
        lines.extend(response.map(|response| format!("returns: {}", object_name(response))));
        let operation = block(&usual_name(&entity.name), lines);
        let mut declarations = Declarations::default();
        self.rows.declare(&entity.parts, None, &mut declarations);
        let declarations = match response {
            Some(response) => self.response(response, declarations),
            None => declarations.lines(),
        };
        [operation, declarations].concat()
    }

    /// The response of a call, with nested records.
    fn response(&self, response: &Entity, mut declarations: Declarations) -> Vec<String> {
        let fields = response.parts.iter().map(|part| self.rows.row(part, None)).collect();
        declarations.object(object_name(response), fields);
        self.rows.declare(&response.parts, None, &mut declarations);
        declarations.lines()
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

//! The change of the spec for each finding. [`PLACEHOLDER`] marks what only a person can write.

mod gap;
pub mod property;
mod rows;
mod values;

use super::fix::{Fix, PLACEHOLDER, Step, put, remove};
use super::inventory::{Claim, Entity, Kind};
use super::places::{Places, Target};
use super::read::call;
use super::spec::{self, Spec};
use crate::edit::{Known, Layout, Near, Value};
use crate::model::Model;

pub use gap::Gap;
use gap::usual_name;
use rows::{Declarations, Rows};
use values::{in_plural, line, placeholder};

/// Writes changes with the names of a model.
pub struct Paste<'a> {
    pub model: &'a Model,
    pub places: &'a Places<'a>,
    rows: Rows<'a>,
    /// The object that has the next entity.
    holder: Option<String>,
}

impl<'a> Paste<'a> {
    /// `page` is absent for shapes.
    pub fn new(spec: &'a Spec<'a>, page: Option<&'a Entity>) -> Self {
        Self { model: spec.model, places: &spec.places, rows: Rows::new(spec.model, page), holder: None }
    }

    /// Sets what the next entities belong to.
    pub fn within(&mut self, resource: &str, holder: Option<&str>) {
        resource.clone_into(&mut self.rows.resource);
        self.holder = holder.map(str::to_owned);
    }

    /// An entity that the spec lacks; a call with its response.
    pub fn entity(&self, entity: &Entity, response: Option<&Entity>, gap: &Gap) -> Fix {
        let steps = match entity.kind {
            Kind::Resource => {
                let steps = gap.map.iter().map(|folder| self.resource(entity, folder)).collect();
                return Fix { steps, command: Some(format!("cargo codegen new {}", entity.name)) };
            }
            Kind::Platform => {
                let url = ("url", Value::scalar(&entity.name));
                vec![gap.entry(PLACEHOLDER, line([url, ("doc", placeholder())]))]
            }
            Kind::Refusal => {
                let status = entity.property("status").map(Claim::text).unwrap_or_default();
                let texts = [("status", Value::scalar(status)), ("message", Value::scalar(&entity.name))];
                vec![gap.entry(PLACEHOLDER, line(texts.into_iter().chain([("doc", placeholder())])))]
            }
            Kind::Operation => self.operation(entity, response, gap),
            Kind::Filter | Kind::Parameter | Kind::Field => self.part(entity, gap),
            Kind::Response => self.response(entity, last_segment(&entity.name), Declarations::default(), gap),
            Kind::Indicator => vec![gap.entry(&entity.name, indicator(entity))],
            Kind::Entry => {
                let items = Value::Map(Layout::Line, vec![(PLACEHOLDER.to_owned(), placeholder())]);
                vec![gap.entry(&entity.name, line([("name", placeholder()), ("doc", placeholder()), ("items", items)]))]
            }
            Kind::Unreadable => {
                let value = Value::scalar(format!("{} {}", entity.kind.word(), entity.name));
                let documented = gap.map.clone().map(|map| map.below(&["documented"]));
                let documented =
                    documented.unwrap_or(Target { file: String::new(), path: vec!["documented".to_owned()] });
                let recorded = put(Some(&documented), "left_out", value, Near::default(), Known::Append);
                vec![recorded, put(gap.map.as_ref(), "note", placeholder(), note(gap.map.as_ref()), Known::Keep)]
            }
            _ => Vec::new(),
        };
        Fix::new(steps)
    }

    /// The file of a resource that the spec lacks.
    fn resource(&self, entity: &Entity, folder: &Target) -> Step {
        let record = entity.part(Kind::Response, &format!("/{}", entity.name));
        let identifier = ("id".to_owned(), Value::scalar(format!("{}_id", entity.name)));
        let fields = record.map(|record| {
            let others = record.parts.iter().filter(|field| field.name != "id");
            let fields = others.map(|field| (field.name.clone(), self.rows.row(field, None)));
            ("fields", Value::lines([identifier].into_iter().chain(fields)))
        });
        // The types go to the same file.
        let gap = Gap::default();
        let mut steps = self.declared(record.iter().flat_map(|record| &record.parts), &gap);
        let mut operations = Vec::new();
        for operation in entity.parts.iter().filter(|part| part.kind == Kind::Operation) {
            let own = call::response(&operation.name);
            let response = entity
                .parts
                .iter()
                .filter(|part| part.kind == Kind::Response)
                .find(|part| Some(&part.name) == own.as_ref());
            let response = response.filter(|response| record.is_none_or(|record| !std::ptr::eq(record, *response)));
            let [first, types @ ..] = &self.operation(operation, response, &gap)[..] else { continue };
            operations.extend(first.entry());
            steps.extend(types.to_vec());
        }
        let types = |list: &str| {
            let of_list = steps.iter().filter(|step| step.list() == Some(list)).filter_map(Step::entry);
            let mut entries: Vec<_> = of_list.collect();
            entries.dedup_by(|left, right| left.0 == right.0);
            (!entries.is_empty()).then(|| Value::lines(entries))
        };
        let deprecated = entity.property("deprecated").filter(|claim| **claim != Claim::Absent);
        let mut file = vec![("resource", Value::scalar(&entity.name)), ("doc", placeholder())];
        file.extend(deprecated.map(|_| ("deprecated", placeholder())));
        file.extend(fields);
        file.extend(["enums", "objects"].into_iter().filter_map(|list| Some((list, types(list)?))));
        file.push(("operations", Value::lines(operations)));
        Step::Create(
            format!("{}/resources/{}.yaml", folder.file.split('/').next().unwrap_or_default(), entity.name),
            Value::lines(file),
        )
    }

    /// Removes an entity that the page lacks.
    pub fn removal(&self, entity: &Entity) -> Fix {
        let target = entity.remark.as_ref().and_then(|remark| self.places.of_value(remark.span));
        let step = target.and_then(|target| match entity.kind {
            Kind::Resource => Some(Step::Delete(target.file)),
            Kind::Filter | Kind::Parameter | Kind::Field | Kind::Operation | Kind::Period => Some(remove(target)),
            Kind::Indicator | Kind::Platform | Kind::Refusal | Kind::Entry => Some(remove(target)),
            _ => None,
        });
        Fix::new(step.into_iter().collect())
    }

    /// A row. Both tables of an object that is read and sent have it, so only the first finding adds it.
    fn part(&self, entity: &Entity, gap: &Gap) -> Vec<Step> {
        let holder = self.holder.as_deref();
        if holder.is_some_and(|holder| !self.rows.is_first(&format!("{holder}.{}", entity.name))) {
            return Vec::new();
        }
        let mut entity = holder.map_or_else(|| entity.clone(), |holder| self.rows.merged(holder, entity));
        if let Some(page) = entity.property("only_with_one").filter(|claim| **claim != Claim::Absent) {
            let beside = gap.near.after.iter().chain(&gap.near.before);
            let filter = in_plural(beside.map(String::as_str), page);
            entity.set("only_with_one", Claim::one(filter));
        }
        [vec![gap.entry(&entity.name, self.rows.row(&entity, holder))], self.declared([&entity], gap)].concat()
    }

    /// The types that rows need.
    fn declared<'t>(&self, rows: impl IntoIterator<Item = &'t Entity>, gap: &Gap) -> Vec<Step> {
        let mut declarations = Declarations::default();
        self.rows.declare(rows, self.holder.as_deref(), &mut declarations);
        declarations.steps(gap)
    }

    fn operation(&self, entity: &Entity, response: Option<&Entity>, gap: &Gap) -> Vec<Step> {
        let query = entity.property("query").map(Claim::values).unwrap_or_default().join("&");
        let query = if query.is_empty() { query } else { format!("?{query}") };
        let (name, call) = (usual_name(&entity.name), Value::scalar(format!("{}{query}", entity.name)));
        let mut entries = vec![("call", call)];
        if !STANDARD.contains(&name) {
            entries.push(("doc", placeholder()));
        }
        if let Some(Claim::One(body)) = entity.property("body") {
            entries.extend(body.first().map(|body| ("body", Value::scalar(body))));
        }
        let source = entity.property("filters_of").filter(|claim| **claim != Claim::Absent);
        let source = source.and_then(|source| {
            let source = source.text();
            self.model.operations().find(|operation| spec::call(operation).name == source)
        });
        entries.extend(source.map(|source| ("filters_of", Value::scalar(&source.name.wire))));
        for (kind, key) in [(Kind::Filter, "filters"), (Kind::Parameter, "parameters")] {
            let rows: Vec<_> = entity.parts.iter().filter(|part| part.kind == kind).collect();
            let rows = rows.into_iter().map(|part| (part.name.clone(), self.rows.row(part, None))).collect::<Vec<_>>();
            entries.extend((!rows.is_empty()).then(|| (key, Value::lines(rows))));
        }
        // The parameters have the name of the call in Rust.
        let sends = entity.parts.iter().any(|part| part.kind == Kind::Parameter);
        let object = response.map(|response| match last_segment(&response.name) {
            last if sends && last == name => response.name.trim_start_matches('/').replace('/', "_"),
            last => last.to_owned(),
        });
        let returned = object.as_ref().map(|object| match entity.property("returns") {
            Some(several) => format!("{}<{object}>", several.text()),
            None => object.clone(),
        });
        entries.extend(returned.map(|ty| ("returns", Value::scalar(ty))));
        let value = match &entries[..] {
            [(_, call)] => call.clone(),
            _ => Value::lines(entries),
        };
        let operation = gap.entry(name, value);
        let mut declarations = Declarations::default();
        self.rows.declare(&entity.parts, None, &mut declarations);
        let declarations = match response.zip(object) {
            Some((response, object)) => self.response(response, &object, declarations, gap),
            None => declarations.steps(gap),
        };
        [vec![operation], declarations].concat()
    }

    /// The response of a call as an object, with nested records.
    fn response(&self, response: &Entity, object: &str, mut declarations: Declarations, gap: &Gap) -> Vec<Step> {
        let fields = response.parts.iter().map(|part| (part.name.clone(), self.rows.row(part, None))).collect();
        declarations.object(object, fields);
        self.rows.declare(&response.parts, None, &mut declarations);
        declarations.steps(gap)
    }
}

/// The place of a new `note`: at the end of a map, before the large parts of a resource.
fn note(map: Option<&Target>) -> Near {
    let is_file = map.is_some_and(|map| map.path.is_empty());
    if is_file { Near::before(&crate::edit::BLOCKS) } else { Near::default() }
}

fn indicator(entity: &Entity) -> Value {
    let text = |property| entity.property(property).map(Claim::text).unwrap_or_default();
    let mut entries = ["label", "family", "unit"].map(|property| (property, Value::scalar(text(property)))).to_vec();
    entries.push(("channels", Value::list(entity.property("channels").map_or(&[], Claim::values))));
    entries.push(("doc", placeholder()));
    if entity.property("deprecated").is_some_and(|claim| *claim != Claim::Absent) {
        entries.push(("deprecated", placeholder()));
    }
    Value::lines(entries)
}

/// Operations with a default `doc`.
const STANDARD: [&str; 5] = ["list", "get", "create", "update", "delete"];

fn last_segment(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

//! Rows of the page as YAML, and the objects and enums that they need and the spec does not declare.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::gap::Gap;
use super::values::{line, of_enum, placeholder};
use crate::audit::fix::{PLACEHOLDER, Step};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::spec;
use crate::edit::Value;
use crate::model::{Model, Type};
use crate::resolve::naming::type_of;
use crate::surface::scope::TYPES;

/// The names that fixes so far have given to types.
#[derive(Default)]
struct Names {
    /// By what they belong to, and the name on the page.
    given: BTreeMap<(String, String, &'static str), String>,
    /// The names whose declaration a fix has.
    declared: BTreeSet<String>,
}

/// Declarations, as the entries of `objects` and of `enums`.
#[derive(Default)]
pub struct Declarations {
    objects: Vec<(String, Value)>,
    enums: Vec<(String, Value)>,
}

impl Declarations {
    pub fn object(&mut self, name: &str, fields: Vec<(String, Value)>) {
        let object = Value::lines([("doc", placeholder()), ("fields", Value::lines(fields))]);
        self.objects.push((name.to_owned(), object));
    }

    /// What adds them to the file of a gap.
    pub fn steps(self, gap: &Gap) -> Vec<Step> {
        let of = |list: &'static str| move |(name, value): (String, Value)| gap.ty(list, &name, value);
        self.objects.into_iter().map(of("objects")).chain(self.enums.into_iter().map(of("enums"))).collect()
    }
}

/// Writes rows with the names of a model.
pub struct Rows<'a> {
    model: &'a Model,
    page: Option<&'a Entity>,
    /// The resource of the next rows.
    pub resource: String,
    names: RefCell<Names>,
}

impl<'a> Rows<'a> {
    pub fn new(model: &'a Model, page: Option<&'a Entity>) -> Self {
        Self { model, page, resource: String::new(), names: RefCell::default() }
    }

    /// `holder` is the object that has the row.
    pub fn row(&self, entity: &Entity, holder: Option<&str>) -> Value {
        let mut entries = vec![("type", Value::scalar(self.ty(entity, holder)))];
        for property in ["access", "nullable", "only", "only_with_one", "example", "required", "deprecated"] {
            match entity.property(property) {
                None | Some(Claim::Absent) => {}
                Some(_) if property == "deprecated" => entries.push((property, placeholder())),
                Some(claim) if property == "only" => entries.push((property, Value::Quoted(claim.text()))),
                Some(Claim::Set(values)) => entries.push((property, Value::list(values))),
                Some(claim) => entries.push((property, Value::scalar(claim.text()))),
            }
        }
        entries.push(("doc", placeholder()));
        for property in ["documented", "note"] {
            entries.extend(entity.property(property).map(|claim| (property, Value::scalar(claim.text()))));
        }
        line(entries)
    }

    /// The type as the spec writes it: a known identifier or enum, if one matches.
    pub fn ty(&self, entity: &Entity, holder: Option<&str>) -> String {
        let stated = entity.property("type").map(Claim::text).unwrap_or_default();
        let (item, is_list) = stated.strip_prefix("list of ").map_or((&*stated, false), |item| (item, true));
        let singular = entity.name.strip_suffix("_list").map_or(entity.name.clone(), |stem| format!("{stem}_id"));
        let identifier =
            self.model.identifiers.iter().map(|identifier| &*identifier.name.wire).find(|name| *name == singular);
        let named = matches!(entity.property("values"), Some(Claim::Set(_)));
        let item = match item {
            _ if named => self.known_enum(entity).map_or_else(|| self.name(entity, holder, "enum"), str::to_owned),
            "integer" => identifier.unwrap_or("integer").to_owned(),
            "object" => self.known_object(entity).map_or_else(|| self.name(entity, holder, "object"), str::to_owned),
            plain => {
                Type::PLAIN.iter().map(|(name, _)| *name).find(|name| *name == plain).unwrap_or(PLACEHOLDER).to_owned()
            }
        };
        if is_list { format!("list<{item}>") } else { item }
    }

    /// The enum with exactly the values that the page lists, or that gets them for a field with the same name.
    fn known_enum(&self, entity: &Entity) -> Option<&str> {
        let values = entity.property("values")?;
        self.enum_with(values).or_else(|| self.enum_of_field(&entity.name, values))
    }

    fn enum_of_field(&self, name: &str, values: &Claim) -> Option<&str> {
        let page = self.page?.part(Kind::Resource, &self.resource)?;
        let mut responses = page.parts.iter().filter(|part| part.kind == Kind::Response);
        responses
            .find_map(|response| response.part(Kind::Field, name))
            .filter(|field| field.property("values") == Some(values))?;
        let resource = self.model.resources.iter().find(|it| spec::name(it) == self.resource)?;
        let field = self.model[resource.record?].fields.iter().find(|field| field.name.wire == name)?;
        match field.ty {
            Type::Enum(set) => Some(&self.model[set].name.wire),
            _ => None,
        }
    }

    fn enum_with(&self, values: &Claim) -> Option<&str> {
        let fits = |names: Vec<&str>| values.agrees(&Claim::set(names));
        let mut enums = self.model.enums.iter();
        let found = enums.find(|set| fits(set.values.iter().map(|value| &*value.name.wire).collect()))?;
        Some(&found.name.wire)
    }

    /// The declarations that rows need. `holder` is the object that has the rows.
    pub fn declare<'t>(&self, rows: impl IntoIterator<Item = &'t Entity>, holder: Option<&str>, to: &mut Declarations) {
        for row in rows {
            if row.property("values").is_some_and(|claim| *claim != Claim::Absent) && self.known_enum(row).is_none() {
                let name = self.name(row, holder, "enum");
                if self.is_first(&name) {
                    to.enums.push((name, enumeration(row)));
                }
            }
            if is_object(row) && self.known_object(row).is_none() {
                let name = self.name(row, holder, "object");
                if self.is_first(&name) {
                    self.object(&name, &self.parts(row), to);
                }
            }
        }
    }

    /// An object with its fields, then what these need.
    fn object(&self, name: &str, parts: &[Entity], to: &mut Declarations) {
        let row = |part: &Entity| (part.name.clone(), self.row(part, Some(name)));
        let mut fields: Vec<(String, Value)> = parts.iter().map(row).collect();
        if fields.is_empty() {
            fields.push((PLACEHOLDER.to_owned(), placeholder()));
        }
        to.object(name, fields);
        self.declare(parts, Some(name), to);
    }

    /// The name of the type of a row: short if nothing else has it.
    fn name(&self, row: &Entity, holder: Option<&str>, kind: &'static str) -> String {
        let resource = self.resource.clone();
        let owner = holder.unwrap_or(&resource).to_owned();
        let mut names = self.names.borrow_mut();
        let key = (owner.clone(), row.name.clone(), kind);
        if let Some(given) = names.given.get(&key) {
            return given.clone();
        }
        let short = match (holder, kind) {
            (Some(holder), "enum") => format!("{holder}_{}", row.name),
            _ => row.name.clone(),
        };
        let candidates = [short.clone(), format!("{owner}_{}", row.name), format!("{resource}_{short}")];
        let is_free = |name: &&String| !self.is_declared(name) && !names.given.values().any(|given| given == *name);
        let name = candidates.iter().find(is_free).unwrap_or(&candidates[2]).clone();
        names.given.insert(key, name.clone());
        name
    }

    pub fn is_first(&self, name: &str) -> bool {
        self.names.borrow_mut().declared.insert(name.to_owned())
    }

    /// Whether a type of the spec or of the client has this name.
    fn is_declared(&self, name: &str) -> bool {
        let model = self.model;
        let objects = model.objects.iter().map(|object| &object.name);
        let enums = model.enums.iter().map(|set| &set.name);
        let lists = model.tagged_lists.iter().map(|list| &list.name);
        let rust = type_of(name);
        objects.chain(enums).chain(lists).any(|known| known.wire == name || known.rust == rust)
            || Type::PLAIN.iter().any(|(plain, _)| *plain == name)
            || TYPES.reserves(&rust)
    }

    /// The object of this name that the resource declares.
    fn known_object(&self, row: &Entity) -> Option<&str> {
        let resource = self.model.resources.iter().find(|it| spec::name(it) == self.resource)?;
        let mut objects = resource.objects.iter().map(|object| &self.model[*object]);
        let found = objects.find(|object| object.remark.is_some() && object.name.wire == row.name)?;
        Some(&found.name.wire)
    }

    /// The parts of an object. The page can describe it twice: as calls send it, which says what is mandatory, and as
    /// responses have it, where the server sets the other parts.
    fn parts(&self, row: &Entity) -> Vec<Entity> {
        let twin = self.twin(&row.name, row.kind).map_or(&[][..], |twin| &twin.parts);
        let (first, second) = if row.kind == Kind::Field { (&*row.parts, twin) } else { (twin, &*row.parts) };
        let is_new = |part: &&Entity| first.iter().all(|other| other.name != part.name);
        let parts = first.iter().chain(second.iter().filter(is_new));
        parts.map(|part| self.merged(&row.name, part)).collect()
    }

    /// A part of an object, with what both descriptions of the object say.
    pub fn merged(&self, holder: &str, part: &Entity) -> Entity {
        let mut merged = part.clone();
        // The spec has no `only` in objects.
        merged.properties.retain(|(name, _)| *name != "only");
        if part.kind == Kind::Field
            && let Some(sent) = self.twin(holder, Kind::Field)
        {
            match sent.part(Kind::Parameter, &part.name) {
                Some(sent) => merged.set("required", sent.property("required").cloned().unwrap_or(Claim::Absent)),
                None => merged.set("access", Claim::one("read")),
            }
        }
        if part.kind == Kind::Parameter
            && let Some(read) = self.twin(holder, Kind::Parameter).and_then(|twin| twin.part(Kind::Field, &part.name))
            && merged.property("type") == Some(&Claim::Absent)
        {
            merged.set("type", read.property("type").cloned().unwrap_or(Claim::Absent));
        }
        merged
    }

    /// The object of this name on the other side: sent instead of read, or read instead of sent.
    fn twin(&self, name: &str, kind: Kind) -> Option<&Entity> {
        twin(self.page?.part(Kind::Resource, &self.resource)?, name, kind)
    }
}

/// An enum without its name.
fn enumeration(row: &Entity) -> Value {
    let values = row.property("values").map_or(&[][..], Claim::values);
    let values = Value::lines(values.iter().map(|value| (value, of_enum(value))));
    let is_integer = row.property("type").is_some_and(|claim| claim.text().ends_with("integer"));
    let base = is_integer.then(|| ("base", Value::scalar("integer")));
    Value::lines([("doc", placeholder())].into_iter().chain(base).chain([("values", values)]))
}

fn twin<'t>(parent: &'t Entity, name: &str, kind: Kind) -> Option<&'t Entity> {
    parent.parts.iter().find_map(|part| {
        let is_row = matches!(part.kind, Kind::Field | Kind::Parameter);
        let is_twin = is_row && part.kind != kind && part.name == name && !part.parts.is_empty();
        if is_twin { Some(part) } else { twin(part, name, kind) }
    })
}

/// Whether the type of a row is an object, or a list of objects.
fn is_object(row: &Entity) -> bool {
    matches!(row.property("type"), Some(Claim::One(types)) if types.first().is_some_and(|ty| ty.ends_with("object")))
}

//! Where the spec lacks an entity.

use crate::audit::fix::{PLACEHOLDER, Step, put};
use crate::audit::inventory::{Entity, Kind, Place};
use crate::audit::places::{Places, Target};
use crate::edit::{Edit, Known, Near, Value};
use crate::source::Span;

/// The map that an entity belongs to, and its neighbours there.
#[derive(Debug, Default)]
pub struct Gap {
    /// Unknown if the spec has nothing like it.
    pub map: Option<Target>,
    pub near: Near,
}

impl Gap {
    /// The end of a map of the entry at the name of a type or a resource.
    pub fn of_name(places: &Places<'_>, span: Option<Span>, key: &str) -> Self {
        let target = span.and_then(|span| places.of_name(span));
        Self { map: target.map(|target| target.below(&[key])), near: Near::default() }
    }

    /// The place of a part of the page: beside its neighbours on the page.
    pub fn new(
        places: &Places<'_>,
        part: &Entity,
        (page, spec): (&Entity, &Entity),
        pairs: &[(&Entity, &Entity)],
        resource: Option<&Entity>,
    ) -> Self {
        let target = |entity: &Entity| places.of_value(entity.remark.as_ref()?.span);
        let key = |part: &Entity| match pairs.iter().find(|(other, _)| std::ptr::eq(*other, part)) {
            Some((_, spec)) => target(spec).map_or_else(|| spec.name.clone(), |target| target.key().to_owned()),
            None if part.kind == Kind::Operation => usual_name(&part.name).to_owned(),
            None => part.name.clone(),
        };
        let own = page.parts.iter().position(|other| std::ptr::eq(other, part)).unwrap_or(page.parts.len());
        let keys = |parts: &[Entity]| -> Vec<String> {
            parts.iter().filter(|other| other.kind == part.kind).map(key).collect()
        };
        let near = Near {
            after: keys(&page.parts[..own]).into_iter().rev().collect(),
            before: keys(&page.parts[(own + 1).min(page.parts.len())..]),
        };
        // Beside an entity of the same kind, also where several maps are compared as one.
        let sibling = || spec.parts.iter().find(|other| other.kind == part.kind).and_then(target);
        let below = |key: &str| target(spec).map(|target| target.below(&[key]));
        let map = match part.kind {
            Kind::Operation => below("operations"),
            Kind::Filter => below("filters"),
            Kind::Parameter if spec.kind == Kind::Operation => below("parameters"),
            Kind::Platform => below("platforms"),
            Kind::Refusal => below("refusals"),
            Kind::Indicator => below("indicators"),
            Kind::Field => {
                let near = pairs.iter().find(|(other, _)| near.after.first() == Some(&other.name));
                let beside = near.and_then(|(_, spec)| target(spec)).or_else(sibling).map(Target::parent);
                beside.or_else(|| target(resource?).map(|file| file.below(&["fields"])))
            }
            Kind::Entry | Kind::Parameter => sibling().map(Target::parent),
            Kind::Response => target(spec),
            Kind::Resource => target(spec),
            Kind::Unreadable => target(spec).or_else(|| target(resource?)),
            _ => None,
        };
        Self { map, near }
    }

    /// The line that the missing entry is added to or becomes.
    pub fn place(&self, places: &Places<'_>) -> Option<Place> {
        match self.entry(PLACEHOLDER, Value::scalar(PLACEHOLDER)) {
            Step::Edit(Some(file), Edit::Put(put)) => places.of_addition(&file, &put),
            _ => None,
        }
    }

    /// The missing entry.
    pub fn entry(&self, key: &str, value: Value) -> Step {
        put(self.map.as_ref(), key, value, self.near.clone(), Known::Refuse)
    }

    /// A type that the entry needs, in the same file.
    pub fn ty(&self, list: &str, name: &str, value: Value) -> Step {
        let file = self.map.as_ref().map_or(String::new(), |map| map.file.clone());
        let map = Target { file, path: vec![list.to_owned()] };
        put(Some(&map), name, value, Near::default(), Known::Keep)
    }
}

/// The standard name of a call, or the last part of its path.
pub fn usual_name(call: &str) -> &str {
    let (method, path) = call.split_once(" /").unwrap_or(("", call));
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    match (method, &segments[..]) {
        ("GET", []) => "list",
        ("GET", ["{id}"]) => "get",
        ("POST", []) => "create",
        ("PUT", ["{id}"]) => "update",
        ("DELETE", ["{id}"]) => "delete",
        (_, rest) => rest.last().filter(|segment| **segment != "{id}").copied().unwrap_or(PLACEHOLDER),
    }
}

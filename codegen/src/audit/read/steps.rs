//! Names in several parts, such as `cfg[type]`, and the objects that they lead to.

use crate::audit::inventory::{Claim, Entity, Kind, Place};
use crate::audit::text::Text;

/// A part of a name such as `cfg[type]`, `cfg.type` or `slots[0][from]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub name: String,
    /// Whether it is a list of objects.
    list: bool,
}

/// The parts of a name. A name that ends in a number or in empty brackets has no parts, because it is a list of values.
pub fn steps(name: &str) -> Vec<Step> {
    let whole = || vec![Step { name: name.to_owned(), list: false }];
    let mut steps: Vec<Step> = Vec::new();
    let mut ends_in_list = false;
    for part in name.split(['.', '[']).map(|part| part.trim_end_matches(']')) {
        ends_in_list = part.chars().all(|c| c.is_ascii_digit());
        match (ends_in_list, steps.last_mut()) {
            (true, Some(last)) => last.list = true,
            (true, None) => return whole(),
            (false, _) => steps.push(Step { name: part.to_owned(), list: false }),
        }
    }
    if ends_in_list { whole() } else { steps }
}

/// The object at these steps, which is added where no row describes it.
pub fn object<'e>(root: &'e mut Entity, kind: Kind, steps: &[Step], place: &Place) -> &'e mut Entity {
    steps.iter().fold(root, |parent, step| {
        let object = parent.part_mut(kind, &step.name, place);
        if matches!(object.property("type"), None | Some(Claim::Absent)) {
            object.set("type", Claim::one(if step.list { "list of object" } else { "object" }));
        }
        object
    })
}

/// Words beside the name of an object in a line above a table.
pub const IGNORED: &[&str] = &[
    "object",
    "objects",
    "field",
    "fields",
    "parameter",
    "parameters",
    "property",
    "properties",
    "attribute",
    "attributes",
    "details",
    "structure",
    "the",
    "of",
    "an",
    "a",
    "in",
    "each",
    "list",
];

/// Every object below an entity, with whether a table describes it.
pub fn collect(entity: &Entity, kind: Kind, path: &mut Vec<Step>, objects: &mut Vec<(Vec<Step>, bool)>) {
    for part in entity.parts.iter().filter(|part| part.kind == kind) {
        let is_object = |claim: &Claim| claim.values().iter().any(|ty| ty.ends_with("object"));
        if part.property("type").is_some_and(is_object) || !part.parts.is_empty() {
            path.push(Step { name: part.name.clone(), list: false });
            objects.push((path.clone(), part.parts.iter().any(is_described)));
            collect(part, kind, path, objects);
            path.pop();
        }
    }
}

/// Whether a table describes an entity, or a part of it.
pub fn is_described(entity: &Entity) -> bool {
    entity.property("deprecated").is_some() || entity.parts.iter().any(is_described)
}

/// The names that a line above a table may mean: its codes, and its text without general words.
pub fn names(caption: &Text) -> Vec<Vec<String>> {
    let text = text(caption);
    let split = |name: &str| steps(name).iter().map(|step| normal(&step.name)).collect::<Vec<_>>();
    caption.codes().chain([&*text]).filter(|name| !name.is_empty()).map(split).collect()
}

/// A text without general words.
pub fn text(caption: &Text) -> String {
    let plain = caption.plain();
    let words = plain.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != ']'));
    words.filter(|word| !IGNORED.contains(&&*word.to_lowercase())).collect::<Vec<_>>().join("_")
}

pub fn ends_with(path: &[Step], name: &[String]) -> bool {
    path.len() >= name.len() && path.iter().rev().zip(name.iter().rev()).all(|(step, name)| normal(&step.name) == *name)
}

fn normal(name: &str) -> String {
    name.to_lowercase().replace('-', "_")
}

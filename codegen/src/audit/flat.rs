//! Parameters that a spec writes with brackets, such as `chat[available]`, instead of as an object.

use super::inventory::{Entity, Kind};
use super::passage::{Passage, Role};

/// Gives the page the names of the spec: where the spec has `chat[…]` and no `chat`, the parts of `chat` are parameters of
/// the call.
pub fn as_in_spec(page: &mut Entity, spec: &Entity) {
    for resource in page.parts.iter_mut().filter(|part| part.kind == Kind::Resource) {
        let Some(known) = spec.part(Kind::Resource, &resource.name) else { continue };
        for operation in resource.parts.iter_mut().filter(|part| part.kind == Kind::Operation) {
            let same = known.part(Kind::Operation, &operation.name);
            let parts: Vec<&Entity> = match same {
                Some(same) => same.parts.iter().collect(),
                None => known.parts.iter().flat_map(|other| &other.parts).collect(),
            };
            flatten(operation, &parts);
        }
    }
}

fn flatten(operation: &mut Entity, known: &[&Entity]) {
    let known = known.iter().filter(|part| part.kind == Kind::Parameter);
    let is_flat = |name: &str| {
        let begins = |part: &&&Entity| part.name.strip_prefix(name).is_some_and(|rest| rest.starts_with('['));
        known.clone().any(|part| begins(&part)) && !known.clone().any(|part| part.name == name)
    };
    for part in std::mem::take(&mut operation.parts) {
        match part.kind == Kind::Parameter && !part.parts.is_empty() && is_flat(&part.name) {
            true => leaves(part, operation),
            false => operation.parts.push(part),
        }
    }
}

/// Adds the parts of an object that are not objects, with their names in brackets, and the texts about objects.
fn leaves(object: Entity, operation: &mut Entity) {
    let texts = object.passages.into_iter().map(|text| Passage { role: Role::Loose, ..text });
    operation.passages.extend(texts);
    for part in object.parts {
        let part = Entity { name: format!("{}[{}]", object.name, part.name), ..part };
        if part.parts.is_empty() { operation.parts.push(part) } else { leaves(part, operation) }
    }
}

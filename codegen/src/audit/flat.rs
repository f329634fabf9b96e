//! Parameters that a spec writes with brackets, such as `chat[available]`, instead of as an object.

use super::inventory::{Entity, Kind};

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
            true => leaves(part, &mut operation.parts),
            false => operation.parts.push(part),
        }
    }
}

/// The parts of an object that are not objects, with their names in brackets.
fn leaves(object: Entity, leaves: &mut Vec<Entity>) {
    for part in object.parts {
        let part = Entity { name: format!("{}[{}]", object.name, part.name), ..part };
        if part.parts.is_empty() { leaves.push(part) } else { self::leaves(part, leaves) }
    }
}

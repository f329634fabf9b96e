//! Where the spec gets what only the page has: behind the part that is before it on the page.

use super::pairs::Pairs;
use crate::audit::inventory::{Entity, Kind, Place};
use crate::audit::spec::Spec;

/// Where to add a part of the page.
pub fn insertion(part: &Entity, (page, parent): (&Entity, &Entity), pairs: &Pairs<'_>, spec: &Spec<'_>) -> Place {
    let is_sibling = |other: &&Entity| other.kind == part.kind;
    if matches!(part.kind, Kind::Unreadable) {
        return parent.place.clone();
    }
    let before = page.parts.iter().take_while(|other| !std::ptr::eq(*other, part)).filter(is_sibling);
    let partner =
        |entity: &Entity| pairs.both.iter().find(|(page, _)| std::ptr::eq(*page, entity)).map(|(_, spec)| *spec);
    let after = before.filter_map(partner).last();
    let first = || parent.parts.iter().find(is_sibling).map(|first| first.place.clone());
    match after {
        Some(sibling) => end(sibling, spec),
        None => first().unwrap_or_else(|| parent.place.clone()),
    }
}

/// The line after an entity, or the line of an entity that is one of several in braces.
fn end(entity: &Entity, spec: &Spec<'_>) -> Place {
    let Place { file, line } = entity.place.clone();
    let source = spec.sources.iter().map(|(_, source)| source).find(|source| source.path == file);
    let lines: Vec<&str> = source.map(|source| source.text.lines().collect()).unwrap_or_default();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let Some(own) = lines.get(line - 1).filter(|own| begins_with(own, &entity.name)) else {
        return Place { file, line };
    };
    let rest = lines[line..].iter().take_while(|next| !next.trim().is_empty() && indent(next) > indent(own));
    Place { line: line + rest.count() + 1, file }
}

/// Whether a line is not one entry of several in braces: no other entry is before it.
fn begins_with(line: &str, name: &str) -> bool {
    let key = line.split(": ").next().unwrap_or_default().trim().trim_matches(['"', '\'', ':']);
    key == name || !line.contains(name)
}

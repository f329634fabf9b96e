//! The file of fingerprints in the folder of a spec.
//!
//! A line `[group]` begins a group of entities. The other lines end in a fingerprint, after the path of a row in the
//! group, if it belongs to one, and the role of the passage.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::compare::record::Record;
use super::inventory::{Claim, Entity, Kind};
use super::passage::{Passage, Role};

/// The name of the file.
pub const FILE: &str = "accepted.txt";

const HEAD: &str = "\
# Texts of the page that the audit does not interpret and that a person has read: a fingerprint of each, by section.
# `cargo codegen audit PAGE --accept` writes this file.
";

/// The word for the role of a row.
const ROW: &str = "row";

/// The file for a page.
pub fn write(page: &Entity) -> String {
    let mut lines = vec![(group(page.kind, &page.name), page)];
    let mut text = HEAD.to_owned();
    let mut next = 0;
    while let Some((name, entity)) = lines.get(next).cloned() {
        let mut inside = String::new();
        rows(entity, "", &mut inside, &mut lines);
        if !inside.is_empty() {
            let _ = write!(text, "\n[{name}]\n{inside}");
        }
        next += 1;
    }
    text
}

/// Writes the passages of an entity and of its rows. Other parts begin a group.
fn rows<'a>(entity: &'a Entity, path: &str, text: &mut String, groups: &mut Vec<(String, &'a Entity)>) {
    for Passage { role, fingerprint, .. } in &entity.passages {
        let role = match role {
            Role::Loose => String::new(),
            Role::Row => format!("{ROW} "),
            Role::Beside(key) => format!("{key} "),
        };
        let _ = writeln!(text, "{path}{role}{fingerprint}");
    }
    for part in &entity.parts {
        if is_group(part.kind) {
            groups.push((group(part.kind, &part.name), part));
        } else {
            rows(part, &below(path, part.kind, &part.name), text, groups);
        }
    }
}

/// Adds to each entity of a spec the passages that a person has read.
///
/// # Errors
/// The number of a line that cannot be read.
pub fn attach(file: &str, spec: &mut Entity, page: &Entity) -> Result<(), usize> {
    let mut known = Known::new();
    let mut sections = Vec::new();
    let mut current = String::new();
    for (index, line) in file.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            current = name.to_owned();
            sections.extend(name.strip_prefix("section ").map(str::to_owned));
            continue;
        }
        let words: Vec<&str> = line.split(' ').collect();
        let (fingerprint, before) = words.split_last().ok_or(index + 1)?;
        let (path, role) = match before {
            [] => (String::new(), Role::Loose),
            [key] => (String::new(), Role::Beside((*key).to_owned())),
            [kind, name, ROW] => (format!("{kind} {name} "), Role::Row),
            [kind, name, key] => (format!("{kind} {name} "), Role::Beside((*key).to_owned())),
            _ => return Err(index + 1),
        };
        if fingerprint.len() != 12 || !fingerprint.chars().all(|c| c.is_ascii_hexdigit()) {
            return Err(index + 1);
        }
        let passage = Passage { role, fingerprint: (*fingerprint).to_owned(), line: 0, excerpt: String::new() };
        known.entry((current.clone(), path)).or_default().push(passage);
    }
    let place = spec.place.clone();
    spec.parts.extend(sections.iter().map(|name| Entity::new(Kind::Section, name, place.clone())));
    let name = group(spec.kind, &spec.name);
    attach_to(spec, &name, "", &mut known);
    carry_over(spec, page, &mut known);
    Ok(())
}

/// The passages of each group and path.
type Known = BTreeMap<(String, String), Vec<Passage>>;

fn attach_to(entity: &mut Entity, name: &str, path: &str, known: &mut Known) {
    entity.passages = known.remove(&(name.to_owned(), path.to_owned())).unwrap_or_default();
    for part in &mut entity.parts {
        let also = part.property("also").map(Claim::values).unwrap_or_default().to_vec();
        // The page's name for it comes first.
        let names: Vec<String> = Record::name(part).into_iter().chain([part.name.clone()]).chain(also).collect();
        let places = names.iter().map(|part_name| match is_group(part.kind) {
            true => (group(part.kind, part_name), String::new()),
            false => (name.to_owned(), below(path, part.kind, part_name)),
        });
        let places: Vec<(String, String)> = places.collect();
        let found = places.iter().find(|place| known.contains_key(*place)).or(places.last());
        if let Some((name, path)) = found {
            attach_to(part, name, path, known);
        }
    }
}

/// Adds passages that a person has read under a name that neither the spec nor the page has any more: what had it has been
/// renamed, and its texts are the same.
fn carry_over(spec: &mut Entity, page: &Entity, known: &mut Known) {
    for part in &mut spec.parts {
        let Some(same) = page.parts.iter().find(|other| other.kind == part.kind && part.is_called(&other.name)) else {
            continue;
        };
        if part.passages.is_empty() && !same.passages.is_empty() {
            let word = part.kind.word();
            let is_of_kind = |(name, path): &(String, String)| match is_group(part.kind) {
                true => path.is_empty() && name.split(' ').next() == Some(word),
                false => path.split(' ').next() == Some(word),
            };
            let found = known.iter().find(|(place, texts)| is_of_kind(place) && are_same(texts, &same.passages));
            if let Some(place) = found.map(|(place, _)| place.clone()) {
                part.passages = known.remove(&place).unwrap_or_default();
            }
        }
        carry_over(part, same, known);
    }
}

fn are_same(texts: &[Passage], others: &[Passage]) -> bool {
    let same = |(text, other): (&Passage, &Passage)| text.role == other.role && text.fingerprint == other.fingerprint;
    texts.len() == others.len() && texts.iter().zip(others).all(same)
}

fn is_group(kind: Kind) -> bool {
    !matches!(kind, Kind::Filter | Kind::Parameter | Kind::Field | Kind::Entry | Kind::Indicator)
}

fn group(kind: Kind, name: &str) -> String {
    let word = kind.word();
    if name == word { word.to_owned() } else { format!("{word} {name}") }
}

/// The path of a row: `field power.used `.
fn below(path: &str, kind: Kind, name: &str) -> String {
    let above = path.split(' ').nth(1).map(|above| format!("{above}.")).unwrap_or_default();
    format!("{} {above}{name} ", kind.word())
}

//! Pairs the parts of the page with the parts of the spec: by a name, by the recorded name, or, if renamed, by place.

use std::collections::BTreeSet;

use super::record::Record;
use crate::audit::inventory::{Entity, Kind};
use crate::audit::passage::Role;
use crate::audit::read::call;

/// The parts of two entities, in pairs.
pub struct Pairs<'a> {
    pub both: Vec<(&'a Entity, &'a Entity)>,
    /// Parts that only the page has.
    pub page: Vec<&'a Entity>,
    /// Parts that only the spec has.
    pub spec: Vec<&'a Entity>,
}

pub fn pairs<'a>(page: &'a Entity, spec: &'a Entity) -> Pairs<'a> {
    let same = |part: &Entity| {
        let known = |other: &&Entity| {
            let is_recorded = || Record::name(other).as_ref() == Some(&part.name);
            other.kind == part.kind && (other.is_called(&part.name) || is_recorded())
        };
        spec.part(part.kind, &part.name).or_else(|| spec.parts.iter().find(known))
    };
    let mut found: Vec<(&Entity, Option<&Entity>)> = page.parts.iter().map(|part| (part, same(part))).collect();
    find_renamed(&mut found, &spec.parts);
    find_moved(&mut found, &spec.parts);
    find_renamed_responses(&mut found, &spec.parts);
    let is_paired =
        |part: &&Entity| found.iter().any(|(_, other)| other.is_some_and(|other| std::ptr::eq(other, *part)));
    Pairs {
        spec: spec.parts.iter().filter(|part| !is_paired(part)).collect(),
        page: found.iter().filter(|(_, other)| other.is_none()).map(|(part, _)| *part).collect(),
        both: found.iter().filter_map(|(part, other)| other.map(|other| (*part, other))).collect(),
    }
}

/// Pairs parts that have the same neighbours on both sides and differ in their name only.
fn find_renamed<'a>(found: &mut [(&'a Entity, Option<&'a Entity>)], spec: &'a [Entity]) {
    let matched: Vec<&Entity> = found.iter().filter_map(|(_, other)| *other).collect();
    let is_paired = |part: &Entity| matched.iter().any(|other| std::ptr::eq(*other, part));
    let before =
        |index: usize| spec[..index].iter().rev().find(|part| part.kind == spec[index].kind && is_paired(part));
    let mut last: Vec<&Entity> = Vec::new();
    for (part, other) in found.iter_mut() {
        let anchor = last.iter().rev().find(|entity| entity.kind == part.kind).copied();
        match other {
            Some(other) => last.push(other),
            None => {
                let fits = |index: &usize| {
                    let place = before(*index).map(|entity| &entity.name) == anchor.map(|entity| &entity.name);
                    !is_paired(&spec[*index]) && place && is_alike(part, &spec[*index])
                };
                let taken = |index: &usize| last.iter().any(|entity| std::ptr::eq(*entity, &spec[*index]));
                *other = (0..spec.len()).filter(|index| !taken(index)).find(fits).map(|index| &spec[index]);
            }
        }
    }
}

/// Pairs rows that are alike, have the same description or similar names, and are in another place.
fn find_moved<'a>(found: &mut [(&'a Entity, Option<&'a Entity>)], spec: &'a [Entity]) {
    for index in 0..found.len() {
        let (part, other) = found[index];
        let is_paired =
            |entity: &Entity| found.iter().any(|(_, other)| other.is_some_and(|other| std::ptr::eq(other, entity)));
        let is_same = |entity: &&Entity| !is_paired(entity) && is_alike(part, entity) && is_same_row(part, entity);
        let mut candidates = spec.iter().filter(is_same);
        if let (None, Some(only), None) = (other, candidates.next(), candidates.next()) {
            found[index].1 = Some(only);
        }
    }
}

fn is_same_row(page: &Entity, spec: &Entity) -> bool {
    is_described_alike(page, spec, &Role::Row)
        || is_titled_alike(page, spec)
        || strsim::jaro_winkler(&page.name, &spec.name) > SIMILAR
}

/// Whether both have a text of this role, and it is the same.
fn is_described_alike(page: &Entity, spec: &Entity, role: &Role) -> bool {
    let text = |entity: &Entity| {
        let mut texts = entity.passages.iter().filter(|passage| passage.role == *role);
        texts.next().map(|passage| passage.fingerprint.clone())
    };
    text(page).is_some() && text(page) == text(spec)
}

fn is_titled_alike(page: &Entity, spec: &Entity) -> bool {
    is_described_alike(page, spec, &Role::Beside("title".to_owned()))
}

/// Whether both calls have the same filters and parameters, and more than one.
fn is_same_table(page: &Entity, spec: &Entity) -> bool {
    let names = |entity: &Entity| {
        let rows = entity.parts.iter().filter(|part| matches!(part.kind, Kind::Filter | Kind::Parameter));
        rows.map(|part| (part.kind.word(), part.name.clone())).collect::<BTreeSet<_>>()
    };
    names(page).len() > 1 && names(page) == names(spec)
}

/// From here on, two names can be one that has changed.
const SIMILAR: f64 = 0.85;

fn is_alike(page: &Entity, spec: &Entity) -> bool {
    let agree = |(property, claim): &(&'static str, _)| match spec.property(property) {
        _ if *property == EXAMPLE => true,
        Some(other) => other.agrees(claim),
        None => claim.values().is_empty(),
    };
    match page.kind {
        _ if page.kind != spec.kind => false,
        Kind::Section => true,
        Kind::Operation => {
            let [one, other] = [page, spec].map(|call| call.name.split_once(' '));
            one.map(|(method, _)| method) == other.map(|(method, _)| method)
                || one.map(|(_, path)| path) == other.map(|(_, path)| path)
                || is_titled_alike(page, spec)
                || is_same_table(page, spec)
        }
        Kind::Platform | Kind::Refusal | Kind::Filter | Kind::Parameter | Kind::Field | Kind::Indicator => {
            page.properties.iter().all(agree)
        }
        _ => false,
    }
}

/// The property that contains the name of a filter.
pub const EXAMPLE: &str = "example";

/// Pairs the responses of calls whose path has changed.
fn find_renamed_responses<'a>(found: &mut [(&'a Entity, Option<&'a Entity>)], spec: &'a [Entity]) {
    let renamed: Vec<(String, String)> = found
        .iter()
        .filter(|(part, _)| part.kind == Kind::Operation)
        .filter_map(|(part, other)| Some((call::response(&part.name)?, call::response(&other.as_ref()?.name)?)))
        .collect();
    for (part, other) in found.iter_mut().filter(|(part, other)| part.kind == Kind::Response && other.is_none()) {
        let name = renamed.iter().find(|(name, _)| *name == part.name).map(|(_, name)| name);
        *other = spec.iter().find(|entity| entity.kind == Kind::Response && Some(&entity.name) == name);
    }
}

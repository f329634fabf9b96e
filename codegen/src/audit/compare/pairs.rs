//! Which part of the page is which part of the spec: by name, by the name on record, or, renamed, by its place.

use super::record::Record;
use crate::audit::inventory::{Kind, Thing};
use crate::audit::read::call;

/// The parts of two things, side by side.
pub struct Pairs<'a> {
    pub both: Vec<(&'a Thing, &'a Thing)>,
    /// What only the page has.
    pub page: Vec<&'a Thing>,
    /// What only the spec has.
    pub spec: Vec<&'a Thing>,
}

/// Pairs the parts of two things.
pub fn pairs<'a>(page: &'a Thing, spec: &'a Thing) -> Pairs<'a> {
    let named = |part: &&Thing, name: &str, kind: Kind| part.kind == kind && part.name == name;
    let same = |part: &Thing| {
        let by_name = spec.parts.iter().find(|other| named(other, &part.name, part.kind));
        by_name.or_else(|| {
            let recorded =
                |other: &&Thing| other.kind == part.kind && Record::name(other).is_some_and(|name| name == part.name);
            spec.parts.iter().find(recorded)
        })
    };
    let mut found: Vec<(&Thing, Option<&Thing>)> = page.parts.iter().map(|part| (part, same(part))).collect();
    find_renamed(&mut found, &spec.parts);
    find_renamed_answers(&mut found, &spec.parts);
    let is_met = |part: &&Thing| found.iter().any(|(_, other)| other.is_some_and(|other| std::ptr::eq(other, *part)));
    Pairs {
        spec: spec.parts.iter().filter(|part| !is_met(part)).collect(),
        page: found.iter().filter(|(_, other)| other.is_none()).map(|(part, _)| *part).collect(),
        both: found.iter().filter_map(|(part, other)| other.map(|other| (*part, other))).collect(),
    }
}

/// A part that stands between the same neighbours on both sides and is alike in all but its name has been renamed.
fn find_renamed<'a>(found: &mut [(&'a Thing, Option<&'a Thing>)], spec: &'a [Thing]) {
    let matched: Vec<&Thing> = found.iter().filter_map(|(_, other)| *other).collect();
    let is_met = |part: &Thing| matched.iter().any(|other| std::ptr::eq(*other, part));
    let before = |index: usize| spec[..index].iter().rev().find(|part| part.kind == spec[index].kind && is_met(part));
    let mut last: Vec<&Thing> = Vec::new();
    for (part, other) in found.iter_mut() {
        let anchor = last.iter().rev().find(|thing| thing.kind == part.kind).copied();
        match other {
            Some(other) => last.push(other),
            None => {
                let fits = |index: &usize| {
                    let place = before(*index).map(|thing| &thing.name) == anchor.map(|thing| &thing.name);
                    !is_met(&spec[*index]) && place && is_alike(part, &spec[*index])
                };
                let taken = |index: &usize| last.iter().any(|thing| std::ptr::eq(*thing, &spec[*index]));
                *other = (0..spec.len()).filter(|index| !taken(index)).find(fits).map(|index| &spec[index]);
            }
        }
    }
}

fn is_alike(page: &Thing, spec: &Thing) -> bool {
    let agree = |(property, claim): &(&'static str, _)| match spec.property(property) {
        _ if *property == EXAMPLE => true,
        Some(other) => other.agrees(claim),
        None => claim.values().is_empty(),
    };
    match page.kind {
        _ if page.kind != spec.kind => false,
        Kind::Operation => {
            let (page, spec) = (page.name.split_once(' '), spec.name.split_once(' '));
            page.map(|(method, _)| method) == spec.map(|(method, _)| method)
                || page.map(|(_, path)| path) == spec.map(|(_, path)| path)
        }
        Kind::Platform | Kind::Refusal | Kind::Filter | Kind::Parameter | Kind::Field | Kind::Indicator => {
            page.properties.iter().all(agree)
        }
        _ => false,
    }
}

/// The example of a filter holds its name.
pub const EXAMPLE: &str = "example";

/// Where the path of a call has changed, so has the name of what it answers.
fn find_renamed_answers<'a>(found: &mut [(&'a Thing, Option<&'a Thing>)], spec: &'a [Thing]) {
    let renamed: Vec<(String, String)> = found
        .iter()
        .filter(|(part, _)| part.kind == Kind::Operation)
        .filter_map(|(part, other)| Some((call::answer(&part.name)?, call::answer(&other.as_ref()?.name)?)))
        .collect();
    for (part, other) in found.iter_mut().filter(|(part, other)| part.kind == Kind::Answer && other.is_none()) {
        let name = renamed.iter().find(|(name, _)| *name == part.name).map(|(_, name)| name);
        *other = spec.iter().find(|thing| thing.kind == Kind::Answer && Some(&thing.name) == name);
    }
}

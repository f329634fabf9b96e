//! Removes an entry.

use super::document::{Document, Map};
use super::kinds::{Change, Edit, Forget, Known, Near, Put, missing};
use super::value::Value;
use crate::parse::lower::NOTE;
use crate::parse::yaml::Node;

/// The key for recorded differences.
const DOCUMENTED: &str = "documented";

/// Keys whose value alone can replace the map.
const SHORT: [&str; 2] = ["type", "call"];

pub fn remove(document: &Document<'_>, path: &[String]) -> Result<Change, String> {
    let (map, index) = document.entry(path).ok_or_else(|| missing(path))?;
    let above = &path[..path.len() - 1];
    if map.entries.len() == 1 && !above.is_empty() {
        return remove(document, above);
    }
    if let Some(change) = shorten(document, map, index, above) {
        return Ok(change);
    }
    let range = if map.is_flow { inline(document, map, index) } else { lines(document, map, index) };
    Ok((range, String::new()))
}

/// Writes a map that keeps only its main key as the value of that key.
fn shorten(document: &Document<'_>, map: Map<'_>, index: usize, path: &[String]) -> Option<Change> {
    let [first, second] = map.entries else { return None };
    let kept = if index == 0 { second } else { first };
    let Node::Scalar(text) = &kept.1 else { return None };
    if !SHORT.contains(&&*kept.0.value) || path.last().is_some_and(|key| key == DOCUMENTED) {
        return None;
    }
    let raw = &document.text[document.value(kept)];
    let begins = text.value.starts_with(|c: char| c.is_ascii_alphabetic());
    let (holder, position) = document.entry(path)?;
    let is_plain = begins && !holder.is_flow && !text.value.contains(": ") && !text.value.contains(" #");
    let raw = if is_plain { &text.value } else { raw };
    let range = document.value(&holder.entries[position]);
    let space = if document.text[..range.start].ends_with(':') { " " } else { "" };
    Some((range, format!("{space}{raw}")))
}

fn inline(document: &Document<'_>, map: Map<'_>, index: usize) -> std::ops::Range<usize> {
    let end = document.value(&map.entries[index]).end;
    match (index.checked_sub(1), map.entries.get(index + 1)) {
        (Some(above), _) => document.value(&map.entries[above]).end..end,
        (None, Some((below, _))) => map.entries[index].0.span.start..below.span.start,
        (None, None) => map.entries[index].0.span.start..end,
    }
}

/// The lines, with the empty lines on one side if there are some on both sides or at the end.
fn lines(document: &Document<'_>, map: Map<'_>, index: usize) -> std::ops::Range<usize> {
    let block = document.block(&map.entries[index]);
    let mut start = block.start;
    let is_blank = |line: &&str| line.trim().is_empty();
    let below = document.text[block.end..].split_inclusive('\n').next();
    let ends = below.is_none() || below.as_ref().is_some_and(is_blank);
    if index > 0 && ends {
        while let Some(above) = document.line_above(start).filter(is_blank) {
            start -= above.len();
        }
    }
    let mut end = block.end;
    if index == 0 && start == block.start {
        while let Some(below) = document.text[end..].split_inclusive('\n').next().filter(is_blank) {
            end += below.len();
        }
    }
    if !document.text[..end].ends_with('\n') && index > 0 {
        start = document.text[..start].trim_end_matches(['\r', '\n']).len();
    }
    start..end
}

pub fn forget(document: &Document<'_>, difference: &Forget) -> Result<String, String> {
    let with =
        |keys: &[&str]| [&difference.map[..], &keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>()].concat();
    let documented = with(&[DOCUMENTED]);
    let first = match &difference.entry {
        None => Edit::Remove(documented.clone()),
        Some((property, item)) => match document.node(&with(&[DOCUMENTED, property])) {
            Some(Node::List(_, items)) if items.len() > 1 => {
                let others = items.iter().filter_map(|node| match node {
                    Node::Scalar(text) if text.value != *item => Some(text.value.clone()),
                    _ => None,
                });
                let value = Value::list(&others.collect::<Vec<_>>());
                let (map, key) = (documented.clone(), property.clone());
                Edit::Put(Put { map, key, value, near: Near::default(), known: Known::Replace, short: None })
            }
            _ => Edit::Remove(with(&[DOCUMENTED, property])),
        },
    };
    let text = first.apply(document.text)?;
    let is_left = Document::parse(&text)?.node(&documented).is_some();
    if is_left { Ok(text) } else { Edit::Remove(with(&[NOTE])).apply(&text) }
}

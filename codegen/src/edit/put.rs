//! Adds or replaces an entry.

use super::document::{Document, Map};
use super::kinds::{Change, Known, Near, Put, missing};
use super::value::{self, Layout, Value};
use crate::parse::yaml::Node;
use crate::source::Spanned;

/// The large keys of a resource, in order.
pub const BLOCKS: [&str; 5] = ["fields", "enums", "objects", "tagged_lists", "operations"];

pub fn put(document: &Document<'_>, put: &Put) -> Result<Change, String> {
    match document.node(&put.map) {
        Some(Node::Map(..)) => match document.map(&put.map) {
            Some(map) => entry(document, map, put),
            None => Err(missing(&put.map)),
        },
        Some(Node::Scalar(_)) if put.short == Some(&*put.key) => {
            let (map, index) = document.entry(&put.map).ok_or_else(|| missing(&put.map))?;
            Ok(replace(document, map, index, put))
        }
        Some(Node::Scalar(text)) if put.short.is_some() => expand(document, put, &text.value),
        Some(_) => Err(format!("`{}` is not a map", put.map.join("."))),
        None => self::put(document, &with_map(put).ok_or_else(|| missing(&put.map))?),
    }
}

/// The edit that also adds the map.
fn with_map(put: &Put) -> Option<Put> {
    let (key, above) = put.map.split_last()?;
    let next = BLOCKS.iter().position(|other| other == key).map_or(0, |place| place + 1);
    let before: &[&str] = if above.is_empty() { &BLOCKS[next..] } else { &["documented", "note"] };
    Some(Put {
        map: above.to_vec(),
        key: key.clone(),
        value: Value::lines([(put.key.clone(), put.value.clone())]),
        near: Near::before(before),
        known: Known::Refuse,
        short: if above.len() == 2 { Some("call") } else { None },
    })
}

fn entry(document: &Document<'_>, map: Map<'_>, put: &Put) -> Result<Change, String> {
    match map.index(&put.key) {
        Some(index) => match put.known {
            Known::Refuse => Err(format!("`{}` exists already", put.key)),
            Known::Keep => Ok((0..0, String::new())),
            Known::Replace => Ok(replace(document, map, index, put)),
            Known::Append => append(document, &map.entries[index], put),
        },
        None if map.is_flow => Ok(insert_inline(document, map, put)),
        None => Ok(insert_lines(document, map, put)),
    }
}

fn replace(document: &Document<'_>, map: Map<'_>, index: usize, put: &Put) -> Change {
    let entry = &map.entries[index];
    let range = document.value(entry);
    let old = &document.text[range.clone()];
    let text = match (&put.value, &entry.1) {
        (Value::Scalar(text), Node::Scalar(known)) if *text == known.value => return (range, old.to_owned()),
        (Value::Scalar(text), Node::Scalar(_)) => value::like(old, text, map.is_flow),
        (Value::Scalar(text), _) if lists_one(document, &put.key) => Value::List(vec![text.clone()]).inline(),
        (value, _) => value.inline(),
    };
    let space = if document.text[..range.start].ends_with(':') { " " } else { "" };
    (range, format!("{space}{text}"))
}

fn append(document: &Document<'_>, entry: &(Spanned<String>, Node), put: &Put) -> Result<Change, String> {
    let known: Vec<&Node> = match &entry.1 {
        Node::List(_, items) => items.iter().collect(),
        node => vec![node],
    };
    let known = known.iter().map(|node| document.text[node.span().start..document.end(node)].to_owned());
    let items: Vec<String> = known.chain([put.value.inline()]).collect();
    Ok((document.value(entry), format!("[{}]", items.join(", "))))
}

/// Whether the file writes lists of one item as lists under this key.
fn lists_one(document: &Document<'_>, key: &str) -> bool {
    let mut found = false;
    document.each(&mut |path, node| {
        let is_one = matches!(node, Node::List(_, items) if items.len() == 1);
        found |= is_one && path.last().is_some_and(|last| last == key);
    });
    found
}

/// The position of the neighbour, and whether the new entry comes after it.
fn place(map: Map<'_>, near: &Near) -> (usize, bool) {
    let find = |keys: &[String]| keys.iter().find_map(|key| map.index(key));
    match (find(&near.after), find(&near.before)) {
        (Some(index), _) => (index, true),
        (None, Some(index)) => (index, false),
        (None, None) => (map.entries.len().saturating_sub(1), true),
    }
}

fn insert_inline(document: &Document<'_>, map: Map<'_>, put: &Put) -> Change {
    let text = format!("{}: {}", value::scalar(&put.key), put.value.inline());
    let (index, is_after) = place(map, &put.near);
    match map.entries.get(index) {
        None => (map.start + 1..map.start + 1, format!(" {text} ")),
        Some(entry) if is_after => {
            let at = document.value(entry).end;
            (at..at, format!(", {text}"))
        }
        Some((key, _)) => (key.span.start..key.span.start, format!("{text}, ")),
    }
}

fn insert_lines(document: &Document<'_>, map: Map<'_>, put: &Put) -> Change {
    let (index, is_after) = place(map, &put.near);
    let beside = short_above(map, index).filter(|_| !is_after && matches!(put.value, Value::Scalar(_)));
    let (index, is_after) = beside.map_or((index, is_after), |above| (above, true));
    let entry = &map.entries[index];
    let block = document.block(entry);
    // As the nearest map is written, those above first.
    let (above, below) = map.entries.split_at(index + 1);
    let mut siblings = above.iter().rev().chain(below).filter(|(_, value)| matches!(value, Node::Map(..)));
    let is_flow = siblings.next().is_some_and(|(_, map)| document.text[map.span().start..].starts_with('{'));
    let lines = match &put.value {
        Value::Map(Layout::Lines, entries) if is_flow => Value::Map(Layout::Line, entries.clone()).entry(&put.key, ""),
        value => value.entry(&put.key, &document.step()),
    };
    let indent = " ".repeat(entry.0.span.start - document.line_start(entry.0.span.start));
    let newline = document.newline();
    let mut text: String = lines.iter().map(|line| format!("{indent}{line}{newline}")).collect();
    let blank = if beside.is_none() && is_spaced(document, map, index) { newline } else { "" };
    if !is_after {
        return (block.start..block.start, format!("{text}{blank}"));
    }
    if !document.text[..block.end].ends_with('\n') {
        text = format!("{newline}{}", text.trim_end());
    }
    (block.end..block.end, format!("{blank}{text}"))
}

/// The short entry right above a large one, to which other short ones belong.
fn short_above(map: Map<'_>, index: usize) -> Option<usize> {
    let is_short = |index: &usize| matches!(map.entries[*index].1, Node::Scalar(_));
    index.checked_sub(1).filter(|above| is_short(above) && !is_short(&index))
}

/// Whether there is an empty line between an entry and a sibling.
fn is_spaced(document: &Document<'_>, map: Map<'_>, index: usize) -> bool {
    let above = index.checked_sub(1).and_then(|above| map.entries.get(above));
    let gap = |first: &(_, _), second: &(_, _)| document.block(first).end < document.block(second).start;
    let entry = &map.entries[index];
    above.map(|above| gap(above, entry)).or_else(|| map.entries.get(index + 1).map(|below| gap(entry, below)))
        == Some(true)
}

/// Turns a value that is short for a map into the map.
fn expand(document: &Document<'_>, put: &Put, known: &str) -> Result<Change, String> {
    let (map, index) = document.entry(&put.map).ok_or_else(|| missing(&put.map))?;
    let range = document.value(&map.entries[index]);
    let raw = &document.text[range.clone()];
    let short = put.short.unwrap_or_default();
    let is_lines = matches!(put.value, Value::Map(Layout::Lines, _)) || short == "call";
    if map.is_flow || !is_lines {
        let is_safe = raw.starts_with(['"', '\'']) || !raw.contains([',', '[', ']', '{', '}']);
        let raw = if is_safe { raw.to_owned() } else { value::scalar(known) };
        let text = format!("{{ {short}: {raw}, {}: {} }}", value::scalar(&put.key), put.value.inline());
        return Ok((range, text));
    }
    let key = map.entries[index].0.span.start;
    let (newline, step) = (document.newline(), document.step());
    let indent = format!("{}{step}", " ".repeat(key - document.line_start(key)));
    let lines = put.value.entry(&put.key, &step);
    let lines = [format!("{short}: {raw}")].into_iter().chain(lines);
    let text: String = lines.map(|line| format!("{newline}{indent}{line}")).collect();
    let colon = range.start - (document.text[..range.start].len() - document.text[..range.start].trim_end().len());
    Ok((colon..range.end, text))
}

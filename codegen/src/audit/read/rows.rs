//! Tables below a call: its filters, its parameters, and the fields of its response.

use super::call::Call;
use super::name::Name;
use super::stated::{self, Stated};
use super::steps::{self, Step};
use super::table::Table;
use super::{Reader, example};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::page::Row;
use crate::audit::text::{Run, Text};

impl Reader<'_> {
    /// A table below a call. Fields of the request and of the response have the same kind of table.
    pub fn table_of_call(&mut self, call: &Call, table: &Table<'_>, title: Option<&Text>, line: usize) {
        let sent = !call.reads() && !table.is_titled("response");
        let nested = table.caption.and_then(|caption| self.object_named(call, caption));
        if let Some((kind, path)) = nested.filter(|_| !table.is_of("filter")) {
            self.below = path;
            self.each(table, |reader, row| match kind {
                Kind::Field => reader.field(call, table, row),
                _ => reader.parameter(call, table, row),
            });
            self.below.clear();
        } else if title.is_some_and(|title| self.is_about_another(call, title, line)) {
            // Its rows belong to something unknown.
        } else if table.is_of("filter") || table.is_titled("filter") {
            self.each(table, |reader, row| reader.filter(call, table, row));
        } else if table.is_of("parameter") || table.is_titled("parameter") || (sent && table.is_of("field")) {
            self.operation(call, line).set("body", body(table.caption));
            self.reads_fields = false;
            self.each(table, |reader, row| reader.parameter(call, table, row));
        } else if table.is_of("field") || table.is_titled("field") {
            self.reads_fields = true;
            self.each(table, |reader, row| reader.field(call, table, row));
        } else {
            self.unreadable(&format!("table {}", table.titles()), "has no known meaning", line);
        }
    }

    /// Reads every row, and reports rows that cannot be read.
    pub fn each(&mut self, table: &Table<'_>, mut read: impl FnMut(&mut Self, &Row) -> Result<(), String>) {
        for row in table.rows {
            if let Err(reason) = read(self, row) {
                self.unreadable_row(row, &reason);
            }
        }
    }

    fn filter(&mut self, call: &Call, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let description = table.description(row);
        let Name { name, deprecated } = self.name(row, description)?;
        let codes = || row.cells[1..].iter().flat_map(Text::codes);
        let examples: Vec<&str> = codes().filter(|code| code.starts_with('?')).collect();
        let nullable = codes().any(|code| matches!(code, "null" | "!null"));
        let mut filter = Entity::new(Kind::Filter, &name, self.place(row.line))
            .with("example", Claim::set(examples.iter().copied()))
            .with("nullable", Claim::flag(nullable))
            .with("deprecated", Claim::flag(deprecated))
            .with("only_with_one", Claim::maybe(description.and_then(only_with_one)));
        match table.values(row).map(without_examples).filter(|cell| !cell.plain().is_empty()) {
            Some(cell) if nullable || refers(&cell, description) => {}
            Some(cell) => state(&mut filter, stated::stated(&cell)),
            None => state(&mut filter, Stated::default()),
        }
        let shown = examples.first().and_then(|example| value(example, &name)).map(stated::of_query);
        if let (None, Some(types)) = (filter.property("type"), shown) {
            filter.set("type", Claim::One(types));
        }
        add(self.operation(call, row.line), filter)
    }

    fn parameter(&mut self, call: &Call, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let Name { name, deprecated } = self.name(row, table.description(row))?;
        let mandatory = table.cell(row, &["mandatory", "required"]).map(Text::lower);
        let beside = row.cells.first().into_iter().chain(table.values(row)).find_map(stated::is_mandatory);
        let required = match mandatory.as_deref() {
            Some("yes") => Claim::flag(true),
            Some("no") => Claim::flag(false),
            Some(other) => Claim::one(other),
            None => Claim::flag(beside.unwrap_or(false)),
        };
        let (above, name) = self.split(&name);
        let mut parameter = Entity::new(Kind::Parameter, name, self.place(row.line))
            .with("required", required)
            .with("deprecated", Claim::flag(deprecated));
        state_all(&mut parameter, table.values(row));
        let place = self.place(row.line);
        add(steps::object(self.operation(call, row.line), Kind::Parameter, &above, &place), parameter)
    }

    fn field(&mut self, call: &Call, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let description = table.description(row);
        let Name { name, deprecated } = self.name(row, description)?;
        let place = self.place(row.line);
        let (above, name) = self.split(&name);
        let response = steps::object(self.response(call, row.line), Kind::Field, &above, &place);
        let values = table.values(row);
        let entries = values.map_or(Ok(Vec::new()), |cell| example::entries(cell, &place))?;
        if !entries.is_empty() {
            let field = response.part_mut(Kind::Field, &name, &place);
            return entries.into_iter().try_for_each(|entry| add(field, entry));
        }
        let mut field = Entity::new(Kind::Field, name, place).with("deprecated", Claim::flag(deprecated));
        state_all(&mut field, values);
        let described = description.map(stated::described).unwrap_or_default();
        if field.property("values") == Some(&Claim::Absent) && !described.is_empty() {
            field.set("values", Claim::Set(described));
        }
        add(response, field)
    }
}

impl Reader<'_> {
    /// The objects above a row, and its own name.
    fn split(&self, name: &str) -> (Vec<Step>, String) {
        let mut steps = steps::steps(name);
        let own = steps.pop().map_or_else(String::new, |step| step.name);
        (self.below.iter().cloned().chain(steps).collect(), own)
    }
}

/// Adds the entity of a row. It replaces an entity from an example; a repeated row must have the same properties.
pub fn add(parent: &mut Entity, entity: Entity) -> Result<(), String> {
    let known = parent.parts.iter_mut().find(|part| part.kind == entity.kind && part.name == entity.name);
    match known {
        None => parent.parts.push(entity),
        Some(known) if known.property("deprecated").is_none() => {
            (known.properties, known.place) = (entity.properties, entity.place);
        }
        Some(known) if known.properties == entity.properties => {}
        Some(_) => return Err("is repeated with different properties".to_owned()),
    }
    Ok(())
}

fn state(entity: &mut Entity, stated: Stated) {
    if let Some(ty) = stated.ty {
        entity.set("type", Claim::one(ty));
    }
    entity.set("values", Claim::set(stated.values));
    entity.set("only", Claim::maybe(stated.only));
}

/// Sets the properties that a cell states for a field or a parameter, and the others to absent.
fn state_all(entity: &mut Entity, cell: Option<&Text>) {
    entity.set("type", Claim::Absent);
    state(entity, cell.map(stated::stated).unwrap_or_default());
}

/// Removes examples from a cell: if their column is missing, another one has them.
fn without_examples(cell: &Text) -> Text {
    let is_example = |run: &&Run| run.code && run.text.trim_start().starts_with('?');
    Text { runs: cell.runs.iter().filter(|run| !is_example(run)).cloned().collect() }
}

/// Whether a cell only repeats the description or refers to another place.
fn refers(cell: &Text, description: Option<&Text>) -> bool {
    cell.lower().starts_with("see ") || description.is_some_and(|text| text.lower() == cell.lower())
}

/// The value of a filter in an example.
fn value<'a>(example: &'a str, filter: &str) -> Option<&'a str> {
    let pairs = example.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    let mut values = pairs.filter(|(name, _)| *name == format!("filters[{filter}]")).map(|(_, value)| value);
    values.next()
}

/// The word after the number 1 in a condition, without a plural `s`.
fn only_with_one(description: &Text) -> Option<String> {
    let text = description.lower();
    let (_, rest) = text.split_once("only when").or_else(|| text.split_once("only with"))?;
    let mut words = rest.split_whitespace();
    words.find(|word| matches!(*word, "1" | "one"))?;
    Some(words.next()?.trim_matches(|c: char| !c.is_alphanumeric()).trim_end_matches('s').to_owned())
}

/// The encoding of a body, which the line above the table states.
fn body(caption: Option<&Text>) -> Claim {
    let caption = caption.map(Text::lower).unwrap_or_default();
    match caption.split_once("application/") {
        Some((before, kind)) if kind.starts_with("json") && before.contains("array") => Claim::one("json_list"),
        Some((_, kind)) if kind.starts_with("x-www-form-urlencoded") => Claim::one("form"),
        Some((_, kind)) => Claim::one(kind.trim_end_matches(')').trim()),
        None => Claim::Absent,
    }
}

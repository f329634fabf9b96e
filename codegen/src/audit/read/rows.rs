//! Tables below a call: its filters, its parameters, and the fields of what it answers.

use super::call::Call;
use super::name::Name;
use super::stated::{self, Stated};
use super::table::Table;
use super::{Reader, example};
use crate::audit::inventory::{Claim, Kind, Thing};
use crate::audit::page::Row;
use crate::audit::text::{Run, Text};

impl Reader<'_> {
    /// A table below a call. What is sent has its fields in the same kind of table as what comes back.
    pub fn table_of_call(&mut self, call: &Call, table: &Table<'_>, line: usize) {
        let sent = !call.reads() && !table.is_titled("response");
        if table.is_of("filter") || table.is_titled("filter") {
            self.each(table, |reader, row| reader.filter(call, table, row));
        } else if table.is_of("parameter") || table.is_titled("parameter") || (sent && table.is_of("field")) {
            self.operation(call, line).set("body", body(table.caption));
            self.each(table, |reader, row| reader.parameter(call, table, row));
        } else if table.is_of("field") || table.is_titled("field") {
            self.each(table, |reader, row| reader.field(call, table, row));
        } else {
            self.unreadable(&format!("table {}", table.titles()), "is of no known kind", line);
        }
    }

    /// Reads every row; the reason of one that cannot be read is a fact itself.
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
        let mut filter = Thing::new(Kind::Filter, &name, self.place(row.line))
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
        let line = row.line;
        add(self.operation(call, line), filter)
    }

    fn parameter(&mut self, call: &Call, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let Name { name, deprecated } = self.name(row, table.description(row))?;
        let mandatory = table.cell(row, &["mandatory", "required"]).map(Text::lower);
        let required = match mandatory.as_deref() {
            Some("yes") => Claim::flag(true),
            Some("no") | None => Claim::flag(false),
            Some(other) => Claim::one(other),
        };
        let mut parameter = Thing::new(Kind::Parameter, name, self.place(row.line))
            .with("required", required)
            .with("deprecated", Claim::flag(deprecated));
        state_all(&mut parameter, table.values(row));
        add(self.operation(call, row.line), parameter)
    }

    fn field(&mut self, call: &Call, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let description = table.description(row);
        let Name { name, deprecated } = self.name(row, description)?;
        let place = self.place(row.line);
        let resource = self.api.part_mut(Kind::Resource, &call.resource, &place);
        let answer = resource.part_mut(Kind::Answer, &call.answer, &place);
        let values = table.values(row);
        if let Some(entries) = values.and_then(|cell| example::entries(cell, &place)) {
            let field = answer.part_mut(Kind::Field, &name, &place);
            return entries?.into_iter().try_for_each(|entry| add(field, entry));
        }
        let mut field = Thing::new(Kind::Field, name, place).with("deprecated", Claim::flag(deprecated));
        state_all(&mut field, values);
        let described = description.map(stated::described).unwrap_or_default();
        if field.property("values") == Some(&Claim::Nothing) && !described.is_empty() {
            field.set("values", Claim::Set(described));
        }
        add(answer, field)
    }
}

/// Adds a row's thing. What an example has shown before is known better now; a row that stands twice has to say the same.
pub fn add(parent: &mut Thing, thing: Thing) -> Result<(), String> {
    let known = parent.parts.iter_mut().find(|part| part.kind == thing.kind && part.name == thing.name);
    match known {
        None => parent.parts.push(thing),
        Some(known) if known.property("deprecated").is_none() => {
            (known.properties, known.place) = (thing.properties, thing.place);
        }
        Some(known) if known.properties == thing.properties => {}
        Some(_) => return Err("stands twice and says two things".to_owned()),
    }
    Ok(())
}

/// Where a table tells of an answer, a field that only an example shows is left out of it.
pub fn note_gaps(answer: &mut Thing) {
    let is_told = |field: &Thing| field.property("deprecated").is_some();
    if answer.parts.iter().any(is_told) {
        answer.parts.iter_mut().filter(|field| !is_told(field)).for_each(|field| field.set("type", Claim::Nothing));
    }
}

fn state(thing: &mut Thing, stated: Stated) {
    if let Some(ty) = stated.ty {
        thing.set("type", Claim::one(ty));
    }
    thing.set("values", Claim::set(stated.values));
    thing.set("only", Claim::maybe(stated.only));
}

/// Says of a field or parameter what its cell says, and that there is nothing if it says nothing.
fn state_all(thing: &mut Thing, cell: Option<&Text>) {
    thing.set("type", Claim::Nothing);
    state(thing, cell.map(stated::stated).unwrap_or_default());
}

/// Where a column is missing, examples stand in another.
fn without_examples(cell: &Text) -> Text {
    let is_example = |run: &&Run| run.code && run.text.trim_start().starts_with('?');
    Text { runs: cell.runs.iter().filter(|run| !is_example(run)).cloned().collect() }
}

/// Whether a cell only repeats the description or names another place.
fn refers(cell: &Text, description: Option<&Text>) -> bool {
    cell.lower().starts_with("see ") || description.is_some_and(|text| text.lower() == cell.lower())
}

/// The value of a filter in an example.
fn value<'a>(example: &'a str, filter: &str) -> Option<&'a str> {
    let pairs = example.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    let mut values = pairs.filter(|(name, _)| *name == format!("filters[{filter}]")).map(|(_, value)| value);
    values.next()
}

/// The word after the 1 in "only when 1 indicator is requested".
fn only_with_one(description: &Text) -> Option<String> {
    let text = description.lower();
    let (_, rest) = text.split_once("only when").or_else(|| text.split_once("only with"))?;
    let mut words = rest.split_whitespace();
    words.find(|word| matches!(*word, "1" | "one"))?;
    Some(words.next()?.trim_matches(|c: char| !c.is_alphanumeric()).trim_end_matches('s').to_owned())
}

/// How a body is written, as the line above the table says it.
fn body(caption: Option<&Text>) -> Claim {
    let caption = caption.map(Text::lower).unwrap_or_default();
    match caption.split_once("application/") {
        Some((before, kind)) if kind.starts_with("json") && before.contains("array") => Claim::one("json_list"),
        Some((_, kind)) if kind.starts_with("x-www-form-urlencoded") => Claim::one("form"),
        Some((_, kind)) => Claim::one(kind.trim_end_matches(')').trim()),
        None => Claim::Nothing,
    }
}

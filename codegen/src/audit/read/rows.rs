//! Tables below a call: its filters, its parameters, and the fields of its response.

use super::call::Call;
use super::name::Name;
use super::remark::parentheses;
use super::stated::{self, Stated};
use super::steps::{self, Step};
use super::table::{self, Table, VALUES, is_known};
use super::{Reader, deprecation, enumerated, example, remark};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::page::Row;
use crate::audit::passage::{Passage, Role};
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
        let found = self.name(row, table)?;
        let name = &found.name;
        let codes = || row.cells[1..].iter().flat_map(Text::codes);
        let examples: Vec<&str> = codes().filter(|code| code.starts_with('?')).collect();
        let plain: Vec<String> = row.cells[1..].iter().map(Text::plain).collect();
        let nullable =
            plain.iter().flat_map(|cell| cell.split([' ', ','])).any(|word| matches!(word, "null" | "!null"));
        let mut filter = Entity::new(Kind::Filter, name, self.place(row.line))
            .with("example", Claim::set(examples.iter().copied()))
            .with("nullable", Claim::flag(nullable))
            .with("deprecated", Claim::deprecated(found.advice()))
            .with("only_with_one", Claim::maybe(description.and_then(only_with_one)));
        describe(&mut filter, table, row, &found);
        match table.values(row).map(without_examples).filter(|cell| !cell.plain().is_empty()) {
            Some(cell) if nullable => {
                let said =
                    Passage::new(Role::Beside("nullable".to_owned()), &cell.plain(), &["null", "!null"], row.line);
                filter.passages.push(said);
            }
            Some(cell) if refers(&cell, description) => {}
            Some(cell) => state(&mut filter, stated::stated(&cell)),
            None => state(&mut filter, Stated::default()),
        }
        let shown = examples.first().and_then(|example| value(example, name)).map(stated::of_query);
        if let (None, Some(types)) = (filter.property("type"), shown) {
            filter.set("type", Claim::One(types));
        }
        add(self.operation(call, row.line), filter)
    }

    fn parameter(&mut self, call: &Call, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let found = self.name(row, table)?;
        let mandatory = table.cell(row, MANDATORY_COLUMN).map(Text::lower);
        let beside = row.cells.first().into_iter().chain(table.values(row)).find_map(stated::is_mandatory);
        let required = match mandatory.as_deref() {
            Some("yes") => Claim::flag(true),
            Some("no") => Claim::flag(false),
            Some(other) => Claim::one(other),
            None => Claim::flag(beside.unwrap_or(false)),
        };
        let (above, name) = self.split(&found.name)?;
        let mut parameter = Entity::new(Kind::Parameter, name, self.place(row.line))
            .with("required", required)
            .with("deprecated", Claim::deprecated(found.advice()));
        describe(&mut parameter, table, row, &found);
        state_all(&mut parameter, table.values(row));
        let place = self.place(row.line);
        add(steps::object(self.operation(call, row.line), Kind::Parameter, &above, &place), parameter)
    }

    fn field(&mut self, call: &Call, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let description = table.description(row);
        let found = self.name(row, table)?;
        let place = self.place(row.line);
        let (above, name) = self.split(&found.name)?;
        let response = steps::object(self.response(call, row.line), Kind::Field, &above, &place);
        let values = table.values(row);
        let mut entries = values.map_or(Ok(Vec::new()), |cell| example::entries(cell, &place))?;
        if let Some(first) = entries.first_mut() {
            describe(first, table, row, &found);
            let field = response.part_mut(Kind::Field, &name, &place);
            return entries.into_iter().try_for_each(|entry| add(field, entry));
        }
        let mut field = Entity::new(Kind::Field, name, place).with("deprecated", Claim::deprecated(found.advice()));
        describe(&mut field, table, row, &found);
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
    fn split(&self, name: &str) -> Result<(Vec<Step>, String), String> {
        let mut steps: Vec<Step> = self.below.iter().cloned().chain(steps::steps(name)).collect();
        if steps.len() > DEEPEST {
            return Err(format!("has more than {DEEPEST} parts"));
        }
        let own = steps.pop().map_or_else(String::new, |step| step.name);
        Ok((steps, own))
    }
}

/// The most parts of a name, with those of the objects above.
const DEEPEST: usize = 16;

/// Adds the entity of a row. It replaces an entity from an example; a repeated row must have the same properties.
pub fn add(parent: &mut Entity, entity: Entity) -> Result<(), String> {
    let known = parent.parts.iter_mut().find(|part| part.kind == entity.kind && part.name == entity.name);
    match known {
        None => parent.parts.push(entity),
        Some(known) if known.property("deprecated").is_none() => {
            (known.properties, known.place) = (entity.properties, entity.place);
            known.passages = entity.passages;
        }
        Some(known) if known.properties == entity.properties => {}
        Some(_) => return Err("is repeated with different properties".to_owned()),
    }
    Ok(())
}

/// The titles of the column that says whether a parameter is mandatory.
const MANDATORY_COLUMN: &[&str] = &["mandatory", "required"];

/// Adds what a row says beside its facts.
pub fn describe(entity: &mut Entity, table: &Table<'_>, row: &Row, name: &Name) {
    let states_mandatory = entity.kind == Kind::Parameter && table.cell(row, MANDATORY_COLUMN).is_none();
    let is_fact = |inside: &str| states_mandatory && stated::is_mandatory_word(inside.trim());
    let said = text(table, row, &["only when", "only with"], is_fact);
    if table.description_column().is_some() || !said.trim().is_empty() {
        entity.passages.push(Passage::new(Role::Row, &said, &[], row.line));
    }
    for (column, cell) in row.cells.iter().enumerate().skip(1) {
        if let Some(title) = table.title(column).filter(|title| !is_known(title) && !title.is_empty())
            && table.description_column() != Some(column)
        {
            let said = Passage::new(Role::Beside(title.replace(' ', "_")), &table::outside_codes(cell), &[], row.line);
            entity.passages.push(said);
        }
    }
    if let Some(advice) = name.advice() {
        entity.passages.push(Passage::new(Role::Beside("deprecated".to_owned()), advice, &[], row.line));
    }
}

/// The text of a row without its facts: its description, but for parentheses with one of the phrases or with values; what the
/// cell of the type says in parentheses, unless `is_fact`, or as a remark; and the text beside its examples.
pub fn text(table: &Table<'_>, row: &Row, phrases: &[&str], is_fact: impl Fn(&str) -> bool) -> String {
    let mut said = Vec::new();
    for (column, cell) in row.cells.iter().enumerate().skip(1) {
        let plain = deprecation::of_cell(cell).map_or_else(|| cell.plain(), |found| found.rest);
        match table.title(column).unwrap_or_default() {
            _ if table.description_column() == Some(column) => {
                let has_phrase = |inside: &str| phrases.iter().any(|phrase| inside.to_lowercase().contains(phrase));
                let has_values = !stated::described(cell).is_empty();
                let facts = parentheses(&plain).find(|(_, inside, _)| has_values || has_phrase(inside));
                said.push(match facts {
                    Some((begin, _, end)) => format!("{}{}", &plain[..begin], &plain[end..]),
                    None => plain,
                });
            }
            title if VALUES.contains(&title) => {
                let words =
                    table::outside_codes(&enumerated::spread(&Text { runs: vec![Run::plain(&plain)] }, |_| false));
                let inside = parentheses(&words).map(|(_, inside, _)| inside).filter(|inside| !is_fact(inside));
                said.extend(inside.map(str::to_owned));
                said.push(remark::split(&Text { runs: vec![Run::plain(&words)] }).1);
            }
            "use" => said.push(table::outside_codes(cell)),
            _ => {}
        }
    }
    said.join(" ")
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

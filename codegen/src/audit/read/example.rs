//! Examples of responses: JavaScript objects with unquoted names, comments and missing commas.

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::parse_to_ast;

use super::Reader;
use super::call::Call;
use super::stated;
use crate::audit::inventory::{Claim, Entity, Kind, Place};
use crate::audit::text::Text;

impl Reader<'_> {
    /// An example below a call shows its response; any other shows the envelope.
    pub fn example(&mut self, text: &str, line: usize) {
        for (comment, offset) in comments(text) {
            self.loose(comment, line + offset);
        }
        let parsed = parse_to_ast(text, &Default::default(), &Default::default());
        let response = match parsed.map(|parsed| parsed.value) {
            Ok(Some(Value::Object(response))) => response,
            Ok(_) => return self.unreadable_example("is not an object", line),
            Err(error) => return self.unreadable_example(&error.kind().to_string().to_lowercase(), line),
        };
        match self.call.clone() {
            Some(call) => self.example_of_call(&call, &response, &Lines { text, line, file: self.file }),
            None => self.envelope(&response, line),
        }
    }

    /// The report names an example by the line above it.
    fn unreadable_example(&mut self, reason: &str, line: usize) {
        self.unreadable(&format!("example: {}", self.last), reason, line);
    }

    fn example_of_call(&mut self, call: &Call, response: &Object<'_>, lines: &Lines<'_>) {
        let data = response.get("data").map(|data| &data.value);
        if matches!(data, Some(Value::Array(_))) {
            let several = if response.get("pagination").is_some() { "page" } else { "list" };
            self.operation(call, lines.line).set("returns", Claim::one(several));
        }
        if let Some(record) = data.and_then(record) {
            fields(self.response(call, lines.line), record, lines);
        }
    }

    fn envelope(&mut self, response: &Object<'_>, line: usize) {
        let place = self.place(line);
        let text = |object: Option<&Object<'_>>, name: &str| {
            object.and_then(|object| object.get(name)).and_then(|property| literal(&property.value))
        };
        let meta = response.get_object("meta");
        let (status, message) = (text(meta, "status"), text(meta, "message"));
        let envelope = self.api.part_mut(Kind::Envelope, "envelope", &place);
        envelope.expect(&["success"]);
        match (status, message) {
            (Some(status), Some(message)) if envelope.property("success") != Some(&Claim::one(&status)) => {
                let refusal = envelope.part_mut(Kind::Refusal, &wording(&message), &place);
                let known = refusal.property("status").map(Claim::text).filter(|known| *known != status);
                refusal.set("status", Claim::One(known.iter().cloned().chain([status.clone()]).collect()));
                if let Some(known) = known {
                    let reason = format!("has the status `{status}`, other examples of this message have `{known}`");
                    self.unreadable_example(&reason, line);
                }
            }
            (Some(status), None) if response.get("data").is_some() => envelope.set("success", Claim::one(status)),
            _ => {}
        }
        if let Some(limit) = text(response.get_object("pagination"), "limit") {
            let pagination = self.api.part_mut(Kind::Pagination, "pagination", &place);
            pagination.expect(&["parameters", "maximum_limit"]);
            pagination.set("default_limit", Claim::one(limit));
        }
    }
}

/// The fixed part of an error message: without quoted names, numbers and `{…}`.
pub fn wording(message: &str) -> String {
    let fixed = message.split('{').map(|part| part.split_once('}').map_or(part, |(_, fixed)| fixed));
    let fixed: String = fixed.collect::<String>().chars().filter(|c| !c.is_ascii_digit()).collect();
    let outside: Vec<&str> = fixed.split('\'').step_by(2).collect();
    outside.join("'…'").trim_end_matches('.').trim().to_owned()
}

/// The list entries in a cell, if it has any: lists that begin with a number.
pub fn entries(cell: &Text, place: &Place) -> Result<Vec<Entity>, String> {
    let begins =
        |code: &&str| code.strip_prefix('[').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let Some(code) = cell.codes().find(begins) else { return Ok(Vec::new()) };
    let text = format!("[{code}]");
    let parsed = parse_to_ast(&text, &Default::default(), &Default::default());
    let value = parsed.ok().and_then(|parsed| parsed.value);
    let entry = |list: &Value<'_>| {
        let (tag, items) = list.as_array()?.elements.split_first()?;
        let items: Vec<String> = items.iter().filter_map(|item| types(item).into_iter().next()).collect();
        let entity = Entity::new(Kind::Entry, literal(tag)?, place.clone());
        Some(entity.with("items", Claim::one(items.join(", "))))
    };
    let lists = value.as_ref().and_then(Value::as_array);
    let entries = lists.and_then(|lists| lists.elements.iter().map(entry).collect());
    entries.ok_or_else(|| "has an entry that is not a list".to_owned())
}

/// The comments at the ends of lines, with the numbers of the lines before.
fn comments(text: &str) -> impl Iterator<Item = (&str, usize)> {
    text.lines().enumerate().filter_map(|(offset, line)| {
        let is_outside = |place: &usize| line[..*place].matches(['"', '\'']).count() % 2 == 0;
        let mut places = line.match_indices("//").map(|(place, _)| place);
        places.find(is_outside).map(|place| (&line[place + 2..], offset))
    })
}

struct Lines<'a> {
    text: &'a str,
    line: usize,
    file: &'a str,
}

impl Lines<'_> {
    fn place(&self, offset: usize) -> Place {
        let before = self.text.get(..offset).map_or(0, |before| before.matches('\n').count());
        Place { file: self.file.to_owned(), line: self.line + before }
    }
}

/// Adds fields that no table has described. A name that begins with `_` belongs to the envelope.
fn fields(parent: &mut Entity, record: &Object<'_>, lines: &Lines<'_>) {
    for property in record.properties.iter().filter(|property| !property.name.as_str().starts_with('_')) {
        let name = property.name.as_str();
        let is_new = parent.part(Kind::Field, name).is_none();
        let field = parent.part_mut(Kind::Field, name, &lines.place(property.range().start));
        let types = types(&property.value);
        if is_new && !types.is_empty() {
            field.set("type", Claim::One(types));
        }
        if let Some(inner) = self::record(&property.value) {
            fields(field, inner, lines);
        }
    }
}

/// An object, or the first of several.
fn record<'a, 't>(value: &'a Value<'t>) -> Option<&'a Object<'t>> {
    match value {
        Value::Object(object) => Some(object),
        Value::Array(list) => list.elements.first().and_then(Value::as_object),
        _ => None,
    }
}

/// The types that a value can have, the likeliest first. Empty for values such as `null`.
fn types(value: &Value<'_>) -> Vec<String> {
    match value {
        Value::StringLit(text) => stated::of_text(&text.value),
        Value::NumberLit(number) => {
            stated::of_example(number.value).into_iter().filter(|ty| !matches!(&**ty, "string" | "boolean")).collect()
        }
        Value::BooleanLit(_) => vec!["boolean".to_owned()],
        Value::Object(_) => vec!["object".to_owned()],
        Value::Array(list) => {
            let items = list.elements.first().map(types).unwrap_or_default();
            items.into_iter().map(|ty| format!("list of {ty}")).collect()
        }
        Value::NullKeyword(_) => Vec::new(),
    }
}

fn literal(value: &Value<'_>) -> Option<String> {
    match value {
        Value::StringLit(text) => Some(text.value.to_string()),
        Value::NumberLit(number) => Some(number.value.to_owned()),
        _ => None,
    }
}

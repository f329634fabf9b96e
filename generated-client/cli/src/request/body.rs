//! Bodies from options and from JSON.

use std::io;
use std::{fs, slice};

use clap::ArgMatches;
use iadvize::request::{Fields, WireValue};
use iadvize::{Request, Value};

use crate::arguments::{self, CLEAR, FROM_JSON, KEY_STDIN, UNCHECKED};
use crate::exit::Failure;
use crate::table::{Body, BodyFormat, Kind, Operation};
use crate::value::json;

/// What the options of a body set: a name, and a value or null.
type Given = Vec<(&'static str, Option<WireValue>)>;

/// Sets the body of a request.
pub fn set(
    request: Request,
    operation: &'static Operation,
    body: &Body,
    matches: &ArgMatches,
) -> Result<Request, Failure> {
    let given = given(operation, matches);
    let bodies = match matches.get_one::<String>(FROM_JSON) {
        Some(file) => {
            let wrong = |problem: String| Failure::usage(format!("--{FROM_JSON} {file}: {problem}"));
            from_json(read(file, matches)?, body, given, matches.get_flag(UNCHECKED)).map_err(wrong)?
        }
        None if given.is_empty() && operation.kind == Kind::Update && !matches.get_flag(UNCHECKED) => {
            return Err(Failure::usage("nothing to change: set an option of the body"));
        }
        None => vec![with(Fields::default(), given)],
    };
    Ok(match (body.format, bodies) {
        (BodyFormat::JsonList, bodies) => request.json_list(bodies),
        (BodyFormat::Any, bodies) => request.fields(bodies.into_iter().next().unwrap_or_default()),
        (BodyFormat::Form, bodies) => request.form(bodies.into_iter().next().unwrap_or_default()),
    })
}

/// The bodies in JSON, of which only lists have more than one, with what options set.
fn from_json(value: Value, body: &Body, given: Given, unchecked: bool) -> Result<Vec<Fields>, String> {
    let is_list = body.format == BodyFormat::JsonList;
    let items = match &value {
        Value::Object(_) => slice::from_ref(&value),
        Value::Array(items) if is_list && given.is_empty() => items,
        Value::Array(_) if is_list => return Err("options cannot set parts of a list".to_owned()),
        _ if is_list => return Err("expected an object, or a list of objects".to_owned()),
        _ => return Err("expected an object".to_owned()),
    };
    let names: Vec<&str> = given.iter().map(|(name, _)| *name).collect();
    let bodies = items.iter().map(|item| match item {
        Value::Object(object) if unchecked => Ok(with(json::any_fields(object), given.clone())),
        Value::Object(object) => Ok(with(json::fields(body.parameters, object, &names)?, given.clone())),
        _ => Err("expected an object in the list".to_owned()),
    });
    bodies.collect()
}

fn with(mut fields: Fields, given: Given) -> Fields {
    for (name, value) in given {
        match value {
            Some(value) => fields.set(name, value),
            None => fields.clear(name),
        }
    }
    fields
}

fn given(operation: &'static Operation, matches: &ArgMatches) -> Given {
    let cleared: Vec<&String> = match matches.try_get_many(CLEAR) {
        Ok(cleared) => cleared.into_iter().flatten().collect(),
        Err(_) => Vec::new(),
    };
    let parts = arguments::parts(operation);
    let given = parts.iter().filter_map(|part| match super::given::given(part, matches) {
        Some(value) => Some((part.parameter.name, Some(value))),
        None => cleared.contains(&&part.long).then_some((part.parameter.name, None)),
    });
    given.collect()
}

/// The JSON of a file, or of standard input.
fn read(file: &str, matches: &ArgMatches) -> Result<Value, Failure> {
    let wrong = |problem: String| Failure::usage(format!("--{FROM_JSON} {file}: {problem}"));
    let text = match file {
        "-" if matches.get_flag(KEY_STDIN) => {
            return Err(wrong(format!("standard input has the key already (--{KEY_STDIN})")));
        }
        "-" => io::read_to_string(io::stdin()),
        file => fs::read_to_string(file),
    };
    let text = text.map_err(|error| wrong(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))
}

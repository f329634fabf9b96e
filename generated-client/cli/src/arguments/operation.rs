//! The command of an operation.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, ValueHint};

use super::name::{self, Named};
use super::options::{CLEAR, DRY_RUN, FIELDS, FILTER, FROM_JSON, LIMIT, OUTPUT, QUERY, RAW, UNCHECKED, YES};
use super::parser::{Parser, is_json};
use super::{example, help};
use crate::table::{Indicator, Kind, Operation, Parameter, Resource, Returns, Table, Type};

pub fn command(table: &'static Table, resource: &Resource, operation: &'static Operation) -> Command {
    let paths = name::path(operation).map(|it| positional(&it, table.indicators));
    let about = help::short(operation.doc, operation.deprecated);
    Command::new(operation.name)
        .about(about)
        .long_about(help::operation(operation))
        .after_help(example::all(resource, operation))
        .args(paths)
        .args(filter_arguments(table, operation))
        .args(body(table, operation))
        .args(rows(operation))
        .args(free())
        .args((operation.kind == Kind::Delete).then(|| flag(YES).short('y').help("Delete without asking")))
}

fn positional(named: &Named, indicators: &'static [Indicator]) -> Arg {
    let parameter = named.parameter;
    let argument = Arg::new(named.id.clone()).required(true).value_name(value_name(parameter));
    let doc = match parameter.ty {
        Type::Identifier(name) => format!("The `{name}` of the record"),
        _ => format!("The `{}` in the path", parameter.name),
    };
    argument.value_parser(Parser::new(parameter, false, indicators)).help(doc)
}

/// The filters of an operation, as options.
pub fn filter_arguments(table: &'static Table, operation: &'static Operation) -> Vec<Arg> {
    let filters = name::filters(operation).into_iter();
    filters.map(|it| option(&it, it.parameter.nullable, table.indicators).help_heading("Filters")).collect()
}

/// The parts of the body as options, and all of it from a file.
fn body(table: &'static Table, operation: &'static Operation) -> Vec<Arg> {
    if operation.body.is_none() {
        return Vec::new();
    }
    let parts = name::parts(operation);
    let clearable = parts.iter().filter(|part| part.parameter.nullable).map(|part| part.long.clone());
    let clearable: Vec<PossibleValue> = clearable.map(PossibleValue::new).collect();
    let clear = (!clearable.is_empty()).then(|| {
        let clear = Arg::new(CLEAR).long(CLEAR).value_name("OPTION").action(ArgAction::Append).value_delimiter(',');
        clear.value_parser(clearable).hide_possible_values(true).help("Set the parts of these options to null")
    });
    let from_json = Arg::new(FROM_JSON).long(FROM_JSON).value_name("FILE").value_hint(ValueHint::FilePath);
    let from_json =
        from_json.help("Read the body, or the parts that no option sets, from a JSON file; `-` is standard input");
    let options = parts.iter().map(|it| {
        let option = option(it, false, table.indicators);
        if it.parameter.required { option.required_unless_present(FROM_JSON) } else { option }
    });
    options.chain(clear).chain([from_json]).map(|it| it.help_heading("Body")).collect()
}

fn option(named: &Named, nulls: bool, indicators: &'static [Indicator]) -> Arg {
    let parameter = named.parameter;
    let argument = Arg::new(named.id.clone()).long(named.long.clone());
    let argument = argument.help(help::option(parameter.doc, parameter.deprecated));
    if parameter.only.is_some() && !parameter.required {
        return argument.action(ArgAction::SetTrue);
    }
    let argument = argument.value_name(value_name(parameter)).value_parser(Parser::new(parameter, nulls, indicators));
    // A list of 57 words would hide the other options.
    let argument = if matches!(parameter.ty, Type::List(Type::Indicator)) {
        argument.hide_possible_values(true)
    } else {
        argument
    };
    match parameter.ty {
        Type::List(item) if !is_json(item) => argument.action(ArgAction::Append).value_delimiter(','),
        _ => argument.allow_negative_numbers(true),
    }
}

/// How the response is written.
fn rows(operation: &Operation) -> Vec<Arg> {
    let raw = flag(RAW).conflicts_with_all([OUTPUT, FIELDS].iter().take(if has_rows(operation) { 2 } else { 0 }));
    let raw = raw.help("Write one response as the server sent it");
    let mut arguments = Vec::new();
    if has_rows(operation) {
        let formats = ["table", "json", "ndjson", "csv", "tsv"];
        let output = Arg::new(OUTPUT).long(OUTPUT).short('o').value_name("FORMAT").value_parser(formats);
        let fields = Arg::new(FIELDS).long(FIELDS).value_name("FIELDS").action(ArgAction::Append).value_delimiter(',');
        arguments.push(output.help("The format; by default a table on a terminal, else ndjson"));
        arguments.push(fields.help("Write only these fields, in this order, such as `id,name`"));
    }
    if let Returns::Page { .. } = operation.returns {
        let limit = Arg::new(LIMIT).long(LIMIT).value_name("N").value_parser(clap::value_parser!(u64).range(1..));
        arguments.push(limit.conflicts_with(RAW).help("Read at most N records; all by default"));
    }
    arguments.push(raw);
    arguments.into_iter().map(|it| it.help_heading("Output")).collect()
}

/// Whether the response has records.
fn has_rows(operation: &Operation) -> bool {
    matches!(operation.returns, Returns::One(_) | Returns::Many(_) | Returns::Page { .. })
}

/// The options of every request.
pub fn free() -> [Arg; 4] {
    let pair = |name: &'static str| {
        let argument = Arg::new(name).long(name).value_name("NAME=VALUE").action(ArgAction::Append);
        argument.value_parser(pair)
    };
    let arguments = [
        pair(FILTER).help("Set a filter that this version does not know"),
        pair(QUERY).help("Set a parameter of the query"),
        flag(UNCHECKED).help("Send the request even if it violates a rule"),
        Arg::new(DRY_RUN)
            .long(DRY_RUN)
            .value_name("FORM")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("request")
            .value_parser(["request", "curl"])
            .help("Send nothing; print the request, or a command of curl"),
    ];
    arguments.map(|it| it.help_heading("Request"))
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

/// A name and a value with `=` between them.
pub fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

/// What help shows in place of the value.
fn value_name(parameter: &Parameter) -> &'static str {
    match parameter.ty {
        Type::List(Type::Identifier(_)) => "ID,…",
        Type::List(item) if !is_json(item) => "VALUE,…",
        ty if is_json(&ty) => "JSON",
        Type::Identifier(_) => "ID",
        Type::Integer | Type::Double => "NUMBER",
        Type::Date => "DATE",
        Type::DateTime => "TIME",
        Type::Moment => "DATE[ TIME]",
        Type::Uuid => "UUID",
        Type::String | Type::Text => "TEXT",
        _ => "VALUE",
    }
}

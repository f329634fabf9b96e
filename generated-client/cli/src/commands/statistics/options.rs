//! The commands `totals`, `by` and `series`, whose options are the filters of the operation by their roles.

use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command, ValueHint};

use super::form::Form;
use crate::arguments::{self, DRY_RUN, FIELDS, OUTPUT, RAW};
use crate::table::{Operation, Resource, Statistics, Table};

/// The option for a file with a chart.
pub const SVG: &str = "svg";

/// The format that is a drawing for people.
pub const CHART: &str = "chart";

/// The command of a form.
pub fn command(
    table: &'static Table,
    resource: &Resource,
    operation: &'static Operation,
    roles: &Statistics,
    form: Form,
) -> Command {
    let of_operation = arguments::command(table, resource, operation);
    let arguments = of_operation.get_arguments().filter_map(|argument| with_role(argument.clone(), roles, form));
    let about = match form {
        Form::Totals => "Reads one figure for each indicator",
        Form::By => "Reads figures for each operator, group or other resource",
        Form::Series => "Reads the figure of one indicator for each step, such as a day",
    };
    let rules =
        "Nothing is sent if an indicator is not available on the channel, or if the range ends before it starts.";
    Command::new(form.name())
        .about(about)
        .long_about(format!("{about}.\n\n{rules}"))
        .after_help(example(table, resource, operation, roles, form))
        .args(arguments.collect::<Vec<_>>())
        .args(output(form))
}

/// The argument of a filter, if the form has it.
fn with_role(argument: Arg, roles: &Statistics, form: Form) -> Option<Arg> {
    let id = argument.get_id().to_string();
    let name = id.split_once(':').map_or(&*id, |(_, name)| name);
    Some(match form {
        _ if [DRY_RUN, RAW].contains(&name) => return None,
        _ if name == roles.channel => argument.long("channel").required(true).help_heading(None::<&str>),
        _ if name == roles.indicators => argument.long("indicators").required(true).help_heading(None::<&str>),
        Form::By if name == roles.grouping => {
            argument.long(Resettable::Reset).required(true).value_name("GROUPING").help_heading(None::<&str>)
        }
        Form::Series if name == roles.step => argument.long("step").required(true).help_heading(None::<&str>),
        Form::By if name == roles.grouping_id => argument,
        _ if [roles.grouping, roles.grouping_id, roles.step].contains(&name) => return None,
        _ => argument,
    })
}

/// How the figures are written.
fn output(form: Form) -> Vec<Arg> {
    let has_chart = form != Form::Totals;
    let formats = ["table", "json", "ndjson", "csv", "tsv"].into_iter().chain(has_chart.then_some(CHART));
    let output =
        Arg::new(OUTPUT).long(OUTPUT).short('o').value_name("FORMAT").value_parser(formats.collect::<Vec<_>>());
    let fields = Arg::new(FIELDS).long(FIELDS).value_name("FIELDS").action(ArgAction::Append).value_delimiter(',');
    let svg = Arg::new(SVG).long(SVG).value_name("FILE").value_hint(ValueHint::FilePath);
    let arguments = [
        Some(output.help("The format; by default a table on a terminal, else ndjson")),
        Some(fields.help("Write only these columns, in this order, such as `period,value`")),
        has_chart
            .then(|| svg.help("Draw a chart to this new file, or over an earlier chart; without -o, print nothing")),
    ];
    arguments.into_iter().flatten().map(|argument| argument.help_heading("Output")).collect()
}

/// An example from the words of the table.
fn example(
    table: &'static Table,
    resource: &Resource,
    operation: &'static Operation,
    roles: &Statistics,
    form: Form,
) -> String {
    let word = |name: &str| {
        let filter = operation.filters.iter().find(|filter| filter.name == name)?;
        match filter.ty {
            crate::table::Type::Enum(words) => words.values.first().map(|word| word.name),
            _ => None,
        }
    };
    let indicator = table.indicators.first();
    let (name, channel) = indicator.map_or(("…", "…"), |it| (it.name, it.channels.first().copied().unwrap_or("…")));
    let place = match form {
        Form::Totals => String::new(),
        Form::By => format!(" {}", word(roles.grouping).unwrap_or("…")),
        Form::Series => format!(" --step {}", word(roles.step).unwrap_or("…")),
    };
    let period = operation.period.map(|period| format!(" --{} 2024-01-01 --{} 2024-01-31", period.from, period.to));
    let (period, chart) = (period.unwrap_or_default(), if form == Form::Totals { "" } else { " -o chart" });
    let command = format!("iadvize {} {}{place} --channel {channel} --indicators {name}", resource.plural, form.name());
    format!("Example:\n  {command}{period}{chart}")
}

//! The arguments of `export`.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser, ValueParser};
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use iadvize::Moment;
use jiff::{SignedDuration, Span, SpanRelativeTo};

use crate::arguments::{self, FIELDS, FILTER, QUERY, UNCHECKED};
use crate::export::period::By;
use crate::export::source::Source;
use crate::table::{Operation, Table};

pub const RESOURCE: &str = "RESOURCE";
pub const OUT: &str = "out";
pub const FROM: &str = "from";
pub const TO: &str = "to";
pub const BY: &str = "by";
pub const FORMAT: &str = "format";
pub const WITHOUT: &str = "without";
pub const EXPLODE: &str = "explode";
pub const SETTLE: &str = "settle";
pub const AS_OF: &str = "as-of";
pub const REQUESTS: &str = "requests";
pub const PARTITION: &str = "partition";
pub const SHARD: &str = "shard";
pub const PLAN: &str = "plan";
pub const INDEX: &str = "index";
pub const REFRESH: &str = "refresh";
pub const COUNT: &str = "count";

/// The listings that can be exported.
pub fn sources(table: &'static Table) -> impl Iterator<Item = Source> {
    table.resources.iter().filter_map(Source::of)
}

/// The filters of all listings, as options whose values the command of the listing reads.
pub fn filters(table: &'static Table) -> Vec<Arg> {
    let mut filters: Vec<Arg> = Vec::new();
    for source in sources(table) {
        for filter in filters_of(source.operation) {
            match filters.iter_mut().find(|known| known.get_id().as_str() == filter.long) {
                Some(known) => {
                    let help = known.get_help().map(ToString::to_string).unwrap_or_default();
                    *known = known.clone().help(format!("{help}, {}", source.resource.plural));
                }
                None => {
                    let argument = Arg::new(filter.long.clone()).long(filter.long.clone()).value_name("VALUE");
                    let argument = if filter.parameter.only.is_some() {
                        argument.num_args(0..=1).default_missing_value("")
                    } else {
                        argument.allow_hyphen_values(true)
                    };
                    let help = format!("A filter of {}", source.resource.plural);
                    filters.push(argument.hide_short_help(true).help(help).help_heading("Filters"));
                }
            }
        }
    }
    filters
}

/// The options that a filter cannot have, because they mean something else: `--filter` sets such a filter.
const RESERVED: [&str; 17] = [
    AS_OF, BY, COUNT, EXPLODE, FORMAT, FROM, INDEX, OUT, PARTITION, PLAN, REFRESH, REQUESTS, SETTLE, SHARD, TO,
    WITHOUT, RESOURCE,
];

/// The filters of a listing that are options, without its date range.
pub fn filters_of(operation: &'static Operation) -> impl Iterator<Item = arguments::Named> {
    let is_period = |name: &str| operation.period.is_some_and(|period| [period.from, period.to].contains(&name));
    let filters = arguments::filters(operation).into_iter();
    filters.filter(move |filter| !is_period(filter.parameter.name) && !RESERVED.contains(&filter.long.as_str()))
}

/// The arguments that say what is exported.
pub fn plan(command: Command, table: &'static Table) -> Command {
    let names = sources(table).map(|source| {
        let resource = source.resource;
        PossibleValue::new(resource.plural)
            .alias(resource.name)
            .help(arguments::short(resource.doc, resource.deprecated))
    });
    let names = ValueParser::from(names.collect::<Vec<_>>());
    let resource = Arg::new(RESOURCE).action(ArgAction::Append).value_parser(names).help("What to export");
    let words = |words: &[&'static str]| ValueParser::from(words.to_vec());
    let moment = || value_parser!(Moment);
    let list = |argument: Arg| argument.action(ArgAction::Append).value_delimiter(',');
    command
        .arg(resource)
        .arg(
            option(FROM, "DATE[ TIME]")
                .value_parser(moment())
                .help("The start of the date range, for resources that have one"),
        )
        .arg(
            option(TO, "DATE[ TIME]")
                .value_parser(moment())
                .help("The end of the date range, included; by default now"),
        )
        .arg(
            option(BY, "LENGTH")
                .value_parser(words(&By::ALL.map(|(name, _)| name)))
                .default_value("month")
                .help("The length of a partition"),
        )
        .arg(out())
        .arg(
            option(FORMAT, "FORMAT")
                .value_parser(words(&["parquet", "ndjson", "csv"]))
                .default_value("parquet")
                .help("The format of the files"),
        )
        .arg(list(option(FIELDS, "FIELDS")).help("Write only these fields"))
        .arg(list(option(WITHOUT, "FIELDS")).help("Leave out these fields, whose values are then never stored"))
        .arg(option(EXPLODE, "LIST").help("Also write a file with a row for each item of this list, such as `history`"))
        .arg(settle())
        .arg(
            option(AS_OF, "DATE[ TIME]")
                .value_parser(moment())
                .help("Export only records before this moment, in UTC, as if it were now; by default now"),
        )
        .arg(list(option(PARTITION, "ID")).help("Export only these partitions, such as `conversations/2024-01`"))
        .arg(option(SHARD, "I/N").value_parser(shard).help("Export part I of N; requires --to in the past, or --as-of"))
        .arg(flag(UNCHECKED).help("Do not check rules, times of records, and whether neighbouring partitions add up"))
        .args([
            pair(FILTER, "Set a filter that this version does not know"),
            pair(QUERY, "Set a parameter of the query"),
        ])
        .args(filters(table))
}

/// The arguments of those who read and write.
pub fn run(command: Command) -> Command {
    let plan =
        option(PLAN, "FILE").value_hint(ValueHint::FilePath).conflicts_with_all([RESOURCE, OUT, SHARD, PARTITION]);
    command
        .mut_arg(OUT, |out| out.required_unless_present(PLAN))
        .arg(requests())
        .arg(plan.help("Export the partitions in a file that `export plan` printed; `-` is standard input"))
        .arg(
            option(INDEX, "I")
                .value_parser(value_parser!(usize))
                .requires(PLAN)
                .help("Export only this line of the plan; the first is 0"),
        )
        .arg(flag(REFRESH).help("Also read settled partitions again"))
}

pub fn requests() -> Arg {
    let requests = option(REQUESTS, "N").value_parser(value_parser!(u16).range(1..=100)).default_value("8");
    requests.help("Send at most N requests at the same time")
}

pub fn out() -> Arg {
    option(OUT, "PLACE")
        .value_hint(ValueHint::AnyPath)
        .help("The folder of the files, or a URL: s3://, gs:// or az:// (if built with its feature)")
}

pub fn settle() -> Arg {
    let settle = option(SETTLE, "TIME").value_parser(ValueParser::new(Duration)).default_value("8d");
    settle.help("Read a partition again until this long after its end, such as `8d` or `36h`")
}

pub fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

fn option(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

fn pair(name: &'static str, help: &'static str) -> Arg {
    let argument = option(name, "NAME=VALUE").action(ArgAction::Append).value_parser(arguments::pair);
    argument.hide_short_help(true).help(help).help_heading("Filters")
}

/// `2/8` as a number and a count.
fn shard(text: &str) -> Result<(usize, usize), String> {
    let numbers = text.split_once('/').and_then(|(part, of)| part.parse().ok().zip(of.parse().ok()));
    let valid = numbers.filter(|(part, of)| (1..=*of).contains(part));
    valid.ok_or_else(|| "expected I/N, from 1/N to N/N".to_owned())
}

/// Reads a time such as `8d`.
#[derive(Clone)]
struct Duration;

impl TypedValueParser for Duration {
    type Value = SignedDuration;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        text: &OsStr,
    ) -> Result<SignedDuration, clap::Error> {
        duration.parse_ref(command, argument, text)
    }
}

fn duration(text: &str) -> Result<SignedDuration, String> {
    let expected = "expected a time such as `8d` or `36h`";
    let span: Span = text.parse().map_err(|_| expected.to_owned())?;
    let duration = span.to_duration(SpanRelativeTo::days_are_24_hours()).map_err(|_| expected.to_owned())?;
    if duration.is_negative() { Err(expected.to_owned()) } else { Ok(duration) }
}

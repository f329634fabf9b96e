//! The names of parameters on the command line.

use super::options::{
    BASE_URL, CLEAR, DRY_RUN, FIELDS, FILTER, FROM_JSON, KEY_FILE, KEY_STDIN, LIMIT, OUTPUT, PLATFORM, PROFILE, QUERY,
    RAW, UNCHECKED, YES,
};
use crate::table::{Operation, Parameter, Segment};

/// The options that commands have beside the parameters of the operation.
const RESERVED: &[&str] = &[
    BASE_URL, CLEAR, DRY_RUN, FIELDS, FILTER, FROM_JSON, "help", KEY_FILE, KEY_STDIN, LIMIT, OUTPUT, PLATFORM, PROFILE,
    QUERY, RAW, UNCHECKED, "version", YES,
];

/// A parameter as an argument.
#[derive(Clone, Debug)]
pub struct Named {
    /// Identifies the argument within its command.
    pub id: String,
    /// The name of the option, which is unique within its command.
    pub long: String,
    pub parameter: &'static Parameter,
}

/// The parameters of the path.
pub fn path(operation: &'static Operation) -> impl Iterator<Item = Named> {
    let arguments = operation.path.iter().filter_map(|segment| match segment {
        Segment::Argument(parameter) => Some(parameter),
        Segment::Literal(_) => None,
    });
    arguments.map(|parameter| named("path", parameter, parameter.option.to_owned()))
}

/// The filters.
pub fn filters(operation: &'static Operation) -> Vec<Named> {
    let is_taken = |option: &str| RESERVED.contains(&option);
    operation.filters.iter().map(|it| named("filter", it, free("filter", it.option, is_taken))).collect()
}

/// The parts of the body.
pub fn parts(operation: &'static Operation) -> Vec<Named> {
    let filters = filters(operation);
    let is_taken = |option: &str| RESERVED.contains(&option) || filters.iter().any(|filter| filter.long == option);
    let parts = operation.body.iter().flat_map(|body| body.parameters);
    parts.map(|it| named("body", it, free("body", it.option, is_taken))).collect()
}

fn named(kind: &str, parameter: &'static Parameter, long: String) -> Named {
    Named { id: format!("{kind}:{}", parameter.name), long, parameter }
}

fn free(kind: &str, option: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if is_taken(option) { format!("{kind}-{option}") } else { option.to_owned() }
}

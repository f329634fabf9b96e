//! The values that a command was given.

use clap::ArgMatches;
use clap::parser::ValueSource;
use iadvize::request::WireValue;

use crate::arguments::{self, Named};
use crate::table::Type;
use crate::value;

/// The value of a parameter, if it is given.
pub fn given(named: &Named, matches: &ArgMatches) -> Option<WireValue> {
    let parameter = named.parameter;
    if let (Some(only), false) = (parameter.only, parameter.required) {
        return matches.get_flag(&named.id).then(|| value::only(&parameter.ty, only));
    }
    let mut values = matches.try_get_many::<WireValue>(&named.id).ok()??.cloned();
    match parameter.ty {
        Type::List(item) if !arguments::is_json(item) => {
            let values: Vec<WireValue> = values.collect();
            match values.as_slice() {
                // `null` and `!null` are not lists.
                [only @ WireValue::Text(_)] if parameter.nullable => Some(only.clone()),
                _ => Some(WireValue::List(values)),
            }
        }
        _ => values.next(),
    }
}

/// Whether the command line has the parameter.
pub fn is_given(named: &Named, matches: &ArgMatches) -> bool {
    matches.value_source(&named.id) == Some(ValueSource::CommandLine)
}

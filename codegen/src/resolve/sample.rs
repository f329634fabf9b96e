//! Turns the documentation's examples of filters into calls of filter methods. Reports examples that cannot be sent.

use jiff::civil::{Date, Time};

use super::declare::Declarations;
use super::naming;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Filter, Literal, Sample, Type};
use crate::parse::lower::Named;
use crate::parse::notation::QueryNotation;
use crate::parse::raw;

pub fn samples(
    raw: &[&Named<raw::Filter>],
    filters: &[Filter],
    names: &Declarations<'_>,
    sink: &mut Diagnostics,
) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (index, (_, filter)) in raw.iter().enumerate() {
        let examples = filter.example.iter().flatten();
        let queries: Vec<&QueryNotation> =
            filter.sample.as_ref().map_or_else(|| examples.collect(), |sample| vec![sample]);
        samples.extend(queries.into_iter().filter_map(|query| sample(index, query, filters, names, sink)));
    }
    samples
}

fn sample(
    filter: usize,
    query: &QueryNotation,
    filters: &[Filter],
    names: &Declarations<'_>,
    sink: &mut Diagnostics,
) -> Option<Sample> {
    let mut calls = Vec::new();
    for (parameter, value) in &query.pairs {
        let name = parameter.strip_prefix("filters[").and_then(|name| name.strip_suffix(']'));
        let position = filters.iter().position(|filter| Some(&*filter.name.wire) == name);
        let call = position.and_then(|position| Some((position, literal(&filters[position], value, names)?)));
        match call {
            Some(call) if !calls.iter().any(|(other, _)| *other == call.0) => calls.push(call),
            _ => {
                wrong(query, parameter, value, position.map(|position| &filters[position]), sink);
                return None;
            }
        }
    }
    if !calls.iter().any(|(position, _)| *position == filter) {
        let name = &filters[filter].name.wire;
        let message = format!("the example of `{name}` does not use the filter");
        let found =
            Diagnostic::new(Code::FilterExample, message, query.text.span, format!("without `filters[{name}]`"));
        sink.push(found.help(format!("add `filters[{name}]=…` to the query")));
        return None;
    }
    Some(Sample { filter, query: query.text.value.trim_start_matches('?').to_owned(), calls })
}

fn wrong(query: &QueryNotation, parameter: &str, value: &str, filter: Option<&Filter>, sink: &mut Diagnostics) {
    let (message, help) = match filter {
        Some(filter) => (
            format!("`{value}` is not a valid value of `{}`", filter.name.wire),
            "correct the type, or add a query that can be sent as `sample` if the documentation shows a placeholder",
        ),
        None => (format!("`{parameter}` is not a filter of this operation"), "write it as `?filters[NAME]=VALUE`"),
    };
    sink.push(Diagnostic::new(Code::FilterExample, message, query.text.span, "cannot be sent").help(help));
}

fn literal(filter: &Filter, value: &str, names: &Declarations<'_>) -> Option<Literal> {
    match (&filter.only, value) {
        (Some(only), _) => (only.value == value).then_some(Literal::Only),
        (None, "null") if filter.nullable => Some(Literal::Null),
        (None, "!null") if filter.nullable => Some(Literal::NotNull),
        _ => of_type(&filter.ty, value, names),
    }
}

fn of_type(ty: &Type, value: &str, names: &Declarations<'_>) -> Option<Literal> {
    match ty {
        Type::Integer | Type::Identifier(_) => same(value.parse().ok()?, value).map(Literal::Number),
        Type::Double => {
            same(value.parse::<f64>().ok()?, value).filter(|number| number.is_finite()).map(Literal::Double)
        }
        Type::Boolean => matches!(value, "0" | "1").then_some(Literal::Boolean(value == "1")),
        Type::String | Type::Text => Some(Literal::Text(value.to_owned())),
        Type::Uuid => is_uuid(value).then(|| Literal::Uuid(value.to_owned())),
        Type::Date | Type::DateTime | Type::Moment => moment(ty, value),
        Type::Indicator => {
            let name = names.indicators.iter().find(|name| name.value == value)?;
            Some(Literal::Indicator(naming::type_of(&name.value)))
        }
        Type::Enum(reference) => {
            let values = &names.enums[reference.0].1.values.0;
            values.iter().position(|(name, _)| name.value == value).map(|position| Literal::Value(*reference, position))
        }
        Type::List(item) => {
            let items = value.split(',').map(|value| of_type(item, value, names)).collect::<Option<Vec<_>>>()?;
            // In Rust, all items of an array have one type.
            let timed = |item: &Literal| matches!(item, Literal::Moment(_, Some(_)));
            items.iter().all(|item| timed(item) == timed(&items[0])).then_some(Literal::List(items))
        }
        Type::Object(_) | Type::TaggedList(_) => None,
    }
}

/// A value in the only spelling that the client sends.
fn same<T: ToString>(parsed: T, written: &str) -> Option<T> {
    (parsed.to_string() == written).then_some(parsed)
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f' | '-'))
}

fn moment(ty: &Type, value: &str) -> Option<Literal> {
    let (date, time) = match value.split_once(' ') {
        Some((date, time)) => (date, Some(same(time.parse::<Time>().ok()?, time)?)),
        None => (value, None),
    };
    let allowed = match ty {
        Type::Date => time.is_none(),
        Type::DateTime => time.is_some(),
        _ => true,
    };
    let date = same(date.parse::<Date>().ok()?, date)?;
    allowed.then_some(Literal::Moment(date, time))
}

//! Operations in the table.

use super::value::{self, deprecated, list, option, record, text};
use crate::emit::request;
use crate::model::{Filter, Limit, Model, Operation, Parameter, Period, PeriodLimit, Returns, Step, Type, Typed};
use crate::resolve::naming::kebab;
use crate::source::Spanned;
use crate::surface::indicators;

pub fn operation(model: &Model, operation: &Operation) -> String {
    let samples: Vec<&str> = operation.samples.iter().map(|sample| &*sample.query).collect();
    format!(
        "Operation {{
                name: {},
                kind: Kind::{:?},
                method: {},
                path: {},
                query: &{:?},
                doc: {},
                deprecated: {},
                filters: {},
                body: {},
                returns: {},
                rules: {},
                period: {},
                statistics: {},
                samples: &{samples:?},
            }}",
        text(&kebab(&operation.name.wire)),
        operation.kind,
        text(operation.method.as_str()),
        list(16, operation.path.steps.iter().map(|step| self::step(model, step))),
        operation.query,
        text(&operation.doc.value),
        option(&operation.deprecated),
        list(16, operation.filters.iter().map(|filter| self::filter(model, filter))),
        body(model, operation),
        returns(model, operation.returns),
        list(16, operation.limits.iter().map(rule)),
        operation.limits.iter().find_map(period).unwrap_or_else(|| "None".to_owned()),
        operation.typed.as_ref().map_or("None".to_owned(), |typed| statistics(operation, typed)),
    )
}

fn step(model: &Model, step: &Step) -> String {
    match step {
        Step::Literal(literal) => format!("Segment::Literal({})", text(literal)),
        Step::Parameter(name, ty) => {
            format!("Segment::Argument({}.required())", parameter(model, (&name.wire, name.plain()), ty, ""))
        }
    }
}

/// `name` is the name on the wire and the name in Rust.
fn parameter(model: &Model, (wire, rust): (&str, &str), ty: &Type, doc: &str) -> String {
    format!("Parameter::new({}, {}, {}, {})", text(wire), text(&kebab(rust)), value::ty(model, ty), text(doc))
}

fn filter(model: &Model, filter: &Filter) -> String {
    let wildcard = match (&filter.ty, &model.api) {
        (Type::Text, Some(api)) => format!(" `{}` matches any characters.", api.wildcard.value),
        _ => String::new(),
    };
    let doc = format!("{}{wildcard}", filter.doc.value.trim());
    format!(
        "{}{}{}{}",
        parameter(model, (&filter.name.wire, filter.name.plain()), &filter.ty, &doc),
        only(&filter.only),
        if filter.nullable { ".nullable()" } else { "" },
        deprecated(&filter.deprecated)
    )
}

/// A part of a body, which can be set to null if `clears`.
pub fn part(model: &Model, part: &Parameter, clears: bool) -> String {
    format!(
        "{}{}{}{}{}",
        parameter(model, (&part.name.wire, part.name.plain()), &part.ty, &part.doc.value),
        only(&part.only),
        if part.required { ".required()" } else { "" },
        if clears { ".nullable()" } else { "" },
        deprecated(&part.deprecated)
    )
}

fn only(only: &Option<Spanned<String>>) -> String {
    only.as_ref().map(|it| format!(".only({})", text(&it.value))).unwrap_or_default()
}

fn body(model: &Model, operation: &Operation) -> String {
    let Some(payload) = &operation.payload else { return "None".to_owned() };
    let parts = payload.parameters.iter().map(|it| part(model, it, payload.clears && !it.required));
    format!("Some(Body {{ format: BodyFormat::{:?}, parameters: {} }})", payload.body, list(16, parts))
}

fn returns(model: &Model, returns: Returns) -> String {
    match returns {
        Returns::Done => "Returns::Done".to_owned(),
        Returns::Statistics => "Returns::Statistics".to_owned(),
        Returns::One(object) => format!("Returns::One({})", record(model, object)),
        Returns::Many(object) => format!("Returns::Many({})", record(model, object)),
        Returns::Page { object, brief } => {
            format!("Returns::Page {{ record: {}, brief: {brief} }}", record(model, object))
        }
    }
}

fn rule(limit: &Limit) -> String {
    request::rule(limit, &format!("iadvize::{}::", indicators::MODULE))
}

fn period(limit: &Limit) -> Option<String> {
    let Limit::Period(Period { from, to, limit }) = limit else { return None };
    let months = limit.as_ref().map(|limit| limit.months);
    let defaults = limit.as_ref().map(|PeriodLimit { neither, only_from, only_to, .. }| [neither, only_from, only_to]);
    Some(format!("Some(Period {{ from: {from:?}, to: {to:?}, months: {months:?}, defaults: {defaults:?} }})"))
}

fn statistics(operation: &Operation, typed: &Typed) -> String {
    let Typed { channel, indicators, grouping, grouping_id, step, .. } = typed;
    let roles = [
        ("channel", channel),
        ("indicators", indicators),
        ("grouping", grouping),
        ("grouping_id", grouping_id),
        ("step", step),
    ];
    let roles = roles.map(|(role, filter)| format!("{role}: {:?}", operation.filters[*filter].name.wire));
    format!("Some(Statistics {{ {} }})", roles.join(", "))
}

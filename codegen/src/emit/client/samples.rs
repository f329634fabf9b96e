//! A test for every example of a filter: the typed builder has to send the documentation's query.

use super::cases::call;
use crate::model::{Literal, Model, Operation, Resource, Sample, Step};

pub fn samples(model: &Model) -> String {
    let tests = model.resources.iter().flat_map(|resource| {
        let operations = resource.operations.iter();
        operations.flat_map(move |operation| {
            operation.samples.iter().map(move |sample| test(model, resource, operation, sample))
        })
    });
    format!(
        "//! Every filter, called as the documentation shows its use.\n\n\
         use iadvize::*;\n\nuse super::{{client, sends}};\n{}",
        tests.collect::<String>()
    )
}

fn test(model: &Model, resource: &Resource, operation: &Operation, sample: &Sample) -> String {
    let name = test_name(resource, operation, sample);
    let call = call(model, resource, operation, None);
    let filters = sample.calls.iter().map(|(position, literal)| filter(model, operation, *position, literal));
    let fixed: Vec<String> = operation.query.iter().map(|(name, value)| format!("{name}={value}&")).collect();
    let path: Vec<String> = operation.path.steps.iter().map(path_step).collect();
    let target = format!("{}?{}{}", path.concat(), fixed.concat(), sample.query);
    format!(
        "\n#[test]\nfn {name}() {{\n    let client = client();\n    let call = {call}{};\n    \
         sends(call.request(), {target:?});\n}}\n",
        filters.collect::<String>()
    )
}

/// Every identifier in a path is 1 there.
fn path_step(step: &Step) -> String {
    match step {
        Step::Literal(text) => format!("/{text}"),
        Step::Parameter(..) => "/1".to_owned(),
    }
}

fn test_name(resource: &Resource, operation: &Operation, sample: &Sample) -> String {
    let form = match sample.calls.iter().find(|(position, _)| *position == sample.filter) {
        Some((_, Literal::Null)) => "_is_null",
        Some((_, Literal::NotNull)) => "_is_not_null",
        _ => "",
    };
    let filter = operation.filters[sample.filter].name.plain();
    let name = format!("{}_{}_{filter}{form}", resource.names.module.plain(), operation.name.plain());
    // A filter with several examples has a test for each.
    let earlier = operation.samples.iter().take_while(|other| !std::ptr::eq(*other, sample));
    match earlier.filter(|other| other.filter == sample.filter && form.is_empty()).count() {
        0 => name,
        count => format!("{name}_{}", count + 1),
    }
}

fn filter(model: &Model, operation: &Operation, position: usize, literal: &Literal) -> String {
    let name = &operation.filters[position].name;
    match literal {
        Literal::Null => format!(".{}_is_null()", name.plain()),
        Literal::NotNull => format!(".{}_is_not_null()", name.plain()),
        _ => format!(".{}({})", name.rust, argument(model, literal)),
    }
}

fn argument(model: &Model, literal: &Literal) -> String {
    match literal {
        Literal::Number(number) => number.to_string(),
        Literal::Double(number) => format!("{number:?}"),
        Literal::Uuid(text) => format!("{text:?}.parse::<Uuid>().unwrap()"),
        Literal::Text(text) => format!("{text:?}"),
        Literal::Boolean(value) => value.to_string(),
        Literal::Value(set, position) => {
            let set = &model[*set];
            format!("{}::{}", set.name.rust, set.values[*position].name.rust)
        }
        Literal::Indicator(name) => format!("Indicator::{name}"),
        Literal::Moment(date, time) => {
            let date = format!("date({}, {}, {})", date.year(), date.month(), date.day());
            let at = time.map(|time| format!(".at({}, {}, {}, 0)", time.hour(), time.minute(), time.second()));
            date + &at.unwrap_or_default()
        }
        Literal::Null | Literal::NotNull | Literal::Only => String::new(),
        Literal::List(items) => {
            let items: Vec<String> = items.iter().map(|item| argument(model, item)).collect();
            format!("[{}]", items.join(", "))
        }
    }
}

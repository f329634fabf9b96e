//! A test for every example of a filter: the typed builder must send the documentation's query.

use iadvize_codegen::model::{Model, Operation, Resource, Sample, Step};

use crate::names;
use crate::sides::call;

/// All tests, and `COUNT`, which is how many there are.
pub fn samples(model: &Model) -> String {
    let operations =
        model.resources.iter().flat_map(|resource| resource.operations.iter().map(move |it| (resource, it)));
    let tests = operations.flat_map(|(resource, operation)| {
        operation.samples.iter().map(move |sample| test(model, resource, operation, sample))
    });
    let tests: Vec<String> = tests.collect();
    format!(
        "{}\n\nuse super::{{client, sends}};\n\npub const COUNT: usize = {};\n{}",
        names::imports(model),
        tests.len(),
        tests.concat()
    )
}

fn test(model: &Model, resource: &Resource, operation: &Operation, sample: &Sample) -> String {
    let name = test_name(resource, operation, sample);
    let call = call(model, resource, operation, None);
    let filters = sample.calls.iter().map(|(position, literal)| {
        let filter = &operation.filters[*position];
        names::filter(model, filter, literal)
    });
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
    let shown = sample.calls.iter().find(|(position, _)| *position == sample.filter);
    let form = shown.and_then(|(_, literal)| names::null_suffix(literal)).unwrap_or_default();
    let filter = operation.filters[sample.filter].name.plain();
    let name = format!("{}_{}_{filter}{form}", resource.names.module.plain(), operation.name.plain());
    // A filter with several examples has a test for each.
    let earlier = operation.samples.iter().take_while(|other| !std::ptr::eq(*other, sample));
    match earlier.filter(|other| other.filter == sample.filter && form.is_empty()).count() {
        0 => name,
        count => format!("{name}_{}", count + 1),
    }
}

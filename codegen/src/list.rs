//! The contents of a spec, by wire names, as a table and as JSON.

use serde::Serialize;

use crate::json::{Json, list, map};
use crate::model::{Api, Indicators, Model, Name, Object, Operation, Parameter, Resource, Type};
use crate::source::Spanned;
use crate::words::Word;

/// The resources, operations and indicators as JSON.
pub fn json(model: &Model) -> impl Serialize {
    let api = model.api.as_ref().filter(|_| !model.own.extends());
    map([
        ("api", api.map_or(Json::from(None::<&str>), self::api)),
        ("counts", map(counts(model).map(|(name, count)| (name, count.into())))),
        ("resources", list(model.own_resources().map(|resource| self::resource(model, resource)))),
        ("indicators", list(own_indicators(model).into_iter().flat_map(|all| indicators(model, all)))),
    ])
}

/// One line for each operation, and the counts.
pub fn table(model: &Model) -> String {
    let mut lines =
        vec![format!("{:<18}{:<26}{:<40}{:>8}{:>8}", "resource", "operation", "request", "filters", "fields")];
    for resource in model.own_resources() {
        let mark = if resource.deprecated.is_some() { " ✝" } else { "" };
        let mut name = format!("{}{mark}", resource.names.module.wire);
        for operation in &resource.operations {
            let call = format!("{} {}", operation.method.as_str(), operation.path.text);
            let (filters, fields) = (operation.filters.len(), response(model, operation).len());
            lines.push(format!("{name:<18}{:<26}{call:<40}{filters:>8}{fields:>8}", operation.name.wire));
            name.clear();
        }
    }
    lines.push(String::new());
    lines.push(sentence(model));
    lines.join("\n")
}

fn sentence(model: &Model) -> String {
    let [resources, old_resources, endpoints, filters, fields, parameters, required, indicators, old_indicators] =
        counts(model).map(|(_, count)| count);
    format!(
        "{resources} resources ({old_resources} deprecated ✝), {endpoints} endpoints, {filters} filters, {fields} fields, \
         {parameters} parameters ({required} required), {indicators} indicators ({old_indicators} deprecated)"
    )
}

/// Counts filters that several operations share once, and fields that several responses share once.
fn counts(model: &Model) -> [(&'static str, usize); 9] {
    let operations = || model.own_resources().flat_map(|resource| &resource.operations);
    let indicators = || own_indicators(model).into_iter().flat_map(|indicators| &indicators.list);
    // Payloads that mirror the record send its fields, which count as fields.
    let payloads = || operations().flat_map(|operation| &operation.payload).filter(|payload| !payload.mirrors_record);
    let parameters = || payloads().flat_map(|payload| &payload.parameters);
    let objects = model.objects.iter().filter(|object| model.is_own(&object.name));
    [
        ("resources", model.own_resources().count()),
        ("deprecated_resources", model.own_resources().filter(|resource| resource.deprecated.is_some()).count()),
        ("endpoints", operations().count()),
        ("filters", operations().map(|operation| operation.own_filters().len()).sum()),
        ("fields", objects.map(|object| object.fields.len()).sum()),
        ("parameters", parameters().count()),
        ("required_parameters", parameters().filter(|parameter| parameter.required).count()),
        ("indicators", indicators().count()),
        ("deprecated_indicators", indicators().filter(|indicator| indicator.deprecated.is_some()).count()),
    ]
}

fn api(api: &Api) -> Json {
    map([
        ("platforms", list(api.platforms.iter().map(|platform| &*platform.url))),
        ("key_header", (&*api.key_header.value).into()),
        ("key_parameter", (&*api.key_parameter.value).into()),
        ("key_in_basic", api.key_in_basic.word().into()),
        ("default_limit", api.default_limit.value.into()),
        ("maximum_limit", api.maximum_limit.value.into()),
    ])
}

fn resource(model: &Model, resource: &Resource) -> Json {
    map([
        ("name", (&*resource.names.module.wire).into()),
        ("path", (&*resource.path).into()),
        ("deprecated", text(&resource.deprecated)),
        ("operations", list(resource.operations.iter().map(|operation| self::operation(model, operation)))),
    ])
}

fn operation(model: &Model, operation: &Operation) -> Json {
    let filters = operation.filters.iter().map(|filter| {
        let examples: Vec<&str> = filter.examples.iter().map(|example| &*example.value).collect();
        let rest = [("deprecated", text(&filter.deprecated)), ("example", examples.join(" ").into())];
        value(model, &filter.name, &filter.ty).and(map(rest))
    });
    map([
        ("name", (&*operation.name.wire).into()),
        ("method", operation.method.as_str().into()),
        ("path", (&*operation.path.text).into()),
        ("deprecated", text(&operation.deprecated)),
        ("filters", list(filters)),
        ("parameters", list(parameters(model, &mut operation.parameters(), ""))),
        ("fields", list(response(model, operation))),
    ])
}

fn value(model: &Model, name: &Name, ty: &Type) -> Json {
    map([("name", (&*name.wire).into()), ("type", ty.notation(model).into())])
}

/// The parameters of a body, each followed by the parts of its object as `name.part`.
fn parameters<'a>(model: &'a Model, of: &mut dyn Iterator<Item = &'a Parameter>, prefix: &str) -> Vec<Json> {
    let mut rows = Vec::new();
    for parameter in of {
        let name = nested(prefix, &parameter.name);
        let row = value(model, &name, &parameter.ty).and(map([("required", parameter.required.into())]));
        rows.push(row);
        if let Type::Object(inner) = parameter.ty {
            let mut parts = model[inner].sent.iter().flat_map(|sent| &sent.parameters);
            rows.extend(parameters(model, &mut parts, &format!("{}.", name.wire)));
        }
    }
    rows
}

fn nested(prefix: &str, name: &Name) -> Name {
    Name { wire: format!("{prefix}{}", name.wire), ..name.clone() }
}

fn response(model: &Model, operation: &Operation) -> Vec<Json> {
    operation.returns.object().map(|object| fields(model, &model[object], "")).unwrap_or_default()
}

/// The fields of an object, each followed by its nested fields as `name.nested`.
fn fields(model: &Model, object: &Object, prefix: &str) -> Vec<Json> {
    let mut rows = Vec::new();
    for field in &object.fields {
        let name = nested(prefix, &field.name);
        let also = list(field.also.iter().map(|also| &*also.value));
        rows.push(value(model, &name, &field.ty).and(map([("also", also), ("deprecated", text(&field.deprecated))])));
        if let Type::Object(inner) = field.ty {
            rows.extend(fields(model, &model[inner], &format!("{}.", name.wire)));
        }
    }
    rows
}

/// The indicators, unless the spec extends the one that declares them.
fn own_indicators(model: &Model) -> Option<&Indicators> {
    model.indicators.as_ref().filter(|_| !model.own.extends())
}

fn indicators(model: &Model, indicators: &Indicators) -> Vec<Json> {
    let channels = &model[indicators.channel].values;
    let rows = indicators.list.iter().map(|indicator| {
        map([
            ("name", (&*indicator.name.wire).into()),
            ("label", (&*indicator.label).into()),
            ("family", (&*indicators.families[indicator.family].name).into()),
            ("unit", indicator.unit.word().into()),
            ("channels", list(indicator.channels.iter().map(|channel| &*channels[*channel].name.wire))),
            ("deprecated", text(&indicator.deprecated)),
        ])
    });
    rows.collect()
}

fn text(deprecated: &Option<Spanned<String>>) -> Json {
    deprecated.as_ref().map(|text| &*text.value).into()
}

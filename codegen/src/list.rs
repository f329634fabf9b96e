//! The contents of a spec as a table and as JSON.

use serde::Serialize;

use crate::model::{Api, Field, Indicators, Model, Object, Operation, Payload, Resource, Type};
use crate::words::Word;

/// The contents of a spec, by wire names.
#[derive(Debug, Serialize)]
pub struct Listing {
    api: Option<ApiRow>,
    counts: Counts,
    resources: Vec<ResourceRow>,
    indicators: Vec<IndicatorRow>,
}

#[derive(Debug, Serialize)]
struct ApiRow {
    platforms: Vec<String>,
    key_header: String,
    key_parameter: String,
    key_in_basic: &'static str,
    default_limit: u32,
    maximum_limit: u32,
}

#[derive(Debug, Serialize)]
struct Counts {
    resources: usize,
    deprecated_resources: usize,
    endpoints: usize,
    filters: usize,
    fields: usize,
    parameters: usize,
    required_parameters: usize,
    indicators: usize,
    deprecated_indicators: usize,
}

#[derive(Debug, Serialize)]
struct ResourceRow {
    name: String,
    path: String,
    deprecated: Option<String>,
    operations: Vec<OperationRow>,
}

#[derive(Debug, Serialize)]
struct OperationRow {
    name: String,
    method: &'static str,
    path: String,
    deprecated: Option<String>,
    filters: Vec<FilterRow>,
    parameters: Vec<ParameterRow>,
    fields: Vec<FieldRow>,
}

#[derive(Debug, Serialize)]
struct FilterRow {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    deprecated: Option<String>,
    example: String,
}

#[derive(Debug, Serialize)]
struct ParameterRow {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    required: bool,
}

#[derive(Debug, Serialize)]
struct FieldRow {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    deprecated: Option<String>,
}

#[derive(Debug, Serialize)]
struct IndicatorRow {
    name: String,
    label: String,
    family: String,
    unit: &'static str,
    channels: Vec<String>,
    deprecated: Option<String>,
}

impl Listing {
    pub fn new(model: &Model) -> Self {
        Self {
            api: model.api.as_ref().filter(|_| !model.own.extends()).map(api_row),
            counts: counts(model),
            resources: model.own_resources().map(|resource| resource_row(model, resource)).collect(),
            indicators: indicator_rows(model),
        }
    }

    pub fn table(&self) -> String {
        let mut lines =
            vec![format!("{:<18}{:<26}{:<40}{:>8}{:>8}", "resource", "operation", "request", "filters", "fields")];
        for resource in &self.resources {
            for (index, operation) in resource.operations.iter().enumerate() {
                let name = if index == 0 { &*resource.name } else { "" };
                let mark = if index == 0 && resource.deprecated.is_some() { " ✝" } else { "" };
                let call = format!("{} {}", operation.method, operation.path);
                let (filters, fields) = (operation.filters.len(), operation.fields.len());
                lines.push(format!(
                    "{:<18}{:<26}{call:<40}{filters:>8}{fields:>8}",
                    format!("{name}{mark}"),
                    operation.name
                ));
            }
        }
        lines.push(String::new());
        lines.push(self.counts.sentence());
        lines.join("\n")
    }
}

impl Counts {
    fn sentence(&self) -> String {
        format!(
            "{} resources ({} deprecated ✝), {} endpoints, {} filters, {} fields, {} parameters ({} required), {} indicators ({} deprecated)",
            self.resources,
            self.deprecated_resources,
            self.endpoints,
            self.filters,
            self.fields,
            self.parameters,
            self.required_parameters,
            self.indicators,
            self.deprecated_indicators,
        )
    }
}

fn api_row(api: &Api) -> ApiRow {
    ApiRow {
        platforms: api.platforms.iter().map(|platform| platform.url.clone()).collect(),
        key_header: api.key_header.value.clone(),
        key_parameter: api.key_parameter.value.clone(),
        key_in_basic: api.key_in_basic.word(),
        default_limit: api.default_limit.value,
        maximum_limit: api.maximum_limit.value,
    }
}

/// Counts filters that several operations share once, and fields that several responses share once.
fn counts(model: &Model) -> Counts {
    let operations = || model.own_resources().flat_map(|resource| &resource.operations);
    let indicators = || own_indicators(model).into_iter().flat_map(|indicators| &indicators.list);
    let declared = || operations().filter_map(declared_parameters).flat_map(|payload| &payload.parameters);
    Counts {
        resources: model.own_resources().count(),
        deprecated_resources: model.own_resources().filter(|resource| resource.deprecated.is_some()).count(),
        endpoints: operations().count(),
        filters: operations().map(|operation| operation.filters.len() - operation.inherited).sum(),
        fields: model
            .objects
            .iter()
            .filter(|object| model.is_own(&object.name))
            .map(|object| object.fields.len())
            .sum(),
        parameters: declared().count(),
        required_parameters: declared().filter(|parameter| parameter.required).count(),
        indicators: indicators().count(),
        deprecated_indicators: indicators().filter(|indicator| indicator.deprecated.is_some()).count(),
    }
}

/// The payload of operations that declare parameters. The others send fields of the record, which count as fields.
fn declared_parameters(operation: &Operation) -> Option<&Payload> {
    operation.payload.as_ref().filter(|payload| !payload.mirrors_record)
}

fn resource_row(model: &Model, resource: &Resource) -> ResourceRow {
    ResourceRow {
        name: resource.names.module.wire.clone(),
        path: resource.path.clone(),
        deprecated: text(resource.deprecated.as_ref()),
        operations: resource.operations.iter().map(|operation| operation_row(model, operation)).collect(),
    }
}

fn operation_row(model: &Model, operation: &Operation) -> OperationRow {
    let parameters = operation.payload.iter().flat_map(|payload| &payload.parameters);
    OperationRow {
        name: operation.name.wire.clone(),
        method: operation.method.as_str(),
        path: operation.path.text.clone(),
        deprecated: text(operation.deprecated.as_ref()),
        filters: operation
            .filters
            .iter()
            .map(|filter| FilterRow {
                name: filter.name.wire.clone(),
                ty: filter.ty.notation(model),
                deprecated: text(filter.deprecated.as_ref()),
                example: filter.examples.iter().map(|example| &*example.value).collect::<Vec<_>>().join(" "),
            })
            .collect(),
        parameters: parameters
            .map(|parameter| ParameterRow {
                name: parameter.name.wire.clone(),
                ty: parameter.ty.notation(model),
                required: parameter.required,
            })
            .collect(),
        fields: operation.returns.object().map(|object| field_rows(model, &model[object], "")).unwrap_or_default(),
    }
}

/// The fields of an object, each followed by its nested fields as `name.nested`.
fn field_rows(model: &Model, object: &Object, prefix: &str) -> Vec<FieldRow> {
    let rows = |field: &Field| {
        let name = format!("{prefix}{}", field.name.wire);
        let inner = match field.ty {
            Type::Object(inner) => field_rows(model, &model[inner], &format!("{name}.")),
            _ => Vec::new(),
        };
        std::iter::once(FieldRow { name, ty: field.ty.notation(model), deprecated: text(field.deprecated.as_ref()) })
            .chain(inner)
    };
    object.fields.iter().flat_map(rows).collect()
}

/// The indicators, unless the spec extends the one that declares them.
fn own_indicators(model: &Model) -> Option<&Indicators> {
    model.indicators.as_ref().filter(|_| !model.own.extends())
}

fn indicator_rows(model: &Model) -> Vec<IndicatorRow> {
    let Some(indicators) = own_indicators(model) else { return Vec::new() };
    let channels = &model[indicators.channel].values;
    let row = |indicator: &crate::model::Indicator| IndicatorRow {
        name: indicator.name.wire.clone(),
        label: indicator.label.clone(),
        family: indicators.families[indicator.family].name.clone(),
        unit: indicator.unit.word(),
        channels: indicator.channels.iter().map(|position| channels[*position].name.wire.clone()).collect(),
        deprecated: text(indicator.deprecated.as_ref()),
    };
    indicators.list.iter().map(row).collect()
}

fn text(deprecated: Option<&crate::source::Spanned<String>>) -> Option<String> {
    deprecated.map(|text| text.value.clone())
}

//! The operations, by path and method.

use std::collections::{BTreeMap, BTreeSet};

use super::call::{Call, CallLink, JSON, MediaType, Parameter, Response};
use super::component::Component;
use super::entries::Entries;
use super::loss::Loss;
use super::writer::Writer;
use super::{body, effects, parameters, rules, text};
use crate::json::{Json, map};
use crate::model::{Kind, Method, Operation, Resource, Returns, Step};
use crate::surface::markdown::prose;

/// The operations of all resources.
#[derive(Default)]
pub struct Calls {
    paths: Vec<Path>,
    /// The positions of paths, by their texts without the names of parameters.
    known: BTreeMap<String, usize>,
    identifiers: BTreeSet<String>,
}

struct Path {
    text: String,
    /// The names of its parameters.
    names: Vec<String>,
    calls: Entries<Call>,
    methods: BTreeSet<Method>,
}

/// An operation, its resource, and their positions.
struct Place<'m> {
    resource: &'m Resource,
    operation: &'m Operation,
    body: Component,
}

impl Calls {
    pub fn add(&mut self, writer: &mut Writer<'_>, position: usize, resource: &Resource) {
        for (number, operation) in resource.operations.iter().enumerate() {
            let place = Place { resource, operation, body: Component::Body(position, number) };
            let name = format!("{} {}", operation.method.as_str(), operation.path.text);
            writer.inside(&name, |writer| self.add_call(writer, &place));
        }
    }

    pub fn paths(self) -> Entries<Entries<Call>> {
        self.paths.into_iter().map(|path| (path.text, path.calls)).collect()
    }

    fn add_call(&mut self, writer: &mut Writer<'_>, place: &Place<'_>) {
        let path = self.path(place.operation);
        if !self.paths[path].methods.insert(place.operation.method) {
            writer.lose(Loss::SameCall);
            return;
        }
        let identifier = identifier(place.resource, place.operation);
        let numbered = (2..).map(|number| format!("{identifier}{number}"));
        let free = [identifier.clone()].into_iter().chain(numbered).find(|it| !self.identifiers.contains(it));
        let identifier = free.unwrap_or_default();
        self.identifiers.insert(identifier.clone());
        let call = call(writer, place, identifier, &self.paths[path].names);
        self.paths[path].calls.push(place.operation.method.as_str().to_lowercase(), call);
    }

    /// The position of the path of an operation. Names of parameters do not distinguish paths.
    fn path(&mut self, operation: &Operation) -> usize {
        let steps = operation.path.steps.iter();
        let shape: String = steps
            .map(|step| match step {
                Step::Literal(text) => format!("/{text}"),
                Step::Parameter(..) => "/{}".to_owned(),
            })
            .collect();
        *self.known.entry(shape).or_insert_with(|| {
            let names = operation.path.steps.iter().filter_map(|step| match step {
                Step::Parameter(name, _) => Some(name.wire.clone()),
                Step::Literal(_) => None,
            });
            let names = names.collect();
            self.paths.push(Path {
                text: operation.path.text.clone(),
                names,
                calls: Entries::default(),
                methods: BTreeSet::new(),
            });
            self.paths.len() - 1
        })
    }
}

/// The name of an operation in the whole API, such as `listOperators`.
fn identifier(resource: &Resource, operation: &Operation) -> String {
    let (one, many) = (resource.names.module.plain(), resource.names.many.as_str());
    let name = operation.name.plain();
    let words = match operation.kind {
        Kind::List => format!("{name} {many}"),
        Kind::Get | Kind::Create | Kind::Update | Kind::Delete => format!("{name} {one}"),
        Kind::Other => format!("{one} {name}"),
    };
    text::call_name(&words)
}

fn call(writer: &mut Writer<'_>, place: &Place<'_>, identifier: String, names: &[String]) -> Call {
    let Place { resource, operation, body } = place;
    let deprecated = operation.deprecated.as_ref().or(resource.deprecated.as_ref());
    let (summary, rest) = text::summary(&operation.doc.value);
    let mut paragraphs: Vec<String> = Some(prose(rest)).into_iter().filter(|text| !text.is_empty()).collect();
    paragraphs.extend(rules::text(writer, operation));
    paragraphs.push(effects::text(operation));
    paragraphs.extend(deprecated.map(|text| format!("Deprecated: {}.", prose(&text.value))));
    let mut extensions = Entries::default();
    extensions.extend(writer.replacement(deprecated));
    extensions.extend(rules::data(operation).map(|rules| ("x-rules", rules)));
    extensions.extend(vendor_names(resource, operation));
    extensions.extend(effects::command(writer, operation).map(|command| ("x-codeSamples", command)));
    if let Returns::Page { .. } = operation.returns {
        extensions.extend(paging(writer));
    }
    Call {
        tags: vec![tag(resource)],
        summary,
        description: paragraphs.join("\n\n"),
        operation_id: identifier,
        deprecated: deprecated.is_some(),
        parameters: parameters(writer, operation, names),
        request_body: operation.payload.as_ref().map(|payload| body::body(writer, payload, *body)),
        responses: responses(writer, resource, operation),
        extensions,
    }
}

/// The group of a resource's operations.
pub fn tag(resource: &Resource) -> String {
    resource.names.accessor.trim_start_matches("r#").to_owned()
}

fn parameters(writer: &mut Writer<'_>, operation: &Operation, names: &[String]) -> Vec<Parameter> {
    let types = operation.path.steps.iter().filter_map(|step| match step {
        Step::Parameter(_, ty) => Some(ty),
        Step::Literal(_) => None,
    });
    let mut all: Vec<Parameter> = types.zip(names).map(|(ty, name)| parameters::in_path(writer, name, ty)).collect();
    all.extend(operation.query.iter().map(|pair| parameters::fixed(writer, pair)));
    if let Returns::Page { brief, .. } = operation.returns {
        all.extend(parameters::PAGING.map(parameters::refer));
        all.extend(brief.then(|| parameters::refer(parameters::FULL)));
        if brief {
            writer.lose(Loss::BriefRecords);
        }
    }
    all.extend((0..operation.filters.len()).map(|position| parameters::filter(writer, operation, position)));
    all
}

fn responses(writer: &mut Writer<'_>, resource: &Resource, operation: &Operation) -> Entries<Response> {
    let statuses: &[&str] = if operation.method == Method::Post { &["200", "201"] } else { &["200"] };
    let mut responses = Entries::default();
    for status in statuses {
        let schema = writer.refer(Component::Response(operation.returns));
        let content = MediaType::only(JSON, schema);
        let links = if operation.kind == Kind::Create { links(resource, operation) } else { Entries::default() };
        let response = Response { description: "The call succeeded.".to_owned(), content, links, reference: None };
        responses.push(*status, response);
    }
    for status in ["4XX", "5XX"] {
        let reference = Some("#/components/responses/Error".to_owned());
        responses.push(status, Response { reference, ..Response::default() });
    }
    responses
}

/// The calls that take the identifier of a new record.
fn links(resource: &Resource, create: &Operation) -> Entries<CallLink> {
    let is_single = matches!(create.returns, Returns::One(object) if Some(object) == resource.record);
    let takes_it = |operation: &&Operation| matches!(operation.kind, Kind::Get | Kind::Update | Kind::Delete);
    let others = resource.operations.iter().filter(|_| is_single).filter(takes_it);
    let links = others.filter_map(|operation| {
        let name = operation.path.steps.iter().find_map(|step| match step {
            Step::Parameter(name, _) => Some(name.wire.clone()),
            Step::Literal(_) => None,
        })?;
        let operation_id = identifier(resource, operation);
        let parameters = Entries::from_iter([(name, "$response.body#/data/id".to_owned())]);
        Some((operation_id.clone(), CallLink { operation_id, parameters }))
    });
    links.collect()
}

fn vendor_names(resource: &Resource, operation: &Operation) -> [(&'static str, Json); 4] {
    let (group, name) = (tag(resource), operation.name.plain());
    [
        ("x-speakeasy-group", Json::from(&*group)),
        ("x-speakeasy-name-override", Json::from(text::call_name(name))),
        ("x-fern-sdk-group-name", Json::from(&*group)),
        ("x-fern-sdk-method-name", Json::from(text::call_name(name))),
    ]
}

fn paging(writer: &mut Writer<'_>) -> [(&'static str, Json); 2] {
    writer.lose(Loss::Paging);
    let api = writer.api;
    let input =
        |name: &str, role: &str| map([("name", name.into()), ("in", "parameters".into()), ("type", role.into())]);
    let inputs = [input(&api.page_parameter.value, "page"), input(&api.limit_parameter.value, "limit")];
    let outputs = map([("results", "$.data".into()), ("numPages", "$.pagination.pages".into())]);
    let speakeasy = map([("type", "offsetLimit".into()), ("inputs", crate::json::list(inputs)), ("outputs", outputs)]);
    let fern = map([
        ("offset", format!("$request.{}", api.page_parameter.value).into()),
        ("results", "$response.data".into()),
    ]);
    [("x-speakeasy-pagination", speakeasy), ("x-fern-pagination", fern)]
}

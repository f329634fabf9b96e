//! Calls: what they ask for and what they answer.

use super::compare::{Diff, Pair, Rules, Thing};
use super::rule::Rule;
use super::side::{Side, does};
use super::{filters, limits, parameters, typed};
use crate::model::{Body, Model, Name, Operation, Path, Resource, Returns, Step, Type};
use crate::surface::{Does, Kind, ty};

const OPERATION: Rules = Rules {
    added: Rule::OperationAdded,
    removed: Rule::OperationRemoved,
    renamed: Rule::OperationRenamed,
    rewritten: Rule::NotGenerated,
};

/// The calls of one resource. One that has another name, yet asks for the same, is the same.
pub fn operations<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>) {
    let old: Vec<Thing<'a, Operation>> =
        resource.old.of.operations.iter().map(|operation| thing(&diff.old, operation, &operation.name)).collect();
    let known = |name: &str, things: &[Thing<'a, Operation>]| things.iter().any(|thing| thing.key == name);
    let new = resource.new.of.operations.iter().map(|operation| {
        let is_new = !known(&operation.name.wire, &old);
        let gone = |thing: &&Thing<'a, Operation>| {
            !resource.new.of.operations.iter().any(|other| other.name.wire == thing.key)
        };
        let before = old.iter().filter(gone).find(|thing| is_new && same_request(thing.of, operation));
        let key = before.map_or(&operation.name, |thing| &thing.of.name);
        Thing { span: operation.name.span, ..thing(&diff.new, operation, key) }
    });
    let new = new.collect();
    let pairs: Vec<Pair<'a, Operation>> = diff.list(&resource.path, old, new);
    for pair in &pairs {
        request(diff, pair);
        body(diff, pair);
        returns(diff, pair);
        filters::filters(diff, pair);
        limits::limits(diff, pair);
        typed::typed(diff, pair);
    }
    let it = [resource.new.of.names.handle.clone()];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

fn same_request(old: &Operation, new: &Operation) -> bool {
    old.method == new.method && old.path.text == new.path.text && old.query == new.query
}

/// `key` is the name that the call is found by.
fn thing<'a>(side: &Side<'_>, operation: &'a Operation, key: &Name) -> Thing<'a, Operation> {
    let span = operation.name.span;
    let also = side.paths(span, |item| {
        matches!(item.kind, Kind::Payload(_)) || does(item, |does| matches!(does, Does::Select(..)))
    });
    let name = Name { rust: operation.name.rust.clone(), ..key.clone() };
    let thing = Thing::new(operation, &name, OPERATION).doc(&operation.doc).deprecated(operation.deprecated.as_ref());
    let thing = thing.items(side.call(operation)).also(also);
    thing.shown(format!("{} {}", operation.method.as_str(), operation.path.text))
}

fn request<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Operation>) {
    let (old, new) = (pair.old.of, pair.new.of);
    diff.differ(Rule::MethodChanged, pair, old.method.as_str(), new.method.as_str());
    let query = |operation: &Operation| {
        let pairs: Vec<String> = operation.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("&")
    };
    diff.differ(Rule::QueryChanged, pair, query(old), query(new));
    let (before, after) = (arguments(&old.path), arguments(&new.path));
    if before.len() == after.len() && before.iter().zip(&after).all(|(old, new)| diff.same_type(old, new)) {
        let rule = if fixed(&old.path) == fixed(&new.path) { Rule::ArgumentRenamed } else { Rule::PathChanged };
        diff.differ(rule, pair, &*old.path.text, &*new.path.text);
    } else {
        let shown =
            |model: &Model, types: &[&Type]| types.iter().map(|ty| ty::owned(model, ty)).collect::<Vec<_>>().join(", ");
        let types = [shown(diff.old.model, &before), shown(diff.new.model, &after)];
        diff.differ(Rule::PathArgumentsChanged, pair, &types[0], &types[1]);
    }
}

/// What is sent of a path whatever its parameters are.
fn fixed(path: &Path) -> Vec<Option<&str>> {
    path.steps.iter().map(|step| if let Step::Literal(text) = step { Some(&**text) } else { None }).collect()
}

fn arguments(path: &Path) -> Vec<&Type> {
    let steps = path.steps.iter();
    steps.filter_map(|step| if let Step::Parameter(_, ty) = step { Some(ty) } else { None }).collect()
}

fn body<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Operation>) {
    let (old, new) = match (&pair.old.of.payload, &pair.new.of.payload) {
        (Some(old), Some(new)) => (old, new),
        (Some(old), None) => return diff.differ(Rule::BodyRemoved, pair, &old.rust, ""),
        (None, Some(new)) => return diff.differ(Rule::BodyAdded, pair, "", &new.rust),
        (None, None) => return,
    };
    let is_list = |body: Body| body == Body::JsonList;
    if is_list(old.body) != is_list(new.body) {
        let shown =
            |rust: &str, body| if is_list(body) { format!("IntoIterator<Item = {rust}>") } else { rust.to_owned() };
        diff.differ(Rule::BodyShapeChanged, pair, shown(&old.rust, old.body), shown(&new.rust, new.body));
    } else {
        let encoding = |body| if body == Body::Form { "a form" } else { "JSON" };
        diff.differ(Rule::BodyEncodingChanged, pair, encoding(old.body), encoding(new.body));
    }
    if !(old.mirrors_record && new.mirrors_record) {
        parameters::parameters(diff, pair, old, new);
    }
}

fn returns<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Operation>) {
    let same = match (&pair.old.of.returns, &pair.new.of.returns) {
        (Returns::One(old), Returns::One(new)) | (Returns::Many(old), Returns::Many(new)) => {
            diff.same_object(*old, *new)
        }
        (Returns::Page { object: old, brief: before }, Returns::Page { object: new, brief: after }) => {
            before == after && diff.same_object(*old, *new)
        }
        (old, new) => old == new,
    };
    if !same {
        let types = [ty::call(diff.old.model, pair.old.of, "_"), ty::call(diff.new.model, pair.new.of, "_")];
        diff.differ(Rule::ReturnsChanged, pair, &types[0], &types[1]);
    }
}

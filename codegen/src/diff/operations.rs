//! Calls: their requests and responses.

use super::compare::Diff;
use super::entry::{Entry, Pair, Rules};
use super::rule::Rule;
use super::side::does;
use super::{filters, limits, parameters, typed};
use crate::model::{Body, Model, Operation, Path, Resource, Returns, Step, Type};
use crate::surface::{Does, Kind, ty, variant};

const OPERATION: Rules = Rules::new(Rule::OperationAdded, Rule::OperationRemoved, Rule::OperationRenamed);

/// The calls of one resource. A call with a new name that sends the request of a removed one is the same call.
pub fn operations<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>) {
    let lists @ [old, new] = [&resource.old.of.operations, &resource.new.of.operations];
    let has = |list: &[Operation], wanted: &Operation| list.iter().any(|call| call.name.wire == wanted.name.wire);
    let before = |call: &'a Operation| {
        let mut removed = old.iter().filter(|known| !has(old, call) && !has(new, known));
        removed.find(|known| same_request(known, call))
    };
    let pairs = diff.list(&resource.path, lists, |side, call| {
        let is_call = |does: &Does<'_>| matches!(does, Does::Call(_));
        let is_part = |does: &Does<'_>| matches!(does, Does::Select(..));
        Entry {
            key: before(call).unwrap_or(call).name.wire.clone(),
            also: side.paths(call.name.span, |item| {
                matches!(item.kind, Kind::Payload { .. } | Kind::Filtered(_)) || does(item, is_part)
            }),
            shown: format!("{} {}", call.method.as_str(), call.path.text),
            ..Entry::new(side, call, OPERATION, |item| does(item, is_call))
        }
    });
    for pair in &pairs {
        request(diff, pair);
        body(diff, pair);
        returns(diff, pair);
        filters::filters(diff, pair);
        limits::limits(diff, pair);
        typed::typed(diff, pair);
    }
    let names = &resource.new.of.names;
    let it = [variant(names.module.plain(), &names.handle)];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

fn same_request(old: &Operation, new: &Operation) -> bool {
    old.method == new.method && old.path.text == new.path.text && old.query == new.query
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

/// The literal steps of a path.
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
    // A call with filters has a separate type.
    let own = |call: &Operation| call.call_type.is_some();
    if !same || own(pair.old.of) != own(pair.new.of) {
        let types = |of: fn(&Model, &Operation) -> String| {
            [of(diff.old.model, pair.old.of), of(diff.new.model, pair.new.of)]
                .map(|ty| ty.replace(", M>", ">").replace("<M>", ""))
        };
        let [old, new] = types(ty::call);
        let [old, new] = if old == new { types(ty::shared_call) } else { [old, new] };
        diff.differ(Rule::ReturnsChanged, pair, &old, &new);
    }
}

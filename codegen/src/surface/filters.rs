//! Calls with filters: a type for each, whose methods are the filters.

use super::markdown::{code, prose};
use super::{Argument, Does, Filtered, Given, Item, Kind, Shape, limits, ty};
use crate::model::{Filter, Limit, Model, Operation, Period, Resource, Returns, Step, Type};

/// Suffixes of the methods that select records by whether a value is null.
pub const IS_NULL: &str = "_is_null";
pub const IS_NOT_NULL: &str = "_is_not_null";

pub fn is_presence(item: &Item<'_>) -> bool {
    item.name.ends_with(IS_NULL) || item.name.ends_with(IS_NOT_NULL)
}

pub fn items<'a>(model: &'a Model, resource: &'a Resource, operation: &'a Operation) -> Vec<Item<'a>> {
    let Some(own) = &operation.call_type else { return Vec::new() };
    let module = &*resource.names.module.rust;
    let filters = methods(model, module, operation, |_| true);
    let filters: Vec<Item<'a>> = filters.map(|filter| filter.in_holder(&**own)).collect();
    let filtered = filtered(model, operation);
    let doc = doc(resource, operation, &filtered, &filters);
    let head = Item::named(module, &**own, operation.name.span, Kind::Filtered(filtered), doc);
    std::iter::once(head).chain(filters).collect()
}

fn filtered(model: &Model, operation: &Operation) -> Filtered {
    let shape = match operation.returns {
        Returns::Page { brief: true, .. } => Shape::Listing,
        Returns::Page { brief: false, .. } => Shape::FullListing,
        _ => Shape::Call,
    };
    let shared = match shape {
        Shape::Listing => ty::shared_list(model, operation, "V"),
        Shape::FullListing | Shape::Call => ty::shared_call(model, operation),
    };
    Filtered { shape, shared, output: ty::output(model, operation.returns) }
}

/// Says where a call comes from, how to send it, and its rules.
fn doc(resource: &Resource, operation: &Operation, filtered: &Filtered, filters: &[Item<'_>]) -> String {
    let names = &resource.names;
    let (what, full) = match filtered.shape {
        Shape::Listing => ("A listing of", ".full()"),
        Shape::FullListing => ("A listing of", ""),
        Shape::Call => ("A call on", ""),
    };
    let (many, handle, name) = (&names.many, &names.handle, operation.name.plain());
    let made = format!("{what} {many} that has not been sent yet; returned by [`{handle}::{name}`].");
    let steps = operation.path.steps.iter().filter(|step| matches!(step, Step::Parameter(..)));
    let arguments: Vec<&str> = steps.map(|_| "…").collect();
    let filter = filters.iter().find(|filter| filter.deprecated.is_none()).or(filters.first());
    let filter = filter.map_or_else(String::new, |filter| {
        let Kind::Method(method) = &filter.kind else { return String::new() };
        format!(".{}({})", filter.name, if method.arguments.is_empty() { "" } else { "…" })
    });
    let call = format!("client.{}().{}({})", names.accessor, operation.name.rust, arguments.join(", "));
    let example = format!("```text\n{call}{filter}{full}.send().await?\n```");
    let request = format!("Sends {}.", request(operation));
    let paragraphs = [made, example, request, limits::doc(operation)];
    paragraphs.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The methods of the filters at these positions, and those of a date range.
pub fn methods<'a>(
    model: &'a Model,
    module: &'a str,
    operation: &'a Operation,
    chosen: impl Fn(usize) -> bool,
) -> impl Iterator<Item = Item<'a>> {
    let filters = operation.filters.iter().enumerate().filter(move |(position, _)| chosen(*position));
    let filters = filters.flat_map(move |(_, filter)| filter_methods(model, module, filter));
    let ranges = operation.limits.iter().filter_map(move |limit| match limit {
        Limit::Period(period) => Some(between(module, operation, period)),
        _ => None,
    });
    filters.chain(ranges)
}

fn between<'a>(module: &'a str, operation: &'a Operation, period: &'a Period) -> Item<'a> {
    let Period { from, to, .. } = period;
    let span = operation.filter(from).map_or(operation.name.span, |filter| filter.name.span);
    let moment = |name: &str| Argument { name: name.to_owned(), ty: "impl Into<Moment>".to_owned(), span };
    let kind = Kind::setter(vec![moment("from"), moment("to")], Does::Between(period));
    let doc = format!("Sets {} and {}. A date without a time includes the whole day.", code(from), code(to));
    Item::named(module, "between", span, kind, doc)
}

fn filter_methods<'a>(model: &'a Model, module: &'a str, filter: &'a Filter) -> Vec<Item<'a>> {
    let Filter { name, ty, doc, .. } = filter;
    let method = |name: &str, doc: String, argument: Option<&'a Type>, given: Given| {
        let span = filter.name.span;
        let arguments = argument.map(|ty| Argument { name: name.to_owned(), ty: ty::argument(model, ty), span });
        let kind = Kind::setter(arguments.into_iter().collect(), Does::Filter(&filter.name.wire, given));
        Item::named(module, name, span, kind, doc).deprecated(&filter.deprecated)
    };
    if let Some(only) = &filter.only {
        return vec![method(&name.rust, prose(&doc.value), None, Given::Fixed(ty::only(ty, &only.value)))];
    }
    let doc = match (ty, &model.api) {
        (Type::Text, Some(api)) => {
            format!("{} {} matches any characters.", prose(&doc.value), code(&api.wildcard.value))
        }
        _ => prose(&doc.value),
    };
    let mut methods = vec![method(&name.rust, doc, Some(ty), ty::given(model, ty))];
    if let Some(one) = &filter.one {
        let item = if let Type::List(item) = ty { item } else { ty };
        let doc = format!("Sets {} to a single value.", code(&name.wire));
        methods.push(method(&one.rust, doc, Some(item), ty::given(model, item)));
    }
    if filter.nullable {
        let (plain, wire) = (name.plain(), code(&name.wire));
        let presence = [(IS_NULL, "is", "null"), (IS_NOT_NULL, "is not", "!null")];
        methods.extend(presence.map(|(suffix, is, word)| {
            let doc = format!("Only records whose {wire} {is} null.");
            method(&format!("{plain}{suffix}"), doc, None, Given::Fixed(ty::only(&Type::String, word)))
        }));
    }
    methods
}

/// The method and the path, as code.
pub fn request(operation: &Operation) -> String {
    code(&format!("{} {}", operation.method.as_str(), operation.path.text))
}

//! Values that no request or answer could have.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Base, Kind, Method, Model, Operation, Type};
use crate::source::Span;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    if let Some(api) = &model.api {
        self::api(api, sink);
    }
    for set in model.enums.iter().filter(|set| set.base == Base::Integer) {
        for value in set.values.iter().filter(|value| value.name.wire.parse::<i64>().is_err()) {
            wrong(value.name.span, "no number", "the values of an enum with `base: integer` are numbers", sink);
        }
    }
    model
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .for_each(|operation| self::operation(operation, sink));
}

fn api(api: &Api, sink: &mut Diagnostics) {
    for platform in
        api.platforms.iter().filter(|platform| !platform.url.starts_with("https://") || platform.url.contains(' '))
    {
        wrong(
            platform.name.span,
            "its `url` is no HTTPS address",
            "a key is sent there, so that it has to be `https://…`",
            sink,
        );
    }
    // What RFC 9110 calls a token.
    let in_header = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if api.key_header.value.is_empty() || !api.key_header.value.chars().all(in_header) {
        let help = "the name of a header has letters, digits and `-`, such as `X-Key`";
        wrong(api.key_header.span, "no header can be called so", help, sink);
    }
    if api.default_limit.value == 0 || api.default_limit.value > api.maximum_limit.value {
        let help = "`default_limit` lies between 1 and `maximum_limit`";
        wrong(api.maximum_limit.span, "less than the default, or nothing at all", help, sink);
    }
    for refusal in api.refusals.iter().filter(|refusal| refusal.wording.concat().trim().is_empty()) {
        wrong(refusal.name.span, "worded like any message", "write at least one fixed word outside of the `{…}`", sink);
    }
}

fn operation(operation: &Operation, sink: &mut Diagnostics) {
    let fits = match operation.kind {
        Kind::List | Kind::Get => operation.method == Method::Get,
        Kind::Create => operation.method == Method::Post,
        Kind::Update => operation.method == Method::Put,
        Kind::Delete => operation.method == Method::Delete,
        Kind::Other => true,
    };
    if !fits {
        let help =
            "`list` and `get` are GET, `create` POST, `update` PUT and `delete` DELETE; anything else has another name";
        wrong(operation.path.span, "another method than this operation has", help, sink);
    }
    if operation.method == Method::Get && operation.payload.is_some() {
        wrong(
            operation.path.span,
            "a GET sends no body",
            "make the parameters filters, or choose another method",
            sink,
        );
    }
    for filter in operation
        .filters
        .iter()
        .filter(|filter| filter.only.as_ref().is_some_and(|only| !takes(&filter.ty, &only.value)))
    {
        wrong(filter.name.span, "`only` is no value of its type", "a boolean is sent as `0` or `1`", sink);
    }
    for parameter in operation.payload.iter().flat_map(|payload| &payload.parameters) {
        if parameter.only.as_ref().is_some_and(|only| !takes(&parameter.ty, &only.value)) {
            wrong(parameter.name.span, "`only` is no value of its type", "a boolean is sent as `0` or `1`", sink);
        }
        if parameter.required && parameter.only.is_some() {
            wrong(parameter.name.span, "demanded, with nothing to choose", "drop `required` or `only`", sink);
        }
    }
}

fn takes(ty: &Type, value: &str) -> bool {
    match ty {
        Type::Boolean => matches!(value, "0" | "1"),
        Type::Integer | Type::Identifier(_) => value.parse::<u64>().is_ok(),
        _ => true,
    }
}

fn wrong(span: Span, label: &str, help: &str, sink: &mut Diagnostics) {
    sink.push(Diagnostic::new(Code::BadValue, "this cannot be", span, label).help(help));
}

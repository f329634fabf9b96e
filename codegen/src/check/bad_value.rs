//! Values that are valid in the language of the spec, but in no request or response.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Base, Kind, Method, Model, Operation, Parameter, Type};
use crate::source::{Span, Spanned};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    if let Some(api) = &model.api {
        self::api(api, sink);
    }
    for set in model.enums.iter().filter(|set| set.base == Base::Integer) {
        for name in set.values.iter().map(|value| &value.name).filter(|name| name.wire.parse::<i64>().is_err()) {
            let title = format!("enum value `{}` is not a number", name.wire);
            wrong(title, name.span, "expected a number", "an enum with `base: integer` has numbers as values", sink);
        }
    }
    let records = model.objects.iter().filter(|object| object.remark.is_none());
    for field in records.flat_map(|record| &record.fields).filter(|field| field.mandatory) {
        let title = format!("`{}` is a field of a record and cannot be `required`", field.name.wire);
        let help = "remove `required`, or set `parameters` of the operation that requires it";
        wrong(title, field.name.span, "required", help, sink);
    }
    let records = model.objects.iter().filter(|object| object.identifier.is_some());
    let identifiers = records.flat_map(|record| &record.fields).filter(|field| field.required);
    for also in identifiers.flat_map(|field| &field.also) {
        let title = format!("the identifier of a record cannot also be called `{}`", also.value);
        let help = "remove `also`, because the items of a brief listing have an `id`";
        wrong(title, also.span, "another name of `id`", help, sink);
    }
    model.operations().for_each(|operation| self::operation(operation, sink));
}

fn api(api: &Api, sink: &mut Diagnostics) {
    // The characters of RFC 3986, except those of a query.
    let in_url = |c: char| c.is_ascii_alphanumeric() || "-._~:/@!$&'()*+,;=%[]".contains(c);
    let is_https = |url: &str| url.starts_with("https://") && url.chars().all(in_url);
    for platform in api.platforms.iter().filter(|platform| !is_https(&platform.url)) {
        let title = format!("`url` of platform `{}` is not an HTTPS address", platform.name.wire);
        let help = "write `https://…`, because requests carry the key";
        wrong(title, platform.name.span, "invalid `url`", help, sink);
    }
    // A token of RFC 9110.
    let in_header = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let references = api.about.iter().flat_map(|about| about.contact.iter().chain(&about.licence));
    for url in references.map(|it| &it.url).filter(|url| !is_https(&url.value)) {
        let title = format!("`{}` is not an HTTPS address", url.value);
        wrong(title, url.span, "invalid `url`", "write `https://…`, because documents link to it", sink);
    }
    let header = &api.key_header;
    if header.value.is_empty() || !header.value.chars().all(in_header) {
        let title = format!("`{}` is not a valid header name", header.value);
        wrong(title, header.span, "invalid header name", "use letters, digits and `-`, such as `X-Key`", sink);
    }
    let (default, maximum) = (api.default_limit.value, api.maximum_limit.value);
    if default == 0 || default > maximum {
        let title = format!("`default_limit` must be between 1 and `maximum_limit`, not `{default}`");
        let label = format!("`default_limit` is {default}");
        wrong(title, api.maximum_limit.span, &label, "correct one of the two limits", sink);
    }
    for refusal in api.refusals.iter().filter(|refusal| refusal.wording.concat().trim().is_empty()) {
        let title = format!("`message` of refusal `{}` matches every message", refusal.name.wire);
        wrong(title, refusal.name.span, "no fixed words", "write at least one word outside `{…}`", sink);
    }
}

fn operation(operation: &Operation, sink: &mut Diagnostics) {
    let (name, span) = (&operation.name.wire, operation.path.span);
    let expected = match operation.kind {
        Kind::List | Kind::Get => Method::Get,
        Kind::Create => Method::Post,
        Kind::Update => Method::Put,
        Kind::Delete => Method::Delete,
        Kind::Other => operation.method,
    };
    if operation.method != expected {
        let title = format!("`{name}` must be a `{}` request", expected.as_str());
        let label = format!("expected `{}`, found `{}`", expected.as_str(), operation.method.as_str());
        wrong(title, span, &label, "give the operation another name, or correct the method", sink);
    }
    if operation.method == Method::Get && operation.payload.is_some() {
        let title = format!("`{name}` is a `GET` request and cannot send parameters");
        wrong(title, span, "`GET` has no body", "declare the parameters as filters, or change the method", sink);
    }
    for filter in &operation.filters {
        only(&filter.name.wire, filter.name.span, &filter.ty, filter.only.as_ref(), sink);
    }
    for Parameter { name, ty, required, only, .. } in operation.parameters() {
        self::only(&name.wire, name.span, ty, only.as_ref(), sink);
        if *required && only.is_some() {
            let title = format!("`{}` cannot have both `required` and `only`", name.wire);
            wrong(title, name.span, "required, with a single value", "remove `required` or `only`", sink);
        }
    }
}

fn only(name: &str, span: Span, ty: &Type, only: Option<&Spanned<String>>, sink: &mut Diagnostics) {
    let Some(only) = only else { return };
    let (valid, help) = match ty {
        Type::Boolean => (matches!(&*only.value, "0" | "1"), "a boolean is `0` or `1`"),
        Type::Integer | Type::Identifier(_) => (only.value.parse::<u64>().is_ok(), "write a whole number"),
        _ => (true, ""),
    };
    if !valid {
        let title = format!("`only: {}` does not match the type of `{name}`", only.value);
        wrong(title, span, "invalid `only`", help, sink);
    }
}

fn wrong(title: String, span: Span, label: &str, help: &str, sink: &mut Diagnostics) {
    sink.push(Diagnostic::new(Code::BadValue, title, span, label).help(help));
}

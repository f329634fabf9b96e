//! An item of the surface with its members.

use super::home::Home;
use super::parts::{MEMBER, block, derived, spaced};
use super::{call, docs, indicators, method};
use crate::model::{Base, Model, Object, Parameter};
use crate::surface::{Item, Kind};

/// A head and its members in Rust.
pub fn item(model: &Model, home: &Home<'_>, head: &Item<'_>, members: &[Item<'_>]) -> String {
    let name = &head.name;
    match &head.kind {
        Kind::Newtype => newtype(head),
        Kind::OpenEnum(base) => open_enum(head, *base, "A value", members),
        Kind::Record(object) => spaced([record(head, object, members), identified(model, object)]),
        Kind::TaggedList => tagged_list(head, members),
        Kind::Handle => spaced([handle(head), block(&format!("impl<M> {name}<M>"), method::methods("pub ", members))]),
        Kind::Filtered(filtered) => call::call(head, filtered, members),
        Kind::Payload { parameters, nested } => {
            spaced([payload(head, parameters, members), if *nested { into_value(head) } else { String::new() }])
        }
        Kind::Extension(extension) => home.extension(head, extension, members),
        Kind::Indicators => spaced([open_enum(head, Base::Text, "An indicator", members), indicators::details(name)]),
        Kind::Table(list) => indicators::table(model, head, list),
        Kind::Exports(module) => format!("pub use crate::{module}::*;\n"),
        Kind::Roles { operation, typed } => indicators::roles(head, operation, typed),
        Kind::Step(ty) => format!("impl SeriesStep for {ty} {{}}\n"),
        Kind::Channel(wire) => indicators::named(head, "TypedChannel", wire, ""),
        Kind::Grouping { wire, key } => indicators::named(head, "Grouping", wire, &format!("    type Key = {key};\n")),
        Kind::Indicator { wire, figure, channels } => indicators::indicator(head, wire, figure, channels),
        _ => String::new(),
    }
}

fn newtype(head: &Item<'_>) -> String {
    let traits = "Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id";
    derived(head, traits, &format!("pub struct {}(pub u64);\n", head.name))
}

/// Values of an enum with their text on the wire, and the variant for all other values.
fn open_enum(head: &Item<'_>, base: Base, value: &str, values: &[Item<'_>]) -> String {
    let base = if base == Base::Integer { "#[wire(integer)]\n" } else { "" };
    let variants = values.iter().map(|value| {
        let Kind::Variant(wire) = &value.kind else { return String::new() };
        format!("{}    #[wire({wire:?})]\n    {},\n", docs::attributes(MEMBER, value), value.name)
    });
    let variants: String = variants.collect();
    let other = format!(
        "    /// {value} that this version does not know, with its text on the wire.\n    Other(Unknown<Self>),\n"
    );
    let body = format!("{base}#[non_exhaustive]\npub enum {} {{\n{variants}{other}}}\n", head.name);
    derived(head, "Clone, Debug, PartialEq, Eq, Hash, OpenEnum", &body)
}

fn record(head: &Item<'_>, object: &Object, members: &[Item<'_>]) -> String {
    let fields: String = members.iter().map(|member| field(MEMBER, "pub ", member)).collect();
    let body = format!("#[new]\n#[non_exhaustive]\npub struct {} {{\n{fields}}}\n", head.name);
    let has_default = object.fields.iter().all(|field| !field.required);
    derived(head, &format!("Clone, Debug{}, PartialEq, Record", default(has_default)), &body)
}

/// A default would bypass the required arguments of the constructor.
fn default(has_default: bool) -> &'static str {
    if has_default { ", Default" } else { "" }
}

/// The type of the identifiers in brief listings.
fn identified(model: &Model, object: &Object) -> String {
    let Some(identifier) = object.identifier else { return String::new() };
    let (name, id) = (&object.name.rust, &model[identifier].name.rust);
    format!("impl Identified for {name} {{\n    type Id = {id};\n}}\n")
}

/// A field. Public fields have a `wire` attribute where the wire name differs, and an `also` attribute for other names.
fn field(indentation: &str, visibility: &str, item: &Item<'_>) -> String {
    let Kind::Field { ty, wire, also, into } = &item.kind else { return String::new() };
    let is_public = !visibility.is_empty();
    let mut attributes = docs::attributes(indentation, item);
    attributes.push_str(&wire_attributes(indentation, is_public && item.plain() != *wire, wire, is_public && *into));
    if !also.is_empty() {
        let also: Vec<String> = also.iter().map(|also| format!("{:?}", also.value)).collect();
        attributes.push_str(&format!("{indentation}#[also({})]\n", also.join(", ")));
    }
    format!("{attributes}{indentation}{visibility}{}: {ty},\n", item.name)
}

fn wire_attributes(indentation: &str, is_renamed: bool, wire: &str, into: bool) -> String {
    let renamed = if is_renamed { format!("{indentation}#[wire({wire:?})]\n") } else { String::new() };
    let converted = if into { format!("{indentation}#[into]\n") } else { String::new() };
    renamed + &converted
}

fn tagged_list(head: &Item<'_>, members: &[Item<'_>]) -> String {
    let kinds = members.chunk_by(|_, next| next.holder != head.name).filter_map(|kind| kind.split_first());
    let kinds: String = kinds.map(|(kind, items)| self::kind(kind, items)).collect();
    let other = "    /// An entry that this version cannot decode, as its JSON value.\n    Other(Value),\n";
    let body = format!("#[non_exhaustive]\npub enum {} {{\n{kinds}{other}}}\n", head.name);
    derived(head, "Clone, Debug, PartialEq, TaggedList", &body)
}

fn kind(kind: &Item<'_>, items: &[Item<'_>]) -> String {
    let Kind::Variant(wire) = &kind.kind else { return String::new() };
    let attributes = docs::attributes(MEMBER, kind);
    let items: String = items.iter().map(|item| field("        ", "", item)).collect();
    format!("{attributes}    #[wire({wire})]\n    {} {{\n{items}    }},\n", kind.name)
}

fn handle(head: &Item<'_>) -> String {
    derived(head, "Clone, Debug", &format!("pub struct {}<M = Async> {{\n    client: Client<M>,\n}}\n", head.name))
}

fn payload(head: &Item<'_>, parameters: &[Parameter], members: &[Item<'_>]) -> String {
    let fields: String = members.iter().map(parameter).collect();
    let body = format!("#[must_use]\n#[non_exhaustive]\npub struct {} {{\n{fields}}}\n", head.name);
    let has_default = parameters.iter().all(|parameter| !parameter.required);
    derived(head, &format!("Clone{}, Payload", default(has_default)), &body)
}

/// What makes a body the value of a field of another.
fn into_value(head: &Item<'_>) -> String {
    let body = "    fn into_value(self) -> WireValue {\n        Fields::from(self).into_value()\n    }\n";
    block(&format!("impl IntoValue for {}", head.name), body.to_owned())
}

/// A field of a body.
fn parameter(item: &Item<'_>) -> String {
    let Kind::Parameter { ty, wire, into, only, .. } = &item.kind else { return String::new() };
    let mut attributes = docs::attributes(MEMBER, item);
    attributes.push_str(&wire_attributes(MEMBER, item.plain() != *wire, wire, *into));
    if let Some(only) = only {
        attributes.push_str(&format!("{MEMBER}#[only({only})]\n"));
    }
    format!("{attributes}{MEMBER}pub {}: {ty},\n", item.name)
}

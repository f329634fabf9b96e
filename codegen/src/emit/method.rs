//! Methods.

use super::parts::{MEMBER, spaced};
use super::{docs, layout, request};
use crate::model::{Period, Returns};
use crate::surface::{Argument, Does, Given, Item, Kind, Method};

pub fn methods(visibility: &str, members: &[Item<'_>]) -> String {
    spaced(members.iter().map(|member| docs::attributes(MEMBER, member) + &definition(visibility, member)))
}

/// The methods of a trait, without bodies.
pub fn declarations(members: &[Item<'_>]) -> String {
    spaced(members.iter().map(|member| format!("{}{MEMBER}{};\n", docs::attributes(MEMBER, member), head("", member))))
}

/// The methods of an `impl` of a trait, without docs.
pub fn definitions(members: &[Item<'_>]) -> String {
    spaced(members.iter().map(|member| definition("", member)))
}

fn definition(visibility: &str, item: &Item<'_>) -> String {
    let Kind::Method(Method { does, .. }) = &item.kind else { return String::new() };
    let (head, body) = (head(visibility, item), body(&item.name, does));
    layout::member(format!("{MEMBER}{head} {{\n{body}{MEMBER}}}\n"))
}

fn head(visibility: &str, item: &Item<'_>) -> String {
    let Kind::Method(Method { arguments, returns, does }) = &item.kind else { return String::new() };
    let arguments = arguments.iter().map(|Argument { name, ty, .. }| format!("{name}: {ty}"));
    let arguments: Vec<String> = receiver(does).map(str::to_owned).into_iter().chain(arguments).collect();
    let generics = if let Does::Select(..) = does { "<Ch: TypedChannel>" } else { "" };
    format!("{visibility}fn {}{generics}({}) -> {returns}", item.name, arguments.join(", "))
}

fn receiver(does: &Does<'_>) -> Option<&'static str> {
    match does {
        Does::Open(_) | Does::Call(_) | Does::Select(..) => Some("&self"),
        Does::Filter(..) | Does::Between(_) => Some("self"),
        Does::New | Does::Set | Does::Clear => None,
    }
}

/// The statements of a method, one per line.
fn body(name: &str, does: &Does<'_>) -> String {
    let lines = match does {
        Does::Open(handle) => vec![format!("{handle} {{ client: self.clone() }}")],
        Does::Call(operation) => {
            let kind = if let Returns::Page { .. } = operation.returns { "List" } else { "Call" };
            let shared = format!("{kind}::new(&self.client, {})", request::request(operation));
            vec![operation.call_type.as_ref().map_or(shared.clone(), |own| format!("{own}({shared})"))]
        }
        Does::Select(operation) => vec![request::selection(operation)],
        Does::Filter(wire, given) => vec![format!("self.filter({wire:?}, {})", value(name, given))],
        Does::Between(Period { from, to, .. }) => {
            vec![format!("self.filter({from:?}, from.into()).filter({to:?}, to.into())")]
        }
        // The derives write them.
        Does::New | Does::Set | Does::Clear => Vec::new(),
    };
    lines.iter().map(|line| format!("        {line}\n")).collect()
}

fn value(argument: &str, given: &Given) -> String {
    match given {
        Given::AsIs => argument.to_owned(),
        Given::Into => format!("{argument}.into()"),
        Given::Each => format!("list({argument})"),
        Given::EachInto(item) => format!("list({argument}.into_iter().map(Into::<{item}>::into))"),
        Given::Fixed(text) => text.clone(),
    }
}

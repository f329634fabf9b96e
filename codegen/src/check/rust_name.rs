//! Paths of the generated client must be unique, and must not hide a path of the client's hand-written code.

pub mod reserved;

use std::collections::BTreeMap;

use reserved::{ACCESSORS, METHODS, MODULES, TYPES};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Span;
use crate::surface::{Does, Item, Kind};

pub fn check(items: &[Item<'_>], sink: &mut Diagnostics) {
    let mut taken = Taken::default();
    for item in items {
        // A duplicate type is reported once, without its members.
        let is_shared =
            item.is_head() || matches!(&item.kind, Kind::Method(method) if matches!(method.does, Does::Open(_)));
        let place = if is_shared { ["", "", ""] } else { [item.module, &item.holder, ""] };
        if let Some(scope) = scope(item) {
            taken.claim(&scope, place, &item.name, item.span, sink);
        }
        if let Kind::Method(method) = &item.kind
            && matches!(method.does, Does::Call(_) | Does::New)
        {
            for argument in &method.arguments {
                let place = [item.module, &item.holder, &item.name];
                taken.claim(&ARGUMENTS, place, &argument.name, argument.span, sink);
            }
        }
    }
}

/// A set of names that must be unique, with the names that the client reserves.
struct Scope {
    what: &'static str,
    /// Separated by white space.
    reserved: &'static str,
    help: &'static str,
}

const VARIANTS: &str = "variants of this enum";
const BODY: &str = "methods of this body";
const HELP: &str = "give one of them another name with `name: …`; the wire name does not change";
const ARGUMENTS: Scope = Scope { what: "arguments of this operation", reserved: "self", help: HELP };

/// The scope of a name that the spec decides.
fn scope(item: &Item<'_>) -> Option<Scope> {
    let (what, reserved) = match &item.kind {
        Kind::Module(Some(_)) => ("modules", MODULES),
        Kind::Newtype | Kind::OpenEnum(_) | Kind::Record(_) | Kind::TaggedList => ("types", TYPES),
        Kind::Handle | Kind::Filtered(_) | Kind::Payload { .. } => ("types", TYPES),
        Kind::Channel { .. } | Kind::Grouping { .. } | Kind::Indicator { .. } => ("types", TYPES),
        Kind::Extension(extension) if extension.is_trait => ("types", TYPES),
        Kind::Variant { .. } if item.module.is_empty() => {
            return Some(Scope { what: VARIANTS, reserved: "", help: "call one of them something else" });
        }
        Kind::Variant { .. } => (VARIANTS, "Other"),
        Kind::Field { .. } => ("fields of this object", ""),
        // An optional field has the name of its method.
        Kind::Parameter { required: true, .. } => (BODY, ""),
        Kind::Method(method) => match method.does {
            Does::Open(_) => ("accessors of the client", ACCESSORS),
            Does::Call(_) | Does::Select(..) => ("operations of this resource", ""),
            Does::Filter(..) | Does::Between(_) => ("filters of this operation", METHODS),
            Does::Set | Does::Clear => (BODY, "default new"),
            Does::New => return None,
        },
        _ => return None,
    };
    Some(Scope { what, reserved, help: HELP })
}

/// The names so far, by their scope and the module, the type and the method that they belong to.
#[derive(Default)]
struct Taken<'a> {
    names: BTreeMap<(&'static str, [&'a str; 3], &'a str), Span>,
}

impl<'a> Taken<'a> {
    fn claim(&mut self, scope: &Scope, place: [&'a str; 3], name: &'a str, span: Span, sink: &mut Diagnostics) {
        if scope.reserved.split_whitespace().any(|reserved| reserved == name) {
            let message = format!("`{name}` is a name of the client itself");
            let found = Diagnostic::new(Code::RustName, message, span, format!("becomes `{name}` in Rust"));
            sink.push(found.help(scope.help.replace("one of them", "it")));
        } else if let Some(first) = self.names.insert((scope.what, place, name), span) {
            let message = format!("two {} are called `{name}` in Rust", scope.what);
            let found = Diagnostic::new(Code::RustName, message, span, format!("becomes `{name}`"));
            sink.push(found.also(first, "so does this").help(scope.help));
        }
    }
}

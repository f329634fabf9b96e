//! Paths of the generated client must be unique, and must not hide a path of the client's hand-written code.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Span;
use crate::surface::scope::{ARGUMENTS, Scope};
use crate::surface::{Does, Item, Kind};

pub fn check(items: &[Item<'_>], sink: &mut Diagnostics) {
    let mut taken = Taken::default();
    for item in items {
        // A duplicate type is reported once, without its members.
        let is_shared =
            item.is_head() || matches!(&item.kind, Kind::Method(method) if matches!(method.does, Does::Open(_)));
        let place = if is_shared { ["", "", ""] } else { [item.module, &item.holder, ""] };
        if let Some(scope) = Scope::of(item) {
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

/// The names so far, by their scope and the module, the type and the method that they belong to.
#[derive(Default)]
struct Taken<'a> {
    names: BTreeMap<(&'static str, [&'a str; 3], &'a str), Span>,
}

impl<'a> Taken<'a> {
    fn claim(&mut self, scope: &Scope, place: [&'a str; 3], name: &'a str, span: Span, sink: &mut Diagnostics) {
        if scope.reserves(name) {
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

//! Paths and their parameters.

use super::context::Context;
use super::naming;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Path, Step, Type};
use crate::parse::notation::{CallNotation, Segment};
use crate::source::Spanned;

pub fn path(call: &CallNotation, context: &Context<'_>, sink: &mut Diagnostics) -> Path {
    let text = &call.text;
    let steps = call.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => Step::Literal(text.clone()),
        Segment::Parameter(name) => {
            let at = text.value.find(&format!("{{{name}}}")).unwrap_or(0);
            let wire = Spanned { value: name.clone(), span: text.span.part(&text.value, at, at + name.len() + 2) };
            let ty = parameter(&wire, context, sink);
            Step::Parameter(naming::value(&wire, None, sink), ty)
        }
    });
    let steps = steps.collect();
    let target = text.value.split_once(' ').map_or("", |(_, target)| target);
    Path { text: target.split('?').next().unwrap_or_default().to_owned(), steps, span: text.span }
}

/// `{id}` is the resource's own identifier; any other parameter has the name of its identifier.
fn parameter(name: &Spanned<String>, context: &Context<'_>, sink: &mut Diagnostics) -> Type {
    let own = context.identifier().filter(|_| name.value == "id");
    match own.or_else(|| context.names.get(&name.value)) {
        Some(ty @ Type::Identifier(_)) => ty.clone(),
        _ => {
            let message = format!("unknown path parameter `{}`", name.value);
            let found = Diagnostic::new(Code::PathParameter, message, name.span, "no identifier has this name");
            let help =
                "write `{id}` if the resource has an `id` field, or the name of an identifier such as `{group_id}`";
            sink.push(found.help(help));
            Type::Integer
        }
    }
}

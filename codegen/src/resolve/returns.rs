//! The response of an operation.

use super::context::{Call, Context};
use super::declare::Declarations;
use super::link;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Kind, ObjectRef, Returns, Type};
use crate::parse::notation::TypeNotation;
use crate::source::Spanned;

pub fn returns(call: Call<'_>, context: &Context<'_>, sink: &mut Diagnostics) -> Returns {
    let Call { name, kind, raw } = call;
    match (&raw.returns, kind) {
        (Some(notation), _) => stated(notation, context.names, sink),
        (None, Kind::Delete | Kind::Other) => Returns::Done,
        // The payload also needs the record, and reports that it is missing.
        (None, Kind::Create | Kind::Update) if raw.parameters.is_none() && context.record.is_none() => Returns::Done,
        (None, _) => match context.record(name, "returns", sink) {
            Some(object) if kind == Kind::List => {
                identified(name, context, sink);
                Returns::Page { object, brief: true }
            }
            Some(object) => Returns::One(object),
            None => Returns::Done,
        },
    }
}

fn stated(notation: &TypeNotation, names: &Declarations<'_>, sink: &mut Diagnostics) -> Returns {
    match (&*notation.name.value, &notation.argument) {
        ("statistics", None) => Returns::Statistics,
        ("page", Some(item)) => Returns::Page { object: object(&item.name, names, sink), brief: false },
        ("list", Some(item)) => Returns::Many(object(&item.name, names, sink)),
        (_, None) => Returns::One(object(&notation.name, names, sink)),
        (_, Some(_)) => {
            link::no_argument(&notation.name, "only `list` and `page` take one", sink);
            Returns::Done
        }
    }
}

fn object(name: &Spanned<String>, names: &Declarations<'_>, sink: &mut Diagnostics) -> ObjectRef {
    if let Some(object) = names.object(&name.value) {
        return object;
    }
    let message = format!("`{}` is not an object", name.value);
    let found =
        Diagnostic::new(Code::UnknownType, message, name.span, "expected an object or a resource with `fields`");
    let objects = names.known_as(|ty| matches!(ty, Type::Object(_)));
    sink.push(found.help("declare it under `objects`").suggest(&name.value, objects));
    ObjectRef(0)
}

fn identified(name: &Spanned<String>, context: &Context<'_>, sink: &mut Diagnostics) {
    if context.identifier().is_none() {
        let message = format!("`{}` returns identifiers, but the resource has no `id`", name.value);
        let found = Diagnostic::new(Code::NoRecord, message, name.span, "needs an `id` field");
        let help = "declare `id: …_id` under `fields`, or set `returns: page<…>` if the call returns whole records";
        sink.push(found.help(help));
    }
}

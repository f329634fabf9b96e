//! A type as written to the type it means.

use super::declare::Declarations;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{ObjectRef, Returns, Type};
use crate::parse::notation::TypeNotation;
use crate::source::Spanned;

/// The type that `notation` means. Where it means none, a diagnostic is written and some type answered.
pub fn ty(notation: &TypeNotation, names: &Declarations<'_>, sink: &mut Diagnostics) -> Type {
    match (&*notation.name.value, &notation.argument) {
        ("list", Some(item)) => Type::List(Box::new(ty(item, names, sink))),
        (_, None) => named(&notation.name, names, sink),
        (_, Some(_)) => {
            let message = format!("`{}` takes no type in brackets", notation.name.value);
            sink.push(Diagnostic::new(Code::UnknownType, message, notation.name.span, "only `list` does"));
            Type::String
        }
    }
}

/// What an operation with `returns: …` answers.
pub fn returns(notation: &TypeNotation, names: &Declarations<'_>, sink: &mut Diagnostics) -> Returns {
    let shape = |notation: &TypeNotation, sink: &mut Diagnostics| match ty(notation, names, sink) {
        Type::Object(object) => object,
        _ => {
            let message = format!("`{}` is no object", notation.name.value);
            let found = Diagnostic::new(Code::UnknownType, message, notation.name.span, "an answer holds objects");
            sink.push(found.help("declare it under `objects`, or name a resource with fields"));
            ObjectRef(0)
        }
    };
    match (&*notation.name.value, &notation.argument) {
        ("statistics", None) => Returns::Statistics,
        ("page", Some(item)) => Returns::Page { object: shape(item, sink), brief: false },
        ("list", Some(item)) => Returns::Many(shape(item, sink)),
        _ => Returns::One(shape(notation, sink)),
    }
}

fn named(name: &Spanned<String>, names: &Declarations<'_>, sink: &mut Diagnostics) -> Type {
    let plain = Type::PLAIN.iter().find(|(plain, _)| *plain == name.value).map(|(_, ty)| ty);
    if plain == Some(&Type::Indicator) && names.indicators.is_empty() {
        let found = Diagnostic::new(Code::UnknownType, "there are no indicators", name.span, "names an indicator");
        sink.push(found.help("declare them in indicators.yaml"));
    }
    plain.or_else(|| names.get(&name.value)).cloned().unwrap_or_else(|| {
        let message = format!("unknown type `{}`", name.value);
        let found = Diagnostic::new(Code::UnknownType, message, name.span, "nothing declares it");
        let plain = Type::PLAIN.iter().map(|(plain, _)| *plain);
        sink.push(found.suggest(&name.value, plain.chain(names.known())));
        Type::String
    })
}

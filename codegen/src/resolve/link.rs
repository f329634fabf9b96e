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
            no_brackets(&notation.name, "only `list` does", sink);
            Type::String
        }
    }
}

/// What an operation with `returns: …` answers.
pub fn returns(notation: &TypeNotation, names: &Declarations<'_>, sink: &mut Diagnostics) -> Returns {
    match (&*notation.name.value, &notation.argument) {
        ("statistics", None) => Returns::Statistics,
        ("page", Some(item)) => Returns::Page { object: shape(&item.name, names, sink), brief: false },
        ("list", Some(item)) => Returns::Many(shape(&item.name, names, sink)),
        (_, None) => Returns::One(shape(&notation.name, names, sink)),
        (_, Some(_)) => {
            no_brackets(&notation.name, "only `list` and `page` do", sink);
            Returns::Nothing
        }
    }
}

fn shape(name: &Spanned<String>, names: &Declarations<'_>, sink: &mut Diagnostics) -> ObjectRef {
    if let Some(Type::Object(object)) = names.get(&name.value) {
        return *object;
    }
    let message = format!("`{}` is no object", name.value);
    let label = "an answer holds objects, which `objects` and `fields` declare";
    let objects = names.known_as(|ty| matches!(ty, Type::Object(_)));
    sink.push(Diagnostic::new(Code::UnknownType, message, name.span, label).suggest(&name.value, objects));
    ObjectRef(0)
}

fn no_brackets(name: &Spanned<String>, label: &str, sink: &mut Diagnostics) {
    let message = format!("`{}` takes no type in brackets", name.value);
    sink.push(Diagnostic::new(Code::UnknownType, message, name.span, label));
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

//! Links a name to its declaration.

use super::declare::Declarations;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Type;
use crate::parse::notation::TypeNotation;
use crate::source::Spanned;

/// The type that `notation` names, or any type after a diagnostic.
pub fn ty(notation: &TypeNotation, names: &Declarations<'_>, sink: &mut Diagnostics) -> Type {
    match (&*notation.name.value, &notation.argument) {
        ("list", Some(item)) => Type::List(Box::new(ty(item, names, sink))),
        (_, None) => named(&notation.name, names, sink),
        (_, Some(_)) => {
            no_argument(&notation.name, "only `list` takes one", sink);
            Type::String
        }
    }
}

/// Reports a type argument that its type does not take.
pub fn no_argument(name: &Spanned<String>, help: &str, sink: &mut Diagnostics) {
    let message = format!("`{}` does not take a type argument", name.value);
    sink.push(Diagnostic::new(Code::UnknownType, message, name.span, "unexpected type argument").help(help));
}

/// The position of a name among the known names of its kind.
pub fn position(kind: &str, name: &Spanned<String>, known: &[&str], sink: &mut Diagnostics) -> Option<usize> {
    let position = known.iter().position(|known| *known == name.value);
    if position.is_none() {
        let message = format!("unknown {kind} `{}`", name.value);
        let found = Diagnostic::new(Code::UnknownName, message, name.span, format!("no {kind} has this name"));
        sink.push(found.suggest(&name.value, known.iter().copied()));
    }
    position
}

fn named(name: &Spanned<String>, names: &Declarations<'_>, sink: &mut Diagnostics) -> Type {
    let plain = Type::PLAIN.iter().find(|(plain, _)| *plain == name.value).map(|(_, ty)| ty);
    if plain == Some(&Type::Indicator) && names.indicators.is_empty() {
        let message = "type `indicator` needs a spec with indicators";
        let found = Diagnostic::new(Code::UnknownType, message, name.span, "no indicators are declared");
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

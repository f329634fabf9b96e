//! Filters of an operation, and of the operations that it takes filters from.

use super::declare::Declarations;
use super::{docs, link, naming};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Filter;
use crate::parse::lower::Entries;
use crate::parse::raw;
use crate::source::Spanned;

/// The operations whose filters and rules an operation has: by `filters_of`, the farthest first, and itself at the end.
pub fn sources<'a>(
    raw: &'a raw::Operation,
    operations: &'a Entries<raw::Operation>,
    sink: &mut Diagnostics,
) -> Vec<&'a raw::Operation> {
    let known: Vec<&str> = operations.0.iter().map(|(name, _)| &*name.value).collect();
    let (mut sources, mut last) = (vec![raw], raw);
    while let Some(name) = &last.filters_of {
        let Some(position) = link::position("operation", name, &known, sink) else { break };
        last = &operations.0[position].1;
        if sources.iter().any(|source| std::ptr::eq(*source, last)) {
            let message = format!("`filters_of: {}` is circular", name.value);
            let found = Diagnostic::new(Code::UnknownName, message, name.span, "leads back to this operation");
            sink.push(found.help("name an operation that declares the filters itself"));
            break;
        }
        sources.push(last);
    }
    sources.reverse();
    sources
}

pub fn filter(wire: &Spanned<String>, raw: &raw::Filter, names: &Declarations<'_>, sink: &mut Diagnostics) -> Filter {
    Filter {
        name: naming::value(wire, raw.name.as_ref(), sink),
        ty: link::ty(&raw.ty, names, sink),
        nullable: raw.nullable.as_ref().is_some_and(|nullable| nullable.value),
        one: raw.one.as_ref().map(|one| naming::value(one, None, sink)),
        only: raw.only.clone(),
        examples: raw.example.iter().flatten().map(|example| example.text.clone()).collect(),
        doc: docs::given_or(raw.doc.as_ref(), wire, |wire| format!("Only records with this `{wire}`.")),
        deprecated: raw.deprecated.clone(),
        remark: raw.remark.clone(),
    }
}

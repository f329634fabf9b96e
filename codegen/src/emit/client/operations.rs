//! The operations whose responses a recorder of shapes knows, with the fields whose words it may record.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::docs;
use crate::emit::layout;
use crate::model::{Model, ObjectRef, Operation, Step, Type};

/// A table, sorted for a binary search.
pub fn operations(model: &Model) -> String {
    let mut table: BTreeMap<String, Fields<'_>> = BTreeMap::new();
    for operation in model.operations() {
        let fields = table.entry(name(operation)).or_default();
        if let Some(object) = operation.returns.object() {
            fields.add(model, object);
        }
    }
    let rows: Vec<String> = table.iter().map(|(name, fields)| format!("({name:?}, &{:?})", fields.words())).collect();
    let table = format!("pub const OPERATIONS: &[(&str, &[&str])] = &[{}];\n", rows.join(", "));
    format!(
        "{}\n{}{}",
        docs::module("Which words of responses are not data."),
        docs::outer(
            "",
            "Each operation, with the fields of its response that are always enums or booleans, at any depth. Both lists \
             are sorted."
        ),
        layout::item(table)
    )
}

/// A method and a path with `{}` for each parameter.
fn name(operation: &Operation) -> String {
    let steps = operation.path.steps.iter().map(|step| match step {
        Step::Literal(text) => format!("/{text}"),
        Step::Parameter(..) => "/{}".to_owned(),
    });
    format!("{} {}", operation.method.as_str(), steps.collect::<String>())
}

/// The names of the fields in a response.
#[derive(Default)]
struct Fields<'a> {
    limited: BTreeSet<&'a str>,
    free: BTreeSet<&'a str>,
    objects: BTreeSet<ObjectRef>,
}

impl<'a> Fields<'a> {
    fn add(&mut self, model: &'a Model, object: ObjectRef) {
        if !self.objects.insert(object) {
            return;
        }
        for field in &model[object].fields {
            let ty = match &field.ty {
                Type::List(item) => item,
                ty => ty,
            };
            let names = if matches!(ty, Type::Enum(_) | Type::Boolean) { &mut self.limited } else { &mut self.free };
            names.extend(field.names());
            if let Type::Object(inner) = ty {
                self.add(model, *inner);
            }
        }
    }

    /// A name that is also the name of a text is left out.
    fn words(&self) -> Vec<&'a str> {
        self.limited.difference(&self.free).copied().collect()
    }
}

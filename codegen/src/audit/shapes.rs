//! Compares the shapes of real responses with the spec.
//!
//! `file` reads the shapes, `spots` finds a key in all of its places, `records` compares what the responses of all calls say
//! about a record, `figures` and `envelope` compare the rest, `fit` knows which JSON types a type of the spec takes.

mod comparison;
mod entity;
mod envelope;
mod figures;
mod file;
mod fit;
mod records;
mod spots;
mod unknown;

use std::collections::BTreeMap;

use super::report::Report;
use super::spec::Spec;
use crate::model::{Model, ObjectRef, Operation, Returns, Step, Type};
use comparison::Comparison;
use file::File;
use spots::Spots;

/// Compares a file of shapes, which findings call `name`, with a spec.
pub fn compare(json: &str, name: &str, spec: &Spec<'_>) -> Result<Report, String> {
    let file = File::read(json, name)?;
    let mut comparison = Comparison::new(spec);
    let mut records = BTreeMap::new();
    let mut roots = Spots::default();
    // Brief and full responses of an operation belong together.
    let mut operations: BTreeMap<&str, Spots<'_>> = BTreeMap::new();
    for (name, operation) in &file.operations {
        let root = Spots::root(&file, name, operation);
        roots.extend(root.clone());
        operations.entry(name.split('?').next().unwrap_or(name)).or_default().extend(root);
    }
    for (call, root) in &operations {
        match find(spec.model, call) {
            None => unknown::operation(call, root, &mut comparison),
            Some(found) => data(found, root.key("data"), &mut records, &mut comparison),
        }
    }
    envelope::compare(&roots, &mut comparison);
    records::compare(&records, &mut comparison);
    Ok(comparison.report)
}

/// Notes where the records of a response are.
fn data<'f>(
    operation: &Operation,
    data: Spots<'f>,
    records: &mut BTreeMap<ObjectRef, Spots<'f>>,
    comparison: &mut Comparison<'_>,
) {
    envelope::data(operation, &data, comparison);
    match operation.returns {
        Returns::Done => {}
        Returns::Statistics => figures::compare(operation, &data, comparison),
        Returns::One(object) => {
            note(comparison.spec.model, object, data.items(), records);
            note(comparison.spec.model, object, data, records);
        }
        Returns::Many(object) | Returns::Page { object, .. } => {
            note(comparison.spec.model, object, data.items(), records);
        }
    }
}

/// Notes where a record is, and the records inside of it.
fn note<'f>(model: &Model, object: ObjectRef, spots: Spots<'f>, records: &mut BTreeMap<ObjectRef, Spots<'f>>) {
    for field in &model[object].fields {
        let values = spots.field(field);
        match &field.ty {
            Type::Object(inner) => note(model, *inner, values, records),
            Type::List(item) => {
                if let Type::Object(inner) = **item {
                    note(model, inner, values.items(), records);
                }
            }
            _ => {}
        }
    }
    records.entry(object).or_default().extend(spots);
}

/// The operation with this method and path. The file has `{}` for each segment that is a parameter or may be one.
fn find<'m>(model: &'m Model, call: &str) -> Option<&'m Operation> {
    let (method, path) = call.split_once(" /")?;
    let segments: Vec<&str> = path.split('/').collect();
    let fits = |step: &Step, segment: &str| match step {
        Step::Literal(text) => text == segment,
        Step::Parameter(..) => segment == file::PARAMETER,
    };
    model.operations().find(|operation| {
        let steps = &operation.path.steps;
        operation.method.as_str() == method
            && steps.len() == segments.len()
            && steps.iter().zip(&segments).all(|(step, segment)| fits(step, segment))
    })
}

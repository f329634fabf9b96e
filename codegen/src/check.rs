//! Stage 3: rules that a model has to follow. One file for each, named like its code.

mod bad_value;
mod cut_doc;
mod deprecation;
mod duplicate_call;
mod duplicate_name;
mod empty_doc;
mod filter_rule;
mod foreign_type;
mod missing_example;
mod no_channel;
mod not_writable;
mod recursive_object;
mod required_read_only;
pub mod rust_name;
mod texts;
mod typed_twice;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::surface::Item;

const RULES: &[fn(&Model, &mut Diagnostics)] = &[
    bad_value::check,
    cut_doc::check,
    deprecation::check,
    duplicate_call::check,
    duplicate_name::check,
    empty_doc::check,
    filter_rule::check,
    foreign_type::check,
    missing_example::check,
    no_channel::check,
    not_writable::check,
    recursive_object::check,
    required_read_only::check,
    typed_twice::check,
];

/// Checks the model and its surface against every rule.
///
/// # Errors
/// Every violation of a rule.
pub fn check(model: &Model, items: &[Item<'_>]) -> Result<(), Diagnostics> {
    let mut sink = Diagnostics::default();
    for rule in RULES {
        rule(model, &mut sink);
    }
    rust_name::check(items, &mut sink);
    sink.barrier(())
}

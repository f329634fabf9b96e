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

type Rule = fn(&Model, &mut Diagnostics);

/// Rules about texts, which only a person writes.
const TEXTS: &[Rule] = &[cut_doc::check, deprecation::check, empty_doc::check, missing_example::check];

const OTHERS: &[Rule] = &[
    bad_value::check,
    duplicate_call::check,
    duplicate_name::check,
    filter_rule::check,
    foreign_type::check,
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
    run(TEXTS.iter().chain(OTHERS), model, items)
}

/// Checks the model and its surface against every rule that is not about texts.
///
/// # Errors
/// Every violation of a rule.
#[cfg(feature = "cli")]
pub fn check_without_texts(model: &Model, items: &[Item<'_>]) -> Result<(), Diagnostics> {
    run(OTHERS.iter(), model, items)
}

fn run<'a>(rules: impl Iterator<Item = &'a Rule>, model: &Model, items: &[Item<'_>]) -> Result<(), Diagnostics> {
    let mut sink = Diagnostics::default();
    rules.for_each(|rule| rule(model, &mut sink));
    rust_name::check(items, &mut sink);
    sink.barrier(())
}

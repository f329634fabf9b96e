// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Identifiers of what is not a resource of the API.

use crate::codegen_support::*;

/// Identifier of a rule.
///
/// A targeting rule, which decides when visitors are offered a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct RuleId(pub u64);

// @generated from spec/desk.yaml, spec/enums.yaml, spec/queue.yaml, spec/ticket.yaml by `iadvize_codegen::Builder`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Enums that several resources share. All enums are open: a value that this version does not know
//! becomes `Other`, which is written unchanged.

use ::iadvize::codegen_support::*;

/// How the next operator is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Strategy {
    /// Who waits for the longest time.
    #[wire("longest_idle")]
    LongestIdle,
    /// Who has the skill.
    #[wire("skilled")]
    Skilled,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

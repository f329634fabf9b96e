// @generated from spec/enums.yaml, spec/queue.yaml, spec/ticket.yaml by `iadvize_codegen::Builder`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Identifiers: a newtype for each, so one cannot be used as another.

use ::iadvize::codegen_support::*;

/// Identifier of a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct QueueId(pub u64);

/// Identifier of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct TicketId(pub u64);

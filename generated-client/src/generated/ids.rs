// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Identifiers: a newtype for each, so one cannot be used as another.

use crate::codegen_support::*;

/// Identifier of a call meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct CallMeetingId(pub u64);

/// Identifier of a client account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct ClientId(pub u64);

/// Identifier of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct ConversationId(pub u64);

/// Identifier of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct GroupId(pub u64);

/// Identifier of an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct OperatorId(pub u64);

/// Identifier of a satisfaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct SatisfactionId(pub u64);

/// Identifier of a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct SkillId(pub u64);

/// Identifier of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct TagId(pub u64);

/// Identifier of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct TransactionId(pub u64);

/// Identifier of a visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct VisitorId(pub u64);

/// Identifier of a website.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct WebsiteId(pub u64);

/// Identifier of a rule.
///
/// A targeting rule, which decides when visitors are offered a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct RuleId(pub u64);

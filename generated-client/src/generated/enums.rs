// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Enums. All are open: a value that this version does not know becomes `Other`, which is written
//! unchanged.

use crate::codegen_support::*;

/// What an operator may do on the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Role {
    /// An independent expert who answers for the brand.
    #[wire("expert")]
    Expert,
    /// An agent who answers visitors.
    #[wire("operator")]
    Operator,
    /// Supervises operators.
    #[wire("manager")]
    Manager,
    /// Manages the account.
    #[wire("admin")]
    Admin,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// The channel that statistics are about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Channel {
    /// Chat on a website.
    #[wire("chat")]
    Chat,
    /// Phone calls.
    #[wire("call")]
    Call,
    /// Facebook pages.
    #[wire("facebook")]
    Facebook,
    /// Twitter.
    #[wire("twitter")]
    Twitter,
    /// Messenger for Facebook business pages.
    #[wire("facebookBusinessOnMessenger")]
    FacebookBusinessOnMessenger,
    /// Instagram.
    #[wire("instagram")]
    Instagram,
    /// Text messages.
    #[wire("sms")]
    Sms,
    /// WhatsApp.
    #[wire("whatsapp")]
    Whatsapp,
    /// Video calls.
    #[wire("video")]
    Video,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// How far a call meeting has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum CallMeetingStatus {
    /// Still to come.
    #[wire("pending")]
    Pending,
    /// Under way.
    #[wire("progress")]
    Progress,
    /// Over.
    #[wire("done")]
    Done,
    /// Did not come about.
    #[wire("failed")]
    Failed,
    /// Being worked on.
    #[wire("working")]
    Working,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// Where a conversation took place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ConversationChannel {
    /// Chat on a website.
    #[wire("chat")]
    Chat,
    /// A phone call.
    #[wire("call")]
    Call,
    /// A video call.
    #[wire("video")]
    Video,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// A channel that conversations can be chosen by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ConversationChannelFilter {
    /// Chat on a website.
    #[wire("chat")]
    Chat,
    /// Phone calls.
    #[wire("call")]
    Call,
    /// Video calls.
    #[wire("video")]
    Video,
    /// Social networks.
    #[wire("social")]
    Social,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// The single role that an operator had before roles became a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MainRole {
    /// An agent who answers visitors.
    #[wire("operator")]
    Operator,
    /// Supervises operators.
    #[wire("manager")]
    Manager,
    /// Manages the account.
    #[wire("admin")]
    Admin,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// The rank of an operator when contacts are given out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[wire(integer)]
#[non_exhaustive]
pub enum Priority {
    /// Rank 0.
    #[wire("0")]
    Level0,
    /// Rank 10.
    #[wire("10")]
    Level10,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// A language that an operator's screens can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum OperatorLanguage {
    /// German.
    #[wire("de")]
    De,
    /// English.
    #[wire("en")]
    En,
    /// Spanish.
    #[wire("es")]
    Es,
    /// French.
    #[wire("fr")]
    Fr,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// What figures can be grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StatisticResource {
    /// One row for each operator.
    #[wire("operator")]
    Operator,
    /// One row for each group of operators.
    #[wire("group")]
    Group,
    /// One row for each skill.
    #[wire("skill")]
    Skill,
    /// One row for each targeting rule.
    #[wire("rule")]
    Rule,
    /// One row for each type of contact.
    #[wire("contact_type")]
    ContactType,
    /// One row for each type of page.
    #[wire("page_type")]
    PageType,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// The step of a series.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Granularity {
    /// One value for each hour.
    #[wire("hour")]
    Hour,
    /// One value for each day.
    #[wire("day")]
    Day,
    /// One value for each month.
    #[wire("month")]
    Month,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// A language that a website's screens can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum WebsiteLanguage {
    /// English.
    #[wire("en")]
    En,
    /// German.
    #[wire("de")]
    De,
    /// Spanish.
    #[wire("es")]
    Es,
    /// Italian.
    #[wire("it")]
    It,
    /// Portuguese.
    #[wire("pt")]
    Pt,
    /// Dutch.
    #[wire("nl")]
    Nl,
    /// Swedish.
    #[wire("se")]
    Se,
    /// Traditional Chinese.
    #[wire("tw")]
    Tw,
    /// Japanese.
    #[wire("ja")]
    Ja,
    /// Korean.
    #[wire("ko")]
    Ko,
    /// French.
    #[wire("fr")]
    Fr,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

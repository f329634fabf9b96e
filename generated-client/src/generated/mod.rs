// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unused_imports)]
pub mod call_meeting;
pub mod client_account;
pub mod conversation;
pub mod enums;
pub mod group;
pub mod ids;
pub mod indicators;
pub mod odigo_callback;
pub mod operator;
pub mod satisfaction;
pub mod skill;
pub mod statistic;
pub mod statistics;
pub mod tag;
pub mod transaction;
pub mod visitor;
pub mod website;

pub use call_meeting::{CallMeeting, CallMeetings};
pub use client_account::{ClientAccount, ClientAccounts};
pub use conversation::{Conversation, Conversations, Message};
pub use enums::{
    CallMeetingStatus, Channel, ConversationChannel, ConversationChannelFilter,
    Granularity, MainRole, OperatorLanguage, Priority, Role, StatisticResource,
    WebsiteLanguage,
};
pub use group::{Group, GroupChanges, Groups, NewGroup};
pub use ids::{
    CallMeetingId, ClientId, ConversationId, GroupId, OperatorId, RuleId, SatisfactionId,
    SkillId, TagId, TransactionId, VisitorId, WebsiteId,
};
pub use indicators::{INDICATORS, Indicator};
pub use odigo_callback::{Callback, HangUp, OdigoCallbacks, PickUp};
pub use operator::{
    ChannelAvailability, NewOperator, Operator, OperatorAvailability, OperatorChanges,
    OperatorProfile, OperatorStatistic, Operators, SetAvailability,
};
pub use satisfaction::{Satisfaction, Satisfactions};
pub use skill::{NewSkill, Skill, SkillChanges, Skills};
pub use statistic::Statistics;
pub use tag::{NewTag, Tag, Tags};
pub use transaction::{Transaction, Transactions};
pub use visitor::{NewVisitor, Visitor, VisitorChanges, Visitors};
pub use website::{Website, WebsiteChanges, Websites};

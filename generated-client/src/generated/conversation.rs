// @generated from spec/resources/conversation.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A conversation between an operator and a visitor.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Conversations::list) | `GET /conversation.json-unicode` | a [`Page`] of [`Conversation`] |
//! | [`get`](Conversations::get) | `GET /conversation.json-unicode/{id}` | [`Conversation`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on conversations.
    pub fn conversations(&self) -> Conversations<M> {
        Conversations { client: self.clone() }
    }
}

/// Calls on conversations, returned by [`Client::conversations`].
#[derive(Clone, Debug)]
pub struct Conversations<M = Async> {
    client: Client<M>,
}

impl<M> Conversations<M> {
    /// Lists conversations.
    ///
    /// Sends `GET /conversation.json-unicode`. Each item is a [`Link`]; [`full`](ListConversations::full)
    /// requests whole records.
    ///
    /// Filters: see [`ListConversations`].
    pub fn list(&self) -> ListConversations<Brief, M> {
        ListConversations(
            List::new(
                &self.client,
                Request::get("/conversation.json-unicode")
                    .query("formatHistory", "0")
                    .rule(Rule::Period {
                        from: "from",
                        to: "to",
                        months: Some(3),
                    }),
            ),
        )
    }

    /// Reads a conversation.
    ///
    /// Sends `GET /conversation.json-unicode/{id}`.
    pub fn get(&self, id: ConversationId) -> Call<Conversation, M> {
        Call::new(
            &self.client,
            Request::get("/conversation.json-unicode")
                .segment(id)
                .query("formatHistory", "0"),
        )
    }
}

/// A listing of conversations that has not been sent yet; returned by [`Conversations::list`].
///
/// ```text
/// client.conversations().list().channel(…).full().send().await?
/// ```
///
/// Sends `GET /conversation.json-unicode`.
///
/// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from` or
/// more than 3 months after it. Without both, the last 3 months are read; with `from` alone, the 3
/// months after it are read; with `to` alone, the 3 months before it are read.
#[must_use = "a listing does nothing until sent"]
pub struct ListConversations<V = Brief, M = Async>(List<Conversation, V, M>);

impl<V, M> ListConversations<V, M> {
    /// Only conversations on this channel.
    pub fn channel(self, channel: ConversationChannelFilter) -> Self {
        self.filter("channel", channel)
    }

    /// Only conversations from this moment on.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only conversations up to this moment.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Only conversations on this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only conversations of this operator.
    pub fn operator_id(self, operator_id: impl Into<OperatorId>) -> Self {
        self.filter("operator_id", operator_id.into())
    }

    /// Only conversations of this visitor.
    pub fn visitor_id(self, visitor_id: impl Into<VisitorId>) -> Self {
        self.filter("visitor_id", visitor_id.into())
    }

    /// Only conversations that asked for this skill.
    pub fn skill_id(self, skill_id: impl Into<SkillId>) -> Self {
        self.filter("skill_id", skill_id.into())
    }

    /// Only conversations with this tag.
    pub fn tag_id(self, tag_id: impl Into<TagId>) -> Self {
        self.filter("tag_id", tag_id.into())
    }

    /// Only conversations offered by this targeting rule.
    pub fn rule_id(self, rule_id: impl Into<RuleId>) -> Self {
        self.filter("rule_id", rule_id.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

own_listing!(ListConversations, Conversation);

/// Identifier of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct ConversationId(pub u64);

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

/// A conversation between an operator and a visitor.
///
/// Returned by [`list`](Conversations::list), [`get`](Conversations::get).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Conversation {
    /// Identifier.
    #[into]
    pub id: ConversationId,
    /// Where the conversation took place.
    pub channel: Option<ConversationChannel>,
    /// The visitor's unique identifier, `unique_id` of a visitor.
    pub visitor_uid: Option<String>,
    /// What was said, in order.
    pub history: Option<Vec<Message>>,
    /// Whether an operator answered. Also read from `operator_answered`.
    #[also("operator_answered")]
    pub operator_answer: Option<bool>,
    /// Whether the operator closed the conversation.
    pub operator_closed: Option<bool>,
    /// Whether the visitor came out of the queue. Also read from `waiting_list`.
    #[also("waiting_list")]
    pub waitinglist: Option<bool>,
    /// Type of the page that the visitor was on.
    pub page_type: Option<String>,
    /// When the conversation began.
    pub created_at: Option<DateTime>,
    /// When the conversation ended.
    pub closed_at: Option<DateTime>,
    /// The website that the visitor was on.
    pub website_id: Option<WebsiteId>,
    /// The operator who held the conversation.
    pub operator_id: Option<OperatorId>,
    /// The skill that the conversation asked for.
    pub skill_id: Option<SkillId>,
    /// The tags that were put on the conversation.
    pub tag_list: Option<Vec<TagId>>,
    /// The targeting rule that offered the conversation.
    pub rule_id: Option<RuleId>,
    /// Identifier of the conversation in the XMPP messaging behind it.
    pub xmpp_id: Option<Uuid>,
    /// The visitor of the conversation.
    pub visitor_id: Option<VisitorId>,
    /// A link to the history; may be empty.
    pub history_link: Option<String>,
}

impl Identified for Conversation {
    type Id = ConversationId;
}

/// An entry of a conversation's history.
#[derive(Clone, Debug, PartialEq, TaggedList)]
#[non_exhaustive]
pub enum Message {
    /// Text written by the operator.
    #[wire(1)]
    OperatorText {
        /// When it was sent.
        sent_at: DateTime,
        /// What was written.
        text: String,
        /// When it was sent, in milliseconds since 1970-01-01 UTC.
        timestamp: Option<i64>,
    },
    /// Text written by the visitor.
    #[wire(2)]
    VisitorText {
        /// When it was sent.
        sent_at: DateTime,
        /// What was written.
        text: String,
        /// When it was sent, in milliseconds since 1970-01-01 UTC.
        timestamp: Option<i64>,
    },
    /// A notice of the software, in words or as a code such as `OPERATOR_CHAT_CLOSE`.
    #[wire(3)]
    Notification {
        /// When it was made.
        sent_at: DateTime,
        /// What it says.
        text: String,
    },
    /// The address of a page.
    #[wire(5)]
    PageAddress {
        /// When it was made.
        sent_at: DateTime,
        /// The address.
        url: String,
    },
    /// A picture or other rich content sent by the operator.
    #[wire(6)]
    OperatorRichContent {
        /// When it was sent.
        sent_at: DateTime,
        /// Where the content is.
        url: String,
    },
    /// A picture or other rich content sent by the visitor.
    #[wire(7)]
    VisitorRichContent {
        /// When it was sent.
        sent_at: DateTime,
        /// Where the content is.
        url: String,
    },
    /// An entry that this version cannot decode, as its JSON value.
    Other(Value),
}

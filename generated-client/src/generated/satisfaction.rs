// @generated from spec/resources/satisfaction.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! What a visitor answered to the survey after a conversation.
//!
//! **Deprecated**: use `satisfactionSurveyResponses` of the GraphQL API, or `satisfactionSurvey` within
//! `searchClosedConversations`.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Satisfactions::list) | `GET /satisfaction` | a [`Page`] of [`Satisfaction`] |
//! | [`get`](Satisfactions::get) | `GET /satisfaction/{id}` | [`Satisfaction`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on satisfactions.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API, or `satisfactionSurvey` within `searchClosedConversations`")]
    pub fn satisfactions(&self) -> Satisfactions<M> {
        Satisfactions { client: self.clone() }
    }
}

/// Calls on satisfactions, returned by [`Client::satisfactions`].
#[derive(Clone, Debug)]
pub struct Satisfactions<M = Async> {
    client: Client<M>,
}

impl<M> Satisfactions<M> {
    /// Lists satisfactions.
    ///
    /// Sends `GET /satisfaction`. Each item is a [`Link`]; [`full`](ListSatisfactions::full) requests whole
    /// records.
    ///
    /// Filters: see [`ListSatisfactions`].
    pub fn list(&self) -> ListSatisfactions<Brief, M> {
        ListSatisfactions(
            List::new(
                &self.client,
                Request::get("/satisfaction")
                    .rule(Rule::Period {
                        from: "from",
                        to: "to",
                        months: None,
                    }),
            ),
        )
    }

    /// Reads a satisfaction.
    ///
    /// Sends `GET /satisfaction/{id}`.
    pub fn get(&self, id: SatisfactionId) -> Call<Satisfaction, M> {
        Call::new(&self.client, Request::get("/satisfaction").segment(id))
    }
}

/// A listing of satisfactions that has not been sent yet; returned by [`Satisfactions::list`].
///
/// ```text
/// client.satisfactions().list().website_id(…).full().send().await?
/// ```
///
/// Sends `GET /satisfaction`.
///
/// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from`.
#[must_use = "a listing does nothing until sent"]
pub struct ListSatisfactions<V = Brief, M = Async>(List<Satisfaction, V, M>);

impl<V, M> ListSatisfactions<V, M> {
    /// Only answers about this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only answers about this operator.
    pub fn operator_id(self, operator_id: impl Into<OperatorId>) -> Self {
        self.filter("operator_id", operator_id.into())
    }

    /// Only answers about this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<ConversationId>) -> Self {
        self.filter("conversation_id", conversation_id.into())
    }

    /// Only answers from this moment on.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only answers up to this moment.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

own_listing!(ListSatisfactions, Satisfaction);

/// Identifier of a satisfaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct SatisfactionId(pub u64);

/// What a visitor answered to the survey after a conversation.
///
/// Returned by [`list`](Satisfactions::list), [`get`](Satisfactions::get).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Satisfaction {
    /// Identifier.
    #[into]
    pub id: SatisfactionId,
    /// Mark for the welcome, as a percentage.
    pub note_welcome: Option<f64>,
    /// Mark for the help given, as a percentage.
    pub note_resolution: Option<f64>,
    /// Mark for the waiting time, as a percentage.
    pub node_delay: Option<f64>,
    /// What the visitor added in words.
    pub comment: Option<String>,
    /// When the visitor answered.
    pub created_at: Option<DateTime>,
    /// The website that the conversation took place on.
    pub website_id: Option<WebsiteId>,
    /// The operator who held the conversation.
    pub operator_id: Option<OperatorId>,
    /// The conversation that the survey was about.
    pub conversation_id: Option<ConversationId>,
}

impl Identified for Satisfaction {
    type Id = SatisfactionId;
}

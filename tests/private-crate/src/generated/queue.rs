// @generated from spec/queue.yaml by `iadvize_codegen::Builder`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A line of waiting visitors.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Queues::list) | `GET /queue` | a [`Page`] of [`Queue`] |
//! | [`get`](Queues::get) | `GET /queue/{id}` | [`Queue`] |
//! | [`create`](Queues::create) | `POST /queue` | [`Queue`] |
//! | [`update`](Queues::update) | `PUT /queue/{id}` | [`Queue`] |
//! | [`delete`](Queues::delete) | `DELETE /queue/{id}` | [`Done`] |
//! | [`operators`](Queues::operators) | `GET /queue/{id}/operator` | a `Vec` of [`Operator`] |

use ::iadvize::codegen_support::*;
use ::iadvize::enums::Channel;
use ::iadvize::operator::{Operator, OperatorId};
use ::iadvize::website::WebsiteId;
use super::enums::Strategy;

/// Adds the calls on queues to [`Client`].
pub trait QueuesClient<M> {
    /// Returns the calls on queues.
    fn queues(&self) -> Queues<M>;
}

impl<M> QueuesClient<M> for Client<M> {
    fn queues(&self) -> Queues<M> {
        Queues { client: self.clone() }
    }
}

/// Calls on queues, returned by [`QueuesClient::queues`].
#[derive(Clone, Debug)]
pub struct Queues<M = Async> {
    client: Client<M>,
}

impl<M> Queues<M> {
    /// Lists queues.
    ///
    /// Sends `GET /queue`. Each item is a [`Link`]; [`full`](ListQueues::full) requests whole records.
    ///
    /// Filters: see [`ListQueues`].
    pub fn list(&self) -> ListQueues<Brief, M> {
        ListQueues(
            List::new(
                &self.client,
                Request::get("/queue")
                    .rule(Rule::Period {
                        from: "from",
                        to: "to",
                        months: None,
                    }),
            ),
        )
    }

    /// Reads a queue.
    ///
    /// Sends `GET /queue/{id}`.
    pub fn get(&self, id: QueueId) -> Call<Queue, M> {
        Call::new(&self.client, Request::get("/queue").segment(id))
    }

    /// Creates a queue.
    ///
    /// Sends `POST /queue`.
    pub fn create(&self, queue: NewQueue) -> Call<Queue, M> {
        Call::new(&self.client, Request::post("/queue").fields(queue))
    }

    /// Updates a queue. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /queue/{id}`.
    pub fn update(&self, id: QueueId, changes: QueueChanges) -> Call<Queue, M> {
        Call::new(&self.client, Request::put("/queue").segment(id).fields(changes))
    }

    /// Deletes a queue.
    ///
    /// Sends `DELETE /queue/{id}`.
    pub fn delete(&self, id: QueueId) -> Call<Done, M> {
        Call::new(&self.client, Request::delete("/queue").segment(id))
    }

    /// Reads who serves a queue.
    ///
    /// Sends `GET /queue/{id}/operator`.
    pub fn operators(&self, id: QueueId) -> Call<Vec<Operator>, M> {
        Call::new(&self.client, Request::get("/queue").segment(id).segment("operator"))
    }
}

/// A listing of queues that has not been sent yet; returned by [`Queues::list`].
///
/// ```text
/// client.queues().list().website_id(…).full().send().await?
/// ```
///
/// Sends `GET /queue`.
///
/// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from`.
#[must_use = "a listing does nothing until sent"]
pub struct ListQueues<V = Brief, M = Async>(List<Queue, V, M>);

impl<V, M> ListQueues<V, M> {
    /// Only queues of this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only queues of this name. `*` matches any characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.filter("name", name.into())
    }

    /// Only queues that one of these serves.
    pub fn operators(
        self,
        operators: impl IntoIterator<Item = impl Into<OperatorId>>,
    ) -> Self {
        self.filter(
            "operators",
            list(operators.into_iter().map(Into::<OperatorId>::into)),
        )
    }

    /// Sets `operators` to a single value.
    pub fn operator(self, operator: impl Into<OperatorId>) -> Self {
        self.filter("operators", operator.into())
    }

    /// Only queues of this channel.
    pub fn channel(self, channel: Channel) -> Self {
        self.filter("channel", channel)
    }

    /// Only records whose `channel` is null.
    pub fn channel_is_null(self) -> Self {
        self.filter("channel", "null")
    }

    /// Only records whose `channel` is not null.
    pub fn channel_is_not_null(self) -> Self {
        self.filter("channel", "!null")
    }

    /// Only queues that opened then or later.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only queues that opened then or earlier.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

own_listing!(ListQueues, Queue);

/// Identifier of a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct QueueId(pub u64);

/// A line of waiting visitors.
///
/// Returned by [`list`](Queues::list), [`get`](Queues::get), [`create`](Queues::create),
/// [`update`](Queues::update).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Queue {
    /// Identifier.
    #[into]
    pub id: QueueId,
    /// The name of the queue.
    pub name: Option<String>,
    /// The website that its visitors come from.
    pub website_id: Option<WebsiteId>,
    /// Where its visitors write.
    pub channel: Option<Channel>,
    /// How the next operator is chosen.
    pub strategy: Option<Strategy>,
    /// When the first visitor came.
    pub opened_at: Option<DateTime>,
    /// Who serves the queue.
    pub operator_list: Option<Vec<OperatorId>>,
}

impl Identified for Queue {
    type Id = QueueId;
}

/// Fields of a new queue.
///
/// Taken by [`Queues::create`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewQueue {
    /// The name of the queue.
    #[into]
    pub name: Option<String>,
    /// The website that its visitors come from.
    #[into]
    pub website_id: Option<WebsiteId>,
    /// Where its visitors write.
    pub channel: Option<Channel>,
    /// How the next operator is chosen.
    pub strategy: Option<Strategy>,
}

/// Fields to change on a queue.
///
/// Taken by [`Queues::update`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct QueueChanges {
    /// The name of the queue.
    #[into]
    pub name: Change<String>,
    /// The website that its visitors come from.
    #[into]
    pub website_id: Change<WebsiteId>,
    /// Where its visitors write.
    pub channel: Change<Channel>,
    /// How the next operator is chosen.
    pub strategy: Change<Strategy>,
}

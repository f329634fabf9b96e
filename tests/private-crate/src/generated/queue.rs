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
    /// Sends `GET /queue`. Each item is a [`Link`]; [`full`](List::full) requests whole records.
    ///
    /// Filters: `website_id`, `name`, `operators`, `channel`, `from`, `to`.
    ///
    /// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from`.
    pub fn list(&self) -> List<Queue, Brief, M> {
        List::new(
            &self.client,
            Request::get("/queue")
                .rule(Rule::Period {
                    from: "from",
                    to: "to",
                    months: None,
                }),
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
        Call::new(&self.client, Request::post("/queue").fields(queue.fields))
    }

    /// Updates a queue. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /queue/{id}`.
    pub fn update(&self, id: QueueId, changes: QueueChanges) -> Call<Queue, M> {
        Call::new(
            &self.client,
            Request::put("/queue").segment(id).fields(changes.fields),
        )
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

/// Filters of [`Queues::list`].
pub trait QueueFilters: TakesFilters {
    /// Only queues of this website.
    fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only queues of this name. `*` matches any characters.
    fn name(self, name: impl Into<String>) -> Self {
        self.filter("name", name.into())
    }

    /// Only queues that one of these serves.
    fn operators(
        self,
        operators: impl IntoIterator<Item = impl Into<OperatorId>>,
    ) -> Self {
        self.filter(
            "operators",
            list(operators.into_iter().map(Into::<OperatorId>::into)),
        )
    }

    /// Sets `operators` to a single value.
    fn operator(self, operator: impl Into<OperatorId>) -> Self {
        self.filter("operators", operator.into())
    }

    /// Only queues of this channel.
    fn channel(self, channel: Channel) -> Self {
        self.filter("channel", channel)
    }

    /// Only records whose `channel` is null.
    fn channel_is_null(self) -> Self {
        self.filter("channel", "null")
    }

    /// Only records whose `channel` is not null.
    fn channel_is_not_null(self) -> Self {
        self.filter("channel", "!null")
    }

    /// Only queues that opened then or later.
    fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only queues that opened then or earlier.
    fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

impl<V, M> QueueFilters for List<Queue, V, M> {}

/// Identifier of a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct QueueId(pub u64);

/// A line of waiting visitors.
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct Queue {
    /// Identifier.
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
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct NewQueue {
    fields: Fields,
}

impl NewQueue {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the queue.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.fields.set("name", name.into());
        self
    }

    /// The website that its visitors come from.
    pub fn website_id(mut self, website_id: impl Into<WebsiteId>) -> Self {
        self.fields.set("website_id", website_id.into());
        self
    }

    /// Where its visitors write.
    pub fn channel(mut self, channel: Channel) -> Self {
        self.fields.set("channel", channel);
        self
    }

    /// How the next operator is chosen.
    pub fn strategy(mut self, strategy: Strategy) -> Self {
        self.fields.set("strategy", strategy);
        self
    }
}

/// Fields to change on a queue.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct QueueChanges {
    fields: Fields,
}

impl QueueChanges {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the queue.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.fields.set("name", name.into());
        self
    }

    /// Sets `name` to null.
    pub fn clear_name(mut self) -> Self {
        self.fields.clear("name");
        self
    }

    /// The website that its visitors come from.
    pub fn website_id(mut self, website_id: impl Into<WebsiteId>) -> Self {
        self.fields.set("website_id", website_id.into());
        self
    }

    /// Sets `website_id` to null.
    pub fn clear_website_id(mut self) -> Self {
        self.fields.clear("website_id");
        self
    }

    /// Where its visitors write.
    pub fn channel(mut self, channel: Channel) -> Self {
        self.fields.set("channel", channel);
        self
    }

    /// Sets `channel` to null.
    pub fn clear_channel(mut self) -> Self {
        self.fields.clear("channel");
        self
    }

    /// How the next operator is chosen.
    pub fn strategy(mut self, strategy: Strategy) -> Self {
        self.fields.set("strategy", strategy);
        self
    }

    /// Sets `strategy` to null.
    pub fn clear_strategy(mut self) -> Self {
        self.fields.clear("strategy");
        self
    }
}

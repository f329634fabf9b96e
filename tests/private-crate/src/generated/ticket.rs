// @generated from spec/ticket.yaml by `iadvize_codegen::Builder`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! The place of a visitor in a queue.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Tickets::list) | `GET /ticket` | a [`Page`] of [`Ticket`] |
//! | [`create`](Tickets::create) | `POST /ticket` | [`Ticket`] |

use ::iadvize::codegen_support::*;
use ::iadvize::visitor::VisitorId;
use super::queue::QueueId;

/// Adds the calls on tickets to [`Client`].
pub trait TicketsClient<M> {
    /// Returns the calls on tickets.
    fn tickets(&self) -> Tickets<M>;
}

impl<M> TicketsClient<M> for Client<M> {
    fn tickets(&self) -> Tickets<M> {
        Tickets { client: self.clone() }
    }
}

/// Calls on tickets, returned by [`TicketsClient::tickets`].
#[derive(Clone, Debug)]
pub struct Tickets<M = Async> {
    client: Client<M>,
}

impl<M> Tickets<M> {
    /// Lists tickets.
    ///
    /// Sends `GET /ticket`. Each item is a [`Link`]; [`full`](List::full) requests whole records.
    ///
    /// Filters: `queue_id`.
    pub fn list(&self) -> List<Ticket, Brief, M> {
        List::new(&self.client, Request::get("/ticket"))
    }

    /// Creates a ticket.
    ///
    /// Sends `POST /ticket`.
    pub fn create(&self, ticket: NewTicket) -> Call<Ticket, M> {
        Call::new(&self.client, Request::post("/ticket").fields(ticket.fields))
    }
}

/// Filters of [`Tickets::list`].
pub trait TicketFilters: TakesFilters {
    /// Only tickets of this queue.
    fn queue_id(self, queue_id: impl Into<QueueId>) -> Self {
        self.filter("queue_id", queue_id.into())
    }
}

impl<V, M> TicketFilters for List<Ticket, V, M> {}

/// Identifier of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct TicketId(pub u64);

/// The place of a visitor in a queue.
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct Ticket {
    /// Identifier.
    pub id: TicketId,
    /// The queue.
    pub queue_id: Option<QueueId>,
    /// Who waits.
    pub visitor_id: Option<VisitorId>,
    /// How it stands.
    pub standing: Option<Standing>,
}

impl Identified for Ticket {
    type Id = TicketId;
}

/// How a ticket stands.
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct Standing {
    /// How many wait before it.
    pub before: Option<i64>,
}

/// Fields of a new ticket.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewTicket {
    fields: Fields,
}

impl NewTicket {
    /// Creates a body with the required fields.
    ///
    /// - `queue_id`: The queue.
    pub fn new(queue_id: impl Into<QueueId>) -> Self {
        let mut new = Self { fields: Fields::default() };
        new.fields.set("queue_id", queue_id.into());
        new
    }

    /// Who waits.
    pub fn visitor_id(mut self, visitor_id: impl Into<VisitorId>) -> Self {
        self.fields.set("visitor_id", visitor_id.into());
        self
    }
}

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
    /// Sends `GET /ticket`. Each item is a [`Link`]; [`full`](ListTickets::full) requests whole records.
    ///
    /// Filters: see [`ListTickets`].
    pub fn list(&self) -> ListTickets<Brief, M> {
        ListTickets(List::new(&self.client, Request::get("/ticket")))
    }

    /// Creates a ticket.
    ///
    /// Sends `POST /ticket`.
    pub fn create(&self, ticket: NewTicket) -> Call<Ticket, M> {
        Call::new(&self.client, Request::post("/ticket").fields(ticket))
    }
}

/// A listing of tickets that has not been sent yet; returned by [`Tickets::list`].
///
/// ```text
/// client.tickets().list().queue_id(…).full().send().await?
/// ```
///
/// Sends `GET /ticket`.
#[must_use = "a listing does nothing until sent"]
pub struct ListTickets<V = Brief, M = Async>(List<Ticket, V, M>);

impl<V, M> ListTickets<V, M> {
    /// Only tickets of this queue.
    pub fn queue_id(self, queue_id: impl Into<QueueId>) -> Self {
        self.filter("queue_id", queue_id.into())
    }
}

own_listing!(ListTickets, Ticket);

/// Identifier of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct TicketId(pub u64);

/// The place of a visitor in a queue.
///
/// Returned by [`list`](Tickets::list), [`create`](Tickets::create).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Ticket {
    /// Identifier.
    #[into]
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
///
/// A part of [`Ticket`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Standing {
    /// How many wait before it.
    pub before: Option<i64>,
}

/// Fields of a new ticket.
///
/// Taken by [`Tickets::create`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewTicket {
    /// The queue.
    #[into]
    pub queue_id: QueueId,
    /// Who waits.
    #[into]
    pub visitor_id: Option<VisitorId>,
}

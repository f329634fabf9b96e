// @generated from spec/enums.yaml, spec/queue.yaml, spec/ticket.yaml by `iadvize_codegen::Builder`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports)]
pub mod enums;
pub mod ids;
pub mod queue;
pub mod ticket;

pub use self::enums::Strategy;
pub use self::ids::{QueueId, TicketId};
pub use self::queue::{NewQueue, Queue, QueueChanges, QueueFilters, Queues, QueuesClient};
pub use self::ticket::{
    NewTicket, Standing, Ticket, TicketFilters, Tickets, TicketsClient,
};

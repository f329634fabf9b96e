// @generated from spec/desk.yaml, spec/enums.yaml, spec/queue.yaml, spec/ticket.yaml by `iadvize_codegen::Builder`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports)]
pub mod desk;
pub mod enums;
pub mod queue;
pub mod ticket;

pub use self::desk::DesksClient as _;
pub use self::queue::QueuesClient as _;
pub use self::ticket::TicketsClient as _;

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
pub mod tag;
pub mod transaction;
pub mod visitor;
pub mod website;

pub(crate) use {
    call_meeting::*, client_account::*, conversation::*, enums::*, group::*, ids::*,
    indicators::*, odigo_callback::*, operator::*, satisfaction::*, skill::*,
    statistic::*, tag::*, transaction::*, visitor::*, website::*,
};

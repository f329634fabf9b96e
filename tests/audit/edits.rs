//! Kinds of edits of a page, and what the audit reports for each.

mod calls;
mod requests;
mod responses;
mod unread;

pub const LISTS: [&[crate::Edit]; 4] = [calls::EDITS, requests::EDITS, responses::EDITS, unread::EDITS];

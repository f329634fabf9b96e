// @generated from spec/resources/call_meeting.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! An appointment for calling a visitor.
//!
//! **Deprecated**: the documentation names no replacement.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](CallMeetings::list) | `GET /callmeeting` | a [`Page`] of [`CallMeeting`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on call meetings.
    #[deprecated(note = "the documentation names no replacement")]
    pub fn call_meetings(&self) -> CallMeetings<M> {
        CallMeetings { client: self.clone() }
    }
}

/// Calls on call meetings, returned by [`Client::call_meetings`].
#[derive(Clone, Debug)]
pub struct CallMeetings<M = Async> {
    client: Client<M>,
}

impl<M> CallMeetings<M> {
    /// Lists call meetings.
    ///
    /// Sends `GET /callmeeting`. Each item is a [`Link`]; [`full`](ListCallMeetings::full) requests whole
    /// records.
    ///
    /// Filters: see [`ListCallMeetings`].
    pub fn list(&self) -> ListCallMeetings<Brief, M> {
        ListCallMeetings(
            List::new(
                &self.client,
                Request::get("/callmeeting")
                    .rule(Rule::Period {
                        from: "from",
                        to: "to",
                        months: None,
                    }),
            ),
        )
    }
}

/// A listing of call meetings that has not been sent yet; returned by [`CallMeetings::list`].
///
/// ```text
/// client.call_meetings().list().website_id(…).full().send().await?
/// ```
///
/// Sends `GET /callmeeting`.
///
/// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from`.
#[must_use = "a listing does nothing until sent"]
pub struct ListCallMeetings<V = Brief, M = Async>(List<CallMeeting, V, M>);

impl<V, M> ListCallMeetings<V, M> {
    /// Only meetings of this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only meetings from this moment on.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only meetings up to this moment.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

own_listing!(ListCallMeetings, CallMeeting);

/// Identifier of a call meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct CallMeetingId(pub u64);

/// How far a call meeting has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum CallMeetingStatus {
    /// Still to come.
    #[wire("pending")]
    Pending,
    /// Under way.
    #[wire("progress")]
    Progress,
    /// Over.
    #[wire("done")]
    Done,
    /// Did not come about.
    #[wire("failed")]
    Failed,
    /// Being worked on.
    #[wire("working")]
    Working,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// An appointment for calling a visitor.
///
/// Returned by [`list`](CallMeetings::list).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct CallMeeting {
    /// Identifier.
    #[into]
    pub id: CallMeetingId,
    /// The number to call.
    pub phone_number: Option<String>,
    /// The visitor's unique identifier, `unique_id` of a visitor.
    pub visitor_uid: Option<String>,
    /// How far the meeting has come.
    pub status: Option<CallMeetingStatus>,
    /// When the visitor is to be called.
    pub start_at: Option<DateTime>,
    /// The website that the visitor was on.
    pub website_id: Option<WebsiteId>,
    /// The targeting rule that offered the meeting.
    pub targeting_rule_id: Option<String>,
    /// The skill that the meeting asks for.
    pub skill_id: Option<String>,
}

impl Identified for CallMeeting {
    type Id = CallMeetingId;
}

// @generated from spec/resources/odigo_callback.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A call back to a visitor, made through Odigo's telephone service.
//!
//! **Deprecated**: the documentation names no replacement.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`pick_up`](OdigoCallbacks::pick_up) | `POST /odigocallback/pickup` | [`Callback`] |
//! | [`hang_up`](OdigoCallbacks::hang_up) | `POST /odigocallback/hangup` | [`Done`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on odigo callbacks.
    #[deprecated(note = "the documentation names no replacement")]
    pub fn odigo_callbacks(&self) -> OdigoCallbacks<M> {
        OdigoCallbacks { client: self.clone() }
    }
}

/// Calls on odigo callbacks, returned by [`Client::odigo_callbacks`].
#[derive(Clone, Debug)]
pub struct OdigoCallbacks<M = Async> {
    client: Client<M>,
}

impl<M> OdigoCallbacks<M> {
    /// Marks a callback as picked up by an operator and reads what it is about.
    ///
    /// Sends `POST /odigocallback/pickup`.
    pub fn pick_up(&self, parameters: PickUp) -> Call<Callback, M> {
        Call::new(&self.client, Request::post("/odigocallback/pickup").form(parameters))
    }

    /// Marks a callback as over.
    ///
    /// Sends `POST /odigocallback/hangup`.
    pub fn hang_up(&self, parameters: HangUp) -> Call<Done, M> {
        Call::new(&self.client, Request::post("/odigocallback/hangup").form(parameters))
    }
}

/// The subject of a callback.
///
/// Returned by [`pick_up`](OdigoCallbacks::pick_up).
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Callback {
    /// The targeting rule that offered the callback.
    pub targeting_rule_id: Option<RuleId>,
    /// The website that the visitor was on.
    pub website_id: Option<WebsiteId>,
    /// The conversation that the callback belongs to.
    pub conversation_id: Option<ConversationId>,
    /// The skill that the callback asks for.
    pub skill_id: Option<SkillId>,
    /// The visitor's telephone number.
    pub visitor_phone_number: Option<String>,
    /// The visitor's unique identifier, `unique_id` of a visitor.
    pub visitor_uid: Option<String>,
}

/// Parameters of `pick_up`.
///
/// Taken by [`OdigoCallbacks::pick_up`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct PickUp {
    /// Your own identifier of the operator who calls.
    #[into]
    pub operator_external_id: String,
    /// The website that the visitor was on.
    #[into]
    pub website_id: WebsiteId,
    /// The visitor's telephone number.
    #[into]
    pub phone_number: String,
}

/// Parameters of `hang_up`.
///
/// Taken by [`OdigoCallbacks::hang_up`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct HangUp {
    /// Your own identifier of the operator who called.
    #[into]
    pub operator_external_id: String,
    /// The website that the visitor was on.
    #[into]
    pub website_id: WebsiteId,
    /// The visitor's telephone number.
    #[into]
    pub phone_number: String,
}

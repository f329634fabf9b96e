// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Enums that several resources share. All enums are open: a value that this version does not know
//! becomes `Other`, which is written unchanged.

use crate::codegen_support::*;

/// What an operator may do on the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Role {
    /// An independent expert who answers for the brand.
    #[wire("expert")]
    Expert,
    /// An agent who answers visitors.
    #[wire("operator")]
    Operator,
    /// Supervises operators.
    #[wire("manager")]
    Manager,
    /// Manages the account.
    #[wire("admin")]
    Admin,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// The channel that statistics are about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Channel {
    /// Chat on a website.
    #[wire("chat")]
    Chat,
    /// Phone calls.
    #[wire("call")]
    Call,
    /// Facebook pages.
    #[wire("facebook")]
    Facebook,
    /// Twitter.
    #[wire("twitter")]
    Twitter,
    /// Messenger for Facebook business pages.
    #[wire("facebookBusinessOnMessenger")]
    FacebookBusinessOnMessenger,
    /// Instagram.
    #[wire("instagram")]
    Instagram,
    /// Text messages.
    #[wire("sms")]
    Sms,
    /// WhatsApp.
    #[wire("whatsapp")]
    Whatsapp,
    /// Video calls.
    #[wire("video")]
    Video,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

// @generated from spec/resources/website.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A website whose visitors can be offered contacts.
//!
//! **Deprecated**: use `project` or `projects` of the GraphQL API.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Websites::list) | `GET /website` | a [`Page`] of [`Website`] |
//! | [`get`](Websites::get) | `GET /website/{id}` | [`Website`] |
//! | [`update`](Websites::update) | `PUT /website/{id}` | [`Website`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on websites.
    #[deprecated(note = "use `project` or `projects` of the GraphQL API")]
    pub fn websites(&self) -> Websites<M> {
        Websites { client: self.clone() }
    }
}

/// Calls on websites, returned by [`Client::websites`].
#[derive(Clone, Debug)]
pub struct Websites<M = Async> {
    client: Client<M>,
}

impl<M> Websites<M> {
    /// Lists websites.
    ///
    /// Sends `GET /website`. Each item is a [`Link`]; [`full`](List::full) requests whole records.
    pub fn list(&self) -> List<Website, Brief, M> {
        List::new(&self.client, Request::get("/website"))
    }

    /// Reads a website.
    ///
    /// Sends `GET /website/{id}`.
    pub fn get(&self, id: WebsiteId) -> Call<Website, M> {
        Call::new(&self.client, Request::get("/website").segment(id))
    }

    /// Updates a website. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /website/{id}`.
    pub fn update(&self, id: WebsiteId, changes: WebsiteChanges) -> Call<Website, M> {
        Call::new(&self.client, Request::put("/website").segment(id).fields(changes))
    }
}

/// Identifier of a website.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct WebsiteId(pub u64);

/// A language that a website's screens can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum WebsiteLanguage {
    /// English.
    #[wire("en")]
    En,
    /// German.
    #[wire("de")]
    De,
    /// Spanish.
    #[wire("es")]
    Es,
    /// Italian.
    #[wire("it")]
    It,
    /// Portuguese.
    #[wire("pt")]
    Pt,
    /// Dutch.
    #[wire("nl")]
    Nl,
    /// Swedish.
    #[wire("se")]
    Se,
    /// Traditional Chinese.
    #[wire("tw")]
    Tw,
    /// Japanese.
    #[wire("ja")]
    Ja,
    /// Korean.
    #[wire("ko")]
    Ko,
    /// French.
    #[wire("fr")]
    Fr,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// A website whose visitors can be offered contacts.
///
/// Returned by [`list`](Websites::list), [`get`](Websites::get), [`update`](Websites::update).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Website {
    /// Identifier.
    #[into]
    pub id: WebsiteId,
    /// The website's address.
    pub url: Option<String>,
    /// The website's name.
    pub label: Option<String>,
    /// The client that owns the website.
    pub client_id: Option<ClientId>,
    /// The currency that amounts are counted in.
    pub currency: Option<String>,
    /// Language of the website's screens on the platform.
    pub language_admin: Option<WebsiteLanguage>,
    /// The time zone that the website lives in.
    pub timezone: Option<String>,
}

impl Identified for Website {
    type Id = WebsiteId;
}

/// Fields to change on a website.
///
/// Taken by [`Websites::update`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct WebsiteChanges {
    /// The website's address.
    #[into]
    pub url: Change<String>,
    /// The website's name.
    #[into]
    pub label: Change<String>,
    /// The client that owns the website.
    #[into]
    pub client_id: Change<ClientId>,
    /// The currency that amounts are counted in.
    #[into]
    pub currency: Change<String>,
    /// Language of the website's screens on the platform.
    pub language_admin: Change<WebsiteLanguage>,
    /// The time zone that the website lives in.
    #[into]
    pub timezone: Change<String>,
}

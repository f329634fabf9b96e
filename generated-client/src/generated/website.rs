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
        Call::new(
            &self.client,
            Request::put("/website").segment(id).fields(changes.fields),
        )
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
    Other(String),
}

/// A website whose visitors can be offered contacts.
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct Website {
    /// Identifier.
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
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct WebsiteChanges {
    fields: Fields,
}

impl WebsiteChanges {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// The website's address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.fields.set("url", url.into());
        self
    }

    /// Sets `url` to null.
    pub fn clear_url(mut self) -> Self {
        self.fields.clear("url");
        self
    }

    /// The website's name.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.fields.set("label", label.into());
        self
    }

    /// Sets `label` to null.
    pub fn clear_label(mut self) -> Self {
        self.fields.clear("label");
        self
    }

    /// The client that owns the website.
    pub fn client_id(mut self, client_id: impl Into<ClientId>) -> Self {
        self.fields.set("client_id", client_id.into());
        self
    }

    /// Sets `client_id` to null.
    pub fn clear_client_id(mut self) -> Self {
        self.fields.clear("client_id");
        self
    }

    /// The currency that amounts are counted in.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.fields.set("currency", currency.into());
        self
    }

    /// Sets `currency` to null.
    pub fn clear_currency(mut self) -> Self {
        self.fields.clear("currency");
        self
    }

    /// Language of the website's screens on the platform.
    pub fn language_admin(mut self, language_admin: WebsiteLanguage) -> Self {
        self.fields.set("language_admin", language_admin);
        self
    }

    /// Sets `language_admin` to null.
    pub fn clear_language_admin(mut self) -> Self {
        self.fields.clear("language_admin");
        self
    }

    /// The time zone that the website lives in.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.fields.set("timezone", timezone.into());
        self
    }

    /// Sets `timezone` to null.
    pub fn clear_timezone(mut self) -> Self {
        self.fields.clear("timezone");
        self
    }
}

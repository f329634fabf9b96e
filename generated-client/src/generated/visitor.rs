// @generated from spec/resources/visitor.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A person who visits your websites.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Visitors::list) | `GET /visitor` | a [`Page`] of [`Visitor`] |
//! | [`get`](Visitors::get) | `GET /visitor/{id}` | [`Visitor`] |
//! | [`create`](Visitors::create) | `POST /visitor` | [`Visitor`] |
//! | [`update`](Visitors::update) | `PUT /visitor/{id}` | [`Visitor`] |
//! | [`delete`](Visitors::delete) | `DELETE /visitor/{id}` | [`Done`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on visitors.
    pub fn visitors(&self) -> Visitors<M> {
        Visitors { client: self.clone() }
    }
}

/// Calls on visitors, returned by [`Client::visitors`].
#[derive(Clone, Debug)]
pub struct Visitors<M = Async> {
    client: Client<M>,
}

impl<M> Visitors<M> {
    /// Lists visitors.
    ///
    /// Sends `GET /visitor`. Each item is a [`Link`]; [`full`](ListVisitors::full) requests whole records.
    ///
    /// Filters: see [`ListVisitors`].
    pub fn list(&self) -> ListVisitors<Brief, M> {
        ListVisitors(List::new(&self.client, Request::get("/visitor")))
    }

    /// Reads a visitor.
    ///
    /// Sends `GET /visitor/{id}`.
    pub fn get(&self, id: VisitorId) -> Call<Visitor, M> {
        Call::new(&self.client, Request::get("/visitor").segment(id))
    }

    /// Creates a visitor.
    ///
    /// Sends `POST /visitor`.
    pub fn create(&self, visitor: NewVisitor) -> Call<Visitor, M> {
        Call::new(&self.client, Request::post("/visitor").fields(visitor))
    }

    /// Updates a visitor. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /visitor/{id}`.
    pub fn update(&self, id: VisitorId, changes: VisitorChanges) -> Call<Visitor, M> {
        Call::new(&self.client, Request::put("/visitor").segment(id).fields(changes))
    }

    /// Deletes a visitor.
    ///
    /// Sends `DELETE /visitor/{id}`.
    pub fn delete(&self, id: VisitorId) -> Call<Done, M> {
        Call::new(&self.client, Request::delete("/visitor").segment(id))
    }
}

/// A listing of visitors that has not been sent yet; returned by [`Visitors::list`].
///
/// ```text
/// client.visitors().list().unique_id(…).full().send().await?
/// ```
///
/// Sends `GET /visitor`.
#[must_use = "a listing does nothing until sent"]
pub struct ListVisitors<V = Brief, M = Async>(List<Visitor, V, M>);

impl<V, M> ListVisitors<V, M> {
    /// Only the visitor with this unique identifier.
    pub fn unique_id(self, unique_id: impl Into<String>) -> Self {
        self.filter("unique_id", unique_id.into())
    }

    /// Only the visitor with this identifier of your own.
    pub fn external_id(self, external_id: impl Into<String>) -> Self {
        self.filter("external_id", external_id.into())
    }

    /// Only visitors of this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }
}

own_listing!(ListVisitors, Visitor);

/// Identifier of a visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct VisitorId(pub u64);

/// A person who visits your websites.
///
/// Returned by [`list`](Visitors::list), [`get`](Visitors::get), [`create`](Visitors::create),
/// [`update`](Visitors::update).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Visitor {
    /// Identifier.
    #[into]
    pub id: VisitorId,
    /// The visitor's unique identifier, `visitor_uid` in other resources.
    pub unique_id: Option<String>,
    /// Your own identifier of the visitor, if you gave one.
    pub external_id: Option<String>,
    /// Family name.
    pub lastname: Option<String>,
    /// Given name.
    pub firstname: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// The browser that the visitor came with.
    pub browser: Option<String>,
    /// The websites that the visitor was seen on.
    pub website_id: Option<Vec<WebsiteId>>,
    /// When the visitor was first recorded.
    pub created_at: Option<DateTime>,
}

impl Identified for Visitor {
    type Id = VisitorId;
}

/// Fields of a new visitor.
///
/// Taken by [`Visitors::create`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewVisitor {
    /// The visitor's unique identifier, `visitor_uid` in other resources.
    #[into]
    pub unique_id: Option<String>,
    /// Your own identifier of the visitor, if you gave one.
    #[into]
    pub external_id: Option<String>,
    /// Family name.
    #[into]
    pub lastname: Option<String>,
    /// Given name.
    #[into]
    pub firstname: Option<String>,
    /// Postal address.
    #[into]
    pub address: Option<String>,
    /// City.
    #[into]
    pub city: Option<String>,
    /// Postal code.
    #[into]
    pub zip: Option<String>,
    /// Country.
    #[into]
    pub country: Option<String>,
    /// Telephone number.
    #[into]
    pub phone: Option<String>,
    /// Email address.
    #[into]
    pub email: Option<String>,
    /// The browser that the visitor came with.
    #[into]
    pub browser: Option<String>,
    /// The websites that the visitor was seen on.
    #[into]
    pub website_id: Option<Vec<WebsiteId>>,
}

/// Fields to change on a visitor.
///
/// Taken by [`Visitors::update`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct VisitorChanges {
    /// The visitor's unique identifier, `visitor_uid` in other resources.
    #[into]
    pub unique_id: Change<String>,
    /// Your own identifier of the visitor, if you gave one.
    #[into]
    pub external_id: Change<String>,
    /// Family name.
    #[into]
    pub lastname: Change<String>,
    /// Given name.
    #[into]
    pub firstname: Change<String>,
    /// Postal address.
    #[into]
    pub address: Change<String>,
    /// City.
    #[into]
    pub city: Change<String>,
    /// Postal code.
    #[into]
    pub zip: Change<String>,
    /// Country.
    #[into]
    pub country: Change<String>,
    /// Telephone number.
    #[into]
    pub phone: Change<String>,
    /// Email address.
    #[into]
    pub email: Change<String>,
    /// The browser that the visitor came with.
    #[into]
    pub browser: Change<String>,
    /// The websites that the visitor was seen on.
    #[into]
    pub website_id: Change<Vec<WebsiteId>>,
}

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
        Call::new(&self.client, Request::post("/visitor").fields(visitor.fields))
    }

    /// Updates a visitor. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /visitor/{id}`.
    pub fn update(&self, id: VisitorId, changes: VisitorChanges) -> Call<Visitor, M> {
        Call::new(
            &self.client,
            Request::put("/visitor").segment(id).fields(changes.fields),
        )
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
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct Visitor {
    /// Identifier.
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
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct NewVisitor {
    fields: Fields,
}

impl NewVisitor {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// The visitor's unique identifier, `visitor_uid` in other resources.
    pub fn unique_id(mut self, unique_id: impl Into<String>) -> Self {
        self.fields.set("unique_id", unique_id.into());
        self
    }

    /// Your own identifier of the visitor, if you gave one.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.fields.set("external_id", external_id.into());
        self
    }

    /// Family name.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.fields.set("lastname", lastname.into());
        self
    }

    /// Given name.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.fields.set("firstname", firstname.into());
        self
    }

    /// Postal address.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.fields.set("address", address.into());
        self
    }

    /// City.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.fields.set("city", city.into());
        self
    }

    /// Postal code.
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.fields.set("zip", zip.into());
        self
    }

    /// Country.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.fields.set("country", country.into());
        self
    }

    /// Telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.fields.set("phone", phone.into());
        self
    }

    /// Email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.set("email", email.into());
        self
    }

    /// The browser that the visitor came with.
    pub fn browser(mut self, browser: impl Into<String>) -> Self {
        self.fields.set("browser", browser.into());
        self
    }

    /// The websites that the visitor was seen on.
    pub fn website_id(
        mut self,
        website_id: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.fields
            .set(
                "website_id",
                list(website_id.into_iter().map(Into::<WebsiteId>::into)),
            );
        self
    }
}

/// Fields to change on a visitor.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct VisitorChanges {
    fields: Fields,
}

impl VisitorChanges {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// The visitor's unique identifier, `visitor_uid` in other resources.
    pub fn unique_id(mut self, unique_id: impl Into<String>) -> Self {
        self.fields.set("unique_id", unique_id.into());
        self
    }

    /// Sets `unique_id` to null.
    pub fn clear_unique_id(mut self) -> Self {
        self.fields.clear("unique_id");
        self
    }

    /// Your own identifier of the visitor, if you gave one.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.fields.set("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null.
    pub fn clear_external_id(mut self) -> Self {
        self.fields.clear("external_id");
        self
    }

    /// Family name.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.fields.set("lastname", lastname.into());
        self
    }

    /// Sets `lastname` to null.
    pub fn clear_lastname(mut self) -> Self {
        self.fields.clear("lastname");
        self
    }

    /// Given name.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.fields.set("firstname", firstname.into());
        self
    }

    /// Sets `firstname` to null.
    pub fn clear_firstname(mut self) -> Self {
        self.fields.clear("firstname");
        self
    }

    /// Postal address.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.fields.set("address", address.into());
        self
    }

    /// Sets `address` to null.
    pub fn clear_address(mut self) -> Self {
        self.fields.clear("address");
        self
    }

    /// City.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.fields.set("city", city.into());
        self
    }

    /// Sets `city` to null.
    pub fn clear_city(mut self) -> Self {
        self.fields.clear("city");
        self
    }

    /// Postal code.
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.fields.set("zip", zip.into());
        self
    }

    /// Sets `zip` to null.
    pub fn clear_zip(mut self) -> Self {
        self.fields.clear("zip");
        self
    }

    /// Country.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.fields.set("country", country.into());
        self
    }

    /// Sets `country` to null.
    pub fn clear_country(mut self) -> Self {
        self.fields.clear("country");
        self
    }

    /// Telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.fields.set("phone", phone.into());
        self
    }

    /// Sets `phone` to null.
    pub fn clear_phone(mut self) -> Self {
        self.fields.clear("phone");
        self
    }

    /// Email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.set("email", email.into());
        self
    }

    /// Sets `email` to null.
    pub fn clear_email(mut self) -> Self {
        self.fields.clear("email");
        self
    }

    /// The browser that the visitor came with.
    pub fn browser(mut self, browser: impl Into<String>) -> Self {
        self.fields.set("browser", browser.into());
        self
    }

    /// Sets `browser` to null.
    pub fn clear_browser(mut self) -> Self {
        self.fields.clear("browser");
        self
    }

    /// The websites that the visitor was seen on.
    pub fn website_id(
        mut self,
        website_id: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.fields
            .set(
                "website_id",
                list(website_id.into_iter().map(Into::<WebsiteId>::into)),
            );
        self
    }

    /// Sets `website_id` to null.
    pub fn clear_website_id(mut self) -> Self {
        self.fields.clear("website_id");
        self
    }
}

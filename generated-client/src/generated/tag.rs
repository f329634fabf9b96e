// @generated from spec/resources/tag.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A label that operators put on conversations.
//!
//! **Deprecated**: use `conversationTag` of the GraphQL API.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Tags::list) | `GET /tag` | a [`Page`] of [`Tag`] |
//! | [`get`](Tags::get) | `GET /tag/{id}` | [`Tag`] |
//! | [`create`](Tags::create) | `POST /tag` | a `Vec` of [`Tag`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on tags.
    #[deprecated(note = "use `conversationTag` of the GraphQL API")]
    pub fn tags(&self) -> Tags<M> {
        Tags { client: self.clone() }
    }
}

/// Calls on tags, returned by [`Client::tags`].
#[derive(Clone, Debug)]
pub struct Tags<M = Async> {
    client: Client<M>,
}

impl<M> Tags<M> {
    /// Lists tags.
    ///
    /// Sends `GET /tag`. Each item is a [`Link`]; [`full`](ListTags::full) requests whole records.
    ///
    /// Filters: see [`ListTags`].
    pub fn list(&self) -> ListTags<Brief, M> {
        ListTags(List::new(&self.client, Request::get("/tag")))
    }

    /// Reads a tag.
    ///
    /// Sends `GET /tag/{id}`.
    pub fn get(&self, id: TagId) -> Call<Tag, M> {
        Call::new(&self.client, Request::get("/tag").segment(id))
    }

    /// Creates tags, several at once.
    ///
    /// Sends `POST /tag`.
    pub fn create(&self, tag: impl IntoIterator<Item = NewTag>) -> Call<Vec<Tag>, M> {
        Call::new(&self.client, Request::post("/tag").json_list(tag))
    }
}

/// A listing of tags that has not been sent yet; returned by [`Tags::list`].
///
/// ```text
/// client.tags().list().website_id(…).full().send().await?
/// ```
///
/// Sends `GET /tag`.
#[must_use = "a listing does nothing until sent"]
pub struct ListTags<V = Brief, M = Async>(List<Tag, V, M>);

impl<V, M> ListTags<V, M> {
    /// Only tags of this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }
}

own_listing!(ListTags, Tag);

/// Identifier of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct TagId(pub u64);

/// A label that operators put on conversations.
///
/// Returned by [`list`](Tags::list), [`get`](Tags::get), [`create`](Tags::create).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Tag {
    /// Identifier.
    #[into]
    pub id: TagId,
    /// What the tag says.
    pub name: Option<String>,
    /// The websites that the tag can be used on.
    pub website_id: Option<Vec<WebsiteId>>,
}

impl Identified for Tag {
    type Id = TagId;
}

/// Fields of a new tag.
///
/// Taken by [`Tags::create`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewTag {
    /// What the tag says.
    #[into]
    pub name: String,
    /// The website that the tag can be used on.
    #[into]
    pub website_id: WebsiteId,
}

// @generated from spec/resources/group.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A team of operators. Groups nest through `parent_id`.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Groups::list) | `GET /group` | a [`Page`] of [`Group`] |
//! | [`get`](Groups::get) | `GET /group/{id}` | [`Group`] |
//! | [`create`](Groups::create) | `POST /group` | [`Group`] |
//! | [`update`](Groups::update) | `PUT /group/{id}` | [`Group`] |
//! | [`delete`](Groups::delete) | `DELETE /group/{id}` | [`Done`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on groups.
    pub fn groups(&self) -> Groups<M> {
        Groups { client: self.clone() }
    }
}

/// Calls on groups, returned by [`Client::groups`].
#[derive(Clone, Debug)]
pub struct Groups<M = Async> {
    client: Client<M>,
}

impl<M> Groups<M> {
    /// Lists groups.
    ///
    /// Sends `GET /group`. Each item is a [`Link`]; [`full`](ListGroups::full) requests whole records.
    ///
    /// Filters: see [`ListGroups`].
    pub fn list(&self) -> ListGroups<Brief, M> {
        ListGroups(List::new(&self.client, Request::get("/group")))
    }

    /// Reads a group.
    ///
    /// Sends `GET /group/{id}`.
    pub fn get(&self, id: GroupId) -> Call<Group, M> {
        Call::new(&self.client, Request::get("/group").segment(id))
    }

    /// Creates a group.
    ///
    /// Sends `POST /group`.
    pub fn create(&self, group: NewGroup) -> Call<Group, M> {
        Call::new(&self.client, Request::post("/group").fields(group))
    }

    /// Updates a group. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /group/{id}`.
    pub fn update(&self, id: GroupId, changes: GroupChanges) -> Call<Group, M> {
        Call::new(&self.client, Request::put("/group").segment(id).fields(changes))
    }

    /// Deletes a group.
    ///
    /// Sends `DELETE /group/{id}`.
    pub fn delete(&self, id: GroupId) -> Call<Done, M> {
        Call::new(&self.client, Request::delete("/group").segment(id))
    }
}

/// A listing of groups that has not been sent yet; returned by [`Groups::list`].
///
/// ```text
/// client.groups().list().parent_id(…).full().send().await?
/// ```
///
/// Sends `GET /group`.
#[must_use = "a listing does nothing until sent"]
pub struct ListGroups<V = Brief, M = Async>(List<Group, V, M>);

impl<V, M> ListGroups<V, M> {
    /// Only groups right below this one.
    pub fn parent_id(self, parent_id: impl Into<GroupId>) -> Self {
        self.filter("parent_id", parent_id.into())
    }
}

own_listing!(ListGroups, Group);

/// Identifier of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct GroupId(pub u64);

/// A team of operators. Groups nest through `parent_id`.
///
/// Returned by [`list`](Groups::list), [`get`](Groups::get), [`create`](Groups::create),
/// [`update`](Groups::update).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Group {
    /// Identifier.
    #[into]
    pub id: GroupId,
    /// The group's name.
    pub name: Option<String>,
    /// When the group was made.
    pub created_at: Option<DateTime>,
    /// The group that this one belongs to.
    pub parent_id: Option<GroupId>,
    /// The operators who belong to the group.
    pub operator_list: Option<Vec<OperatorId>>,
    /// The groups above this one.
    pub parent_list: Option<Vec<GroupId>>,
}

impl Identified for Group {
    type Id = GroupId;
}

/// Fields of a new group.
///
/// Taken by [`Groups::create`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewGroup {
    /// The group's name.
    #[into]
    pub name: Option<String>,
    /// The group that this one belongs to.
    #[into]
    pub parent_id: Option<GroupId>,
}

/// Fields to change on a group.
///
/// Taken by [`Groups::update`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct GroupChanges {
    /// The group's name.
    #[into]
    pub name: Change<String>,
    /// The group that this one belongs to.
    #[into]
    pub parent_id: Change<GroupId>,
}

// @generated from spec/resources/skill.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Something that operators can help with. Skills nest through `parent_id`.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Skills::list) | `GET /skill` | a [`Page`] of [`Skill`] |
//! | [`get`](Skills::get) | `GET /skill/{id}` | [`Skill`] |
//! | [`create`](Skills::create) | `POST /skill` | [`Skill`] |
//! | [`update`](Skills::update) | `PUT /skill/{id}` | [`Skill`] |
//! | [`delete`](Skills::delete) | `DELETE /skill/{id}` | [`Done`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on skills.
    pub fn skills(&self) -> Skills<M> {
        Skills { client: self.clone() }
    }
}

/// Calls on skills, returned by [`Client::skills`].
#[derive(Clone, Debug)]
pub struct Skills<M = Async> {
    client: Client<M>,
}

impl<M> Skills<M> {
    /// Lists skills.
    ///
    /// Sends `GET /skill`. Each item is a [`Link`]; [`full`](ListSkills::full) requests whole records.
    ///
    /// Filters: see [`ListSkills`].
    pub fn list(&self) -> ListSkills<Brief, M> {
        ListSkills(List::new(&self.client, Request::get("/skill")))
    }

    /// Reads a skill.
    ///
    /// Sends `GET /skill/{id}`.
    pub fn get(&self, id: SkillId) -> Call<Skill, M> {
        Call::new(&self.client, Request::get("/skill").segment(id))
    }

    /// Creates a skill.
    ///
    /// Sends `POST /skill`.
    pub fn create(&self, skill: NewSkill) -> Call<Skill, M> {
        Call::new(&self.client, Request::post("/skill").fields(skill))
    }

    /// Updates a skill. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /skill/{id}`.
    pub fn update(&self, id: SkillId, changes: SkillChanges) -> Call<Skill, M> {
        Call::new(&self.client, Request::put("/skill").segment(id).fields(changes))
    }

    /// Deletes a skill.
    ///
    /// Sends `DELETE /skill/{id}`.
    pub fn delete(&self, id: SkillId) -> Call<Done, M> {
        Call::new(&self.client, Request::delete("/skill").segment(id))
    }
}

/// A listing of skills that has not been sent yet; returned by [`Skills::list`].
///
/// ```text
/// client.skills().list().operator_id(…).full().send().await?
/// ```
///
/// Sends `GET /skill`.
#[must_use = "a listing does nothing until sent"]
pub struct ListSkills<V = Brief, M = Async>(List<Skill, V, M>);

impl<V, M> ListSkills<V, M> {
    /// Only skills of this operator.
    pub fn operator_id(self, operator_id: impl Into<OperatorId>) -> Self {
        self.filter("operator_id", operator_id.into())
    }

    /// Only skills right below this one.
    pub fn parent_id(self, parent_id: impl Into<SkillId>) -> Self {
        self.filter("parent_id", parent_id.into())
    }
}

own_listing!(ListSkills, Skill);

/// Identifier of a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct SkillId(pub u64);

/// Something that operators can help with. Skills nest through `parent_id`.
///
/// Returned by [`list`](Skills::list), [`get`](Skills::get), [`create`](Skills::create),
/// [`update`](Skills::update).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Skill {
    /// Identifier.
    #[into]
    pub id: SkillId,
    /// The skill's name.
    pub name: Option<String>,
    /// Place of the skill among the others.
    pub order: Option<i64>,
    /// When the skill was made.
    pub created_at: Option<DateTime>,
    /// The skill that this one belongs to.
    pub parent_id: Option<SkillId>,
    /// The operators who have the skill.
    #[deprecated(note = "list operators with the filter `skill_id`")]
    pub operator_list: Option<Vec<OperatorId>>,
}

impl Identified for Skill {
    type Id = SkillId;
}

/// Fields of a new skill.
///
/// Taken by [`Skills::create`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewSkill {
    /// The skill's name.
    #[into]
    pub name: Option<String>,
    /// Place of the skill among the others.
    pub order: Option<i64>,
    /// The skill that this one belongs to.
    #[into]
    pub parent_id: Option<SkillId>,
}

/// Fields to change on a skill.
///
/// Taken by [`Skills::update`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct SkillChanges {
    /// The skill's name.
    #[into]
    pub name: Change<String>,
    /// Place of the skill among the others.
    pub order: Change<i64>,
    /// The skill that this one belongs to.
    #[into]
    pub parent_id: Change<SkillId>,
}

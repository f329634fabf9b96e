// @generated from spec/resources/operator.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A person who answers visitors.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Operators::list) | `GET /operator` | a [`Page`] of [`Operator`] |
//! | [`get`](Operators::get) | `GET /operator/{id}` | [`Operator`] |
//! | [`create`](Operators::create) | `POST /operator` | [`Operator`] |
//! | [`update`](Operators::update) | `PUT /operator/{id}` | [`Operator`] |
//! | [`delete`](Operators::delete) | `DELETE /operator/{id}` | [`Done`] |
//! | [`list_live`](Operators::list_live) | `GET /operator/live` | a [`Page`] of [`OperatorAvailability`] |
//! | [`live`](Operators::live) | `GET /operator/{id}/live` | [`OperatorAvailability`] |
//! | [`set_availability`](Operators::set_availability) | `PUT /operator/{id}/live` | [`Done`] |
//! | [`statistic`](Operators::statistic) | `GET /operator/{id}/statistic` | [`OperatorStatistic`] |
//! | [`profile`](Operators::profile) | `GET /operator/{id}/profile` | [`OperatorProfile`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on operators.
    pub fn operators(&self) -> Operators<M> {
        Operators { client: self.clone() }
    }
}

/// Calls on operators, returned by [`Client::operators`].
#[derive(Clone, Debug)]
pub struct Operators<M = Async> {
    client: Client<M>,
}

impl<M> Operators<M> {
    /// Lists operators.
    ///
    /// Sends `GET /operator`. Each item is a [`Link`]; [`full`](ListOperators::full) requests whole
    /// records.
    ///
    /// Filters: see [`ListOperators`].
    pub fn list(&self) -> ListOperators<Brief, M> {
        ListOperators(List::new(&self.client, Request::get("/operator")))
    }

    /// Reads an operator.
    ///
    /// Sends `GET /operator/{id}`.
    pub fn get(&self, id: OperatorId) -> Call<Operator, M> {
        Call::new(&self.client, Request::get("/operator").segment(id))
    }

    /// Creates an operator.
    ///
    /// Sends `POST /operator`.
    pub fn create(&self, operator: NewOperator) -> Call<Operator, M> {
        Call::new(&self.client, Request::post("/operator").fields(operator))
    }

    /// Updates an operator. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /operator/{id}`.
    pub fn update(&self, id: OperatorId, changes: OperatorChanges) -> Call<Operator, M> {
        Call::new(&self.client, Request::put("/operator").segment(id).fields(changes))
    }

    /// Deletes an operator.
    ///
    /// Sends `DELETE /operator/{id}`.
    pub fn delete(&self, id: OperatorId) -> Call<Done, M> {
        Call::new(&self.client, Request::delete("/operator").segment(id))
    }

    /// Reads what operators can take right now. Only those who can take a contact are shown, unless
    /// `disconnected` is asked for; even then, an operator who never logged in does not appear. Where
    /// operators have skills or groups, name one to get exact figures.
    ///
    /// Sends `GET /operator/live`.
    ///
    /// Filters: see [`ListLiveOperators`].
    pub fn list_live(&self) -> ListLiveOperators<M> {
        ListLiveOperators(List::new(&self.client, Request::get("/operator/live")))
    }

    /// Reads what one operator can take right now.
    ///
    /// Sends `GET /operator/{id}/live`.
    pub fn live(&self, id: OperatorId) -> Call<OperatorAvailability, M> {
        Call::new(&self.client, Request::get("/operator").segment(id).segment("live"))
    }

    /// Makes an operator available or not, channel by channel, or logs the operator out.
    ///
    /// Sends `PUT /operator/{id}/live`.
    pub fn set_availability(
        &self,
        id: OperatorId,
        parameters: SetAvailability,
    ) -> Call<Done, M> {
        Call::new(
            &self.client,
            Request::put("/operator").segment(id).segment("live").fields(parameters),
        )
    }

    /// Reads an operator's lifetime figures.
    ///
    /// Sends `GET /operator/{id}/statistic`.
    pub fn statistic(&self, id: OperatorId) -> Call<OperatorStatistic, M> {
        Call::new(
            &self.client,
            Request::get("/operator").segment(id).segment("statistic"),
        )
    }

    /// Reads what an operator says about themselves.
    ///
    /// Sends `GET /operator/{id}/profile`.
    pub fn profile(&self, id: OperatorId) -> Call<OperatorProfile, M> {
        Call::new(&self.client, Request::get("/operator").segment(id).segment("profile"))
    }
}

/// A listing of operators that has not been sent yet; returned by [`Operators::list`].
///
/// ```text
/// client.operators().list().id(…).full().send().await?
/// ```
///
/// Sends `GET /operator`.
#[must_use = "a listing does nothing until sent"]
pub struct ListOperators<V = Brief, M = Async>(List<Operator, V, M>);

impl<V, M> ListOperators<V, M> {
    /// Only the operator with this identifier.
    pub fn id(self, id: impl Into<OperatorId>) -> Self {
        self.filter("id", id.into())
    }

    /// Only members of this group.
    pub fn group_id(self, group_id: impl Into<GroupId>) -> Self {
        self.filter("group_id", group_id.into())
    }

    /// Only operators who answer for this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only operators who answer for any of these websites.
    pub fn website_list(
        self,
        website_list: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.filter(
            "website_list",
            list(website_list.into_iter().map(Into::<WebsiteId>::into)),
        )
    }

    /// Only operators who have this skill.
    pub fn skill_id(self, skill_id: impl Into<SkillId>) -> Self {
        self.filter("skill_id", skill_id.into())
    }

    /// Only operators of this name. `*` matches any characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.filter("name", name.into())
    }

    /// Only the operator with this identifier of your own.
    pub fn external_id(self, external_id: impl Into<String>) -> Self {
        self.filter("external_id", external_id.into())
    }
}

own_listing!(ListOperators, Operator);

/// A listing of operators that has not been sent yet; returned by [`Operators::list_live`].
///
/// ```text
/// client.operators().list_live().id(…).send().await?
/// ```
///
/// Sends `GET /operator/live`.
#[must_use = "a listing does nothing until sent"]
pub struct ListLiveOperators<M = Async>(List<OperatorAvailability, Full, M>);

impl<M> ListLiveOperators<M> {
    /// Only the operator with this identifier.
    pub fn id(self, id: impl Into<OperatorId>) -> Self {
        self.filter("id", id.into())
    }

    /// Only members of this group.
    pub fn group_id(self, group_id: impl Into<GroupId>) -> Self {
        self.filter("group_id", group_id.into())
    }

    /// Only operators who answer for this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only operators who answer for any of these websites.
    pub fn website_list(
        self,
        website_list: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.filter(
            "website_list",
            list(website_list.into_iter().map(Into::<WebsiteId>::into)),
        )
    }

    /// Only operators who have this skill.
    pub fn skill_id(self, skill_id: impl Into<SkillId>) -> Self {
        self.filter("skill_id", skill_id.into())
    }

    /// Only operators of this name. `*` matches any characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.filter("name", name.into())
    }

    /// Only the operator with this identifier of your own.
    pub fn external_id(self, external_id: impl Into<String>) -> Self {
        self.filter("external_id", external_id.into())
    }

    /// Also operators who are offline.
    pub fn disconnected(self) -> Self {
        self.filter("connected", 0u64)
    }
}

own_listing!(ListLiveOperators, full OperatorAvailability);

/// Identifier of an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct OperatorId(pub u64);

/// The single role that an operator had before roles became a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MainRole {
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

/// The rank of an operator when contacts are given out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[wire(integer)]
#[non_exhaustive]
pub enum Priority {
    /// Rank 0.
    #[wire("0")]
    Level0,
    /// Rank 10.
    #[wire("10")]
    Level10,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// A language that an operator's screens can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum OperatorLanguage {
    /// German.
    #[wire("de")]
    De,
    /// English.
    #[wire("en")]
    En,
    /// Spanish.
    #[wire("es")]
    Es,
    /// French.
    #[wire("fr")]
    Fr,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// A person who answers visitors.
///
/// Returned by [`list`](Operators::list), [`get`](Operators::get), [`create`](Operators::create),
/// [`update`](Operators::update).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Operator {
    /// Identifier.
    #[into]
    pub id: OperatorId,
    /// Family name.
    pub name: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// The name that visitors see.
    pub pseudo: Option<String>,
    /// Email address, which the API checks for its form.
    pub email: Option<String>,
    /// Your own identifier of the operator, if you gave one.
    pub external_id: Option<String>,
    /// What the operator may do.
    #[deprecated(note = "use `roles`")]
    pub role: Option<MainRole>,
    /// What the operator may do.
    pub roles: Option<Vec<Role>>,
    /// Whether the operator can handle chats.
    pub chat_enabled: Option<bool>,
    /// Whether the operator can handle calls.
    pub call_enabled: Option<bool>,
    /// Whether the operator can handle video calls.
    pub video_enabled: Option<bool>,
    /// How many chats the operator can hold at once.
    pub chat_max_number: Option<i64>,
    /// Whether the operator can chat while on a call.
    pub chat_and_call: Option<bool>,
    /// Rank of the operator when a chat is given out.
    pub chat_priority: Option<Priority>,
    /// Rank of the operator when a call is given out.
    pub call_priority: Option<Priority>,
    /// Rank of the operator when a video call is given out.
    pub video_priority: Option<Priority>,
    /// Languages the operator answers in, as ISO 639-1 codes such as `en`.
    pub language_list: Option<Vec<String>>,
    /// Language of the operator's own screens.
    pub language_admin: Option<OperatorLanguage>,
    /// The group the operator belongs to.
    pub group_id: Option<GroupId>,
    /// The websites the operator answers for.
    pub website_list: Option<Vec<WebsiteId>>,
    /// The skills the operator has.
    pub skill_list: Option<Vec<SkillId>>,
    /// The operator's token for single sign-on.
    pub sso_key: Option<String>,
}

impl Identified for Operator {
    type Id = OperatorId;
}

/// What an operator can take right now, channel by channel.
///
/// Returned by [`list_live`](Operators::list_live), [`live`](Operators::live).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct OperatorAvailability {
    /// Identifier.
    #[into]
    pub id: OperatorId,
    /// Whether the operator is logged in.
    pub connected: Option<bool>,
    /// On chat.
    pub chat: Option<ChannelAvailability>,
    /// On calls.
    pub call: Option<ChannelAvailability>,
    /// On video calls.
    pub video: Option<ChannelAvailability>,
}

/// What an operator can take right now on one channel.
///
/// A part of [`OperatorAvailability`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct ChannelAvailability {
    /// Whether the operator may use the channel at all.
    pub enabled: Option<bool>,
    /// How many contacts the operator holds on it.
    pub slot_number: Option<i64>,
    /// How many contacts the operator can hold on it at once.
    pub slot_max_number: Option<i64>,
    /// Whether all of the operator's places are taken.
    pub busy: Option<bool>,
    /// Whether the operator can be given a contact now.
    pub available: Option<bool>,
}

/// An operator's lifetime figures.
///
/// Returned by [`statistic`](Operators::statistic).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct OperatorStatistic {
    /// Identifier.
    #[into]
    pub id: OperatorId,
    /// How many conversations the operator held.
    pub conversation_number: Option<i64>,
    /// Average satisfaction with the operator's conversations, between 0 and 1.
    #[deprecated(note = "the documentation names no replacement; satisfaction moved to the GraphQL API (`satisfactionSurveyResponses`)")]
    pub satisfaction_global_rate: Option<f64>,
    /// Experience points of the operator.
    pub experience: Option<i64>,
}

/// What an operator says about themselves.
///
/// Returned by [`profile`](Operators::profile).
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct OperatorProfile {
    /// The operator whose profile this is.
    pub user_id: Option<OperatorId>,
    /// A line on how the operator is doing.
    pub status: Option<String>,
    /// A text by the operator about themselves.
    pub description: Option<String>,
    /// Name on Facebook.
    pub facebook: Option<String>,
    /// Name on Twitter.
    pub twitter: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Fields of a new operator.
///
/// Taken by [`Operators::create`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewOperator {
    /// Family name.
    #[into]
    pub name: Option<String>,
    /// Given name.
    #[into]
    pub first_name: Option<String>,
    /// The name that visitors see.
    #[into]
    pub pseudo: Option<String>,
    /// Email address, which the API checks for its form.
    #[into]
    pub email: Option<String>,
    /// Your own identifier of the operator, if you gave one.
    #[into]
    pub external_id: Option<String>,
    /// What the operator may do.
    #[deprecated(note = "use `roles`")]
    pub role: Option<MainRole>,
    /// What the operator may do.
    pub roles: Option<Vec<Role>>,
    /// Whether the operator can handle chats.
    pub chat_enabled: Option<bool>,
    /// Whether the operator can handle calls.
    pub call_enabled: Option<bool>,
    /// Whether the operator can handle video calls.
    pub video_enabled: Option<bool>,
    /// How many chats the operator can hold at once.
    pub chat_max_number: Option<i64>,
    /// Whether the operator can chat while on a call.
    pub chat_and_call: Option<bool>,
    /// Rank of the operator when a chat is given out.
    pub chat_priority: Option<Priority>,
    /// Rank of the operator when a call is given out.
    pub call_priority: Option<Priority>,
    /// Rank of the operator when a video call is given out.
    pub video_priority: Option<Priority>,
    /// Languages the operator answers in, as ISO 639-1 codes such as `en`.
    #[into]
    pub language_list: Option<Vec<String>>,
    /// Language of the operator's own screens.
    pub language_admin: Option<OperatorLanguage>,
    /// The group the operator belongs to.
    #[into]
    pub group_id: Option<GroupId>,
    /// The websites the operator answers for.
    #[into]
    pub website_list: Option<Vec<WebsiteId>>,
    /// The skills the operator has.
    #[into]
    pub skill_list: Option<Vec<SkillId>>,
    /// The operator's token for single sign-on.
    #[into]
    pub sso_key: Option<String>,
}

/// Fields to change on an operator.
///
/// Taken by [`Operators::update`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct OperatorChanges {
    /// Family name.
    #[into]
    pub name: Change<String>,
    /// Given name.
    #[into]
    pub first_name: Change<String>,
    /// The name that visitors see.
    #[into]
    pub pseudo: Change<String>,
    /// Email address, which the API checks for its form.
    #[into]
    pub email: Change<String>,
    /// Your own identifier of the operator, if you gave one.
    #[into]
    pub external_id: Change<String>,
    /// What the operator may do.
    #[deprecated(note = "use `roles`")]
    pub role: Change<MainRole>,
    /// What the operator may do.
    pub roles: Change<Vec<Role>>,
    /// Whether the operator can handle chats.
    pub chat_enabled: Change<bool>,
    /// Whether the operator can handle calls.
    pub call_enabled: Change<bool>,
    /// Whether the operator can handle video calls.
    pub video_enabled: Change<bool>,
    /// How many chats the operator can hold at once.
    pub chat_max_number: Change<i64>,
    /// Whether the operator can chat while on a call.
    pub chat_and_call: Change<bool>,
    /// Rank of the operator when a chat is given out.
    pub chat_priority: Change<Priority>,
    /// Rank of the operator when a call is given out.
    pub call_priority: Change<Priority>,
    /// Rank of the operator when a video call is given out.
    pub video_priority: Change<Priority>,
    /// Languages the operator answers in, as ISO 639-1 codes such as `en`.
    #[into]
    pub language_list: Change<Vec<String>>,
    /// Language of the operator's own screens.
    pub language_admin: Change<OperatorLanguage>,
    /// The group the operator belongs to.
    #[into]
    pub group_id: Change<GroupId>,
    /// The websites the operator answers for.
    #[into]
    pub website_list: Change<Vec<WebsiteId>>,
    /// The skills the operator has.
    #[into]
    pub skill_list: Change<Vec<SkillId>>,
    /// The operator's token for single sign-on.
    #[into]
    pub sso_key: Change<String>,
}

/// Parameters of `set_availability`.
///
/// Taken by [`Operators::set_availability`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct SetAvailability {
    /// Whether the operator takes chats.
    #[wire("chat[available]")]
    pub chat: Option<bool>,
    /// Whether the operator takes calls.
    #[wire("call[available]")]
    pub call: Option<bool>,
    /// Whether the operator takes video calls.
    #[wire("video[available]")]
    pub video: Option<bool>,
    /// Logs the operator out.
    #[wire("connected")]
    #[only(0u64)]
    pub disconnect: bool,
}

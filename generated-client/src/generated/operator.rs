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
        Call::new(&self.client, Request::post("/operator").fields(operator.fields))
    }

    /// Updates an operator. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /operator/{id}`.
    pub fn update(&self, id: OperatorId, changes: OperatorChanges) -> Call<Operator, M> {
        Call::new(
            &self.client,
            Request::put("/operator").segment(id).fields(changes.fields),
        )
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
            Request::put("/operator")
                .segment(id)
                .segment("live")
                .fields(parameters.fields),
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
    Other(String),
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
    Other(String),
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
    Other(String),
}

/// A person who answers visitors.
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct Operator {
    /// Identifier.
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
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct OperatorAvailability {
    /// Identifier.
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
#[derive(Clone, Debug, PartialEq, Record)]
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
#[derive(Clone, Debug, PartialEq, Record)]
#[non_exhaustive]
pub struct OperatorStatistic {
    /// Identifier.
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
#[derive(Clone, Debug, PartialEq, Record)]
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
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct NewOperator {
    fields: Fields,
}

impl NewOperator {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Family name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.fields.set("name", name.into());
        self
    }

    /// Given name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.fields.set("first_name", first_name.into());
        self
    }

    /// The name that visitors see.
    pub fn pseudo(mut self, pseudo: impl Into<String>) -> Self {
        self.fields.set("pseudo", pseudo.into());
        self
    }

    /// Email address, which the API checks for its form.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.set("email", email.into());
        self
    }

    /// Your own identifier of the operator, if you gave one.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.fields.set("external_id", external_id.into());
        self
    }

    /// What the operator may do.
    #[deprecated(note = "use `roles`")]
    pub fn role(mut self, role: MainRole) -> Self {
        self.fields.set("role", role);
        self
    }

    /// What the operator may do.
    pub fn roles(mut self, roles: impl IntoIterator<Item = Role>) -> Self {
        self.fields.set("roles", list(roles));
        self
    }

    /// Whether the operator can handle chats.
    pub fn chat_enabled(mut self, chat_enabled: bool) -> Self {
        self.fields.set("chat_enabled", chat_enabled);
        self
    }

    /// Whether the operator can handle calls.
    pub fn call_enabled(mut self, call_enabled: bool) -> Self {
        self.fields.set("call_enabled", call_enabled);
        self
    }

    /// Whether the operator can handle video calls.
    pub fn video_enabled(mut self, video_enabled: bool) -> Self {
        self.fields.set("video_enabled", video_enabled);
        self
    }

    /// How many chats the operator can hold at once.
    pub fn chat_max_number(mut self, chat_max_number: i64) -> Self {
        self.fields.set("chat_max_number", chat_max_number);
        self
    }

    /// Whether the operator can chat while on a call.
    pub fn chat_and_call(mut self, chat_and_call: bool) -> Self {
        self.fields.set("chat_and_call", chat_and_call);
        self
    }

    /// Rank of the operator when a chat is given out.
    pub fn chat_priority(mut self, chat_priority: Priority) -> Self {
        self.fields.set("chat_priority", chat_priority);
        self
    }

    /// Rank of the operator when a call is given out.
    pub fn call_priority(mut self, call_priority: Priority) -> Self {
        self.fields.set("call_priority", call_priority);
        self
    }

    /// Rank of the operator when a video call is given out.
    pub fn video_priority(mut self, video_priority: Priority) -> Self {
        self.fields.set("video_priority", video_priority);
        self
    }

    /// Languages the operator answers in, as ISO 639-1 codes such as `en`.
    pub fn language_list(
        mut self,
        language_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields
            .set(
                "language_list",
                list(language_list.into_iter().map(Into::<String>::into)),
            );
        self
    }

    /// Language of the operator's own screens.
    pub fn language_admin(mut self, language_admin: OperatorLanguage) -> Self {
        self.fields.set("language_admin", language_admin);
        self
    }

    /// The group the operator belongs to.
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.fields.set("group_id", group_id.into());
        self
    }

    /// The websites the operator answers for.
    pub fn website_list(
        mut self,
        website_list: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.fields
            .set(
                "website_list",
                list(website_list.into_iter().map(Into::<WebsiteId>::into)),
            );
        self
    }

    /// The skills the operator has.
    pub fn skill_list(
        mut self,
        skill_list: impl IntoIterator<Item = impl Into<SkillId>>,
    ) -> Self {
        self.fields
            .set("skill_list", list(skill_list.into_iter().map(Into::<SkillId>::into)));
        self
    }

    /// The operator's token for single sign-on.
    pub fn sso_key(mut self, sso_key: impl Into<String>) -> Self {
        self.fields.set("sso_key", sso_key.into());
        self
    }
}

/// Fields to change on an operator.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct OperatorChanges {
    fields: Fields,
}

impl OperatorChanges {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Family name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.fields.set("name", name.into());
        self
    }

    /// Sets `name` to null.
    pub fn clear_name(mut self) -> Self {
        self.fields.clear("name");
        self
    }

    /// Given name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.fields.set("first_name", first_name.into());
        self
    }

    /// Sets `first_name` to null.
    pub fn clear_first_name(mut self) -> Self {
        self.fields.clear("first_name");
        self
    }

    /// The name that visitors see.
    pub fn pseudo(mut self, pseudo: impl Into<String>) -> Self {
        self.fields.set("pseudo", pseudo.into());
        self
    }

    /// Sets `pseudo` to null.
    pub fn clear_pseudo(mut self) -> Self {
        self.fields.clear("pseudo");
        self
    }

    /// Email address, which the API checks for its form.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.set("email", email.into());
        self
    }

    /// Sets `email` to null.
    pub fn clear_email(mut self) -> Self {
        self.fields.clear("email");
        self
    }

    /// Your own identifier of the operator, if you gave one.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.fields.set("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null.
    pub fn clear_external_id(mut self) -> Self {
        self.fields.clear("external_id");
        self
    }

    /// What the operator may do.
    #[deprecated(note = "use `roles`")]
    pub fn role(mut self, role: MainRole) -> Self {
        self.fields.set("role", role);
        self
    }

    /// Sets `role` to null.
    #[deprecated(note = "use `roles`")]
    pub fn clear_role(mut self) -> Self {
        self.fields.clear("role");
        self
    }

    /// What the operator may do.
    pub fn roles(mut self, roles: impl IntoIterator<Item = Role>) -> Self {
        self.fields.set("roles", list(roles));
        self
    }

    /// Sets `roles` to null.
    pub fn clear_roles(mut self) -> Self {
        self.fields.clear("roles");
        self
    }

    /// Whether the operator can handle chats.
    pub fn chat_enabled(mut self, chat_enabled: bool) -> Self {
        self.fields.set("chat_enabled", chat_enabled);
        self
    }

    /// Sets `chat_enabled` to null.
    pub fn clear_chat_enabled(mut self) -> Self {
        self.fields.clear("chat_enabled");
        self
    }

    /// Whether the operator can handle calls.
    pub fn call_enabled(mut self, call_enabled: bool) -> Self {
        self.fields.set("call_enabled", call_enabled);
        self
    }

    /// Sets `call_enabled` to null.
    pub fn clear_call_enabled(mut self) -> Self {
        self.fields.clear("call_enabled");
        self
    }

    /// Whether the operator can handle video calls.
    pub fn video_enabled(mut self, video_enabled: bool) -> Self {
        self.fields.set("video_enabled", video_enabled);
        self
    }

    /// Sets `video_enabled` to null.
    pub fn clear_video_enabled(mut self) -> Self {
        self.fields.clear("video_enabled");
        self
    }

    /// How many chats the operator can hold at once.
    pub fn chat_max_number(mut self, chat_max_number: i64) -> Self {
        self.fields.set("chat_max_number", chat_max_number);
        self
    }

    /// Sets `chat_max_number` to null.
    pub fn clear_chat_max_number(mut self) -> Self {
        self.fields.clear("chat_max_number");
        self
    }

    /// Whether the operator can chat while on a call.
    pub fn chat_and_call(mut self, chat_and_call: bool) -> Self {
        self.fields.set("chat_and_call", chat_and_call);
        self
    }

    /// Sets `chat_and_call` to null.
    pub fn clear_chat_and_call(mut self) -> Self {
        self.fields.clear("chat_and_call");
        self
    }

    /// Rank of the operator when a chat is given out.
    pub fn chat_priority(mut self, chat_priority: Priority) -> Self {
        self.fields.set("chat_priority", chat_priority);
        self
    }

    /// Sets `chat_priority` to null.
    pub fn clear_chat_priority(mut self) -> Self {
        self.fields.clear("chat_priority");
        self
    }

    /// Rank of the operator when a call is given out.
    pub fn call_priority(mut self, call_priority: Priority) -> Self {
        self.fields.set("call_priority", call_priority);
        self
    }

    /// Sets `call_priority` to null.
    pub fn clear_call_priority(mut self) -> Self {
        self.fields.clear("call_priority");
        self
    }

    /// Rank of the operator when a video call is given out.
    pub fn video_priority(mut self, video_priority: Priority) -> Self {
        self.fields.set("video_priority", video_priority);
        self
    }

    /// Sets `video_priority` to null.
    pub fn clear_video_priority(mut self) -> Self {
        self.fields.clear("video_priority");
        self
    }

    /// Languages the operator answers in, as ISO 639-1 codes such as `en`.
    pub fn language_list(
        mut self,
        language_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields
            .set(
                "language_list",
                list(language_list.into_iter().map(Into::<String>::into)),
            );
        self
    }

    /// Sets `language_list` to null.
    pub fn clear_language_list(mut self) -> Self {
        self.fields.clear("language_list");
        self
    }

    /// Language of the operator's own screens.
    pub fn language_admin(mut self, language_admin: OperatorLanguage) -> Self {
        self.fields.set("language_admin", language_admin);
        self
    }

    /// Sets `language_admin` to null.
    pub fn clear_language_admin(mut self) -> Self {
        self.fields.clear("language_admin");
        self
    }

    /// The group the operator belongs to.
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.fields.set("group_id", group_id.into());
        self
    }

    /// Sets `group_id` to null.
    pub fn clear_group_id(mut self) -> Self {
        self.fields.clear("group_id");
        self
    }

    /// The websites the operator answers for.
    pub fn website_list(
        mut self,
        website_list: impl IntoIterator<Item = impl Into<WebsiteId>>,
    ) -> Self {
        self.fields
            .set(
                "website_list",
                list(website_list.into_iter().map(Into::<WebsiteId>::into)),
            );
        self
    }

    /// Sets `website_list` to null.
    pub fn clear_website_list(mut self) -> Self {
        self.fields.clear("website_list");
        self
    }

    /// The skills the operator has.
    pub fn skill_list(
        mut self,
        skill_list: impl IntoIterator<Item = impl Into<SkillId>>,
    ) -> Self {
        self.fields
            .set("skill_list", list(skill_list.into_iter().map(Into::<SkillId>::into)));
        self
    }

    /// Sets `skill_list` to null.
    pub fn clear_skill_list(mut self) -> Self {
        self.fields.clear("skill_list");
        self
    }

    /// The operator's token for single sign-on.
    pub fn sso_key(mut self, sso_key: impl Into<String>) -> Self {
        self.fields.set("sso_key", sso_key.into());
        self
    }

    /// Sets `sso_key` to null.
    pub fn clear_sso_key(mut self) -> Self {
        self.fields.clear("sso_key");
        self
    }
}

/// Parameters of `set_availability`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct SetAvailability {
    fields: Fields,
}

impl SetAvailability {
    /// Creates an empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the operator takes chats.
    pub fn chat(mut self, chat: bool) -> Self {
        self.fields.set("chat[available]", chat);
        self
    }

    /// Whether the operator takes calls.
    pub fn call(mut self, call: bool) -> Self {
        self.fields.set("call[available]", call);
        self
    }

    /// Whether the operator takes video calls.
    pub fn video(mut self, video: bool) -> Self {
        self.fields.set("video[available]", video);
        self
    }

    /// Logs the operator out.
    pub fn disconnect(mut self) -> Self {
        self.fields.set("connected", 0u64);
        self
    }
}

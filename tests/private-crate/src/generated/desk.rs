// @generated from spec/desk.yaml by `iadvize_codegen::Builder`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A place where visitors call.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Desks::list) | `GET /desk` | a [`Page`] of [`Desk`] |
//! | [`get`](Desks::get) | `GET /desk/{id}` | [`Desk`] |
//! | [`create`](Desks::create) | `POST /desk` | [`Desk`] |
//! | [`update`](Desks::update) | `PUT /desk/{id}` | [`Desk`] |
//! | [`ring`](Desks::ring) | `POST /desk/{id}/ring` | [`Done`] |

use ::iadvize::codegen_support::*;

/// Adds the calls on desks to [`Client`].
pub trait DesksClient<M> {
    /// Returns the calls on desks.
    fn desks(&self) -> Desks<M>;
}

impl<M> DesksClient<M> for Client<M> {
    fn desks(&self) -> Desks<M> {
        Desks { client: self.clone() }
    }
}

/// Calls on desks, returned by [`DesksClient::desks`].
#[derive(Clone, Debug)]
pub struct Desks<M = Async> {
    client: Client<M>,
}

impl<M> Desks<M> {
    /// Lists desks.
    ///
    /// Sends `GET /desk`. Each item is a [`Link`]; [`full`](List::full) requests whole records.
    pub fn list(&self) -> List<Desk, Brief, M> {
        List::new(&self.client, Request::get("/desk"))
    }

    /// Reads a desk.
    ///
    /// Sends `GET /desk/{id}`.
    pub fn get(&self, id: DeskId) -> Call<Desk, M> {
        Call::new(&self.client, Request::get("/desk").segment(id))
    }

    /// Creates a desk.
    ///
    /// Sends `POST /desk`.
    pub fn create(&self, desk: NewDesk) -> Call<Desk, M> {
        Call::new(&self.client, Request::post("/desk").fields(desk))
    }

    /// Updates a desk. Fields that are not set stay unchanged.
    ///
    /// Sends `PUT /desk/{id}`.
    pub fn update(&self, id: DeskId, changes: DeskChanges) -> Call<Desk, M> {
        Call::new(&self.client, Request::put("/desk").segment(id).fields(changes))
    }

    /// Rings.
    ///
    /// Sends `POST /desk/{id}/ring`.
    pub fn ring(&self, id: DeskId, parameters: Ring) -> Call<Done, M> {
        Call::new(
            &self.client,
            Request::post("/desk").segment(id).segment("ring").fields(parameters),
        )
    }
}

/// Identifier of a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct DeskId(pub u64);

/// What rings.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum DeskType {
    /// A telephone.
    #[wire("phone")]
    Phone,
    /// The browser of an operator.
    #[wire("browser")]
    Browser,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// A place where visitors call.
///
/// Returned by [`list`](Desks::list), [`get`](Desks::get), [`create`](Desks::create),
/// [`update`](Desks::update).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Desk {
    /// Identifier.
    #[into]
    pub id: DeskId,
    /// The name of the desk.
    pub name: Option<String>,
    /// How it is set up.
    pub cfg: Option<DeskCfg>,
    /// When it is open.
    pub hours: Option<Vec<DeskHours>>,
}

impl Identified for Desk {
    type Id = DeskId;
}

/// How a desk is set up.
///
/// A part of [`Desk`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct DeskCfg {
    /// What rings.
    #[wire("type")]
    pub kind: Option<DeskType>,
    /// The number that visitors call.
    pub phone_number: Option<String>,
    /// Whether it rings.
    pub muted: Option<bool>,
    /// Where calls go while it is closed.
    pub forward: Option<DeskForward>,
    /// How many calls there were.
    pub calls: Option<i64>,
}

/// How a desk is set up.
///
/// Sent in [`NewDesk`], [`DeskChanges`]. Responses have [`DeskCfg`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewDeskCfg {
    /// What rings.
    #[wire("type")]
    pub kind: DeskType,
    /// The number that visitors call.
    #[into]
    pub phone_number: Change<String>,
    /// Whether it rings.
    pub muted: Change<bool>,
    /// Where calls go while it is closed.
    pub forward: Change<NewDeskForward>,
}

impl IntoValue for NewDeskCfg {
    fn into_value(self) -> WireValue {
        Fields::from(self).into_value()
    }
}

/// Where calls go.
///
/// A part of [`DeskCfg`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct DeskForward {
    /// `desk_id`.
    pub desk_id: Option<DeskId>,
    /// The seconds before.
    pub after: Option<i64>,
}

/// Where calls go.
///
/// Sent in [`NewDeskCfg`]. Responses have [`DeskForward`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewDeskForward {
    /// `desk_id`.
    #[into]
    pub desk_id: DeskId,
    /// The seconds before.
    pub after: Change<i64>,
}

impl IntoValue for NewDeskForward {
    fn into_value(self) -> WireValue {
        Fields::from(self).into_value()
    }
}

/// Hours of a day.
///
/// A part of [`Desk`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct DeskHours {
    /// `day`.
    pub day: Option<Date>,
    /// `from`.
    pub from: Option<i64>,
    /// `until`.
    pub until: Option<i64>,
}

/// Hours of a day.
///
/// Sent in [`NewDesk`], [`DeskChanges`]. Responses have [`DeskHours`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewDeskHours {
    /// `day`.
    pub day: Date,
    /// `from`.
    pub from: Change<i64>,
    /// `until`.
    pub until: Change<i64>,
}

impl IntoValue for NewDeskHours {
    fn into_value(self) -> WireValue {
        Fields::from(self).into_value()
    }
}

/// Who calls.
///
/// Sent in [`Ring`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewDeskCaller {
    /// `number`.
    #[into]
    pub number: String,
    /// `name`.
    #[into]
    pub name: Change<String>,
}

impl IntoValue for NewDeskCaller {
    fn into_value(self) -> WireValue {
        Fields::from(self).into_value()
    }
}

/// Fields of a new desk.
///
/// Taken by [`Desks::create`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewDesk {
    /// The name of the desk.
    #[into]
    pub name: Option<String>,
    /// How it is set up.
    pub cfg: Option<NewDeskCfg>,
    /// When it is open.
    pub hours: Option<Vec<NewDeskHours>>,
}

/// Fields to change on a desk.
///
/// Taken by [`Desks::update`].
#[derive(Clone, Default, Payload)]
#[must_use]
#[non_exhaustive]
pub struct DeskChanges {
    /// The name of the desk.
    #[into]
    pub name: Change<String>,
    /// How it is set up.
    pub cfg: Change<NewDeskCfg>,
    /// When it is open.
    pub hours: Change<Vec<NewDeskHours>>,
}

/// Parameters of `ring`.
///
/// Taken by [`Desks::ring`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct Ring {
    /// Who calls.
    pub caller: NewDeskCaller,
}

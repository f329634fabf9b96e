// @generated from spec/resources/parcel.yaml by `tests/audit/followed.rs`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Something to deliver.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Parcels::list) | `GET /parcel` | a [`Page`] of [`Parcel`] |
//! | [`get`](Parcels::get) | `GET /parcel/{id}` | [`Parcel`] |
//! | [`dispatch`](Parcels::dispatch) | `PUT /parcel/{id}/dispatch` | [`Done`] |

use ::iadvize::codegen_support::*;
use super::depot::DepotId;

/// Adds the calls on parcels to [`Client`].
pub trait ParcelsClient<M> {
    /// Returns the calls on parcels.
    fn parcels(&self) -> Parcels<M>;
}

impl<M> ParcelsClient<M> for Client<M> {
    fn parcels(&self) -> Parcels<M> {
        Parcels { client: self.clone() }
    }
}

/// Calls on parcels, returned by [`ParcelsClient::parcels`].
#[derive(Clone, Debug)]
pub struct Parcels<M = Async> {
    client: Client<M>,
}

impl<M> Parcels<M> {
    /// Lists parcels.
    ///
    /// Sends `GET /parcel`. Each item is a [`Link`]; [`full`](ListParcels::full) requests whole records.
    ///
    /// Filters: see [`ListParcels`].
    pub fn list(&self) -> ListParcels<Brief, M> {
        ListParcels(
            List::new(
                &self.client,
                Request::get("/parcel")
                    .rule(Rule::Period {
                        from: "from",
                        to: "to",
                        months: Some(2),
                    }),
            ),
        )
    }

    /// Reads a parcel.
    ///
    /// Sends `GET /parcel/{id}`.
    pub fn get(&self, id: ParcelId) -> Call<Parcel, M> {
        Call::new(&self.client, Request::get("/parcel").segment(id))
    }

    /// Dispatches a parcel.
    ///
    /// Sends `PUT /parcel/{id}/dispatch`.
    pub fn dispatch(&self, id: ParcelId, parameters: Dispatch) -> Call<Done, M> {
        Call::new(
            &self.client,
            Request::put("/parcel").segment(id).segment("dispatch").fields(parameters),
        )
    }
}

/// A listing of parcels that has not been sent yet; returned by [`Parcels::list`].
///
/// ```text
/// client.parcels().list().depot_id(…).full().send().await?
/// ```
///
/// Sends `GET /parcel`.
///
/// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from` or
/// more than 2 months after it. Without both, the last 2 months are read; with `from` alone, the 2
/// months after it are read; with `to` alone, the 2 months before it are read.
#[must_use = "a listing does nothing until sent"]
pub struct ListParcels<V = Brief, M = Async>(List<Parcel, V, M>);

impl<V, M> ListParcels<V, M> {
    /// Only parcels in this depot.
    pub fn depot_id(self, depot_id: impl Into<DepotId>) -> Self {
        self.filter("depot_id", depot_id.into())
    }

    /// Something.
    pub fn state(self, state: ParcelState) -> Self {
        self.filter("state", state)
    }

    /// Only parcels from this moment on.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only parcels up to this moment.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

own_listing!(ListParcels, Parcel);

/// Identifier of a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct ParcelId(pub u64);

/// Where a parcel is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ParcelState {
    /// In a depot.
    #[wire("kept")]
    Kept,
    /// On its way.
    #[wire("sent")]
    Sent,
    /// Something.
    #[wire("lost")]
    Lost,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// Something.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PlaceKind {
    /// Something.
    #[wire("door")]
    Door,
    /// Something.
    #[wire("street")]
    Street,
    /// A value that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

/// Something to deliver.
///
/// Returned by [`list`](Parcels::list), [`get`](Parcels::get).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Parcel {
    /// Identifier.
    #[into]
    pub id: ParcelId,
    /// What is written on it.
    #[deprecated(note = "use something")]
    pub name: Option<String>,
    /// How heavy it is.
    pub mass: Option<f64>,
    /// Where it is.
    pub state: Option<ParcelState>,
    /// Something.
    pub address: Option<Address>,
    /// Something.
    pub stops: Option<Vec<Stops>>,
}

impl Identified for Parcel {
    type Id = ParcelId;
}

/// Something.
///
/// A part of [`Parcel`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Address {
    /// Something.
    pub street: Option<String>,
    /// Something.
    pub place: Option<Place>,
}

/// Something.
///
/// A part of [`Address`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Place {
    /// Something.
    pub north: Option<f64>,
    /// Something.
    pub kind: Option<PlaceKind>,
}

/// Something.
///
/// A part of [`Parcel`].
#[derive(Clone, Debug, Default, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Stops {
    /// Something.
    pub depot_id: Option<DepotId>,
    /// Something.
    pub left_at: Option<DateTime>,
}

/// Something.
///
/// Sent in [`Dispatch`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct NewReceiver {
    /// Something.
    #[into]
    pub name: String,
    /// Something.
    #[into]
    pub phone: Change<String>,
}

impl IntoValue for NewReceiver {
    fn into_value(self) -> WireValue {
        Fields::from(self).into_value()
    }
}

/// Parameters of `dispatch`.
///
/// Taken by [`Parcels::dispatch`].
#[derive(Clone, Payload)]
#[must_use]
#[non_exhaustive]
pub struct Dispatch {
    /// Whether it goes first.
    pub urgent: Option<bool>,
    /// Something.
    pub receiver: NewReceiver,
}

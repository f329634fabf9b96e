// @generated from spec/resources/depot.yaml by `tests/audit/followed.rs`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A place for parcels.
//!
//! **Deprecated**: use something.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Depots::list) | `GET /depot` | a [`Page`] of [`Depot`] |
//! | [`get`](Depots::get) | `GET /depot/{id}` | [`Depot`] |

use ::iadvize::codegen_support::*;

/// Adds the calls on depots to [`Client`].
pub trait DepotsClient<M> {
    /// Returns the calls on depots.
    #[deprecated(note = "use something")]
    fn depots(&self) -> Depots<M>;
}

impl<M> DepotsClient<M> for Client<M> {
    fn depots(&self) -> Depots<M> {
        Depots { client: self.clone() }
    }
}

/// Calls on depots, returned by [`DepotsClient::depots`].
#[derive(Clone, Debug)]
pub struct Depots<M = Async> {
    client: Client<M>,
}

impl<M> Depots<M> {
    /// Lists depots.
    ///
    /// Sends `GET /depot`. Each item is a [`Link`]; [`full`](List::full) requests whole records.
    pub fn list(&self) -> List<Depot, Brief, M> {
        List::new(&self.client, Request::get("/depot"))
    }

    /// Reads a depot.
    ///
    /// Sends `GET /depot/{id}`.
    pub fn get(&self, id: DepotId) -> Call<Depot, M> {
        Call::new(&self.client, Request::get("/depot").segment(id))
    }
}

/// Identifier of a depot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct DepotId(pub u64);

/// A place for parcels.
///
/// Returned by [`list`](Depots::list), [`get`](Depots::get).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Depot {
    /// Identifier.
    #[into]
    pub id: DepotId,
    /// The name of the depot.
    pub name: Option<String>,
}

impl Identified for Depot {
    type Id = DepotId;
}

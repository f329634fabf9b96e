// @generated from spec/resources/client.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! An account with iAdvize, which owns websites.
//!
//! **Deprecated**: use `client` of the GraphQL API.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](ClientAccounts::list) | `GET /client` | a [`Page`] of [`ClientAccount`] |
//! | [`get`](ClientAccounts::get) | `GET /client/{id}` | [`ClientAccount`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on client accounts.
    #[deprecated(note = "use `client` of the GraphQL API")]
    pub fn client_accounts(&self) -> ClientAccounts<M> {
        ClientAccounts { client: self.clone() }
    }
}

/// Calls on client accounts, returned by [`Client::client_accounts`].
#[derive(Clone, Debug)]
pub struct ClientAccounts<M = Async> {
    client: Client<M>,
}

impl<M> ClientAccounts<M> {
    /// Lists the clients that the key has rights on.
    ///
    /// Sends `GET /client`. Each item is a [`Link`]; [`full`](List::full) requests whole records.
    pub fn list(&self) -> List<ClientAccount, Brief, M> {
        List::new(&self.client, Request::get("/client"))
    }

    /// Reads a client account.
    ///
    /// Sends `GET /client/{id}`.
    pub fn get(&self, id: ClientId) -> Call<ClientAccount, M> {
        Call::new(&self.client, Request::get("/client").segment(id))
    }
}

/// Identifier of a client account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct ClientId(pub u64);

/// An account with iAdvize, which owns websites.
///
/// Returned by [`list`](ClientAccounts::list), [`get`](ClientAccounts::get).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct ClientAccount {
    /// Identifier.
    #[into]
    pub id: ClientId,
    /// The account's language as a code of two letters.
    pub lang: Option<String>,
    /// Whether the account may use premium features.
    pub premium_enabled: Option<bool>,
}

impl Identified for ClientAccount {
    type Id = ClientId;
}

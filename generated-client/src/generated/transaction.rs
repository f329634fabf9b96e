// @generated from spec/resources/transaction.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! A purchase that a visitor made on a website.
//!
//! | call | request | response |
//! | --- | --- | --- |
//! | [`list`](Transactions::list) | `GET /transaction` | a [`Page`] of [`Transaction`] |
//! | [`get`](Transactions::get) | `GET /transaction/{id}` | [`Transaction`] |

use crate::codegen_support::*;
use crate::generated::*;

impl<M> Client<M> {
    /// Returns the calls on transactions.
    pub fn transactions(&self) -> Transactions<M> {
        Transactions { client: self.clone() }
    }
}

/// Calls on transactions, returned by [`Client::transactions`].
#[derive(Clone, Debug)]
pub struct Transactions<M = Async> {
    client: Client<M>,
}

impl<M> Transactions<M> {
    /// Lists transactions.
    ///
    /// Sends `GET /transaction`. Each item is a [`Link`]; [`full`](ListTransactions::full) requests whole
    /// records.
    ///
    /// Filters: see [`ListTransactions`].
    pub fn list(&self) -> ListTransactions<Brief, M> {
        ListTransactions(
            List::new(
                &self.client,
                Request::get("/transaction")
                    .rule(Rule::Period {
                        from: "from",
                        to: "to",
                        months: None,
                    }),
            ),
        )
    }

    /// Reads a transaction.
    ///
    /// Sends `GET /transaction/{id}`.
    pub fn get(&self, id: TransactionId) -> Call<Transaction, M> {
        Call::new(&self.client, Request::get("/transaction").segment(id))
    }
}

/// A listing of transactions that has not been sent yet; returned by [`Transactions::list`].
///
/// ```text
/// client.transactions().list().website_id(…).full().send().await?
/// ```
///
/// Sends `GET /transaction`.
///
/// Fails with [`ErrorKind::Rule`](iadvize::ErrorKind::Rule) before sending if `to` is before `from`.
#[must_use = "a listing does nothing until sent"]
pub struct ListTransactions<V = Brief, M = Async>(List<Transaction, V, M>);

impl<V, M> ListTransactions<V, M> {
    /// Only transactions on this website.
    pub fn website_id(self, website_id: impl Into<WebsiteId>) -> Self {
        self.filter("website_id", website_id.into())
    }

    /// Only transactions counted for this operator.
    pub fn operator_id(self, operator_id: impl Into<OperatorId>) -> Self {
        self.filter("operator_id", operator_id.into())
    }

    /// Only transactions of this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<ConversationId>) -> Self {
        self.filter("conversation_id", conversation_id.into())
    }

    /// Only records whose `conversation_id` is null.
    pub fn conversation_id_is_null(self) -> Self {
        self.filter("conversation_id", "null")
    }

    /// Only records whose `conversation_id` is not null.
    pub fn conversation_id_is_not_null(self) -> Self {
        self.filter("conversation_id", "!null")
    }

    /// Only transactions from this moment on.
    pub fn from(self, from: impl Into<Moment>) -> Self {
        self.filter("from", from.into())
    }

    /// Only transactions up to this moment.
    pub fn to(self, to: impl Into<Moment>) -> Self {
        self.filter("to", to.into())
    }

    /// Sets `from` and `to`. A date without a time includes the whole day.
    pub fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
        self.filter("from", from.into()).filter("to", to.into())
    }
}

own_listing!(ListTransactions, Transaction);

/// Identifier of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
pub struct TransactionId(pub u64);

/// A purchase that a visitor made on a website.
///
/// Returned by [`list`](Transactions::list), [`get`](Transactions::get).
#[derive(Clone, Debug, PartialEq, Record)]
#[new]
#[non_exhaustive]
pub struct Transaction {
    /// Identifier.
    #[into]
    pub id: TransactionId,
    /// Your own identifier of the transaction.
    pub external_id: Option<String>,
    /// The buyer's unique identifier, `unique_id` of a visitor.
    pub visitor_uid: Option<String>,
    /// The buyer's email address.
    pub visitor_email: Option<String>,
    /// What the buyer paid.
    pub amount: Option<f64>,
    /// When the transaction was recorded.
    pub created_at: Option<DateTime>,
    /// The website that the transaction was made on.
    pub website_id: Option<WebsiteId>,
    /// The operator whom the transaction is counted for.
    pub operator_id: Option<OperatorId>,
    /// The conversation that led to the transaction.
    pub conversation_id: Option<ConversationId>,
}

impl Identified for Transaction {
    type Id = TransactionId;
}

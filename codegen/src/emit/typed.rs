//! The way into typed statistics: a channel first, then everything that goes with it.

use proc_macro2::TokenStream;
use quote::quote;

use super::home::{Extension, Home};
use super::{docs, filters, ident, operations, spaced};
use crate::model::{Limit, Model, Operation, Resource, Typed};

/// What an operation with typed statistics adds to its resource.
pub fn selection(model: &Model, home: &Home<'_>, resource: &Resource, operation: &Operation) -> TokenStream {
    let Some(typed) = &operation.typed else { return TokenStream::new() };
    let Typed { channel, indicators, grouping, grouping_id, step, .. } = typed;
    let parts = [*channel, *indicators, *grouping, *grouping_id, *step];
    let doc = docs::outer(&format!("Filters of [`{}::on`].", resource.names.handle));
    let others = Extension {
        doc,
        name: &operation.filters_trait,
        needs: TokenStream::new(),
        generics: quote! { C, Channel },
        target: quote! { StatisticsOn<C, Channel> },
        methods: filters::methods(model, operation, |position| !parts.contains(&position)),
    };
    spaced([entry(resource, operation), home.extension(others), one_row(operation, typed)])
}

fn entry(resource: &Resource, operation: &Operation) -> TokenStream {
    let handle = ident(&resource.names.handle);
    let start = operations::start(operation.method, &operation.path);
    let rules = operation.limits.iter().filter(|limit| matches!(limit, Limit::Period(_))).map(operations::rule);
    quote! {
        impl<C> #handle<C> {
            /// Chooses a channel and answers only what is available on it: see [`StatisticsOn`]. The channels are in
            /// [`statistics`](crate::statistics).
            pub fn on<Channel: TypedChannel>(self, channel: Channel) -> StatisticsOn<C, Channel> {
                let _ = channel;
                StatisticsOn::new(self.client, #start #(#rules)*)
            }
        }
    }
}

fn one_row(operation: &Operation, typed: &Typed) -> TokenStream {
    let filter = &operation.filters[typed.grouping_id];
    let (name, wire) = (ident(&filter.name.rust), &filter.name.wire);
    let doc = docs::outer(&filter.doc.value);
    quote! {
        /// Filters of [`StatisticsOn::by`].
        impl<C, G: Grouping, I> Call<C, Rows<G, I>> {
            #doc
            pub fn #name(self, #name: G::Key) -> Self {
                self.filter(#wire, #name)
            }
        }
    }
}

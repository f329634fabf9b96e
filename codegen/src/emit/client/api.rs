//! Platforms, parameters of every call, and refusals.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::{docs, ident, spaced};
use crate::model::{Api, Platform, Refusal};

/// The module of what all calls share.
pub fn api(api: &Api) -> TokenStream {
    let refusals = spaced([refusals(api), wordings(api)]);
    let items = spaced([words(api), limits(api), platforms(api), urls(api), refusals]);
    docs::module("What all calls share: platforms, authentication, pages and refusals.", items)
}

fn words(api: &Api) -> TokenStream {
    let words = [
        ("KEY_HEADER", "The header that carries the key.", &api.key_header),
        ("KEY_PARAMETER", "The query parameter that can carry the key.", &api.key_parameter),
        ("PAGE_PARAMETER", "The query parameter that names a page, from 1.", &api.page_parameter),
        ("LIMIT_PARAMETER", "The query parameter for the number of items on a page.", &api.limit_parameter),
        ("FULL_PARAMETER", "The query parameter that asks for whole records.", &api.full_parameter),
        ("SUCCESS", "The status of an answer that did what was asked.", &api.success),
    ];
    spaced(words.map(|(name, doc, value)| {
        let (name, doc, value) = (ident(name), docs::outer(doc), &value.value);
        quote! {
            #doc
            pub const #name: &str = #value;
        }
    }))
}

fn limits(api: &Api) -> TokenStream {
    let [default, maximum] = [&api.default_limit, &api.maximum_limit].map(|limit| Literal::u32_unsuffixed(limit.value));
    spaced([
        quote! {
            /// The number of items on a page when a request names none.
            pub const DEFAULT_LIMIT: u32 = #default;
        },
        quote! {
            /// The largest number of items on a page.
            pub const MAXIMUM_LIMIT: u32 = #maximum;
        },
    ])
}

fn platforms(api: &Api) -> TokenStream {
    let platforms = api.platforms.iter().enumerate().map(|(index, platform)| {
        let Platform { name, url, doc, .. } = platform;
        let doc = docs::outer(&format!("{}\n\n<{url}>", doc.value));
        let default = (index == 0).then(|| quote! { #[default] });
        let name = ident(&name.rust);
        quote! {
            #doc
            #default
            #name
        }
    });
    quote! {
        /// Where the API is served.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Platform {
            #(#platforms,)*
        }
    }
}

fn urls(api: &Api) -> TokenStream {
    let arms = api.platforms.iter().map(|platform| {
        let (name, url) = (ident(&platform.name.rust), &platform.url);
        quote! { Self::#name => #url }
    });
    quote! {
        impl Platform {
            /// The address that every path is appended to.
            pub const fn url(self) -> &'static str {
                match self {
                    #(#arms,)*
                }
            }
        }
    }
}

fn refusals(api: &Api) -> TokenStream {
    let refusals = api.refusals.iter().map(|refusal| {
        let (name, doc) = (ident(&refusal.name.rust), docs::outer(&refusal.doc.value));
        quote! {
            #doc
            #name
        }
    });
    quote! {
        /// Why the API refused a request, told from the message of its answer.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Refusal {
            #(#refusals,)*
        }
    }
}

fn wordings(api: &Api) -> TokenStream {
    let wordings = api.refusals.iter().map(|Refusal { name, wording, .. }| {
        let name = ident(&name.rust);
        quote! { (Self::#name, &[#(#wording),*]) }
    });
    quote! {
        impl Refusal {
            /// The fixed parts of each refusal's message, in order.
            pub(crate) const WORDINGS: &[(Self, &[&str])] = &[#(#wordings),*];
        }
    }
}

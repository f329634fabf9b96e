//! Platforms, parameters of every call, and refusals.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, ident, spaced, tokens};
use crate::model::{Api, Refusal};
use crate::surface::{self, Item, Kind};

/// The module of what all calls share.
pub fn api(items: &[Item<'_>]) -> TokenStream {
    let mut modules = items.chunk_by(|item, next| item.module == next.module);
    let Some((head, items)) =
        modules.find_map(|items| items.split_first().filter(|(head, _)| head.name == surface::api::MODULE))
    else {
        return TokenStream::new();
    };
    let items = surface::groups(items).map(|(head, members)| match &head.kind {
        Kind::Constant { ty, value } => constant(head, ty, value),
        Kind::Platforms(api) => spaced([platforms(head, members), urls(api)]),
        Kind::Refusals(api) => spaced([refusals(head, members), wordings(api)]),
        _ => TokenStream::new(),
    });
    docs::module(&head.doc, spaced(items))
}

fn constant(item: &Item<'_>, ty: &str, value: &str) -> TokenStream {
    let (attributes, name) = (docs::attributes(item), ident(&item.name));
    let [ty, value] = [ty, value].map(tokens);
    quote! {
        #attributes
        pub const #name: #ty = #value;
    }
}

/// The first platform is the default.
fn platforms(head: &Item<'_>, members: &[Item<'_>]) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let platforms = members.iter().enumerate().map(|(index, platform)| {
        let (attributes, name) = (docs::attributes(platform), ident(&platform.name));
        let default = (index == 0).then(|| quote! { #[default] });
        quote! { #attributes #default #name }
    });
    quote! {
        #attributes
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #name {
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

fn refusals(head: &Item<'_>, members: &[Item<'_>]) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let refusals = members.iter().map(|refusal| {
        let (attributes, name) = (docs::attributes(refusal), ident(&refusal.name));
        quote! { #attributes #name }
    });
    quote! {
        #attributes
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #name {
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

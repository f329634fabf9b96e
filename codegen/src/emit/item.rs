//! An item of the surface with its members.

use proc_macro2::TokenStream;
use quote::quote;

use super::home::Home;
use super::{block, docs, ident, indicators, method, spaced, tokens};
use crate::model::{Base, Model, Object, Payload};
use crate::surface::{Item, Kind};

/// What a head and its members are in Rust; nothing for a module, which is a file.
pub fn item(model: &Model, home: &Home<'_>, head: &Item<'_>, members: &[Item<'_>]) -> TokenStream {
    match &head.kind {
        Kind::Newtype => newtype(head),
        Kind::OpenEnum(base) => open_enum(head, *base, members),
        Kind::Record(object) => spaced([record(head, members), identified(model, object)]),
        Kind::TaggedList => tagged_list(head, members),
        Kind::Handle => spaced([handle(head), block(impl_head(head, quote! { <C> }), methods(members))]),
        Kind::Payload(fields) => {
            spaced([payload(head, fields), block(impl_head(head, TokenStream::new()), methods(members))])
        }
        Kind::Extension(extension) => home.extension(head, extension, members),
        Kind::Indicators => indicators::indicators(head, members),
        Kind::Table(list) => indicators::table(model, head, list),
        Kind::Channel { wire } => indicators::channel(head, wire),
        Kind::Grouping { wire, key } => indicators::grouping(head, wire, key),
        Kind::Indicator { wire, figure, channels } => indicators::indicator(head, wire, figure, channels),
        _ => TokenStream::new(),
    }
}

fn impl_head(head: &Item<'_>, generics: TokenStream) -> TokenStream {
    let name = ident(&head.name);
    quote! { impl #generics #name #generics }
}

/// Public methods with their docs.
pub fn methods(members: &[Item<'_>]) -> TokenStream {
    let methods = members.iter().map(|member| {
        let (attributes, function) = (docs::attributes(member), method::function(member));
        quote! { #attributes pub #function }
    });
    spaced(methods)
}

fn newtype(head: &Item<'_>) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    quote! {
        #attributes
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
        pub struct #name(pub u64);
    }
}

fn open_enum(head: &Item<'_>, base: Base, values: &[Item<'_>]) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let base = (base == Base::Integer).then(|| quote! { #[wire(integer)] });
    let values = values.iter().map(variant);
    quote! {
        #attributes
        #[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
        #base
        #[non_exhaustive]
        pub enum #name {
            #(#values,)*
            /// A value that this version does not know, as it stands on the wire.
            Other(String),
        }
    }
}

/// A value of an enum, with its word on the wire.
pub fn variant(item: &Item<'_>) -> TokenStream {
    let (attributes, name) = (docs::attributes(item), ident(&item.name));
    let wire = match &item.kind {
        Kind::Variant { wire } => Some(quote! { #[wire(#wire)] }),
        _ => None,
    };
    quote! {
        #attributes
        #wire
        #name
    }
}

fn record(head: &Item<'_>, fields: &[Item<'_>]) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let fields = fields.iter().map(|field| {
        let (attributes, field) = (docs::attributes(field), self::field(field, true));
        quote! { #attributes #field }
    });
    quote! {
        #attributes
        #[derive(Clone, Debug, PartialEq, Record)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    }
}

/// What the brief listing of a record is made of.
fn identified(model: &Model, object: &Object) -> TokenStream {
    let Some(identifier) = object.identifier else { return TokenStream::new() };
    let (name, id) = (ident(&object.name.rust), ident(&model[identifier].name.rust));
    quote! {
        impl Identified for #name {
            type Id = #id;
        }
    }
}

/// `name: Type`, public and with the name on the wire in a record.
fn field(item: &Item<'_>, of_record: bool) -> TokenStream {
    let Kind::Field { ty, wire } = &item.kind else { return TokenStream::new() };
    let (name, ty) = (ident(&item.name), tokens(ty));
    let renamed = (of_record && item.plain() != *wire).then(|| quote! { #[wire(#wire)] });
    let visibility = of_record.then(|| quote! { pub });
    quote! { #renamed #visibility #name: #ty }
}

fn tagged_list(head: &Item<'_>, members: &[Item<'_>]) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let kinds = members.chunk_by(|_, next| next.holder != head.name).filter_map(|kind| kind.split_first());
    let kinds = kinds.map(|(kind, items)| self::kind(kind, items));
    quote! {
        #attributes
        #[derive(Clone, Debug, PartialEq, TaggedList)]
        #[non_exhaustive]
        pub enum #name {
            #(#kinds,)*
            /// An entry that this version cannot read as one of the above, as it came.
            Other(Value),
        }
    }
}

fn kind(kind: &Item<'_>, items: &[Item<'_>]) -> TokenStream {
    let (attributes, name) = (docs::attributes(kind), ident(&kind.name));
    let tag = match &kind.kind {
        Kind::Variant { wire } => tokens(wire),
        _ => TokenStream::new(),
    };
    let items = items.iter().map(|item| {
        let (attributes, field) = (docs::attributes(item), field(item, false));
        quote! { #attributes #field }
    });
    quote! {
        #attributes
        #[wire(#tag)]
        #name { #(#items,)* }
    }
}

fn handle(head: &Item<'_>) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    quote! {
        #attributes
        #[derive(Clone, Copy, Debug)]
        pub struct #name<C> {
            client: C,
        }
    }
}

fn payload(head: &Item<'_>, payload: &Payload) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    // A default would be a way around what the constructor demands.
    let default = payload.parameters.iter().all(|parameter| !parameter.required).then(|| quote! { Default, });
    quote! {
        #attributes
        #[derive(Clone, Debug, #default PartialEq)]
        #[must_use]
        pub struct #name {
            fields: Fields,
        }
    }
}

//! `derive(TaggedList)`: the first item of a list selects a variant.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, LitInt, Result, Variant};

use crate::errors::Errors;
use crate::{attribute, deserialize};

/// The impls for `input`.
pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(input, "`TaggedList` requires an enum"));
    };
    let mut errors = Errors::default();
    let mut tags: Vec<u64> = Vec::new();
    let (mut arms, mut written) = (Vec::new(), Vec::new());
    for variant in data.variants.iter().filter(|variant| !is_other(variant)) {
        let Some(tag) = tag(variant, &mut errors) else { continue };
        if tags.contains(&tag) {
            errors.at(variant, "another variant has the same number");
        }
        tags.push(tag);
        arms.extend(arm(tag, variant, &mut errors));
        written.push(self::written(tag, variant));
    }
    if !data.variants.iter().any(is_other) {
        errors.at(&input.ident, "missing variant `Other(Value)` for unknown entries");
    }
    let name = &input.ident;
    let (impls, deserialize) = (impls(name, &arms), deserialize::expand(name));
    errors.finish(quote! {
        #impls
        #deserialize
        ::iadvize::codegen_support::serialize! { tagged_list #name { #(#written)* } }
    })
}

fn is_other(variant: &Variant) -> bool {
    variant.ident == "Other" && matches!(&variant.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1)
}

fn tag(variant: &Variant, errors: &mut Errors) -> Option<u64> {
    let tag = errors.keep(attribute::wire::<LitInt>(&variant.attrs))?;
    match tag {
        Some(tag) => errors.keep(tag.base10_parse()),
        None => {
            errors.at(variant, "missing attribute `#[wire(…)]` with a number");
            None
        }
    }
}

fn arm(tag: u64, variant: &Variant, errors: &mut Errors) -> Option<TokenStream> {
    let Fields::Named(fields) = &variant.fields else {
        errors.at(variant, "a variant of a tagged list requires named fields");
        return None;
    };
    let name = &variant.ident;
    let most = fields.named.len() + 1;
    let items = fields.named.iter().zip(1usize..).map(|(field, place)| {
        let (item, ty) = (&field.ident, &field.ty);
        match attribute::optional(ty) {
            Some(inner) => quote!(#item: items.optional::<#inner>(#place)?,),
            None => quote!(#item: items.required::<#ty>(#place)?,),
        }
    });
    Some(quote! { #tag if items.count() <= #most => ::core::option::Option::Some(Self::#name { #(#items)* }), })
}

/// What `serialize!` needs to know of a variant.
fn written(tag: u64, variant: &Variant) -> TokenStream {
    let (name, items) = (&variant.ident, variant.fields.iter().map(|field| &field.ident));
    quote!(#tag #name { #(#items)* })
}

fn impls(name: &Ident, arms: &[TokenStream]) -> TokenStream {
    let [containers, scalars] = [containers(), scalars()];
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::TaggedList for #name {
            #[inline]
            fn from_entry(entry: ::iadvize::codegen_support::Value) -> Self {
                let read = |items: ::iadvize::codegen_support::Items<'_>| match items.tag()? {
                    #(#arms)*
                    _ => ::core::option::Option::None,
                };
                match read(::iadvize::codegen_support::Items::of(&entry)) {
                    ::core::option::Option::Some(known) => known,
                    ::core::option::Option::None => Self::Other(entry),
                }
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::Read for #name {
            const EXPECTED: &'static str = "a list";
            const LISTED_IN_TEXT: bool = true;

            #containers
            #scalars
        }
    }
}

/// Reads an entry from a list, or from the object that PHP may write for one.
fn containers() -> TokenStream {
    quote! {
        fn from_list<'de, __A: ::iadvize::codegen_support::SeqAccess<'de>>(
            list: __A,
            path: &::iadvize::codegen_support::JsonPath,
        ) -> ::core::result::Result<::core::option::Option<Self>, __A::Error> {
            ::iadvize::codegen_support::entry_from_list(list, path)
        }

        fn from_object<'de, __A: ::iadvize::codegen_support::MapAccess<'de>>(
            object: __A,
            path: &::iadvize::codegen_support::JsonPath,
        ) -> ::core::result::Result<::core::option::Option<Self>, __A::Error> {
            ::iadvize::codegen_support::entry_from_object(object, path)
        }
    }
}

/// Reads an entry, or a list of them, from a scalar.
fn scalars() -> TokenStream {
    quote! {
        #[inline]
        fn from_scalar(
            scalar: ::iadvize::codegen_support::Scalar<'_>,
        ) -> ::core::result::Result<::core::option::Option<Self>, ::iadvize::codegen_support::Unreadable> {
            ::core::result::Result::Ok(::iadvize::codegen_support::entry_from_scalar(scalar))
        }

        #[inline]
        fn many_from_scalar(
            scalar: ::iadvize::codegen_support::Scalar<'_>,
        ) -> ::core::result::Result<
            ::core::option::Option<::std::vec::Vec<Self>>,
            ::iadvize::codegen_support::Unreadable,
        > {
            ::core::result::Result::Ok(::iadvize::codegen_support::entries(scalar))
        }
    }
}

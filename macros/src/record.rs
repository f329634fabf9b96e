//! `derive(Record)`: an object with named fields.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{DeriveInput, Field, Ident, LitStr, Result, Type};

use crate::attribute;
use crate::deserialize;
use crate::errors::Errors;
use crate::member::members;
use crate::new;

/// A field and its name on the wire.
struct Entry<'a> {
    name: &'a Ident,
    /// The variable that holds the value until the object ends.
    local: Ident,
    /// The type without `Option`.
    ty: &'a Type,
    wire: LitStr,
    /// Other names on the wire.
    also: Vec<LitStr>,
    required: bool,
}

/// The impls for `input`.
pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let fields = attribute::named(input, "Record")?;
    let mut errors = Errors::default();
    let entries: Vec<Entry<'_>> =
        fields.named.iter().enumerate().filter_map(|(place, field)| entry(place, field, &mut errors)).collect();
    errors.duplicates(wires(&entries), "duplicate name on the wire");
    let (name, impls) = (&input.ident, impls(&input.ident, &entries));
    let new = input.attrs.iter().any(|attribute| attribute.path().is_ident("new")).then(|| {
        let new = new::expand(name, &members(fields, &mut errors));
        quote!(#[allow(deprecated)] impl #name { #new })
    });
    errors.finish(quote! { #impls #new })
}

fn entry<'a>(place: usize, field: &'a Field, errors: &mut Errors) -> Option<Entry<'a>> {
    let name = field.ident.as_ref()?;
    let inner = attribute::optional(&field.ty);
    let wire = errors.keep(attribute::wire(&field.attrs))?;
    let also = errors.keep(attribute::also(&field.attrs))?;
    Some(Entry {
        name,
        local: format_ident!("field_{place}"),
        ty: inner.unwrap_or(&field.ty),
        wire: wire.unwrap_or_else(|| LitStr::new(&name.unraw().to_string(), name.span())),
        also,
        required: inner.is_none(),
    })
}

/// The names of all fields, in order, and then their other names.
fn wires<'a>(entries: &'a [Entry<'_>]) -> impl Iterator<Item = &'a LitStr> {
    entries.iter().map(|entry| &entry.wire).chain(entries.iter().flat_map(|entry| &entry.also))
}

fn impls(name: &Ident, entries: &[Entry<'_>]) -> TokenStream {
    let body = body(entries);
    let deserialize = deserialize::expand(name);
    let fields = entries.iter().map(|Entry { name, wire, .. }| quote!(#name #wire));
    let id = entries.iter().find(|entry| entry.required && entry.wire.value() == "id").map(|Entry { name, .. }| {
        quote! {
            fn identity(&self) -> ::core::option::Option<u64> {
                ::iadvize::codegen_support::Read::identity(&self.#name)
            }
        }
    });
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::Read for #name {
            const EXPECTED: &'static str = "an object";

            fn from_object<'de, __A: ::iadvize::codegen_support::MapAccess<'de>>(
                mut object: __A,
                path: &::iadvize::codegen_support::JsonPath,
            ) -> ::core::result::Result<::core::option::Option<Self>, __A::Error> {
                #body
            }

            #id
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::Record for #name {}

        #deserialize

        ::iadvize::codegen_support::serialize! { record #name { #(#fields)* } }
    }
}

fn body(entries: &[Entry<'_>]) -> TokenStream {
    let wires = wires(entries);
    let slots = entries.iter().map(
        |Entry { local, ty, .. }| quote!(let mut #local: ::core::option::Option<#ty> = ::core::option::Option::None;),
    );
    let mut next = entries.len();
    let arms = entries.iter().enumerate().map(|(place, Entry { local, also, .. })| {
        let others = next..next + also.len();
        next = others.end;
        match others.is_empty() {
            true => quote!(#place => keys.value(&mut object, #place, &mut #local, path),),
            false => quote!(#place #(| #others)* => keys.same(&mut object, [place, #place], &mut #local, path),),
        }
    });
    let values = entries.iter().enumerate().map(|(place, Entry { name, local, required, .. })| match required {
        true => quote!(#name: keys.required(#local, #place, path)?,),
        false => quote!(#name: #local,),
    });
    quote! {
        let mut keys = ::iadvize::codegen_support::Keys::new(&[#(#wires),*]);
        #(#slots)*
        while let ::core::option::Option::Some(place) = keys.next(&mut object)? {
            match place {
                #(#arms)*
                _ => keys.skip(&mut object),
            }?;
        }
        ::core::result::Result::Ok(::core::option::Option::Some(Self { #(#values)* }))
    }
}

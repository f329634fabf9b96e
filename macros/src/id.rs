//! `derive(Id)`: a newtype over `u64` or `String`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, Result, Type};

use crate::deserialize;

/// The impls for `input`.
pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let inner = inner(input)?;
    let name = &input.ident;
    let getter = match inner {
        Type::Path(path) if path.path.is_ident("u64") => number(name),
        Type::Path(path) if path.path.is_ident("String") => text(name),
        _ => return Err(Error::new_spanned(inner, "`Id` requires a field of type `u64` or `String`")),
    };
    let serialize = quote!(::iadvize::codegen_support::serialize! { id #name });
    let parts =
        [getter, read(name, inner), deserialize::expand(name), serialize, conversions(name, inner), written(name)];
    Ok(quote! { #(#parts)* })
}

fn read(name: &Ident, inner: &Type) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::Read for #name {
            const EXPECTED: &'static str = <#inner as ::iadvize::codegen_support::Read>::EXPECTED;

            #[inline]
            fn from_scalar(
                scalar: ::iadvize::codegen_support::Scalar<'_>,
            ) -> ::core::result::Result<::core::option::Option<Self>, ::iadvize::codegen_support::Unreadable> {
                match scalar.is_absent() {
                    true => ::core::result::Result::Ok(::core::option::Option::None),
                    false => <#inner as ::iadvize::codegen_support::Read>::from_scalar(scalar).map(|id| id.map(Self)),
                }
            }

            #[inline]
            fn from_object<'de, __A: ::iadvize::codegen_support::MapAccess<'de>>(
                object: __A,
                path: &::iadvize::codegen_support::JsonPath,
            ) -> ::core::result::Result<::core::option::Option<Self>, __A::Error> {
                ::iadvize::codegen_support::nested_id(object, path).map(|id| id.map(Self))
            }

            fn identity(&self) -> ::core::option::Option<u64> {
                ::iadvize::codegen_support::Read::identity(&self.0)
            }
        }
    }
}

fn conversions(name: &Ident, inner: &Type) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::convert::From<#inner> for #name {
            #[inline]
            fn from(id: #inner) -> Self {
                Self(id)
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::str::FromStr for #name {
            type Err = <#inner as ::core::str::FromStr>::Err;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    }
}

fn written(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, formatter)
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::IntoValue for #name {
            #[inline]
            fn into_value(self) -> ::iadvize::codegen_support::WireValue {
                ::iadvize::codegen_support::IntoValue::into_value(self.0)
            }
        }
    }
}

fn inner(input: &DeriveInput) -> Result<&Type> {
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Ok(&fields.unnamed[0].ty),
            _ => Err(Error::new_spanned(input, "`Id` requires a struct with one unnamed field")),
        },
        _ => Err(Error::new_spanned(input, "`Id` requires a struct with one unnamed field")),
    }
}

fn number(name: &Ident) -> TokenStream {
    quote! {
        #[allow(deprecated)]
        impl #name {
            /// The number.
            #[inline]
            pub const fn get(self) -> u64 {
                self.0
            }
        }
    }
}

fn text(name: &Ident) -> TokenStream {
    quote! {
        #[allow(deprecated)]
        impl #name {
            /// The text.
            #[inline]
            pub fn get(&self) -> &str {
                &self.0
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::convert::From<&str> for #name {
            #[inline]
            fn from(id: &str) -> Self {
                Self(::core::convert::From::from(id))
            }
        }
    }
}

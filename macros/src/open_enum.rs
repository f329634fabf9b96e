//! `derive(OpenEnum)`: a variant for each known value, and one for all others.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DataEnum, DeriveInput, Error, Fields, Ident, LitStr, Result, Type, Variant};

use crate::attribute;
use crate::deserialize;
use crate::errors::Errors;

/// A variant and its value on the wire.
struct Known<'a> {
    name: &'a Ident,
    wire: LitStr,
}

/// The impls for `input`.
pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(input, "`OpenEnum` requires an enum"));
    };
    let mut errors = Errors::default();
    let integer = errors.keep(attribute::wire::<Ident>(&input.attrs)).flatten();
    if let Some(integer) = integer.as_ref().filter(|integer| *integer != "integer") {
        errors.at(integer, "expected `#[wire(integer)]`");
    }
    let known: Vec<Known<'_>> = data.variants.iter().filter_map(|variant| value(variant, &mut errors)).collect();
    other(input, data, &mut errors);
    errors.duplicates(known.iter().map(|known| &known.wire), "another variant has the same value");
    let name = &input.ident;
    let parts = [
        inherent(name, &known),
        conversions(name, &known),
        texts(name),
        order(name),
        read(name, &known, integer.is_some()),
        written(name, integer.is_some()),
        serialized(name, integer.is_some()),
    ];
    errors.finish(quote! { #(#parts)* })
}

/// Checks the variant for unknown values.
fn other(input: &DeriveInput, data: &DataEnum, errors: &mut Errors) {
    let Some(other) = data.variants.iter().find(|variant| is_other(variant)) else {
        errors.at(&input.ident, "missing variant `Other(Unknown<Self>)` for unknown values");
        return;
    };
    // With a text that anybody may set, a second value would stand for the word of a known one.
    let unknown = other.fields.iter().all(|field| match &field.ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Unknown"),
        _ => false,
    });
    if !unknown {
        errors.at(&other.fields, "expected `(Unknown<Self>)`, the type `iadvize::Unknown`");
    }
}

fn value<'a>(variant: &'a Variant, errors: &mut Errors) -> Option<Known<'a>> {
    if is_other(variant) {
        return None;
    }
    if !matches!(variant.fields, Fields::Unit) {
        errors.at(variant, "a variant with a value must not have fields");
    }
    match errors.keep(attribute::wire(&variant.attrs))? {
        Some(wire) => Some(Known { name: &variant.ident, wire }),
        None => {
            errors.at(variant, "missing attribute `#[wire(\"…\")]`");
            None
        }
    }
}

fn is_other(variant: &Variant) -> bool {
    variant.ident == "Other" && matches!(&variant.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1)
}

fn inherent(name: &Ident, known: &[Known<'_>]) -> TokenStream {
    let (variants, wires): (Vec<_>, Vec<_>) = known.iter().map(|known| (known.name, &known.wire)).unzip();
    quote! {
        #[allow(deprecated)]
        impl #name {
            /// The values that this version knows, in the documentation's order.
            pub const KNOWN: &'static [Self] = &[#(Self::#variants),*];
            const WORDS: &'static [&'static str] = &[#(#wires),*];

            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Other(other) => other.as_str(),
                }
            }
        }
    }
}

fn conversions(name: &Ident, known: &[Known<'_>]) -> TokenStream {
    let variants = known.iter().enumerate().map(|(place, known)| {
        let name = known.name;
        quote!(::core::option::Option::Some(#place) => Self::#name,)
    });
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::convert::From<&str> for #name {
            #[inline]
            fn from(text: &str) -> Self {
                match ::iadvize::codegen_support::position(Self::WORDS, text) {
                    #(#variants)*
                    _ => Self::Other(::iadvize::codegen_support::unknown(text)),
                }
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::convert::From<::std::string::String> for #name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                ::core::convert::From::from(text.as_str())
            }
        }
    }
}

fn texts(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::str::FromStr for #name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
    }
}

fn order(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::cmp::Ord for #name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::iadvize::codegen_support::order(Self::WORDS, self.as_str(), other.as_str())
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::cmp::PartialOrd for #name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
    }
}

fn read(name: &Ident, known: &[Known<'_>], integer: bool) -> TokenStream {
    // A known number is compared as a number, without becoming a text.
    let numbers = known.iter().filter_map(|known| {
        let number: u64 = known.wire.value().parse().ok()?;
        let name = known.name;
        Some(quote! {
            ::iadvize::codegen_support::Scalar::Unsigned(#number) => ::core::option::Option::Some(Self::#name),
        })
    });
    let text = match integer {
        true => quote!(::iadvize::codegen_support::without_empty_fraction(text)),
        false => quote!(text),
    };
    let deserialize = deserialize::expand(name);
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::Read for #name {
            const EXPECTED: &'static str = "a string or a number";

            #[inline]
            fn from_scalar(
                scalar: ::iadvize::codegen_support::Scalar<'_>,
            ) -> ::core::result::Result<::core::option::Option<Self>, ::iadvize::codegen_support::Unreadable> {
                ::core::result::Result::Ok(match scalar {
                    ::iadvize::codegen_support::Scalar::Text(text) if !text.is_empty() => {
                        ::core::option::Option::Some(::core::convert::From::from(#text))
                    }
                    #(#numbers)*
                    ::iadvize::codegen_support::Scalar::Boolean(true) => {
                        return ::core::result::Result::Err(::iadvize::codegen_support::Unreadable::Type);
                    }
                    _ => scalar.text()?.map(|text| ::core::convert::From::from(&*text)),
                })
            }
        }

        #deserialize
    }
}

fn serialized(name: &Ident, integer: bool) -> TokenStream {
    let kind = if integer { quote!(numbers) } else { quote!(words) };
    quote!(::iadvize::codegen_support::serialize! { #kind #name })
}

fn written(name: &Ident, integer: bool) -> TokenStream {
    let written = match integer {
        true => quote!(::iadvize::codegen_support::WireValue::integer_or_text(self.as_str())),
        false => quote!(::iadvize::codegen_support::IntoValue::into_value(self.as_str())),
    };
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::IntoValue for #name {
            #[inline]
            fn into_value(self) -> ::iadvize::codegen_support::WireValue {
                #written
            }
        }
    }
}

//! `Deserialize` for every type that implements `Read`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

/// The impl for the type of this name.
pub fn expand(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl<'de> ::iadvize::codegen_support::Deserialize<'de> for #name {
            fn deserialize<__D: ::iadvize::codegen_support::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                ::iadvize::codegen_support::deserialize(deserializer)
            }
        }
    }
}

//! `Serialize` for every type that is read (feature `serde`).

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

/// The impls for the type of this name; none without the feature. `body` writes `self` to `serializer`.
pub fn expand(name: &Ident, body: impl FnOnce() -> TokenStream) -> TokenStream {
    if !cfg!(feature = "serde") {
        return TokenStream::new();
    }
    let body = body();
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::write::Write for #name {
            fn write<S: ::iadvize::codegen_support::write::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #body
            }
        }

        #[automatically_derived]
        impl ::iadvize::codegen_support::write::Serialize for #name {
            fn serialize<S: ::iadvize::codegen_support::write::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                ::iadvize::codegen_support::write::Write::write(self, serializer)
            }
        }
    }
}

//! `derive(New)`: a constructor with the required fields.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{DeriveInput, Ident, Result};

use crate::errors::Errors;
use crate::member::{Member, Slot, members};

/// The impl for `input`.
pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let mut errors = Errors::default();
    let members = members(input, "New", &mut errors)?;
    let name = &input.ident;
    let doc = doc(&members);
    let arguments = members.iter().filter_map(|member| match member.slot {
        Slot::Required(ty) => {
            let (name, (ty, _)) = (member.name, member.argument(ty));
            Some(quote!(#name: #ty))
        }
        _ => None,
    });
    let (names, values): (Vec<_>, Vec<_>) = members.iter().map(|member| (member.name, value(member))).unzip();
    // The compiler shows the place of the type where an argument is missing.
    let new = Ident::new("new", name.span());
    errors.finish(quote! {
        #[allow(deprecated)]
        impl #name {
            #[doc = #doc]
            pub fn #new(#(#arguments),*) -> Self {
                Self { #(#names: #values),* }
            }
        }
    })
}

fn value(member: &Member<'_>) -> TokenStream {
    match member.slot {
        Slot::Required(ty) => member.argument(ty).1,
        Slot::Optional(_) => quote!(::core::option::Option::None),
        Slot::Changed(_) => quote!(::iadvize::codegen_support::Change::Keep),
        Slot::Only(_) => quote!(false),
    }
}

fn doc(members: &[Member<'_>]) -> String {
    let required = members.iter().filter(|member| matches!(member.slot, Slot::Required(_)));
    let lines: String = required.map(|member| format!("\n- `{}`: {}", member.name.unraw(), member.doc())).collect();
    match &*lines {
        "" => "Creates a value without any of its fields.".to_owned(),
        lines => format!("Creates a value with the required fields only.\n{lines}"),
    }
}

//! The constructor of records and bodies: its arguments are the required fields.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use crate::member::{Member, Slot};

/// `new` of the struct of this name.
pub fn expand(name: &Ident, members: &[Member<'_>]) -> TokenStream {
    let doc = doc(members);
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
    quote! {
        #[doc = #doc]
        #[inline]
        pub fn #new(#(#arguments),*) -> Self {
            Self { #(#names: #values),* }
        }
    }
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

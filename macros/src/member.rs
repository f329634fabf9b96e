//! The fields of a struct, as constructors and `derive(Payload)` see them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Expr, Field, FieldsNamed, Ident, LitStr, Type, Visibility};

use crate::attribute;
use crate::errors::Errors;

/// A field with a value that may be set.
pub struct Member<'a> {
    pub name: &'a Ident,
    pub visibility: &'a Visibility,
    /// Its docs and its deprecation.
    pub attributes: Vec<&'a Attribute>,
    pub wire: LitStr,
    pub slot: Slot<'a>,
    /// Whether methods take whatever converts into the type, or into the type of the items of a list.
    into: bool,
}

/// What the type of a field allows.
pub enum Slot<'a> {
    Required(&'a Type),
    /// `Option<…>`.
    Optional(&'a Type),
    /// `Change<…>`.
    Changed(&'a Type),
    /// The only value that can be sent; the field says whether it is.
    Only(Expr),
}

/// The fields of a struct.
pub fn members<'a>(fields: &'a FieldsNamed, errors: &mut Errors) -> Vec<Member<'a>> {
    fields.named.iter().filter_map(|field| member(field, errors)).collect()
}

fn member<'a>(field: &'a Field, errors: &mut Errors) -> Option<Member<'a>> {
    let name = field.ident.as_ref()?;
    let find = |name: &str| field.attrs.iter().find(|attribute| attribute.path().is_ident(name));
    let only = errors.keep(find("only").map(Attribute::parse_args).transpose())?;
    let slot = match (only, attribute::optional(&field.ty), attribute::inner(&field.ty, "Change")) {
        (Some(only), ..) => Slot::Only(only),
        (None, Some(ty), _) => Slot::Optional(ty),
        (None, None, Some(ty)) => Slot::Changed(ty),
        (None, None, None) => Slot::Required(&field.ty),
    };
    let kept = field.attrs.iter().filter(|it| it.path().is_ident("doc") || it.path().is_ident("deprecated"));
    let wire = errors.keep(attribute::wire(&field.attrs))?;
    Some(Member {
        name,
        visibility: &field.vis,
        attributes: kept.collect(),
        wire: wire.unwrap_or_else(|| LitStr::new(&name.unraw().to_string(), name.span())),
        slot,
        into: find("into").is_some(),
    })
}

impl Member<'_> {
    /// The argument of a method that sets a value of this type, and the value that it makes of its argument.
    pub fn argument(&self, ty: &Type) -> (TokenStream, TokenStream) {
        let name = self.name;
        match (attribute::inner(ty, "Vec"), self.into) {
            (Some(item), true) => (
                quote!(impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#item>>),
                quote!(#name.into_iter().map(::core::convert::Into::into).collect()),
            ),
            (Some(item), false) => {
                (quote!(impl ::core::iter::IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
            }
            (None, true) => (quote!(impl ::core::convert::Into<#ty>), quote!(#name.into())),
            (None, false) => (quote!(#ty), quote!(#name)),
        }
    }

    /// The text of its docs.
    pub fn doc(&self) -> String {
        let lines = self.attributes.iter().filter_map(|attribute| {
            let text = &attribute.meta.require_name_value().ok().filter(|it| it.path.is_ident("doc"))?.value;
            match text {
                Expr::Lit(literal) => match &literal.lit {
                    syn::Lit::Str(text) => Some(text.value().trim().to_owned()),
                    _ => None,
                },
                _ => None,
            }
        });
        lines.collect::<Vec<_>>().join(" ")
    }
}

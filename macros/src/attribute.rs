//! Reads `#[wire(…)]` and `#[also(…)]`, and recognizes optional types.

use syn::parse::Parse;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Data, DeriveInput, Error, Fields, FieldsNamed, GenericArgument, LitStr, PathArguments, Result, Token,
    Type,
};

/// The argument of `#[wire(…)]`, if the attribute is there.
pub fn wire<T: Parse>(attributes: &[Attribute]) -> Result<Option<T>> {
    let mut found = attributes.iter().filter(|attribute| attribute.path().is_ident("wire"));
    let value = found.next().map(Attribute::parse_args).transpose()?;
    match found.next() {
        Some(second) => Err(Error::new_spanned(second, "duplicate attribute `#[wire(…)]`")),
        None => Ok(value),
    }
}

/// The names in `#[also(…)]`.
pub fn also(attributes: &[Attribute]) -> Result<Vec<LitStr>> {
    let mut names = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("also")) {
        names.extend(attribute.parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated)?);
    }
    Ok(names)
}

/// The `T` of an `Option<T>`.
pub fn optional(ty: &Type) -> Option<&Type> {
    inner(ty, "Option")
}

/// The `T` of a type `name<T>`.
pub fn inner<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
            Some(GenericArgument::Type(inner)) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}

/// The fields of a struct. `what` is the derive.
pub fn named<'a>(input: &'a DeriveInput, what: &str) -> Result<&'a FieldsNamed> {
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => Ok(fields),
            _ => Err(Error::new_spanned(input, format!("`{what}` requires a struct with named fields"))),
        },
        _ => Err(Error::new_spanned(input, format!("`{what}` requires a struct with named fields"))),
    }
}

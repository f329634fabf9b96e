//! Channels, groupings and indicators as types.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, indicators as dynamic, spaced, ty};
use crate::model::{Grouping, Indicator, Indicators, Model, Typed, Unit, Value};

/// The module of these types.
pub fn statistics(model: &Model, indicators: &Indicators, typed: &Typed) -> TokenStream {
    let module = "Channels, groupings and indicators as types, for statistics that the compiler checks: see \
                  [`StatisticsOn`](crate::StatisticsOn).";
    let imports = quote! {
        use crate::codegen_support::*;
        use super::ids::*;
    };
    let channels = model[indicators.channel].values.iter().map(channel);
    let groupings = typed.groupings.iter().map(|grouping| self::grouping(model, grouping));
    let list = indicators.list.iter().map(|indicator| self::indicator(model, indicators, indicator));
    let items = spaced(std::iter::once(imports).chain(channels).chain(groupings).chain(list));
    docs::module(module, items)
}

fn channel(value: &Value) -> TokenStream {
    let doc = docs::outer(&format!("Channel: {}", value.doc.value));
    let (name, wire) = (ident(&value.name.rust), &value.name.wire);
    let deprecated = docs::deprecated(value.deprecated.as_ref());
    spaced([
        quote! {
            #doc
            #deprecated
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct #name;
        },
        quote! {
            impl TypedChannel for #name {
                const NAME: &'static str = #wire;
            }
        },
    ])
}

fn grouping(model: &Model, grouping: &Grouping) -> TokenStream {
    let doc = docs::outer(&format!("Grouping: {}", grouping.doc));
    let (name, wire) = (ident(&grouping.name.rust), &grouping.name.wire);
    let key = ty::owned(model, &grouping.key);
    spaced([
        quote! {
            #doc
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct #name;
        },
        quote! {
            impl Grouping for #name {
                const NAME: &'static str = #wire;
                type Key = #key;
            }
        },
    ])
}

fn indicator(model: &Model, indicators: &Indicators, indicator: &Indicator) -> TokenStream {
    let doc = docs::outer(&dynamic::doc(model, indicators, indicator));
    let deprecated = docs::deprecated(indicator.deprecated.as_ref());
    let (name, wire) = (ident(&indicator.name.rust), &indicator.name.wire);
    let unit = match indicator.unit {
        Unit::Second => quote! { Duration },
        Unit::Number => quote! { f64 },
        Unit::Rate => quote! { Rate },
        Unit::Amount => quote! { Amount },
    };
    let values = &model[indicators.channel].values;
    let channels = indicator.channels.iter().map(|position| ident(&values[*position].name.rust));
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
        #[wire(#wire)]
        #[unit(#unit)]
        #[available_on(#(#channels),*)]
        pub struct #name;
    }
}

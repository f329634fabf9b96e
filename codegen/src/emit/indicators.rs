//! Statistic indicators, and the types of typed statistics.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, item, spaced, tokens};
use crate::model::{Indicators, Model, Unit};
use crate::surface::Item;

/// The enum of the indicators.
pub fn indicators(head: &Item<'_>, members: &[Item<'_>]) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let variants = members.iter().map(item::variant);
    spaced([
        quote! {
            #attributes
            #[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// An indicator that this version does not know, as it stands on the wire.
                Other(String),
            }
        },
        quote! {
            impl #name {
                /// What the documentation says of this indicator; nothing for one that this version does not know.
                pub fn details(&self) -> Option<&'static IndicatorDetails> {
                    INDICATORS.iter().find(|details| details.name == self.as_str())
                }
            }
        },
    ])
}

/// What the documentation says of each indicator.
pub fn table(model: &Model, head: &Item<'_>, indicators: &Indicators) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let rows = indicators.list.iter().map(|indicator| {
        let (wire, label) = (&indicator.name.wire, &indicator.label);
        let family = &indicators.families[indicator.family].name;
        let unit = ident(match indicator.unit {
            Unit::Second => "Second",
            Unit::Number => "Number",
            Unit::Rate => "Rate",
            Unit::Amount => "Amount",
        });
        let values = &model[indicators.channel].values;
        let channels = indicator.channels.iter().map(|position| &values[*position].name.wire);
        let deprecated = indicator.deprecated.as_ref().map(|text| {
            let text = text.value.trim();
            quote! { .deprecated(#text) }
        });
        quote! { IndicatorDetails::new(#wire, #label, #family, Unit::#unit, &[#(#channels),*]) #deprecated }
    });
    quote! {
        #attributes
        pub static #name: &[IndicatorDetails] = &[#(#rows),*];
    }
}

/// A channel as a type.
pub fn channel(head: &Item<'_>, wire: &str) -> TokenStream {
    let name = ident(&head.name);
    let named = quote! {
        impl TypedChannel for #name {
            const NAME: &'static str = #wire;
        }
    };
    spaced([marker(head), named])
}

/// What figures can be grouped by, as a type.
pub fn grouping(head: &Item<'_>, wire: &str, key: &str) -> TokenStream {
    let (name, key) = (ident(&head.name), tokens(key));
    let named = quote! {
        impl Grouping for #name {
            const NAME: &'static str = #wire;
            type Key = #key;
        }
    };
    spaced([marker(head), named])
}

/// An indicator as a type.
pub fn indicator(head: &Item<'_>, wire: &str, figure: &str, channels: &[&str]) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    let (figure, channels) = (ident(figure), channels.iter().map(|channel| ident(channel)));
    quote! {
        #attributes
        #[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
        #[wire(#wire)]
        #[unit(#figure)]
        #[available_on(#(#channels),*)]
        pub struct #name;
    }
}

fn marker(head: &Item<'_>) -> TokenStream {
    let (attributes, name) = (docs::attributes(head), ident(&head.name));
    quote! {
        #attributes
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct #name;
    }
}

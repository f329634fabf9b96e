//! Statistic indicators.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, enums, ident, spaced};
use crate::model::{Indicator, Indicators, Model, Unit};

/// The module of indicators.
pub fn indicators(model: &Model, indicators: &Indicators) -> TokenStream {
    let imports = quote! { use crate::codegen_support::*; };
    let items = spaced([imports, enumeration(model, indicators), details(), table(model, indicators)]);
    docs::module(&module_doc(indicators), items)
}

fn module_doc(indicators: &Indicators) -> String {
    let families = indicators.families.iter().map(|family| {
        let deprecated =
            family.deprecated.as_ref().map(|text| format!(" **Deprecated**: {}.", text.value)).unwrap_or_default();
        format!("- **{}**: {}{deprecated}", family.name, family.doc.value)
    });
    let families: Vec<String> = families.collect();
    let summary = "Statistic indicators: what each measures, in which unit, and on which channels it is available.";
    format!("{summary}\n\n{}", families.join("\n"))
}

fn enumeration(model: &Model, indicators: &Indicators) -> TokenStream {
    let variants = indicators.list.iter().map(|indicator| {
        let doc = doc(model, indicators, indicator);
        let deprecated = docs::deprecated(indicator.deprecated.as_ref());
        enums::variant(&indicator.name.wire, &indicator.name.rust, &doc, deprecated)
    });
    let other = enums::other("An indicator");
    quote! {
        /// A figure that statistics can be asked for.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
        #[non_exhaustive]
        pub enum Indicator {
            #(#variants,)*
            #other
        }
    }
}

/// What an indicator measures, in which unit, and where it is available.
pub fn doc(model: &Model, indicators: &Indicators, indicator: &Indicator) -> String {
    let unit = match indicator.unit {
        Unit::Second => "Seconds",
        Unit::Number => "A number",
        Unit::Rate => "A rate",
        Unit::Amount => "An amount of money",
    };
    let channels: Vec<String> = channels(model, indicators, indicator).map(|channel| format!("`{channel}`")).collect();
    let text = indicator.doc.value.trim();
    format!("{text}\n\n“{}” on the platform. {unit}; available on {}.", indicator.label, channels.join(", "))
}

fn channels<'a>(model: &'a Model, indicators: &Indicators, indicator: &'a Indicator) -> impl Iterator<Item = &'a str> {
    let values = &model[indicators.channel].values;
    indicator.channels.iter().map(move |position| &*values[*position].name.wire)
}

fn details() -> TokenStream {
    quote! {
        impl Indicator {
            /// What the documentation says of this indicator; nothing for one that this version does not know.
            pub fn details(&self) -> Option<&'static IndicatorDetails> {
                INDICATORS.iter().find(|details| details.name == self.as_str())
            }
        }
    }
}

fn table(model: &Model, indicators: &Indicators) -> TokenStream {
    let rows = indicators.list.iter().map(|indicator| {
        let (name, label) = (&indicator.name.wire, &indicator.label);
        let family = &indicators.families[indicator.family].name;
        let unit = ident(match indicator.unit {
            Unit::Second => "Second",
            Unit::Number => "Number",
            Unit::Rate => "Rate",
            Unit::Amount => "Amount",
        });
        let channels = channels(model, indicators, indicator);
        let deprecated = indicator.deprecated.as_ref().map(|text| {
            let text = text.value.trim();
            quote! { .deprecated(#text) }
        });
        quote! { IndicatorDetails::new(#name, #label, #family, Unit::#unit, &[#(#channels),*])#deprecated }
    });
    quote! {
        /// Every documented indicator, in the documentation's order.
        pub static INDICATORS: &[IndicatorDetails] = &[#(#rows),*];
    }
}

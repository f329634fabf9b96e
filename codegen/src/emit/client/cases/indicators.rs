//! Every indicator on every channel.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Case, plain};
use crate::emit::ident;
use crate::model::{Indicator, Model, Value};

/// One case for each pair.
pub fn indicators(model: &Model) -> Vec<Case> {
    let Some(indicators) = &model.indicators else { return Vec::new() };
    let channels = model[indicators.channel].values.iter().enumerate();
    let pairs = channels.flat_map(|channel| indicators.list.iter().map(move |indicator| (channel, indicator)));
    let case = |((position, channel), indicator): ((usize, &Value), &Indicator)| {
        let (on, which) = (ident(&channel.name.rust), ident(&indicator.name.rust));
        let message = format!("indicator `{which}` is not available on channel `{on}`");
        Case {
            name: format!("{}_{}", plain(&indicator.name.wire), plain(&channel.name.wire.to_lowercase())),
            takes: TokenStream::new(),
            body: quote! {
                fn available<I: AvailableOn<#on>>(_: I) {}
                available(#which);
            },
            refused: (!indicator.channels.contains(&position)).then_some(message),
        }
    };
    pairs.map(case).collect()
}

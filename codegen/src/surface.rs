//! Stage 4: the Rust items of the generated client, as one flat list. Every path, type and doc is decided here, once: `emit`
//! prints the list, `check/rust_name` finds clashing paths, and `diff` compares two lists.

pub mod api;
pub mod filters;
pub mod indicators;
mod item;
mod limits;
pub mod markdown;
mod payload;
mod record;
mod reserved;
mod resource;
pub mod scope;
pub mod shared;
pub mod statistics;
pub mod ty;

pub use item::*;

use crate::model::Model;

/// The items of the generated client in the order of its files. The members of an item follow it.
pub fn surface(model: &Model) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    items.extend(model.api.iter().flat_map(api::items));
    items.extend(shared::identifiers(model));
    items.extend(shared::enums(model));
    if let Some(list) = &model.indicators {
        items.extend(indicators::items(model, list));
        items.extend(model.typed().into_iter().flat_map(|typed| statistics::items(model, list, typed)));
    }
    items.extend(model.resources.iter().flat_map(|resource| resource::items(model, resource)));
    items
}

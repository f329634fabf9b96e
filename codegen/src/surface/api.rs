//! The module `api`, which all calls share: platforms, parameters of every call, and API errors.

use super::markdown::prose;
use super::{Item, Kind, shared};
use crate::model::{Api, Name};
use crate::source::Spanned;

pub const MODULE: &str = "api";

pub fn items(api: &Api) -> Vec<Item<'_>> {
    let span = api.key_header.span;
    let doc = "Platforms, authentication, paging and API errors, common to all calls.";
    let mut items = vec![shared::module(MODULE, span, doc)];
    items.extend(words(api));
    items.extend(limits(api));
    items.push(Item::named("", "Platform", span, Kind::Platforms(api), "An address of the API."));
    items.extend(api.platforms.iter().map(|platform| {
        let doc = format!("{}\n\n<{}>", prose(&platform.doc.value), platform.url);
        variant("Platform", &platform.name, doc)
    }));
    let doc = "The cause of an API error, recognized by the message of the error response.";
    items.push(Item::named("", "Refusal", span, Kind::Refusals(api), doc));
    items.extend(api.refusals.iter().map(|refusal| variant("Refusal", &refusal.name, prose(&refusal.doc.value))));
    items
}

fn words(api: &Api) -> impl Iterator<Item = Item<'_>> {
    let words = [
        ("KEY_HEADER", "The header that carries the key.", &api.key_header),
        ("KEY_PARAMETER", "The query parameter that can carry the key.", &api.key_parameter),
        ("PAGE_PARAMETER", "The query parameter for the page number, which starts at 1.", &api.page_parameter),
        ("LIMIT_PARAMETER", "The query parameter for the number of items on a page.", &api.limit_parameter),
        ("FULL_PARAMETER", "The query parameter that requests whole records.", &api.full_parameter),
        ("SUCCESS", "The status of a successful response.", &api.success),
    ];
    words.into_iter().map(|(name, doc, word)| constant(name, doc, "&str", word, format!("{:?}", word.value)))
}

fn limits(api: &Api) -> impl Iterator<Item = Item<'_>> {
    let limits = [
        ("DEFAULT_LIMIT", "The default number of items on a page.", &api.default_limit),
        ("MAXIMUM_LIMIT", "The largest number of items on a page.", &api.maximum_limit),
    ];
    limits.into_iter().map(|(name, doc, limit)| constant(name, doc, "u32", limit, limit.value.to_string()))
}

fn constant<'a, T>(name: &str, doc: &str, ty: &'static str, of: &Spanned<T>, value: String) -> Item<'a> {
    Item::named(MODULE, name, of.span, Kind::Constant { ty, value }, doc)
}

fn variant<'a>(holder: &str, name: &Name, doc: impl Into<String>) -> Item<'a> {
    let kind = Kind::Variant(name.wire.clone());
    Item::new("", name, kind, doc).in_holder(holder)
}

//! Channels, groupings and indicators as types, and the methods that select them.

use super::{Argument, Does, Extension, Given, Item, Kind, Method, filters, indicators, shared, ty};
use crate::model::{Indicators, Model, Operation, Resource, Type, Typed, Unit};

pub const MODULE: &str = "statistics";

/// The types of a call before and after a grouping is chosen.
pub const SELECTION: &str = "StatisticsOn";
pub const ROWS: &str = "Call<Rows>";

/// The method that chooses a channel.
pub const SELECT: &str = "on";

pub fn items<'a>(
    model: &'a Model,
    list: &'a Indicators,
    (operation, typed): (&'a Operation, &'a Typed),
) -> Vec<Item<'a>> {
    let doc = "Channels, groupings and indicators as types, for statistics that the compiler checks: see \
               [`StatisticsOn`](crate::StatisticsOn).";
    let channels = &model[list.channel];
    let mut items = vec![shared::module(MODULE, channels.name.span, doc), roles(model, operation, typed)];
    items.extend(channels.values.iter().map(|value| {
        let kind = Kind::Channel(&value.name.wire);
        Item::new(MODULE, &value.name, kind, format!("Channel: {}", value.doc.value)).deprecated(&value.deprecated)
    }));
    items.extend(typed.groupings.iter().map(|grouping| {
        let kind = Kind::Grouping { wire: &grouping.name.wire, key: ty::owned(model, &grouping.key) };
        Item::new(MODULE, &grouping.name, kind, format!("Grouping: {}", grouping.doc))
    }));
    items.extend(list.list.iter().map(|indicator| {
        let channels = indicator.channels.iter().map(|position| &*channels.values[*position].name.rust).collect();
        let kind = Kind::Indicator { wire: &indicator.name.wire, figure: figure(indicator.unit), channels };
        let doc = indicators::doc(model, list, indicator);
        Item::new(MODULE, &indicator.name, kind, doc).deprecated(&indicator.deprecated)
    }));
    items
}

fn roles<'a>(model: &Model, operation: &'a Operation, typed: &'a Typed) -> Item<'a> {
    let step = &operation.filters[typed.step].ty;
    let path = if let Type::Enum(_) = step { "super::" } else { "" };
    let kind = Kind::Roles { operation, typed, step: path.to_owned() + &ty::owned(model, step) };
    Item::named(MODULE, "PARAMETERS", operation.name.span, kind, "The filters that [`StatisticsOn`] sets.")
}

pub fn figure(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "Duration",
        Unit::Number => "f64",
        Unit::Rate => "Rate",
        Unit::Amount => "Amount",
    }
}

/// The methods that typed statistics add to the module of the resource.
pub fn selection<'a>(model: &'a Model, resource: &'a Resource, operation: &'a Operation) -> Vec<Item<'a>> {
    let Some(typed) = &operation.typed else { return Vec::new() };
    let (module, handle, span) = (&*resource.names.module.rust, &*resource.names.handle, operation.name.span);
    let head = |generics, target: String, doc: String| {
        let extension = Extension { takes_filters: false, generics, target, is_trait: false };
        Item::named(module, "", span, Kind::Extension(extension), doc)
    };
    let roles = [typed.channel, typed.indicators, typed.grouping, typed.grouping_id, typed.step];
    let others = filters::methods(model, module, operation, move |position| !roles.contains(&position));
    let selected = "StatisticsOn<Channel, M>".to_owned();
    let mut items = vec![
        head("M", format!("{handle}<M>"), String::new()),
        select(module, operation).in_holder(handle),
        head("Channel, M", selected, format!("Filters of [`{handle}::{SELECT}`].")),
    ];
    items.extend(others.map(|item| item.in_holder(SELECTION)));
    items.push(head(
        "G: Grouping, I, M",
        "Call<Rows<G, I>, M>".to_owned(),
        "Filters of [`StatisticsOn::by`].".to_owned(),
    ));
    items.push(row(module, operation, typed).in_holder(ROWS));
    items
}

fn select<'a>(module: &'a str, operation: &'a Operation) -> Item<'a> {
    let doc = "Chooses a channel, one of [`statistics`](crate::statistics). Indicators that are not available on it do not \
               compile: see [`StatisticsOn`].";
    let span = operation.name.span;
    let method = Method {
        arguments: vec![Argument { name: "channel".to_owned(), ty: "Channel".to_owned(), span }],
        returns: "StatisticsOn<Channel, M>".to_owned(),
        does: Does::Select(operation),
    };
    Item::named(module, SELECT, span, Kind::Method(method), doc)
}

/// The filter that chooses one row of a grouping.
fn row<'a>(module: &'a str, operation: &'a Operation, typed: &Typed) -> Item<'a> {
    let filter = &operation.filters[typed.grouping_id];
    let key = vec![Argument::new(&filter.name, "G::Key".to_owned())];
    let kind = Kind::setter(key, Does::Filter(&filter.name.wire, Given::AsIs));
    Item::new(module, &filter.name, kind, &*filter.doc.value)
}

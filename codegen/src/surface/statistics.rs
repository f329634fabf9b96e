//! Channels, groupings and indicators as types, and the methods that select them.

use super::indicators::{ENUM, MODULE};
use super::markdown::prose;
use super::{Argument, Does, Extension, Given, Item, Kind, Method, filters, ty, variant};
use crate::model::{Indicators, Model, Operation, Resource, Typed, Unit, Value};

/// The types of a call before and after a grouping is chosen.
pub const SELECTION: &str = "StatisticsOn";
pub const ROWS: &str = "StatisticsBy";

/// The method that chooses a channel.
pub const SELECT: &str = "on";

/// The module of the client's hand-written code with the types of these calls.
const BY_HAND: &str = "selection";

/// The type of a channel.
pub fn channel(value: &Value) -> String {
    format!("{}Channel", value.name.plain())
}

/// The types in the module of the indicators.
pub fn items<'a>(
    model: &'a Model,
    list: &'a Indicators,
    (operation, typed): (&'a Operation, &'a Typed),
) -> Vec<Item<'a>> {
    let channels = &model[list.channel].values;
    let parameters = "The filters that typed statistics set.";
    let mut items =
        vec![Item::named(MODULE, "PARAMETERS", operation.name.span, Kind::Roles { operation, typed }, parameters)];
    items.extend(channels.iter().map(|value| {
        let (kind, doc) = (Kind::Channel(&value.name.wire), format!("Channel: {}", prose(&value.doc.value)));
        Item::named(MODULE, channel(value), value.name.span, kind, doc).deprecated(&value.deprecated)
    }));
    items.extend(typed.groupings.iter().map(|grouping| {
        let kind = Kind::Grouping { wire: &grouping.name.wire, key: ty::owned(model, &grouping.key) };
        Item::new(MODULE, &grouping.name, kind, format!("Grouping: {}", prose(&grouping.doc)))
    }));
    items.extend(list.list.iter().map(|indicator| {
        let channels = indicator.channels.iter().map(|position| channel(&channels[*position])).collect();
        let kind = Kind::Indicator { wire: &indicator.name.wire, figure: figure(indicator.unit), channels };
        let path = variant(ENUM, &indicator.name.rust);
        let doc = format!("{}\n\n[`{path}`] as a type.", prose(&indicator.doc.value));
        Item::new(MODULE, &indicator.name, kind, doc).deprecated(&indicator.deprecated)
    }));
    items
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
        let extension = Extension { generics, target, is_trait: false };
        Item::named(module, "", span, Kind::Extension(extension), doc)
    };
    let roles = [typed.channel, typed.indicators, typed.grouping, typed.grouping_id, typed.step];
    let others = filters::methods(model, module, operation, move |position| !roles.contains(&position));
    let selected = "StatisticsOn<Ch, M>".to_owned();
    let step = Kind::Step(ty::owned(model, &operation.filters[typed.step].ty));
    let mut items = vec![
        Item::named(module, "", span, Kind::Exports(BY_HAND), ""),
        Item::named(module, "", span, step, ""),
        head("M", format!("{handle}<M>"), String::new()),
        select(module, operation).in_holder(handle),
        head("Ch, M", selected, String::new()),
    ];
    items.extend(others.map(|item| item.in_holder(SELECTION)));
    items.push(head("G: Grouping, I, M", format!("{ROWS}<G, I, M>"), String::new()));
    items.push(row(module, operation, typed).in_holder(ROWS));
    items
}

fn select<'a>(module: &'a str, operation: &'a Operation) -> Item<'a> {
    let doc = "Chooses a channel, one of the types in [`indicators`](crate::indicators). Indicators that are not available \
               on it do not compile: see [`StatisticsOn`].";
    let span = operation.name.span;
    let method = Method {
        arguments: vec![Argument { name: "_".to_owned(), ty: "Ch".to_owned(), span }],
        returns: "StatisticsOn<Ch, M>".to_owned(),
        does: Does::Select(operation),
    };
    Item::named(module, SELECT, span, Kind::Method(method), doc)
}

/// The filter that chooses one row of a grouping.
fn row<'a>(module: &'a str, operation: &'a Operation, typed: &Typed) -> Item<'a> {
    let filter = &operation.filters[typed.grouping_id];
    let key = vec![Argument::new(&filter.name, "G::Key".to_owned())];
    let kind = Kind::setter(key, Does::Filter(&filter.name.wire, Given::AsIs));
    Item::new(module, &filter.name, kind, prose(&filter.doc.value))
}

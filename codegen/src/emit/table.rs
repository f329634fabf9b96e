//! The table of the command line: all declarations of a spec as data.

mod operation;
mod value;

use self::value::{column, deprecated, list, option, text};
use super::docs;
use super::parts::spaced;
use crate::model::{Api, Enumeration, Indicator, Indicators, Model, Object, Resource, TaggedKind, TaggedList};
use crate::resolve::naming::{constant, kebab};
use crate::words::{Base, Word as _};

/// The static `TABLE`. The module `types` has its types. The table includes the declarations of a spec that this one
/// extends.
pub fn table(model: &Model, types: &str) -> String {
    let resources = model.resources.iter().map(|it| format!("resources::{}", constant(it.names.module.plain())));
    let indicators = model.indicators.iter().flat_map(|all| all.list.iter().map(|it| indicator(model, all, it)));
    let table = format!(
        "pub static TABLE: Table = Table {{
    platforms: {},
    resources: {},
    indicators: {},
}};
",
        list(4, model.api.iter().flat_map(platforms)),
        list(4, resources),
        list(4, indicators),
    );
    spaced([
        docs::module("What the command line knows of the API."),
        format!("#![allow(unused_qualifications)]\n\nuse {types}::*;\n"),
        table,
        module("resources", model.resources.iter().map(|it| resource(model, it))),
        module("records", model.objects.iter().map(|it| record(model, it))),
        module("enums", model.enums.iter().map(enumeration)),
        module("tagged_lists", model.tagged_lists.iter().map(|it| tagged_list(model, it))),
    ])
}

fn module(name: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() {
        return String::new();
    }
    format!("mod {name} {{\n    use super::*;\n\n{}}}\n", spaced(items))
}

fn platforms(api: &Api) -> impl Iterator<Item = String> {
    api.platforms.iter().map(|platform| {
        let [name, url, doc] = [&platform.name.wire, &platform.url, &platform.doc.value].map(|it| text(it));
        format!("Platform {{ name: {name}, url: {url}, doc: {doc} }}")
    })
}

fn resource(model: &Model, resource: &Resource) -> String {
    let names = &resource.names;
    format!(
        "    pub const {}: Resource = Resource {{
        name: {},
        plural: {},
        doc: {},
        deprecated: {},
        operations: {},
    }};
",
        constant(names.module.plain()),
        text(&kebab(names.module.plain())),
        text(&kebab(&names.accessor)),
        text(&resource.doc.value),
        option(&resource.deprecated),
        list(8, resource.operations.iter().map(|it| operation::operation(model, it))),
    )
}

fn record(model: &Model, object: &Object) -> String {
    let sent = object.sent.iter().flat_map(|sent| &sent.parameters);
    format!(
        "    pub static {}: Record = Record {{
        name: {},
        columns: {},
        sent: {},
    }};
",
        constant(&object.name.wire),
        text(&object.name.wire),
        list(8, object.fields.iter().map(|field| column(model, field))),
        list(8, sent.map(|it| operation::part(model, it, false))),
    )
}

fn enumeration(it: &Enumeration) -> String {
    let values = it.values.iter().map(|value| {
        let [name, doc] = [&value.name.wire, &value.doc.value].map(|it| text(it));
        format!("Word::new({name}, {doc}){}", deprecated(&value.deprecated))
    });
    format!(
        "    pub static {}: Enumeration = Enumeration {{
        name: {},
        integer: {},
        values: {},
    }};
",
        constant(&it.name.wire),
        text(&it.name.wire),
        it.base == Base::Integer,
        list(8, values),
    )
}

fn tagged_list(model: &Model, it: &TaggedList) -> String {
    let kind = |TaggedKind { tag, name, items, .. }: &TaggedKind| {
        let items = list(12, items.iter().map(|item| column(model, item)));
        format!("TaggedKind {{ tag: {tag}, name: {}, items: {items} }}", text(&name.wire))
    };
    let (constant, name) = (constant(&it.name.wire), text(&it.name.wire));
    let kinds = list(8, it.kinds.iter().map(kind));
    format!(
        "    pub static {constant}: TaggedList = TaggedList {{\n        name: {name},\n        kinds: {kinds},\n    }};\n"
    )
}

fn indicator(model: &Model, all: &Indicators, it: &Indicator) -> String {
    let channels = it.channels.iter().map(|position| &*model[all.channel].values[*position].name.wire);
    format!(
        "Indicator {{
            name: {},
            label: {},
            family: {},
            unit: {},
            channels: &{:?},
            doc: {},
            deprecated: {},
        }}",
        text(&it.name.wire),
        text(&it.label),
        text(&all.families[it.family].name),
        text(it.unit.word()),
        channels.collect::<Vec<_>>(),
        text(&it.doc.value),
        option(&it.deprecated),
    )
}

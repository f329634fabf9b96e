//! The names that users import.

use crate::model::{Model, Name, Resource};

pub fn ids(model: &Model) -> impl Iterator<Item = &str> {
    rust(model, model.identifiers.iter().map(|identifier| &identifier.name), true)
}

pub fn enums(model: &Model) -> impl Iterator<Item = &str> {
    rust(model, model.enums.iter().map(|set| &set.name), true)
}

/// What the module of a resource holds.
pub fn resource<'a>(model: &'a Model, resource: &'a Resource) -> impl Iterator<Item = &'a str> {
    let objects = resource.objects.iter().map(|object| &*model[*object].name.rust);
    let lists = resource.tagged_lists.iter().map(|list| &*model[*list].name.rust);
    let payloads = resource.operations.iter().filter_map(|operation| operation.payload.as_ref());
    let payloads = payloads.map(|payload| &*payload.rust);
    let traits = model.own.extends().then(|| traits(resource)).into_iter().flatten();
    std::iter::once(&*resource.names.handle).chain(objects).chain(lists).chain(payloads).chain(traits)
}

/// The traits by which a resource extends the client.
pub fn traits(resource: &Resource) -> impl Iterator<Item = &str> {
    let filtered = resource.operations.iter().filter(|operation| !operation.filters.is_empty());
    std::iter::once(&*resource.names.client).chain(filtered.map(|operation| &*operation.filters_trait))
}

/// Everything that the spec declares itself.
pub fn own(model: &Model) -> impl Iterator<Item = &str> {
    ids(model).chain(enums(model)).chain(model.own_resources().flat_map(|resource| self::resource(model, resource)))
}

/// The types of the spec that this one extends.
pub fn extended(model: &Model) -> impl Iterator<Item = &str> {
    let identifiers = model.identifiers.iter().map(|identifier| &identifier.name);
    let enums = model.enums.iter().map(|set| &set.name);
    let objects = model.objects.iter().map(|object| &object.name);
    let lists = model.tagged_lists.iter().map(|list| &list.name);
    rust(model, identifiers.chain(enums).chain(objects).chain(lists), false).chain(["Indicator", "INDICATORS"])
}

fn rust<'a>(model: &'a Model, names: impl Iterator<Item = &'a Name>, own: bool) -> impl Iterator<Item = &'a str> {
    names.filter(move |name| model.is_own(name) == own).map(|name| &*name.rust)
}

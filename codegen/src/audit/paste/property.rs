//! The change for a property that differs.

use super::Paste;
use super::values::{in_plural, of_enum, placeholder};
use crate::audit::fix::{Fix, PLACEHOLDER, Step, put, remove, rename};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::places::Target;
use crate::edit::{Known, Near, Value};

/// Keys of an operation that name one of its filters.
const REFERENCES: [&str; 10] =
    ["available_on", "only_with_one", "from", "to", "channel", "indicators", "grouping", "grouping_id", "step", "one"];

/// A property on both sides.
pub struct Differing<'e> {
    pub property: &'e str,
    pub page: &'e Claim,
    pub spec: &'e Claim,
    pub on_page: &'e Entity,
    /// The entry of the spec, if it is known.
    pub target: Option<Target>,
    /// The entities that contain it, the outermost first.
    pub above: &'e [&'e Entity],
}

impl Paste<'_> {
    /// A property that differs.
    pub fn property(&self, it: &Differing<'_>) -> Fix {
        let set = |key: &str, value: Value| vec![self.set(it, key, value)];
        let steps = match (it.property, it.page) {
            ("deprecated", Claim::Absent) => self.absent(it, "deprecated"),
            ("deprecated", _) => set("deprecated", placeholder()),
            ("query", _) if it.on_page.kind == Kind::Operation => set("call", Value::scalar(self.call(it))),
            ("call", _) => set("call", Value::scalar(self.call(it))),
            ("nullable" | "required" | "only" | "only_with_one" | "body" | "filters_of", Claim::Absent) => {
                self.absent(it, it.property)
            }
            (_, Claim::Absent) | ("items", _) => Vec::new(),
            ("values", _) if *it.spec == Claim::Absent => self.ty_of(it),
            ("values", _) => self.values(it),
            ("type", _) => self.ty_of(it),
            ("name", _) => self.name(it),
            ("filters_of", _) => self.filters_of(it),
            ("only", page) => {
                let (old, new) = (it.spec.text(), page.text());
                let entry = it.target.clone().map(|target| target.below(&["example"]));
                let example = entry.and_then(|entry| self.places.text(&entry)?.strip_suffix(&old).map(str::to_owned));
                let example = example.map(|example| self.set(it, "example", Value::scalar(format!("{example}{new}"))));
                [set("only", Value::Quoted(new))].into_iter().flatten().chain(example).collect()
            }
            ("only_with_one", page) => {
                let filters = it.above.last().map(|operation| &operation.parts[..]).unwrap_or_default();
                set("only_with_one", Value::scalar(in_plural(filters.iter().map(|part| &*part.name), page)))
            }
            ("parameters", _) => self.parameters(it),
            ("error_over", page) => set("maximum", Value::scalar(page.text())),
            ("neither" | "only_from" | "only_to", page) => set(it.property, Value::scalar(self.sentence(it, page))),
            (_, Claim::One(_)) => set(it.property, Value::scalar(it.page.text())),
            (_, Claim::Set(values)) => set(it.property, Value::list(&self.merged(it, values))),
        };
        Fix::new(steps)
    }

    fn set(&self, it: &Differing<'_>, key: &str, value: Value) -> Step {
        let is_row = matches!(it.on_page.kind, Kind::Filter | Kind::Parameter | Kind::Field);
        let near: &[&str] = match key {
            _ if it.target.as_ref().is_some_and(|target| target.path.is_empty()) => &crate::edit::BLOCKS,
            "deprecated" => &["documented", "note"],
            "example" => &["doc", "documented", "note"],
            _ if is_row => &["name", "example", "doc", "documented", "note"],
            "body" | "filters_of" => &["parameters", "filters", "returns", "documented", "note"],
            _ => &["documented", "note"],
        };
        let near = Near::before(near);
        put(it.target.as_ref(), key, value, near, Known::Replace)
    }

    fn absent(&self, it: &Differing<'_>, key: &str) -> Vec<Step> {
        it.target.iter().map(|target| remove(target.clone().below(&[key]))).collect()
    }

    /// The type, with an enum that the spec does not have yet.
    fn ty_of(&self, it: &Differing<'_>) -> Vec<Step> {
        let ty = self.set(it, "type", Value::scalar(self.rows.ty(it.on_page, self.holder.as_deref())));
        let gap = super::Gap { map: it.target.clone(), ..super::Gap::default() };
        [vec![ty], self.declared([it.on_page], &gap)].concat()
    }

    /// Values of an enum.
    fn values(&self, it: &Differing<'_>) -> Vec<Step> {
        let enumeration = it.target.as_ref().and_then(|target| self.places.enumeration(target));
        let map = enumeration.map(|target| target.below(&["values"]));
        let page = it.page.values();
        let added = it.page.without(it.spec).into_iter().map(|value| {
            let index = page.iter().position(|other| other == value).unwrap_or_default();
            let near =
                Near { after: page[..index].iter().rev().cloned().collect(), before: page[index + 1..].to_vec() };
            put(map.as_ref(), value, of_enum(value), near, Known::Refuse)
        });
        let gone = it.spec.without(it.page).into_iter();
        let gone = gone.filter_map(|value| Some(remove(map.clone()?.below(&[value]))));
        added.collect::<Vec<_>>().into_iter().chain(gone).collect()
    }

    /// The method, the path with the spec's parameters, and the query.
    fn call(&self, it: &Differing<'_>) -> String {
        let target = it.target.clone();
        let known = target
            .as_ref()
            .and_then(|target| self.places.text(&target.clone().below(&["call"])).or_else(|| self.places.text(target)));
        let known = known.unwrap_or(&it.on_page.name);
        let (path, query) = known.split_once('?').map_or((known, None), |(path, query)| (path, Some(query)));
        let names: Vec<&str> = path.split('/').filter(|segment| segment.starts_with('{')).collect();
        let mut names = names.into_iter();
        let segment = |segment: &str| match segment.starts_with('{') {
            true => names.next().unwrap_or(segment).to_owned(),
            false => segment.to_owned(),
        };
        let path = it.on_page.name.split('/').map(segment).collect::<Vec<_>>().join("/");
        let query = match it.property {
            "query" => Some(it.page.values().join("&")).filter(|query| !query.is_empty()),
            _ => query.map(str::to_owned),
        };
        query.map_or(path.clone(), |query| format!("{path}?{query}"))
    }

    /// The key, the example that contains it, and references to it.
    fn name(&self, it: &Differing<'_>) -> Vec<Step> {
        let (old, new) = (it.spec.text(), it.page.text());
        let Some(target) = &it.target else { return Vec::new() };
        let example = it.on_page.property("example").filter(|claim| **claim != Claim::Absent);
        let example = example.map(|example| self.set(it, "example", Value::list(example.values())));
        let operation =
            it.above.last().filter(|entity| entity.kind == Kind::Operation && it.on_page.kind == Kind::Filter);
        let operation = operation.and_then(|entity| self.places.of_value(entity.remark.as_ref()?.span));
        let references = operation.iter().flat_map(|operation| self.places.references(operation, &REFERENCES, &old));
        let references = references.map(|target| {
            let key = target.key().to_owned();
            put(Some(&target.parent()), &key, Value::scalar(&new), Near::default(), Known::Replace)
        });
        let renamed = rename(target.clone(), &new);
        example.into_iter().chain(references.collect::<Vec<_>>()).chain([renamed]).collect()
    }

    fn filters_of(&self, it: &Differing<'_>) -> Vec<Step> {
        let resource = it.above.iter().rev().find(|entity| entity.kind == Kind::Resource);
        let source = resource.and_then(|resource| resource.part(Kind::Operation, &it.page.text()));
        let source = source.and_then(|source| self.places.of_value(source.remark.as_ref()?.span));
        source.map(|source| self.set(it, "filters_of", Value::scalar(source.key()))).into_iter().collect()
    }

    /// The one parameter of listings that has another name.
    fn parameters(&self, it: &Differing<'_>) -> Vec<Step> {
        let (added, gone) = (it.page.without(it.spec), it.spec.without(it.page));
        let ([added], [gone], Some(target)) = (&added[..], &gone[..], &it.target) else { return Vec::new() };
        let mut keys = self.places.keys(target).into_iter();
        let key = keys.find(|key| self.places.text(&target.clone().below(&[key])) == Some(gone));
        key.map(|key| self.set(it, &key, Value::scalar(*added))).into_iter().collect()
    }

    /// A sentence about a date range in which only the length differs, or a placeholder.
    fn sentence(&self, it: &Differing<'_>, page: &Claim) -> String {
        let known = it.target.as_ref().and_then(|target| self.places.text(&target.clone().below(&[it.property])));
        let length = |text: &str| text.split_once(' ').map(|(side, length)| (side.to_owned(), length.to_owned()));
        let lengths = (length(&it.spec.text()), length(&page.text()));
        match (known, lengths) {
            (Some(known), (Some((side, old)), Some((other, new)))) if side == other && known.contains(&old) => {
                known.replace(&old, &new)
            }
            _ => PLACEHOLDER.to_owned(),
        }
    }

    /// The values of the page, in the order of the spec where it has them.
    fn merged(&self, it: &Differing<'_>, page: &[String]) -> Vec<String> {
        let entry = it.target.clone().map(|target| target.below(&[it.property]));
        let known = entry.map(|entry| self.places.items(&entry)).unwrap_or_default();
        let mut merged: Vec<String> = known.into_iter().filter(|value| page.contains(value)).collect();
        for (index, value) in page.iter().enumerate().filter(|(_, value)| !it.spec.values().contains(value)) {
            let above = page[..index].iter().rev().find_map(|other| merged.iter().position(|known| known == other));
            merged.insert(above.map_or(0, |above| above + 1), value.clone());
        }
        merged
    }
}

//! A key in all of its places.

use std::collections::BTreeMap;
use std::ops::Bound;

use super::file::{File, Operation, Values};
use crate::audit::inventory::Place;
use crate::model::Field;

/// The places of one key, in the responses of all operations.
#[derive(Clone, Default)]
pub struct Spots<'f>(Vec<Spot<'f>>);

#[derive(Clone)]
struct Spot<'f> {
    file: &'f File<'f>,
    name: &'f str,
    operation: &'f Operation,
    path: String,
}

impl<'f> Spots<'f> {
    /// The whole responses of an operation.
    pub fn root(file: &'f File<'f>, name: &'f str, operation: &'f Operation) -> Self {
        Self(vec![Spot { file, name, operation, path: String::new() }])
    }

    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Whether a response has one of them.
    pub fn are_seen(&self) -> bool {
        self.0.iter().any(|spot| spot.values().is_some())
    }

    /// The keys of the objects here, with their places.
    pub fn keys(&self) -> BTreeMap<&'f str, Self> {
        let mut keys: BTreeMap<&str, Self> = BTreeMap::new();
        for spot in &self.0 {
            for key in spot.keys() {
                keys.entry(key).or_default().0.push(spot.at(spot.inside(key)));
            }
        }
        keys
    }

    /// The places of one key of the objects here.
    pub fn key(&self, key: &str) -> Self {
        Self(self.0.iter().map(|spot| spot.at(spot.inside(key))).collect())
    }

    /// The places of a field of the objects here, under all of its names.
    pub fn field(&self, field: &Field) -> Self {
        Self(field.names().flat_map(|name| self.key(name).0).collect())
    }

    /// The items of the lists here.
    pub fn items(&self) -> Self {
        Self(self.0.iter().map(|spot| spot.at(format!("{}[]", spot.path))).collect())
    }

    /// The values of all places.
    pub fn values(&self) -> Values {
        let mut all = Values::default();
        self.0.iter().filter_map(Spot::values).for_each(|values| all.add(values));
        all
    }

    /// The first place where a response has it.
    pub fn place(&self) -> Option<Place> {
        let spot = self.0.iter().find(|spot| spot.path.is_empty() || spot.values().is_some())?;
        Some(spot.file.place(spot.name, &spot.path))
    }
}

impl<'f> Spot<'f> {
    fn at(&self, path: String) -> Self {
        Self { path, ..self.clone() }
    }

    fn inside(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn values(&self) -> Option<&'f Values> {
        self.operation.places.get(&self.path)
    }

    fn keys(&self) -> impl Iterator<Item = &'f str> {
        let prefix = self.inside("");
        let places = self.operation.places.range::<str, _>((Bound::Included(&*prefix), Bound::Unbounded));
        let inside: Vec<&str> = places.map_while(|(path, _)| path.strip_prefix(&*prefix)).collect();
        inside.into_iter().filter(|key| !key.is_empty() && !key.contains(['.', '[']))
    }
}

//! Values in the terms of a page, which can be written as YAML.

use super::spots::Spots;
use crate::audit::inventory::{Claim, Entity, Kind, Place};

/// An entity with the type that its values suggest, and with the keys of objects as its parts.
pub fn entity(kind: Kind, name: &str, spots: &Spots<'_>) -> Entity {
    let values = spots.values();
    let has = |types: &[&str]| types.iter().any(|ty| values.types.contains_key(*ty));
    let mut entity = blank(kind, name);
    if has(&["list", "list:one"]) {
        let item = self::entity(kind, name, &spots.items());
        let ty = item.property("type").map(Claim::text).unwrap_or_default();
        entity.parts = item.parts;
        return entity.with("type", Claim::one(format!("list of {ty}")));
    }
    if has(&["object"]) {
        let keys = spots.keys().into_iter().filter(|(key, _)| !key.starts_with(['{', '_']));
        entity.parts = keys.map(|(key, values)| self::entity(Kind::Field, key, &values)).collect();
        return entity.with("type", Claim::one("object"));
    }
    let ty = match () {
        () if has(&["string"]) => "string",
        () if has(&["string:datetime"]) => "datetime",
        () if has(&["string:date"]) => "date",
        () if has(&["string:uuid"]) => "uuid",
        () if has(&["number", "string:number"]) => "double",
        () if has(&["integer", "string:integer", "number:whole", "string:whole"]) => "integer",
        // Only `false` may stand for anything that is absent.
        () if has(&["true"]) => "boolean",
        () => "…",
    };
    entity.with("type", Claim::one(ty))
}

/// An entity that is written but never reported, so it has no place.
pub fn blank(kind: Kind, name: &str) -> Entity {
    Entity::new(kind, name, Place { file: String::new(), line: 1 })
}

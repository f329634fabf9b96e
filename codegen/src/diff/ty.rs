//! The types of two specs: whether they are the same, and whether an argument accepts more.

use super::compare::Diff;
use crate::model::{Model, Name, ObjectRef, Type};

impl Diff<'_> {
    /// Whether two types are the same. A declared type may have another name in one of the two spellings.
    pub fn same_type(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Identifier(old), Type::Identifier(new)) => {
                same(&self.old.model[*old].name, &self.new.model[*new].name)
            }
            (Type::Enum(old), Type::Enum(new)) => same(&self.old.model[*old].name, &self.new.model[*new].name),
            (Type::Object(old), Type::Object(new)) => self.same_object(*old, *new),
            (Type::TaggedList(old), Type::TaggedList(new)) => {
                same(&self.old.model[*old].name, &self.new.model[*new].name)
            }
            (Type::List(old), Type::List(new)) => self.same_type(old, new),
            (old, new) => old == new && !is_declared(old),
        }
    }

    /// Whether two objects are the same. Records are the same if their resources are.
    pub fn same_object(&self, old: ObjectRef, new: ObjectRef) -> bool {
        let owner = |model: &Model, record: ObjectRef| {
            let mut resources = model.resources.iter();
            resources.find(|resource| resource.record == Some(record)).map(|resource| resource.names.module.clone())
        };
        match (owner(self.old.model, old), owner(self.new.model, new)) {
            (Some(old), Some(new)) => same(&old, &new),
            (None, None) => same(&self.old.model[old].name, &self.new.model[new].name),
            _ => false,
        }
    }

    /// Whether an argument of the new type accepts everything that one of the old type accepted.
    pub fn takes_more(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Date | Type::DateTime, Type::Moment) | (Type::Uuid, Type::String | Type::Text) => true,
            (Type::List(old), Type::List(new)) => self.takes_more(old, new),
            _ => false,
        }
    }

    /// Whether the types differ in the spec only.
    pub fn only_respelled(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::String, Type::Text) | (Type::Text, Type::String) => true,
            (Type::List(old), Type::List(new)) => self.only_respelled(old, new),
            _ => false,
        }
    }
}

fn is_declared(ty: &Type) -> bool {
    matches!(ty, Type::Identifier(_) | Type::Enum(_) | Type::Object(_) | Type::TaggedList(_))
}

/// Whether two names are the same in the spec or in Rust.
pub fn same(old: &Name, new: &Name) -> bool {
    old.wire == new.wire || old.rust == new.rust
}

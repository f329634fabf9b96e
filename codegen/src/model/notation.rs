//! Types in the notation of the spec.

use super::{Model, Type};

impl Type {
    /// The type as the spec writes it.
    pub fn notation(&self, model: &Model) -> String {
        match self {
            Type::Identifier(reference) => model[*reference].name.wire.clone(),
            Type::Enum(reference) => model[*reference].name.wire.clone(),
            Type::Object(reference) => model[*reference].name.wire.clone(),
            Type::TaggedList(reference) => model[*reference].name.wire.clone(),
            Type::List(item) => format!("list<{}>", item.notation(model)),
            plain => Self::PLAIN.iter().find(|(_, ty)| ty == plain).map_or("", |(name, _)| name).to_owned(),
        }
    }
}

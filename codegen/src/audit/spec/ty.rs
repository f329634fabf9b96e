//! Types as the page has words for them.

use super::Spec;
use crate::audit::inventory::Claim;
use crate::model::{Base, Type};

impl Spec<'_> {
    /// A type in the page's words: an identifier is an integer there, and an enum what its values are.
    pub fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Identifier(_) => "integer".to_owned(),
            Type::Text | Type::Indicator => "string".to_owned(),
            Type::Object(_) => "object".to_owned(),
            Type::TaggedList(_) => "entry".to_owned(),
            Type::List(item) => format!("list of {}", self.ty(item)),
            Type::Enum(reference) => match self.model[*reference].base {
                Base::Text => "string".to_owned(),
                Base::Integer => "integer".to_owned(),
            },
            plain => plain.notation(self.model),
        }
    }

    /// The values that a type allows, where it lists them.
    pub fn values(&self, ty: &Type) -> Claim {
        match ty {
            Type::Enum(reference) => Claim::set(self.model[*reference].values.iter().map(|value| &*value.name.wire)),
            Type::List(item) => self.values(item),
            _ => Claim::Nothing,
        }
    }
}

//! Types in the words of the page.

use super::Spec;
use crate::audit::inventory::Claim;
use crate::model::{Base, Type};

impl Spec<'_> {
    /// A type in the words of the page: an identifier is an integer, an enum the type of its values.
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

    /// The values of an enum or of a list of enums.
    pub fn values(&self, ty: &Type) -> Claim {
        match ty {
            Type::Enum(reference) => Claim::set(self.model[*reference].values.iter().map(|value| &*value.name.wire)),
            Type::List(item) => self.values(item),
            _ => Claim::Absent,
        }
    }
}

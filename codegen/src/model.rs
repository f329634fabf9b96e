//! What the spec means: names are linked, both spellings of a name stand side by side, nothing is left to look up.

mod api;
mod indicator;
mod name;
mod notation;
mod operation;
mod reference;
mod resource;
mod ty;

pub use api::{Api, Platform, Refusal};
pub use indicator::{Family, Indicator, Indicators};
pub use name::Name;
pub use operation::{
    Filter, Grouping, Kind, Limit, Literal, Operation, Parameter, Path, Payload, Period, PeriodLimit, Returns, Sample,
    Step, Typed,
};
pub use reference::{EnumRef, IdentifierRef, ObjectRef, TaggedListRef};
pub use resource::{Resource, ResourceNames};
pub use ty::{Enumeration, Field, Identifier, Object, TaggedKind, TaggedList, Type, Value};

use crate::source::Own;
pub use crate::words::{Base, BasicPart, Body, Documented, Method, Remark, Unit};

/// Everything that a spec declares, in the order it is written.
#[derive(Debug)]
pub struct Model {
    /// Which parts the spec declares itself; the others are a spec that it extends.
    pub own: Own,
    pub api: Option<Api>,
    /// Identifiers: of the resources in their order, then the others.
    pub identifiers: Vec<Identifier>,
    /// Sets of values: the shared ones, then those of the resources.
    pub enums: Vec<Enumeration>,
    /// Records of the resources and the other shapes that answers have.
    pub objects: Vec<Object>,
    /// Lists whose first item says what the others are.
    pub tagged_lists: Vec<TaggedList>,
    pub indicators: Option<Indicators>,
    /// Resources in the order of their names.
    pub resources: Vec<Resource>,
}

impl Model {
    /// The resources that the spec declares itself.
    pub fn own_resources(&self) -> impl Iterator<Item = &Resource> {
        self.resources.iter().filter(|resource| self.is_own(&resource.names.module))
    }

    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }

    /// Whether the spec adds this resource to the client from outside of its crate.
    pub fn extends(&self, resource: &Resource) -> bool {
        self.own.extends() && self.is_own(&resource.names.module)
    }

    /// Whether the spec declares what has this name.
    pub fn is_own(&self, name: &Name) -> bool {
        self.own.has(name.span.file)
    }

    /// The parts that filters play in typed statistics, if any operation has them.
    pub fn typed(&self) -> Option<&Typed> {
        self.operations().find_map(|operation| operation.typed.as_ref())
    }
}

macro_rules! index {
    ($($reference:ident -> $field:ident: $target:ty,)*) => {$(
        impl std::ops::Index<$reference> for Model {
            type Output = $target;

            fn index(&self, reference: $reference) -> &$target {
                &self.$field[reference.0]
            }
        }
    )*};
}

index! {
    IdentifierRef -> identifiers: Identifier,
    EnumRef -> enums: Enumeration,
    ObjectRef -> objects: Object,
    TaggedListRef -> tagged_lists: TaggedList,
}

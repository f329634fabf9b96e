//! The meaning of a spec: references are resolved, and every name has its wire and its Rust spelling.

mod api;
mod indicator;
mod name;
mod notation;
mod operation;
mod reference;
mod resource;
mod ty;

pub use api::{About, Api, Platform, Reference, Refusal};
pub use indicator::{Family, Indicator, Indicators};
pub use name::Name;
pub use operation::{
    Filter, Grouping, Kind, Limit, Literal, Operation, Path, Payload, Period, PeriodLimit, Returns, Sample, Step, Typed,
};
pub use reference::{EnumRef, IdentifierRef, ObjectRef, TaggedListRef};
pub use resource::{Resource, ResourceNames};
pub use ty::{Enumeration, Field, Identifier, Object, Parameter, Sent, TaggedKind, TaggedList, Type, Value};

use crate::source::Own;
pub use crate::words::{Base, BasicPart, Body, Documented, Method, Remark, Unit};

/// Everything that a spec declares, in the order of the spec.
#[derive(Debug)]
pub struct Model {
    /// Which files are the spec's own; the others belong to a spec that it extends.
    pub own: Own,
    pub api: Option<Api>,
    /// Identifiers: of the resources in their order, then the others.
    pub identifiers: Vec<Identifier>,
    /// The shared enums, then those of the resources.
    pub enums: Vec<Enumeration>,
    /// Records of the resources, and the other objects in responses and bodies.
    pub objects: Vec<Object>,
    pub tagged_lists: Vec<TaggedList>,
    pub indicators: Option<Indicators>,
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

    /// Whether the spec itself declares this name.
    pub fn is_own(&self, name: &Name) -> bool {
        self.own.has(name.span.file)
    }

    /// The operation with typed statistics.
    pub fn typed(&self) -> Option<(&Operation, &Typed)> {
        self.operations().find_map(|operation| Some((operation, operation.typed.as_ref()?)))
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

//! Which names of the surface must differ, and which of them the client's hand-written code has already.

use super::reserved::{self, ACCESSORS, BODIES, METHODS, MODULES, SELECTIONS};
use super::{Does, Item, Kind, statistics};

/// A set of names that must be unique, with the names that the client reserves.
pub struct Scope {
    pub what: &'static str,
    pub help: &'static str,
    /// Each is separated by white space.
    reserved: &'static [&'static str],
}

const VARIANTS: &str = "variants of this enum";
const BODY: &str = "methods of this body";
const HELP: &str = "give one of them another name with `name: …`; the wire name does not change";

/// Types of a module.
pub const TYPES: Scope = Scope { what: "types", reserved: &[reserved::TYPES, reserved::PARAMETERS], help: HELP };

/// The arguments of a call.
pub const ARGUMENTS: Scope = Scope { what: "arguments of this operation", reserved: &["self"], help: HELP };

impl Scope {
    /// The scope of a name that the spec decides.
    pub fn of(item: &Item<'_>) -> Option<Self> {
        let (what, reserved): (_, &'static [_]) = match &item.kind {
            Kind::Module(Some(_)) => ("modules", &[MODULES]),
            Kind::Newtype | Kind::OpenEnum(_) | Kind::Record(_) | Kind::TaggedList => return Some(TYPES),
            Kind::Handle | Kind::Filtered(_) | Kind::Payload { .. } => return Some(TYPES),
            Kind::Channel { .. } | Kind::Grouping { .. } | Kind::Indicator { .. } => return Some(TYPES),
            Kind::Extension(extension) if extension.is_trait => return Some(TYPES),
            Kind::Variant { .. } if item.module.is_empty() => {
                return Some(Self { what: VARIANTS, reserved: &[], help: "call one of them something else" });
            }
            Kind::Variant { .. } => (VARIANTS, &["Other"]),
            Kind::Field { .. } => ("fields of this object", &[]),
            // An optional field has the name of its method.
            Kind::Parameter { required: true, .. } => (BODY, &[]),
            Kind::Method(method) => match method.does {
                Does::Open(_) => ("accessors of the client", &[ACCESSORS]),
                Does::Call(_) | Does::Select(..) => ("operations of this resource", &[]),
                Does::Filter(..) | Does::Between(_) => ("filters of this operation", filters(&item.holder)),
                Does::Set | Does::Clear => (BODY, &[BODIES]),
                Does::New => return None,
            },
            _ => return None,
        };
        Some(Self { what, reserved, help: HELP })
    }

    /// Whether the client's hand-written code has the name.
    pub fn reserves(&self, name: &str) -> bool {
        self.reserved.iter().flat_map(|names| names.split_whitespace()).any(|reserved| reserved == name)
    }
}

/// The names that hand-written code gives to methods beside those of filters.
fn filters(holder: &str) -> &'static [&'static str] {
    match holder {
        statistics::SELECTION => &[METHODS, SELECTIONS],
        _ => &[METHODS],
    }
}

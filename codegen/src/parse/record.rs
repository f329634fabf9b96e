//! Declares the structs of `raw` together with the keys that they are read from. Editors show the doc of each key.

use super::lower::NOTE;

/// The docs of keys that mean the same in every map, where the struct gives none.
const COMMON: &[(&str, &str)] = &[
    ("name", "The Rust name, only where it differs from the wire."),
    ("deprecated", "What to use instead; no full stop."),
    ("documented", "What the documentation says where the spec says otherwise, with a `note` of the reason."),
    (NOTE, "An open point: what was chosen, and why."),
];

/// The doc of a key: the lines of its doc comment, or what it means everywhere.
pub fn doc(key: &str, lines: &[&str]) -> String {
    let common = COMMON.iter().filter(|(name, _)| lines.is_empty() && *name == key).map(|(_, doc)| *doc);
    lines.iter().map(|line| line.trim()).chain(common).collect::<Vec<_>>().join(" ")
}

macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident $(= $short:literal)? {
            $($(#[doc = $key_doc:literal])* $key:literal => $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug)]
        pub struct $name {
            $($(#[doc = $key_doc])* pub $field: $kind,)*
        }

        impl $crate::parse::shape::Describe for $name {
            fn shape(records: &mut $crate::parse::shape::Records) -> $crate::parse::shape::Shape {
                use $crate::parse::record::doc;
                use $crate::parse::shape::{Describe, Key, Record};
                let short = [$($short)?].first().copied();
                let record = Record { name: stringify!($name), doc: doc("", &[$($doc),+]), short, keys: Vec::new() };
                records.add(record, |records| vec![$(Key {
                    name: $key,
                    doc: doc($key, &[$($key_doc),*]),
                    optional: <$kind as Describe>::OPTIONAL,
                    needs: <$kind as Describe>::NEEDS,
                    shape: <$kind as Describe>::shape(records),
                }),*])
            }
        }

        impl $crate::parse::lower::Lower for $name {
            fn lower(node: $crate::parse::yaml::Node, sink: &mut $crate::diagnostic::Diagnostics) -> Option<Self> {
                use $crate::parse::lower::{Keys, Slot};
                #[allow(unused_mut, unused_assignments)]
                let mut short = None;
                $(short = Some($short);)?
                let mut keys = Keys::open(node, &[$($key),*], short, sink)?;
                $(let $field = Slot::take(&mut keys, $key, sink);)*
                Some(Self { $($field: $field?,)* })
            }
        }
    };
}
pub(super) use record;

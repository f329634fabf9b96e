//! Edits of `base.yaml`, each with the rules that it falls under, and the rules of the reverse edit. The edits of
//! `FROM_NOTHING` start from an empty spec.

/// An edit.
pub struct Case {
    /// The text to replace, which occurs exactly once in the spec.
    pub from: &'static str,
    /// The replacement.
    pub to: &'static str,
    /// The rules of the edit.
    pub there: &'static [&'static str],
    /// The rules of the reverse edit.
    pub back: &'static [&'static str],
}

macro_rules! cases {
    ($name:ident: $($from:literal => $to:literal: [$($there:literal),*] [$($back:literal),*];)*) => {
        pub const $name: &[Case] = &[$(
            Case { from: $from, to: $to, there: &[$($there),*], back: &[$($back),*] },
        )*];
    };
}

mod bodies;
mod calls;
mod resources;
mod rules;
mod shared;

pub use bodies::{OBJECTS, PARAMETERS};
pub use calls::{CALLS, FILTERS};
pub use resources::RESOURCES;
pub use rules::RULES;
pub use shared::SHARED;

cases! {
    FROM_NOTHING:

    "" => "# spec/api.yaml\nplatforms: { standard: { url: \"https://www.example.com\", doc: All accounts. } }\nauthentication: { header: X-Key, query: key, basic: user_name }\npagination: { page: page, limit: limit, full: full, default_limit: 20, maximum_limit: 100 }\nwildcard: \"*\"\nenvelope: { success: success, refusals: {} }\n":
        ["api-added"] ["api-removed"];
    "" => "# spec/enums.yaml\nchannel: { doc: Where., values: { chat: Here. } }\n# spec/indicators.yaml\nchannels: channel\nfamilies: { contact: Contacts. }\nindicators: { contact_number: { label: Contacts, family: contact, unit: number, channels: [chat], doc: How many. } }\n":
        ["type-added", "indicators-added"] ["type-removed", "indicators-removed"];
}

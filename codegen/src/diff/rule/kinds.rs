//! What a change means to users, where a changelog lists it, and the texts of a rule.

use serde::Serialize;

/// What a change does to programs that use the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// Some programs no longer compile, or behave differently.
    Breaking,
    /// Programs behave as before, and more is possible.
    Additive,
    Invisible,
}

/// The section of the changelog that lists a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    Breaking,
    Added,
    Deprecated,
    /// Documentation, or how the client follows the server.
    Changed,
    /// None, because the client does not change.
    Unlisted,
}

impl Section {
    /// The sections of a changelog, in its order.
    pub const LISTED: &[Self] = &[Self::Breaking, Self::Added, Self::Deprecated, Self::Changed];

    pub const fn heading(self) -> &'static str {
        match self {
            Self::Breaking => "Breaking",
            Self::Added => "Added",
            Self::Deprecated => "Deprecated",
            Self::Changed => "Changed",
            Self::Unlisted => "Unlisted",
        }
    }
}

/// The texts of a rule. `rust` and `wire` have placeholders: `{it}` for the names that change, `{was}` for the names before,
/// `{old}` and `{new}` for the values.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    pub when: &'static str,
    pub rust: &'static str,
    pub wire: &'static str,
    /// The reason for the impact.
    pub why: &'static str,
}

impl Impact {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Invisible => "invisible",
        }
    }
}

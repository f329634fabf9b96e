//! What a change means to users, where a changelog lists it, and the texts of a rule.

use serde::Serialize;

/// What a change does to programs that use the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// Some program does not compile any more, or does something else.
    Breaking,
    /// Programs go on as they are; there is more that they can do.
    Additive,
    Invisible,
}

/// Where a change stands in the changelog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// What stops programs from compiling or changes what they do.
    Breaking,
    Added,
    /// What is not to be used any more.
    Deprecated,
    /// What is documented or sent in another way.
    Changed,
    /// Nowhere: nothing of the client changes.
    Unlisted,
}

impl Section {
    /// Every section of a changelog, in its order.
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

/// The texts of a rule. In those on Rust and on the wire, `{it}` stands for what changes, `{was}` for what that was called
/// before, `{old}` and `{new}` for the values.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    pub when: &'static str,
    pub rust: &'static str,
    /// What changes on the wire.
    pub wire: &'static str,
    /// Why that is breaking, additive or invisible.
    pub why: &'static str,
}

impl Impact {
    /// The impact in a word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Invisible => "invisible",
        }
    }
}

//! What kinds of changes there are, and what each means to those who use the client.

mod list;

use serde::{Serialize, Serializer};

pub use list::Rule;

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

impl Rule {
    /// What the change does to programs.
    pub const fn impact(self) -> Impact {
        match self.section() {
            Section::Breaking => Impact::Breaking,
            Section::Added | Section::Deprecated => Impact::Additive,
            Section::Changed | Section::Unlisted => Impact::Invisible,
        }
    }

    /// Its texts, with words for what differs from change to change.
    fn in_general(self) -> [String; 4] {
        let Texts { when, rust, wire, why } = self.texts();
        let words = [("it", "NAME"), ("was", "OLD_NAME"), ("old", "OLD"), ("new", "NEW")];
        [when, rust, wire, why].map(|text| {
            words.iter().fold(text.to_owned(), |text, (slot, word)| {
                text.replace(&format!("{{{slot}}}"), &format!("`{word}`")).replace(&format!("[{slot}]"), word)
            })
        })
    }

    /// The rule in a few lines of Markdown.
    pub fn explanation(self) -> String {
        let [when, rust, wire, why] = self.in_general();
        let impact = self.impact().word();
        format!("# {}\n\n{when} This is {impact}: {why}\n\n- In Rust: {rust}\n- On the wire: {wire}\n", self.as_str())
    }

    /// Every rule as a row of a table in Markdown.
    pub fn table() -> String {
        let row = |rule: &Self| {
            let [when, rust, wire, why] = rule.in_general();
            format!("| `{}` | {} | {when} | {rust} | {wire} | {why} |\n", rule.as_str(), rule.impact().word())
        };
        let rows: String = Self::ALL.iter().map(row).collect();
        format!("| rule | impact | when | in Rust | on the wire | why |\n| --- | --- | --- | --- | --- | --- |\n{rows}")
    }
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

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

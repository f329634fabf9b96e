//! The kinds of changes, and what each means for programs.

mod kinds;
mod list;

use serde::{Serialize, Serializer};

pub use kinds::{Impact, Section, Texts};
pub use list::Rule;

impl Rule {
    pub const fn impact(self) -> Impact {
        match self.section() {
            Section::Breaking => Impact::Breaking,
            Section::Added | Section::Deprecated => Impact::Additive,
            Section::Changed | Section::Unlisted => Impact::Invisible,
        }
    }

    /// The texts with words instead of the names and values of one change.
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

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

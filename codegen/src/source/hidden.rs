//! Characters that nobody sees in a text.

use std::fmt;

/// A control character, or one that changes the order of the characters around it: rustc refuses some of them in code,
/// and all of them hide from readers what a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hidden(pub char);

impl Hidden {
    /// The first one in a text, and the byte where it begins. Tabs and the ends of lines are not hidden.
    pub fn find(text: &str) -> Option<(usize, Self)> {
        text.char_indices().find(|(_, c)| Self::is_one(*c)).map(|(place, c)| (place, Self(c)))
    }

    /// Whether a character is one.
    pub fn is_one(c: char) -> bool {
        let orders =
            matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        orders || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
    }
}

impl fmt::Display for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "U+{:04X}", u32::from(self.0))
    }
}

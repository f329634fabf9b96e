//! Texts that the client did not write: messages, headers, names and values of responses, errors of libraries. Before an
//! error owns or shows one of them, it comes through here.

use crate::key::ApiKey;
use crate::visible::escape;

/// The longest foreign text in an error, in bytes, with its escapes and the note that it was cut.
pub(crate) const LONGEST: usize = 500;

/// What is reserved for the note, in bytes.
const NOTE: usize = 40;

/// A foreign text without the key.
///
/// Only the beginning of a long text is searched for the key, to bound the work. A key that the end of this
/// beginning cuts in two would stay, therefore the last part of it, as long as any spelling of the key, is dropped.
pub(crate) struct Foreign {
    text: String,
    /// The length of the whole text in bytes.
    length: usize,
    is_cut: bool,
}

impl Foreign {
    /// Cuts a text, and redacts the key.
    pub(crate) fn new(text: &str, key: Option<&ApiKey>) -> Self {
        Self::within(text, LONGEST, key)
    }

    /// The beginning of a body, with single spaces for white space.
    pub(crate) fn body(body: &[u8], key: &ApiKey) -> Self {
        /// How much of a body is searched for a text, in bytes.
        const LOOKED_AT: usize = 1 << 14;
        let window = LOOKED_AT + key.longest_spelling() + 4;
        let beginning = String::from_utf8_lossy(&body[..body.len().min(window)]);
        let mut foreign = Self::within(&beginning, LOOKED_AT, Some(key));
        foreign.text = foreign.text.split_whitespace().collect::<Vec<_>>().join(" ");
        foreign.length = body.len();
        foreign
    }

    fn within(text: &str, longest: usize, key: Option<&ApiKey>) -> Self {
        let margin = key.map_or(0, ApiKey::longest_spelling);
        let mut beginning = beginning(text, longest + margin).to_owned();
        let is_cut = beginning.len() < text.len();
        if let Some(key) = key {
            key.redact(&mut beginning);
        }
        if is_cut {
            let kept = self::beginning(&beginning, beginning.len().saturating_sub(margin)).len();
            beginning.truncate(kept);
        }
        Self { text: beginning, length: text.len(), is_cut }
    }

    /// Removes the values of queries from the URLs in the text.
    pub(crate) fn without_values(mut self) -> Self {
        let mut parts = self.text.split('?');
        let mut clean = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let is_end = |character: char| character.is_whitespace() || "\"'<>()".contains(character);
            let (query, rest) = part.split_at(part.find(is_end).unwrap_or(part.len()));
            let names = query.split('&').map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name));
            clean.extend(["?", &names.collect::<Vec<_>>().join("&"), rest]);
        }
        self.text = clean;
        self
    }

    /// The text with escapes. It says if it was cut, and how long it was.
    pub(crate) fn shown(self) -> String {
        self.at_most(usize::MAX)
    }

    /// The same with at most this many characters.
    pub(crate) fn at_most(self, characters: usize) -> String {
        let (mut shown, mut whole) = (String::new(), !self.is_cut);
        for (index, character) in self.text.chars().enumerate() {
            let before = shown.len();
            escape(character, &mut shown);
            if index == characters || shown.len() > LONGEST {
                shown.truncate(before);
                whole = false;
                break;
            }
        }
        if !whole {
            let kept = beginning(&shown, LONGEST - NOTE).len();
            shown.truncate(kept);
            shown.push_str(&format!("… ({} bytes)", self.length));
        }
        shown
    }

    /// The first characters of the text in quotes, with escapes.
    pub(crate) fn quoted(self) -> String {
        /// The longest quote of a value, in characters.
        const QUOTED: usize = 40;
        let mut quoted = '"'.to_string();
        for character in self.text.chars().take(QUOTED) {
            match character {
                '"' | '\\' => quoted.extend(['\\', character]),
                _ => escape(character, &mut quoted),
            }
        }
        let is_cut = self.is_cut || self.text.chars().nth(QUOTED).is_some();
        quoted.push_str(if is_cut { "…\"" } else { "\"" });
        quoted
    }
}

/// The longest beginning of a text that has at most this many bytes.
fn beginning(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_keep_the_names_of_their_parameters() {
        for (text, expected) in [
            ("no URL", "no URL"),
            ("why? because a=b", "why? because a=b"),
            (
                "for url (http://x/y?filters%5Bname%5D=Uli&full=1): lost",
                "for url (http://x/y?filters%5Bname%5D&full): lost",
            ),
            ("<a href='/y?a=Uli'>/y?b=Uli&amp;c</a> ?d=Uli", "<a href='/y?a'>/y?b&amp;c</a> ?d"),
        ] {
            assert_eq!(Foreign::new(text, None).without_values().shown(), expected);
        }
    }

    /// Redacted keys make the text shorter, and its end is shown.
    #[test]
    fn a_key_at_the_end_of_what_is_searched_does_not_survive_in_part() {
        let key = ApiKey::new("secretsecret");
        for spelled in
            ["secretsecret", "%73%65%63%72%65%74%73%65%63%72%65%74", r"\u0073\u0065\u0063\u0072\u0065\u0074secret"]
        {
            for padding in 0..spelled.len() {
                let text = "-".repeat(padding) + &spelled.repeat(1_000);
                let shown = Foreign::new(&text, Some(&key)).shown();
                let rest = shown.split('…').next().unwrap().replace("[key]", "").replace('-', "");
                assert!("[key".starts_with(&rest), "{shown}");
                let quoted = Foreign::new(&text, Some(&key)).quoted();
                assert!(!quoted.contains("se") && !quoted.contains('%') && !quoted.contains('u'), "{quoted}");
            }
        }
    }

    #[test]
    fn shown_texts_stay_as_they_are() {
        for text in ["a".repeat(2_000), "\u{202e}".repeat(2_000), "é".repeat(2_000), "a\nb".to_owned()] {
            let shown = Foreign::new(&text, None).shown();
            assert!(shown.len() <= LONGEST, "{shown}");
            assert_eq!(Foreign::new(&shown, None).shown(), shown);
        }
    }
}

//! Texts for a POSIX shell.

/// A text as one word of a command.
pub fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,=@%+".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn only_plain_texts_stay_as_they_are() {
        for (text, word) in
            [("a-b/1", "a-b/1"), ("", "''"), ("*", "'*'"), ("$(x)", "'$(x)'"), ("it's", r"'it'\''s'"), ("~", "'~'")]
        {
            assert_eq!(quoted(text), word);
        }
    }
}

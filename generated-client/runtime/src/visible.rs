//! Characters that people see as they are, and escapes for the others.

/// A text of any length with escapes.
pub fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|character| escape(character, &mut shown));
    shown
}

/// Whether people see a character as it is: it is not a control character, does not change the direction of a text, ends no
/// line, and has a width.
pub(crate) fn is_visible(character: char) -> bool {
    match character {
        ' '..='~' => true,
        '\0'..='\u{9f}' | '\u{2028}' | '\u{2029}' => false,
        // Without a width, although the standard library shows them.
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' => false,
        '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0100}'..='\u{e01ef}' => false,
        _ if character.is_whitespace() => true,
        // After a letter, an accent is shown.
        _ => String::from_iter(['x', character]).escape_debug().nth(2).is_none(),
    }
}

/// Adds a character, or its escape if people would not see it.
pub(crate) fn escape(character: char, shown: &mut String) {
    match character {
        _ if is_visible(character) => shown.push(character),
        _ if character.is_ascii() => shown.extend(character.escape_debug()),
        _ => shown.extend(character.escape_unicode()),
    }
}

//! Wire name to Rust name. No other file changes the case of a word.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Name;
use crate::source::Spanned;

/// Words that are keywords of this edition of Rust, though the parser takes them for names.
const NEW_KEYWORDS: &[&str] = &["gen"];

/// The name of a field, method or module. `chosen` is the spec's `name:`, which goes before the wire's own.
pub fn value(wire: &Spanned<String>, chosen: Option<&Spanned<String>>, sink: &mut Diagnostics) -> Name {
    name(wire, chosen, |word| word.to_snake_case(), sink)
}

/// The name of a type or variant.
pub fn ty(wire: &Spanned<String>, chosen: Option<&Spanned<String>>, sink: &mut Diagnostics) -> Name {
    name(wire, chosen, |word| word.to_upper_camel_case(), sink)
}

/// A type's name made of words.
pub fn type_of(words: &str) -> String {
    words.to_upper_camel_case()
}

/// A name in the case of fields, methods and modules.
pub fn snake(name: &str) -> String {
    name.to_snake_case()
}

/// A name as words of a sentence.
pub fn words(name: &str) -> String {
    snake(name).replace('_', " ")
}

/// Words with the article that goes before them.
pub fn with_article(words: &str) -> String {
    let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {words}")
}

fn name(
    wire: &Spanned<String>,
    chosen: Option<&Spanned<String>>,
    case: fn(&str) -> String,
    sink: &mut Diagnostics,
) -> Name {
    let source = chosen.unwrap_or(wire);
    let cased = case(&source.value);
    let raw = format!("r#{cased}");
    let is_name = |word: &str| syn::parse_str::<syn::Ident>(word).is_ok();
    let rust = match is_name(&cased) {
        true if NEW_KEYWORDS.contains(&&*cased) => raw,
        true if cased.is_ascii() => cased,
        false if cased.is_ascii() && is_name(&raw) => raw,
        _ => refuse(source, cased, sink),
    };
    Name { wire: wire.value.clone(), rust, span: wire.span }
}

fn refuse(source: &Spanned<String>, cased: String, sink: &mut Diagnostics) -> String {
    let message = format!("`{}` cannot be a name in Rust", source.value);
    let found = Diagnostic::new(Code::RustName, message, source.span, "needs another name");
    let keyword = cased.starts_with(|c: char| c.is_ascii_alphabetic()) && cased.is_ascii();
    sink.push(found.help(match keyword {
        true => "Rust keeps this word for itself; give another with `name: …`, and the wire keeps the word that it has",
        false => "give it one of letters, digits and `_` with `name: …`; the wire keeps the word that it has",
    }));
    cased
}

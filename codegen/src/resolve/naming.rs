//! Turns wire names into Rust names. Other files never change the case of a word.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Name;
use crate::source::Spanned;

/// Keywords of this edition of Rust that `syn` accepts as identifiers.
const NEW_KEYWORDS: &[&str] = &["gen"];

/// The name of a field, method or module. `chosen` is the spec's `name:`, which overrides the wire name.
pub fn value(wire: &Spanned<String>, chosen: Option<&Spanned<String>>, sink: &mut Diagnostics) -> Name {
    name(wire, chosen, |word| word.to_snake_case(), sink)
}

/// The name of a type or variant.
pub fn ty(wire: &Spanned<String>, chosen: Option<&Spanned<String>>, sink: &mut Diagnostics) -> Name {
    name(wire, chosen, |word| word.to_upper_camel_case(), sink)
}

pub fn type_of(words: &str) -> String {
    words.to_upper_camel_case()
}

pub fn snake(name: &str) -> String {
    name.to_snake_case()
}

/// The name of a constant.
pub fn constant(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// A name on the command line.
pub fn kebab(name: &str) -> String {
    name.to_kebab_case()
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
    // Keywords are single words, so most names need no parser.
    let is_plain = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphabetic())
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && word.chars().skip(1).any(|c| c == '_' || c.is_ascii_uppercase())
    };
    let is_name = |word: &str| is_plain(word) || syn::parse_str::<syn::Ident>(word).is_ok();
    let rust = match is_name(&cased) {
        true if NEW_KEYWORDS.contains(&&*cased) => raw,
        true if cased.is_ascii() => cased,
        false if cased.is_ascii() && is_name(&raw) => raw,
        _ => invalid(source, cased, sink),
    };
    Name { wire: wire.value.clone(), rust, span: wire.span }
}

fn invalid(source: &Spanned<String>, cased: String, sink: &mut Diagnostics) -> String {
    let message = format!("`{}` is not a valid name in Rust", source.value);
    let found = Diagnostic::new(Code::RustName, message, source.span, "cannot be an identifier");
    let keyword = cased.starts_with(|c: char| c.is_ascii_alphabetic()) && cased.is_ascii();
    sink.push(found.help(match keyword {
        true => "the word is reserved in Rust; choose another with `name: …`, which does not change the wire name",
        false => "choose letters, digits and `_` with `name: …`, which does not change the wire name",
    }));
    cased
}

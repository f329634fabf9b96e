//! Which JSON types a type of the spec takes: as documented, or as a PHP backend writes them and the client reads them.

use super::file::Values;
use crate::model::{Base, Model, Type};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// The documentation shows it, with the inconsistencies that its examples have: `"12"` for an integer, `1` for a
    /// boolean, `""` for what is absent.
    Plain,
    Loose,
    Mismatch,
}

/// How values of one JSON type fit a type. `keys` are those of the values that are objects.
pub fn fit(model: &Model, ty: &Type, found: &str, keys: &[&str]) -> Fit {
    let [plain, loose] = forms(model, ty);
    let is_date = matches!(ty, Type::Date | Type::DateTime) && keys.contains(&"date");
    let is_identifier = matches!(ty, Type::Identifier(_)) && *keys == ["id"];
    let has_gaps = matches!(ty, Type::List(_)) && *keys == ["{number}"];
    match (ty, found) {
        (_, "null" | "string:empty") => Fit::Plain,
        (Type::TaggedList(_), _) => Fit::Plain,
        (Type::String | Type::Text, found) if found.starts_with("string") => Fit::Plain,
        (_, "object") if is_date || is_identifier || has_gaps => Fit::Loose,
        (_, found) if plain.contains(&found) => Fit::Plain,
        (_, found) if loose.contains(&found) => Fit::Loose,
        // One value is read as a list of one. A text can contain the whole list.
        (Type::List(item), found) => match fit(model, item, found, keys) {
            Fit::Mismatch => Fit::Mismatch,
            _ if matches!(**item, Type::TaggedList(_)) && found.starts_with("string") => Fit::Plain,
            _ => Fit::Loose,
        },
        _ => Fit::Mismatch,
    }
}

/// The JSON types that fit plainly, and those that fit loosely.
fn forms(model: &Model, ty: &Type) -> [&'static [&'static str]; 2] {
    match ty {
        Type::Integer => [&["integer", "string:integer"], &["number:whole", "string:whole"]],
        Type::Identifier(_) => {
            [&["integer", "string:integer"], &["number:whole", "string:whole", "false", "list:empty"]]
        }
        Type::Double => [&["integer", "number", "number:whole", "string:integer"], &["string:number", "string:whole"]],
        Type::Boolean => [&["true", "false", "integer", "string:integer"], &["number:whole", "string"]],
        Type::String | Type::Text | Type::Indicator => [&[], &["integer", "number", "number:whole"]],
        Type::Date => [&["string:date"], &["false", "list:empty", "string:zero-date"]],
        Type::DateTime => [&["string:datetime"], &["false", "list:empty", "string:zero-date"]],
        Type::Moment => [&["string:date", "string:datetime"], &["false", "list:empty", "string:zero-date"]],
        Type::Uuid => [&["string:uuid"], &[]],
        Type::Enum(reference) => match model[*reference].base {
            Base::Text => [&["string", "string:integer"], &["false", "integer"]],
            Base::Integer => [&["integer", "string:integer"], &["false", "number:whole", "string:whole"]],
        },
        Type::Object(_) => [&["object"], &["false", "list:empty"]],
        Type::TaggedList(_) => [&[], &[]],
        Type::List(_) => [&["list", "list:one", "list:empty"], &["false"]],
    }
}

/// The words that a type does not have.
pub fn unknown_words<'v>(model: &Model, ty: &Type, values: &'v Values) -> Vec<(&'v str, u64)> {
    let is_known = |word: &str| match ty {
        Type::Boolean => matches!(word, "0" | "1" | "0.0" | "1.0" | "true" | "false"),
        Type::Enum(reference) => {
            let set = &model[*reference];
            let whole = word.split_once('.').filter(|(_, fraction)| fraction.bytes().all(|digit| digit == b'0'));
            let word = whole.filter(|_| set.base == Base::Integer).map_or(word, |(whole, _)| whole);
            set.values.iter().any(|value| value.name.wire == word)
        }
        _ => true,
    };
    let words = values.words.iter().map(|(word, count)| (&**word, *count));
    words.filter(|(word, _)| !is_known(word)).collect()
}

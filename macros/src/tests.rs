//! Mistakes are reported all at once, where they are.

use syn::{DeriveInput, Result, parse_str};

use crate::{id, open_enum, record, tagged_list, typed_indicator};

fn mistakes(expand: fn(&DeriveInput) -> Result<proc_macro2::TokenStream>, input: &str) -> Vec<String> {
    match expand(&parse_str(input).unwrap()) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.into_iter().map(|error| error.to_string()).collect(),
    }
}

#[test]
fn identifiers() {
    assert!(mistakes(id::expand, "struct A(u64);").is_empty());
    assert!(mistakes(id::expand, "struct A(String);").is_empty());
    assert_eq!(mistakes(id::expand, "struct A(u32);"), ["an identifier holds a `u64` or a `String`"]);
    assert_eq!(mistakes(id::expand, "enum A {}"), ["an identifier is a struct with one unnamed field"]);
}

#[test]
fn open_enums() {
    assert!(mistakes(open_enum::expand, r#"#[wire(integer)] enum A { #[wire("1")] B, Other(String) }"#).is_empty());
    assert_eq!(
        mistakes(
            open_enum::expand,
            r#"#[wire(number)] enum A { B, #[wire(1)] C, #[wire("d")] D, #[wire("d")] E(u8) }"#
        ),
        [
            "only `#[wire(integer)]` is known here",
            "say how this is written: `#[wire(\"…\")]`",
            "expected string literal",
            "a known value holds nothing",
            "an open enum needs a variant `Other(String)` for values that are not known yet",
            "another variant has this value already",
        ]
    );
}

#[test]
fn records() {
    assert!(mistakes(record::expand, "struct A { r#type: Option<u64>, b: Vec<u64> }").is_empty());
    assert_eq!(
        mistakes(record::expand, r#"struct A { b: u64, #[wire("b")] c: u64, #[wire(1)] d: u64 }"#),
        ["expected string literal", "another field has this name on the wire already"]
    );
    assert_eq!(mistakes(record::expand, "struct A(u64);"), ["a record is a struct with named fields"]);
}

#[test]
fn tagged_lists() {
    assert!(mistakes(tagged_list::expand, "enum A { #[wire(1)] B { c: u64 }, Other(Value) }").is_empty());
    assert_eq!(
        mistakes(tagged_list::expand, "enum A { B { c: u64 }, #[wire(1)] C(u64), #[wire(1)] D {} }"),
        [
            "say which number this is: `#[wire(…)]`",
            "the items of an entry are named fields",
            "another variant has this number already",
            "a tagged list needs a variant `Other(Value)` for entries that are not known yet",
        ]
    );
}

#[test]
fn typed_indicators() {
    let whole = r#"#[wire("a")] #[unit(f64)] #[available_on(Chat)] struct A;"#;
    assert!(mistakes(typed_indicator::expand, whole).is_empty());
    assert_eq!(
        mistakes(typed_indicator::expand, "#[wire(a)] struct A;"),
        [
            "expected string literal",
            "say what the indicator is called: `#[wire(\"…\")]`",
            "say what its figure is: `#[unit(…)]`",
            "say where it is available: `#[available_on(…)]`",
        ]
    );
}

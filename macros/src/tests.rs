//! All errors are reported at once.

use syn::{DeriveInput, Result, parse_str};

use crate::{id, open_enum, payload, record, tagged_list, typed_indicator};

fn errors(expand: fn(&DeriveInput) -> Result<proc_macro2::TokenStream>, input: &str) -> Vec<String> {
    match expand(&parse_str(input).unwrap()) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.into_iter().map(|error| error.to_string()).collect(),
    }
}

#[test]
fn identifiers() {
    assert!(errors(id::expand, "struct A(u64);").is_empty());
    assert!(errors(id::expand, "struct A(String);").is_empty());
    assert_eq!(errors(id::expand, "struct A(u32);"), ["`Id` requires a field of type `u64` or `String`"]);
    assert_eq!(errors(id::expand, "enum A {}"), ["`Id` requires a struct with one unnamed field"]);
}

#[test]
fn open_enums() {
    assert!(
        errors(open_enum::expand, r#"#[wire(integer)] enum A { #[wire("1")] B, Other(Unknown<Self>) }"#).is_empty()
    );
    assert_eq!(
        errors(open_enum::expand, r#"#[wire(number)] enum A { B, #[wire(1)] C, #[wire("d")] D, #[wire("d")] E(u8) }"#),
        [
            "expected `#[wire(integer)]`",
            "missing attribute `#[wire(\"…\")]`",
            "expected string literal",
            "a variant with a value must not have fields",
            "missing variant `Other(Unknown<Self>)` for unknown values",
            "another variant has the same value",
        ]
    );
    assert_eq!(
        errors(open_enum::expand, "enum A { Other(String) }"),
        ["expected `(Unknown<Self>)`, the type `iadvize::Unknown`"]
    );
}

#[test]
fn records() {
    assert!(errors(record::expand, "#[new] struct A { r#type: Option<u64>, #[into] b: Vec<u64> }").is_empty());
    assert_eq!(
        errors(record::expand, r#"struct A { b: u64, #[wire("b")] c: u64, #[wire(1)] d: u64 }"#),
        ["expected string literal", "duplicate name on the wire"]
    );
    assert!(errors(record::expand, r#"struct A { #[also("d", "e")] b: u64, #[also("f")] c: u64 }"#).is_empty());
    for also in ["b", "c", "d"] {
        let input = format!(r#"struct A {{ #[also("d", "{also}")] b: u64, #[also("f")] c: u64 }}"#);
        assert_eq!(errors(record::expand, &input), ["duplicate name on the wire"], "{also}");
    }
    assert_eq!(errors(record::expand, "struct A { #[also(c)] b: u64 }"), ["expected string literal"]);
    assert_eq!(errors(record::expand, "struct A(u64);"), ["`Record` requires a struct with named fields"]);
}

#[test]
fn bodies() {
    let whole =
        r#"struct A { #[into] b: u64, c: Option<u64>, #[wire("e[d]")] d: Change<Vec<u64>>, #[only(1u64)] e: bool }"#;
    assert!(errors(payload::expand, whole).is_empty());
    assert_eq!(
        errors(payload::expand, "struct A { #[only(1 2)] b: bool, #[wire(c)] c: u64 }"),
        ["unexpected token", "expected string literal"]
    );
    assert_eq!(errors(payload::expand, "enum A {}"), ["`Payload` requires a struct with named fields"]);
}

#[test]
fn tagged_lists() {
    assert!(errors(tagged_list::expand, "enum A { #[wire(1)] B { c: u64 }, Other(Value) }").is_empty());
    assert_eq!(
        errors(tagged_list::expand, "enum A { B { c: u64 }, #[wire(1)] C(u64), #[wire(1)] D {} }"),
        [
            "missing attribute `#[wire(…)]` with a number",
            "a variant of a tagged list requires named fields",
            "another variant has the same number",
            "missing variant `Other(Value)` for unknown entries",
        ]
    );
}

#[test]
fn typed_indicators() {
    let whole = r#"#[wire("a")] #[unit(f64)] #[available_on(Chat)] struct A;"#;
    assert!(errors(typed_indicator::expand, whole).is_empty());
    assert_eq!(
        errors(typed_indicator::expand, "#[wire(a)] struct A;"),
        [
            "expected string literal",
            "missing attribute `#[wire(\"…\")]`, the indicator's name",
            "missing attribute `#[unit(…)]`, the type of its figures",
            "missing attribute `#[available_on(…)]`, its channels",
        ]
    );
}

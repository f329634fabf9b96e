//! Entries that are selected by their first item.

use iadvize_macros::TaggedList;
use jiff::civil::DateTime;
use serde_json::Value;

use super::{check, read};

#[derive(Debug, TaggedList)]
#[allow(dead_code, reason = "the fields are looked at through `Debug`")]
enum Event {
    #[wire(1)]
    Said {
        at: DateTime,
        text: String,
        stamp: Option<u64>,
    },
    #[wire(3)]
    Notice {
        text: String,
    },
    Other(Value),
}

#[test]
fn tagged_lists() {
    let said = r#"[1,"2016-02-16 11:24:43","Hi",12]"#;
    let read_said = r#"Said { at: 2016-02-16T11:24:43, text: "Hi", stamp: Some(12) }"#;
    let quoted = |text: &str| Value::from(text).to_string();
    for json in [
        format!("[{said}]"),
        quoted(said),
        quoted(&format!("[{said}]")),
        quoted(&format!(" {said} ")),
        quoted(&format!("{{\n{said}\n}}")),
    ] {
        assert_eq!(read::<Vec<Event>>(&json), format!("[{read_said}]"), "{json}");
    }
    let two = r#"[Notice { text: "a" }, Notice { text: "b" }]"#;
    assert_eq!(read::<Vec<Event>>(&quoted(r#"[3,"a"],["3","b"]"#)), two);
    let odd = r#"[Notice { text: "a" }, Other(String("odd")), Other(Number(5))]"#;
    for json in [r#"[[3,"a"],"odd",null,5]"#.to_owned(), quoted(r#"[[3,"a"],"odd",null,5]"#)] {
        assert_eq!(read::<Vec<Event>>(&json), odd, "{json}");
    }
    for entry in [r#"[3,"a","more"]"#, r#"[3,"a",null]"#, r#"[1,"2016-02-16 11:24:43","Hi",12,13]"#] {
        let read = read::<Vec<Event>>(&format!("[{entry}]"));
        assert!(read.starts_with("[Other(Array [Number("), "{entry}: {read}");
    }
    check::<Vec<Event>>(&[
        (r#""[]""#, "[]"),
        (r#""{}""#, "[Other(Object {})]"),
        (r#""null""#, "nothing"),
        (r#"" ""#, "nothing"),
        (r#"{"0":[3,"a"],"2":"odd"}"#, r#"[Notice { text: "a" }, Other(String("odd"))]"#),
    ]);
    check::<Vec<Event>>(&[
        (r#"[[1,"2016-02-16 00:00:00","Hi"]]"#, r#"[Said { at: 2016-02-16T00:00:00, text: "Hi", stamp: None }]"#),
        (r#"[[1,"2016-02-16","Hi"]]"#, r#"[Other(Array [Number(1), String("2016-02-16"), String("Hi")])]"#),
        (r#"[[9,"x"]]"#, r#"[Other(Array [Number(9), String("x")])]"#),
        (r#"[[1,"soon","Hi"]]"#, r#"[Other(Array [Number(1), String("soon"), String("Hi")])]"#),
        (r#"[[3]]"#, "[Other(Array [Number(3)])]"),
        (r#"[{"a":1},"b",3]"#, r#"[Other(Object {"a": Number(1)}), Other(String("b")), Other(Number(3))]"#),
        (r#""no JSON""#, r#"[Other(String("no JSON"))]"#),
        (r#""[1,2""#, r#"[Other(String("[1,2"))]"#),
        (r#"{"a":1}"#, r#"[Other(Object {"a": Number(1)})]"#),
        ("[]", "[]"),
        (r#""""#, "nothing"),
        ("null", "nothing"),
        ("false", "nothing"),
        ("true", "[Other(Bool(true))]"),
    ]);
}

/// The entries that a text contains, or the text of the error.
fn entries(text: &str) -> String {
    read::<Vec<Event>>(&Value::from(text).to_string())
}

#[test]
fn one_broken_entry_costs_itself() {
    let (a, b) = (r#"Notice { text: "a" }"#, r#"Notice { text: "b" }"#);
    assert_eq!(entries(r#"[[3,"a"],[3,"b"]]"#), format!("[{a}, {b}]"));
    for (text, broken) in [
        (r#"[[3,"a"],[3],[3,"b"]]"#, "Array [Number(3)]"),
        (r#"[3,"a"],[3,oops],[3,"b"],"#, r#"String("[3,oops]")"#),
        (r#"{[3,"a"],[3,"x,[y]" "\\"],[3,"b"]}"#, r#"String("[3,\"x,[y]\" \"\\\\\"]")"#),
        (r#"[ [3,"a"], oops, null, [3,"b"] ]"#, r#"String("oops, null")"#),
        (r#"[[3,"a"],[3,"5" x 7, [8]"],[3,"b"]]"#, r#"String("[3,\"5\" x 7, [8]\"]")"#),
    ] {
        assert_eq!(entries(text), format!("[{a}, Other({broken}), {b}]"), "{text}");
    }
    // A comma without an entry is not one.
    for text in [r#"[[3,"a"],[3,"b"],]"#, r#"[3,"a"],,[3,"b"],"#, r#"{[3,"a"],[3,"b"],}"#] {
        assert_eq!(entries(text), format!("[{a}, {b}]"), "{text}");
    }
    // A text that was cut off.
    assert_eq!(entries(r#"[[3,"a"],[3,"b"]"#), format!("[{a}, {b}]"));
    assert_eq!(entries(r#"[[3,"a"],[3,"b"#), format!(r#"[{a}, Other(String("[3,\"b"))]"#));
    // Half of a surrogate pair.
    assert_eq!(entries(r#"[[3,"a"],[3,"b\ud83d"]]"#), format!("[{a}, Notice {{ text: \"b\u{fffd}\" }}]"));
    // A text without structure has no entries.
    for text in ["12,50", "12", "true"] {
        assert_eq!(entries(text), format!("[Other(String({text:?}))]"));
    }
    assert_eq!(entries("Hello, [you], hello"), r#"[Other(String("Hello, [you], hello"))]"#);
}

/// Each beginning of a list could be an entry, and reading it in vain takes time.
#[test]
fn the_search_for_entries_ends() {
    let ones = "1,".repeat(100) + "1";
    for (beginnings, is_found) in [(10, true), (600, false)] {
        let text = format!(r#"[[3,"a"]{},[3,"b"]"#, format!(",[{ones}").repeat(beginnings));
        assert_eq!(entries(&text).ends_with(r#", Notice { text: "b" }]"#), is_found, "{beginnings}");
    }
}

#[test]
fn items_are_read_like_fields() {
    let date = r#"{"date":"2016-02-16 11:24:43.000000","timezone_type":3,"timezone":"Europe/Paris"}"#;
    let said = format!(r#"[[1,{date},"Hi","12.00"]]"#);
    assert_eq!(read::<Vec<Event>>(&said), r#"[Said { at: 2016-02-16T11:24:43, text: "Hi", stamp: Some(12) }]"#);
    let other = read::<Vec<Event>>(&said.replace("43.000000", "43.5"));
    assert!(other.starts_with("[Other(Array [Number(1), Object {"), "{other}");
}

mod dates;
mod tagged_lists;

use iadvize_macros::{OpenEnum, Record};
use serde_core::de::IntoDeserializer;
use uuid::Uuid;

use super::{Read, deserialize};

/// The value that `json` is read as, or the text of the error.
fn read<T: Read + std::fmt::Debug>(json: &str) -> String {
    match deserialize::<Option<T>, _>(&mut serde_json::Deserializer::from_str(json)) {
        Ok(Some(value)) => format!("{value:?}"),
        Ok(None) => "nothing".to_owned(),
        Err(error) => error.to_string(),
    }
}

/// Distinguishes an absent value from an error, as an optional field does.
impl<T: Read> Read for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_scalar(scalar: super::Scalar<'_>) -> Result<Option<Self>, super::Unreadable> {
        T::from_scalar(scalar).map(Some)
    }

    fn from_list<'de, A: serde_core::de::SeqAccess<'de>>(
        list: A,
        path: &super::JsonPath,
    ) -> Result<Option<Self>, A::Error> {
        T::from_list(list, path).map(Some)
    }

    fn from_object<'de, A: serde_core::de::MapAccess<'de>>(
        object: A,
        path: &super::JsonPath,
    ) -> Result<Option<Self>, A::Error> {
        T::from_object(object, path).map(Some)
    }
}

fn check<T: Read + std::fmt::Debug>(cases: &[(&str, &str)]) {
    for (json, expected) in cases {
        assert_eq!(read::<T>(json), *expected, "{json}");
    }
}

#[test]
fn numbers() {
    check::<u64>(&[
        ("12", "12"),
        (r#""12""#, "12"),
        (r#"" 12 ""#, "12"),
        ("12.0", "12"),
        ("18446744073709551615", "18446744073709551615"),
        ("null", "nothing"),
        (r#""""#, "nothing"),
        ("[]", "nothing"),
        ("-1", "expected a whole number (0 to 2^64-1), found -1"),
        ("1.5", "expected a whole number (0 to 2^64-1), found 1.5"),
        (r#""18446744073709551616""#, r#"expected a whole number (0 to 2^64-1), found "18446744073709551616""#),
        ("18446744073709551616", "expected a whole number (0 to 2^64-1), found 18446744073709552000"),
        ("true", "expected a whole number (0 to 2^64-1), found true"),
        (r#""a\nb""#, r#"expected a whole number (0 to 2^64-1), found "a\nb""#),
        ("[1]", "expected a whole number (0 to 2^64-1), found a list"),
        ("{}", "expected a whole number (0 to 2^64-1), found an object"),
    ]);
    check::<i64>(&[
        ("-1", "-1"),
        (r#""-1""#, "-1"),
        ("1", "1"),
        ("18446744073709551615", "expected a whole number, found 18446744073709551615"),
    ]);
    check::<f64>(&[
        ("0.86", "0.86"),
        (r#""0.86""#, "0.86"),
        ("1", "1.0"),
        (r#""""#, "nothing"),
        ("1e308", "1e308"),
        ("1e999", "number out of range at line 1 column 5"),
    ]);
    for text in ["NaN", "nan", "inf", "-inf", "infinity", "1e999"] {
        assert_eq!(read::<f64>(&format!("{text:?}")), format!("expected a number, found {text:?}"));
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let other_format = IntoDeserializer::<serde_json::Error>::into_deserializer(value);
        assert!(deserialize::<f64, _>(other_format).is_err(), "{value}");
    }
    let long = format!("\"{}\"", "é".repeat(100));
    assert_eq!(read::<u64>(&long), format!("expected a whole number (0 to 2^64-1), found \"{}…\"", "é".repeat(40)));
}

#[test]
fn booleans() {
    for json in ["true", "1", r#""1""#, r#""true""#] {
        assert_eq!(read::<bool>(json), "true");
    }
    for json in ["false", "0", r#""0""#, r#""false""#] {
        assert_eq!(read::<bool>(json), "false");
    }
    check::<bool>(&[("null", "nothing"), (r#""""#, "nothing"), ("2", "expected a boolean, found 2")]);
}

#[test]
fn strings() {
    check::<String>(&[
        (r#""""#, r#""""#),
        ("null", "nothing"),
        ("12", r#""12""#),
        ("-1.5", r#""-1.5""#),
        (r#""\u00e9""#, r#""é""#),
        ("{}", "expected a string, found an object"),
    ]);
}

#[test]
fn uuids() {
    let uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    assert_eq!(read::<Uuid>(&format!("\"{uuid}\"")), uuid);
    check::<Uuid>(&[(r#""""#, "nothing"), (r#""12""#, r#"expected a UUID, found "12""#)]);
}

#[test]
fn lists() {
    check::<Vec<u64>>(&[
        ("[1,\"2\",null]", "[1, 2]"),
        ("[]", "[]"),
        ("3", "[3]"),
        ("\"3\"", "[3]"),
        ("null", "nothing"),
        (r#"{"0":1,"2":"5","10":null}"#, "[1, 5]"),
        (r#"{"0":1,"2":true}"#, "[2]: expected a whole number (0 to 2^64-1), found true"),
        (r#"{"0":1,"a":2}"#, "expected a list, found an object"),
        (r#"{"a":1}"#, "expected a whole number (0 to 2^64-1), found an object"),
        ("[1,true]", "[1]: expected a whole number (0 to 2^64-1), found true"),
        ("\"a\"", "expected a list, found \"a\""),
    ]);
}

#[derive(Debug, PartialEq, Eq, OpenEnum)]
enum Colour {
    #[wire("red")]
    Red,
    #[wire("10")]
    Ten,
    Other(crate::unknown::Unknown<Self>),
}

#[derive(Debug, Record)]
#[allow(dead_code, reason = "the fields are looked at through `Debug`")]
struct Thing {
    id: u64,
    #[wire("type")]
    kind: Option<Colour>,
    inner: Option<Box1>,
    things: Option<Vec<Box1>>,
}

#[derive(Debug, Record)]
#[allow(dead_code, reason = "the field is looked at through `Debug`")]
struct Box1 {
    size: f64,
}

#[test]
fn open_enums() {
    check::<Colour>(&[
        (r#""red""#, "Red"),
        ("10", "Ten"),
        (r#""10""#, "Ten"),
        (r#""Red""#, r#"Other("Red")"#),
        ("11", r#"Other("11")"#),
        (r#""""#, "nothing"),
    ]);
    assert_eq!("10".parse(), Ok(Colour::Ten));
    assert!(Colour::Red < Colour::Ten && Colour::Ten < Colour::from("a") && Colour::from("a") < Colour::from("b"));
    assert_eq!(Colour::KNOWN.iter().map(Colour::as_str).collect::<Vec<_>>(), ["red", "10"]);
}

#[test]
fn records() {
    check::<Thing>(&[
        (r#"{"id":1}"#, "Thing { id: 1, kind: None, inner: None, things: None }"),
        (
            r#"{"things":{"size":"1"},"inner":[],"x":[{}],"type":"red","id":"1"}"#,
            "Thing { id: 1, kind: Some(Red), inner: None, things: Some([Box1 { size: 1.0 }]) }",
        ),
        (r#"{"id":null}"#, "id: expected a whole number (0 to 2^64-1), found nothing"),
        ("{}", "id: expected a whole number (0 to 2^64-1), found nothing"),
        ("[]", "nothing"),
        ("[1]", "expected an object, found a list"),
        ("12", "expected an object, found 12"),
        (
            r#"{"id":1,"things":{"1":{"size":1},"3":{"size":2}}}"#,
            "Thing { id: 1, kind: None, inner: None, things: Some([Box1 { size: 1.0 }, Box1 { size: 2.0 }]) }",
        ),
        (r#"{"id":1,"things":{"3":{"size":{}}}}"#, "things[3].size: expected a number, found an object"),
        (r#"{"id":-1}"#, "id: expected a whole number (0 to 2^64-1), found -1"),
        (r#"{"id":1,"inner":{"size":"big"}}"#, r#"inner.size: expected a number, found "big""#),
        (r#"{"id":1,"things":[{"size":1},{"size":{}}]}"#, "things[1].size: expected a number, found an object"),
        (r#"{"id":1,"things":[{"size":1},{}]}"#, "things[1].size: expected a number, found nothing"),
        (r#"{"\u0069d":1}"#, "Thing { id: 1, kind: None, inner: None, things: None }"),
        (r#"{"id":1,"inner":{"size\ud800":1}}"#, "inner: object key is not valid UTF-8 at line 1 column 29"),
        (r#"{"id":1,"things":[{"size":"#, "things[0].size: EOF while parsing a value at line 1 column 26"),
    ]);
}

#[derive(Debug, Record)]
#[allow(dead_code, reason = "the fields are looked at through `Debug`")]
struct Spelled {
    #[also("identifier")]
    id: u64,
    #[wire("answer")]
    #[also("answered", "was_answered")]
    replied: Option<bool>,
    size: Option<u64>,
}

#[test]
fn other_names() {
    let replied = |value: &str| format!("Spelled {{ id: 1, replied: {value}, size: Some(2) }}");
    let (yes, no) = (&*replied("Some(true)"), &*replied("None"));
    let differs = "expected the same value as under another name of the field, found a different one";
    check::<Spelled>(&[
        (r#"{"id":1,"answer":true,"size":2}"#, yes),
        (r#"{"id":1,"answered":true,"size":2}"#, yes),
        (r#"{"identifier":1,"was_answered":"1","size":2}"#, yes),
        (r#"{"size":2,"was_answered":true,"id":1}"#, yes),
        (r#"{"id":1,"replied":true,"size":2}"#, no),
        (r#"{"id":1,"answered":null,"size":2}"#, no),
        // One value under several names.
        (r#"{"id":1,"answer":true,"answered":1,"size":2}"#, yes),
        (r#"{"id":1,"answer":null,"answered":true,"size":2}"#, yes),
        (r#"{"id":1,"answered":true,"answer":null,"size":2}"#, yes),
        (r#"{"id":1,"answer":true,"answered":false,"size":2}"#, &format!("answered: {differs}")),
        (r#"{"id":1,"was_answered":false,"answer":true,"size":2}"#, &format!("answer: {differs}")),
        (r#"{"id":1,"identifier":2}"#, &format!("identifier: {differs}")),
        (r#"{"id":1,"answered":2}"#, "answered: expected a boolean, found 2"),
        (r#"{"answer":true}"#, "id: expected a whole number (0 to 2^64-1), found nothing"),
    ]);
}

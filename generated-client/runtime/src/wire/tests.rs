mod dates;
mod numbers;
mod spellings;
mod tagged_lists;

use iadvize_macros::{Id, OpenEnum, Record};
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
fn booleans() {
    for json in ["true", "1", r#""1""#, r#""true""#, "1.0", r#""1.0""#] {
        assert_eq!(read::<bool>(json), "true");
    }
    for json in ["false", "0", r#""0""#, r#""false""#, "0.0", r#""0.0""#] {
        assert_eq!(read::<bool>(json), "false");
    }
    check::<bool>(&[
        ("null", "nothing"),
        (r#""""#, "nothing"),
        ("2", "expected a boolean, found 2"),
        ("0.5", "expected a boolean, found 0.5"),
    ]);
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
    check::<Uuid>(&[(r#""""#, "nothing"), ("false", "nothing"), (r#""12""#, r#"expected a UUID, found "12""#)]);
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
        ("false", "nothing"),
        ("true", "expected a list, found true"),
    ]);
    check::<Vec<String>>(&[("false", "nothing"), ("true", "expected a list, found true")]);
    check::<Vec<bool>>(&[("false", "[false]"), ("true", "[true]")]);
}

#[derive(Debug, Id)]
struct Number(u64);

#[derive(Debug, Id)]
struct Name(String);

#[test]
fn identifiers() {
    check::<Number>(&[
        ("2", "Number(2)"),
        (r#"{"id":2}"#, "Number(2)"),
        (r#"{"id":"2"}"#, "Number(2)"),
        (r#"{"id":null}"#, "nothing"),
        ("false", "nothing"),
        ("[]", "nothing"),
        ("true", "expected a whole number (0 to 2^64-1), found true"),
        ("{}", "expected a whole number (0 to 2^64-1), found an object"),
        (r#"{"uid":2}"#, "expected a whole number (0 to 2^64-1), found an object"),
        (r#"{"id":2,"name":"a"}"#, "expected a whole number (0 to 2^64-1), found an object with more than one key"),
        (r#"{"id":{"id":2}}"#, "id: expected a whole number (0 to 2^64-1), found an object"),
    ]);
    check::<Name>(&[
        (r#"{"id":"a"}"#, r#"Name("a")"#),
        ("false", "nothing"),
        ("true", "expected a string, found true"),
    ]);
    check::<Vec<Number>>(&[(r#"[{"id":1},2,false]"#, "[Number(1), Number(2)]"), (r#"{"id":1}"#, "[Number(1)]")]);
}

#[derive(Debug, PartialEq, Eq, OpenEnum)]
enum Colour {
    #[wire("red")]
    Red,
    #[wire("10")]
    Ten,
    Other(crate::unknown::Unknown<Self>),
}

#[derive(Debug, PartialEq, Eq, OpenEnum)]
#[wire(integer)]
enum Level {
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
        ("false", "nothing"),
        (r#""10.0""#, r#"Other("10.0")"#),
        ("true", "expected a string or a number, found true"),
    ]);
    check::<Level>(&[("10.0", "Ten"), (r#""10.0""#, "Ten"), (r#""10.5""#, r#"Other("10.5")"#)]);
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
        ("false", "nothing"),
        (r#"{"id":1,"inner":false,"things":false}"#, "Thing { id: 1, kind: None, inner: None, things: None }"),
        (r#"{"id":1,"inner":true}"#, "inner: expected an object, found true"),
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

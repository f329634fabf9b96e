//! Integers and doubles, and those that their type cannot hold.

use super::*;

#[test]
fn integers() {
    check::<u64>(&[
        ("12", "12"),
        (r#""12""#, "12"),
        (r#"" 12 ""#, "12"),
        ("12.0", "12"),
        (r#""12.00""#, "12"),
        ("9007199254740991.0", "9007199254740991"),
        (r#""9007199254740993.0""#, "9007199254740993"),
        ("18446744073709551615", "18446744073709551615"),
        ("null", "nothing"),
        (r#""""#, "nothing"),
        ("[]", "nothing"),
        ("-1", "expected a whole number (0 to 2^64-1), found -1"),
        ("1.5", "expected a whole number (0 to 2^64-1), found 1.5"),
        (r#""18446744073709551616""#, r#"expected a whole number (0 to 2^64-1), found "18446744073709551616""#),
        (
            "18446744073709551616",
            "expected a whole number (0 to 2^64-1), found about 18446744073709552000, which is too large to be exact",
        ),
        (
            "9007199254740992.0",
            "expected a whole number (0 to 2^64-1), found about 9007199254740992, which is too large to be exact",
        ),
        (r#""12,50""#, r#"expected a whole number (0 to 2^64-1), found "12,50", which has a decimal comma"#),
        (r#""12.50""#, r#"expected a whole number (0 to 2^64-1), found "12.50""#),
        (r#""12.""#, r#"expected a whole number (0 to 2^64-1), found "12.""#),
        (r#"".0""#, r#"expected a whole number (0 to 2^64-1), found ".0""#),
        ("false", "expected a whole number (0 to 2^64-1), found false"),
        ("true", "expected a whole number (0 to 2^64-1), found true"),
        (r#""a\nb""#, r#"expected a whole number (0 to 2^64-1), found "a\nb""#),
        ("[1]", "expected a whole number (0 to 2^64-1), found a list"),
        ("{}", "expected a whole number (0 to 2^64-1), found an object"),
    ]);
    check::<i64>(&[
        ("-1", "-1"),
        (r#""-1""#, "-1"),
        ("-1.0", "-1"),
        (r#""-1.00""#, "-1"),
        ("-1.5", "expected a whole number, found -1.5"),
        ("1", "1"),
        ("18446744073709551615", "expected a whole number, found 18446744073709551615"),
    ]);
}

#[test]
fn doubles() {
    check::<f64>(&[
        ("0.86", "0.86"),
        (r#""0.86""#, "0.86"),
        ("1", "1.0"),
        (r#""""#, "nothing"),
        ("1e-308", "1e-308"),
        ("9007199254740991.0", "9007199254740991.0"),
        ("9007199254740991.4", "9007199254740991.0"),
        (r#""12.50""#, "12.5"),
        ("0.36363636363636365", "0.36363636363636365"),
        (r#""0.36363636363636365""#, "0.36363636363636365"),
        (r#""12,50""#, r#"expected a number, found "12,50", which has a decimal comma"#),
        (r#""1,2,3""#, r#"expected a number, found "1,2,3""#),
        ("9007199254740992", "9007199254740992.0"),
        ("9007199254740993", "expected a number, found 9007199254740993, which is too large to be exact"),
        (r#""-9007199254740993""#, r#"expected a number, found "-9007199254740993", which is too large to be exact"#),
        ("9007199254740992.0", "expected a number, found about 9007199254740992, which is too large to be exact"),
        ("9007199254740993.0", "expected a number, found about 9007199254740992, which is too large to be exact"),
        ("-9007199254740993.0", "expected a number, found about -9007199254740992, which is too large to be exact"),
        ("9007199254740991.6", "expected a number, found about 9007199254740992, which is too large to be exact"),
        (r#""9007199254740992.0""#, "9007199254740992.0"),
        (r#""9007199254740993.0""#, r#"expected a number, found "9007199254740993.0", which is too large to be exact"#),
        (r#""9007199254740991.6""#, r#"expected a number, found "9007199254740991.6", which is too large to be exact"#),
        (r#""1e16""#, r#"expected a number, found "1e16", which is too large to be exact"#),
        ("18446744073709551615", "expected a number, found 18446744073709551615, which is too large to be exact"),
        ("false", "expected a number, found false"),
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

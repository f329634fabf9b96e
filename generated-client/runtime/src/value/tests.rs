//! Values in each notation.

use jiff::civil::date;

use super::*;
use crate::fields::Fields;

fn check(value: impl IntoValue, query: &str, form: &str, json: &str) {
    let value = value.into_value();
    let mut pairs = Vec::new();
    value.push_pairs("x", &mut pairs);
    let pairs: Vec<_> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!((&*value.to_text(), pairs.join("&").as_str()), (query, form));
    assert_eq!(value.to_json().to_string(), json);
}

#[test]
fn objects_in_bodies() {
    let mut slot = Fields::default();
    slot.set("from", 9);
    let mut place = Fields::default();
    place.set("city", "Lille");
    place.set("open", true);
    place.set("slots", list([slot.clone(), Fields::default()]));
    place.set("main", slot);
    place.set("size[max]", 3);
    place.clear("note");
    let mut pairs = Vec::new();
    let place = place.into_value();
    place.push_pairs("x", &mut pairs);
    let pairs: Vec<_> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    let form = "x[city]=Lille x[open]=1 x[slots][0][from]=9 x[slots][1]= x[main][from]=9 x[size][max]=3 x[note]=";
    assert_eq!(pairs.join(" "), form);
    let json = r#"{"city":"Lille","main":{"from":9},"note":null,"open":true,"size":{"max":3},"slots":[{"from":9},{}]}"#;
    assert_eq!(place.to_json().to_string(), json);
    check(Fields::default(), "{}", "", "{}");
    assert_eq!(place.ambiguity(), Some("is an object, which only a body can contain"));
    assert_eq!(list([place]).ambiguity(), Some("is a list of objects, which only a body can contain"));
}

#[test]
fn numbers_in_objects_are_finite() {
    let mut place = Fields::default();
    place.set("size", f64::NAN);
    assert_eq!(list([place]).unwritable(), Some("is infinite or not a number"));
}

#[test]
fn each_notation() {
    check(true, "1", "x=1", "true");
    check(false, "0", "x=0", "false");
    check(-3, "-3", "x=-3", "-3");
    check(u64::MAX, "18446744073709551615", "x=18446744073709551615", "18446744073709551615");
    check(0.5, "0.5", "x=0.5", "0.5");
    check("a b", "a b", "x=a b", r#""a b""#);
    check(date(2024, 1, 31), "2024-01-31", "x=2024-01-31", r#""2024-01-31""#);
    check(date(2024, 1, 31).at(9, 5, 7, 0), "2024-01-31 09:05:07", "x=2024-01-31 09:05:07", r#""2024-01-31 09:05:07""#);
    check(list([1, 2]), "1,2", "x[0]=1&x[1]=2", "[1,2]");
    check(list::<u64>([]), "", "x=", "[]");
    check(WireValue::Null, "", "x=", "null");
    check(WireValue::integer_or_text("10"), "10", "x=10", "10");
    check(WireValue::integer_or_text("010"), "010", "x=010", r#""010""#);
}

//! Random JSON as the API writes it, in the one form that serde writes as well.

use proptest::prelude::*;
use serde_json::{Map, Number, Value, json};

/// The values of a type.
pub type Shape = BoxedStrategy<Value>;

pub fn identifier() -> Shape {
    any::<u64>().prop_map(Value::from).boxed()
}

pub fn integer() -> Shape {
    any::<i64>().prop_map(Value::from).boxed()
}

/// Numbers that have the same digits in every notation.
pub fn double() -> Shape {
    any::<i32>().prop_map(|eighths| Number::from_f64(f64::from(eighths) / 8.0).unwrap().into()).boxed()
}

pub fn boolean() -> Shape {
    any::<bool>().prop_map(Value::from).boxed()
}

pub fn text() -> Shape {
    any::<String>().prop_map(Value::from).boxed()
}

pub fn date() -> Shape {
    let parts = (1..10_000, 1..=12, 1..=28);
    parts.prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}").into()).boxed()
}

pub fn date_time() -> Shape {
    let time = (0..24, 0..60, 0..60).prop_map(|(hour, minute, second)| format!("{hour:02}:{minute:02}:{second:02}"));
    (date(), time).prop_map(|(date, time)| format!("{} {time}", date.as_str().unwrap()).into()).boxed()
}

pub fn moment() -> Shape {
    prop_oneof![date(), date_time()].boxed()
}

pub fn uuid() -> Shape {
    any::<u128>().prop_map(|bits| iadvize::Uuid::from_u128(bits).to_string().into()).boxed()
}

/// A known word, or an unknown one.
pub fn words(known: &'static [&'static str]) -> Shape {
    let known = proptest::sample::select(known).prop_map(str::to_owned);
    prop_oneof![3 => known, 1 => any::<String>().prop_map(|text| format!("no-{text}"))].prop_map(Value::from).boxed()
}

/// A known number, or an unknown one.
pub fn numbers(known: &'static [&'static str]) -> Shape {
    let known = proptest::sample::select(known).prop_map(|text| text.parse().unwrap());
    prop_oneof![3 => known, 1 => any::<i64>()].prop_map(Value::from).boxed()
}

pub fn list_of(item: Shape) -> Shape {
    prop::collection::vec(item, 0..4).prop_map(Value::from).boxed()
}

pub fn optional(shape: Shape) -> Shape {
    prop_oneof![1 => Just(Value::Null), 4 => shape].boxed()
}

pub fn object(fields: Vec<(&'static str, Shape)>) -> Shape {
    let (names, shapes): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    let object = move |values: Vec<Value>| {
        let names = names.iter().map(|name| (*name).to_owned());
        Value::Object(names.zip(values).collect::<Map<_, _>>())
    };
    shapes.prop_map(object).boxed()
}

/// Entries with a known number, and others.
pub fn tagged_list(kinds: Vec<(u64, Vec<Shape>)>) -> Shape {
    let kinds = kinds.into_iter().map(|(tag, items)| {
        items.prop_map(move |items| std::iter::once(tag.into()).chain(items).collect::<Value>()).boxed()
    });
    let unknown = [json!([999, "x"]), json!([1]), json!([]), json!({ "a": 1 }), json!("x"), json!(5), json!(true)];
    let unknown = unknown.into_iter().map(|entry| Just(entry).boxed());
    proptest::strategy::Union::new(kinds.chain(unknown)).boxed()
}

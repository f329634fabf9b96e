//! Any value of any type, written in any of the ways of PHP backends: reading gives what was sent, or an error with the
//! path of the value.

use std::cell::Cell;
use std::fmt::Debug;
use std::io::{self, Write};

use iadvize_codegen::model::{Model, Type};
use iadvize_codegen::source::Sources;
use iadvize_tests::reference::{Json, Reference, Refused, agrees, named, parse};
use iadvize_tests::workspace;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::shape::Shape;
use crate::{Check, spec};

/// A place in a JSON value, as a pointer and as errors show it.
#[derive(Clone, Debug)]
pub struct Place {
    pub pointer: String,
    pub path: String,
}

/// All places in a value, from the outside to the inside.
pub fn places(value: &Value) -> Vec<Place> {
    fn walk(value: &Value, place: Place, places: &mut Vec<Place>) {
        let Place { pointer, path } = &place;
        let point = if path.is_empty() { "" } else { "." };
        let children: Vec<(Place, &Value)> = match value {
            Value::Object(members) => members
                .iter()
                .map(|(name, value)| {
                    (Place { pointer: format!("{pointer}/{name}"), path: format!("{path}{point}{name}") }, value)
                })
                .collect(),
            Value::Array(items) => (0..)
                .zip(items)
                .map(|(index, value)| {
                    (Place { pointer: format!("{pointer}/{index}"), path: format!("{path}[{index}]") }, value)
                })
                .collect(),
            _ => Vec::new(),
        };
        places.push(place);
        children.into_iter().for_each(|(place, value)| walk(value, place, places));
    }
    let mut places = Vec::new();
    walk(value, Place { pointer: String::new(), path: String::new() }, &mut places);
    places
}

/// The ways to write a value, and ways to write something else.
pub fn ways(value: &Value) -> Vec<Value> {
    let php = |date: String| json!({"date": date, "timezone_type": 3, "timezone": "Europe/Paris"});
    let zero = "0000-00-00 00:00:00";
    let before = "-0001-11-30 00:00:00";
    let mut ways = vec![
        json!(null),
        json!(false),
        json!(true),
        json!(""),
        json!([]),
        json!({}),
        json!(zero),
        json!(before),
        php(format!("{before}.000000")),
        json!(0),
        json!(1),
        json!(1.0),
        json!("1.00"),
        json!(2.5),
        json!("12,50"),
        json!("NaN"),
        json!(-1),
        json!("-1.0"),
        json!(u64::MAX),
        json!(1e300),
        json!([value]),
        json!([value, value]),
        json!([null, value]),
        json!({"id": value}),
        json!({"id": value, "name": "x"}),
        json!({"id": {"id": value}}),
        json!("word"),
    ];
    match value {
        Value::Number(number) => {
            ways.extend([json!(number.to_string()), json!(format!("{number}.00")), json!(format!("{number},5"))]);
            ways.extend(number.as_f64().map(|double| json!(double)));
        }
        Value::String(text) => {
            ways.extend([php(format!("{text}.000000")), php(format!("{text}.5")), php(text.clone())]);
            ways.extend([json!(format!("{text}.000")), json!(format!("{text}+01:00")), json!(format!(" {text} "))]);
        }
        _ => {}
    }
    ways
}

/// Reads what was written in another way, as the reference says.
struct Rewritten {
    model: Model,
    read: usize,
    refused: usize,
}

impl Check for Rewritten {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(&mut self, name: &str, shape: Shape) {
        let config = Config { cases: 250, failure_persistence: None, ..Config::default() };
        let (read, refused) = (Cell::new(0), Cell::new(0));
        let (reference, ty) = (Reference::new(&self.model), named(&self.model, name).unwrap());
        let strategy = (shape, any::<prop::sample::Index>(), any::<prop::sample::Index>());
        let result = TestRunner::new(config).run(&strategy, |(mut sent, place, way)| {
            let place = place.get(&places(&sent)).clone();
            let value = sent.pointer_mut(&place.pointer).unwrap();
            *value = way.get(&ways(value)).clone();
            let expected = reference.read(&ty, &Json::from(&sent));
            if reference.take_doubt() {
                return Ok(());
            }
            match (serde_json::from_str::<T>(&sent.to_string()), expected) {
                (Ok(value), Ok(Some(expected))) => {
                    let written = serde_json::to_value(&value).unwrap();
                    prop_assert!(agrees(&written, &expected), "{sent} is read as {written}");
                    read.set(read.get() + 1);
                }
                (Err(error), Err(_) | Ok(None)) => {
                    let error = error.to_string();
                    prop_assert!(error.starts_with(&place.path) && error.contains("expected "), "{sent}: {error}");
                    refused.set(refused.get() + 1);
                }
                (result, expected) => prop_assert!(false, "{sent}: {result:?} instead of {expected:?}"),
            }
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{name}: {error}"));
        self.read += read.get();
        self.refused += refused.get();
    }
}

fn model() -> Model {
    iadvize_codegen::analyze(&Sources::read(&workspace().join("spec")).unwrap()).ok().unwrap()
}

#[test]
fn any_way_to_write_any_value_is_read_or_refused() {
    let mut rewritten = Rewritten { model: model(), read: 0, refused: 0 };
    spec::all(&mut rewritten);
    let Rewritten { read, refused, .. } = rewritten;
    io::stderr().write_all(format!("{read} values are read, {refused} are refused\n").as_bytes()).unwrap();
    assert!(read > 1_000 && refused > 1_000, "{read} {refused}");
}

/// The reference must tell a value that was not sent.
#[test]
fn the_reference_tells_what_was_not_sent() {
    let model = model();
    let (reference, operator, flags) = (Reference::new(&model), named(&model, "OperatorId").unwrap(), &Type::Boolean);
    let list = |item: &Type| Type::List(Box::new(item.clone()));
    for (ty, sent, read, invented) in [
        (&Type::Integer, r#""5.00""#, json!(5), r#""5.01""#),
        (&operator, "false", json!(null), "true"),
        (&Type::Date, "false", json!(null), "0"),
        (&list(&operator), r#"{"id":5}"#, json!([5]), r#"{"id":5,"x":1}"#),
        (&list(&operator), r#"{"4":5,"2":"6"}"#, json!([6, 5]), r#"{"4":5,"id":"6"}"#),
        (&Type::Date, r#""2021-05-04 00:00:00""#, json!("2021-05-04"), r#""2021-05-04 00:00:01""#),
        (&Type::DateTime, r#""-0001-11-30 00:00:00""#, json!(null), r#""-0001-11-30 00:00:01""#),
        (&list(&Type::Integer), r#"[1,null,"2"]"#, json!([1, 2]), r#"[1,{},"2"]"#),
        (flags, "1.0", json!(true), "2.0"),
        (&Type::String, r#""L\ud83d""#, json!("L\u{fffd}"), "[1]"),
    ] {
        let read_of = |text: &str| reference.read(ty, &parse(text.as_bytes()).unwrap().0);
        assert_eq!(read_of(sent).map(Option::unwrap_or_default), Ok(read), "{sent}");
        assert_eq!(read_of(invented), Err(Refused), "{invented}");
    }
}

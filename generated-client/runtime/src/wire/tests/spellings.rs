//! Fields with several names on the wire.

use iadvize_macros::Record;

use super::check;

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

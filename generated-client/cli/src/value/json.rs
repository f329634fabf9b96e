//! JSON as values of a request, by the types of the table.

use iadvize::Value;
use iadvize::request::{Fields, IntoValue as _, WireValue};
use serde_json::Map;

use super::scalar;
use crate::table::{Parameter, Type, Word};

/// The value of a type that JSON stands for.
///
/// # Errors
/// What was expected, and where.
pub fn of_json(ty: &Type, value: &Value) -> Result<WireValue, String> {
    match (ty, value) {
        (Type::List(item), Value::Array(values)) => {
            let items = values
                .iter()
                .enumerate()
                .map(|(index, value)| of_json(item, value).map_err(|problem| format!("[{index}]: {problem}")));
            items.collect::<Result<_, _>>().map(WireValue::List)
        }
        (Type::Object(record), Value::Object(object)) => fields(record.sent, object, &[]).map(Fields::into_value),
        (Type::Enum(words), Value::String(text)) => scalar::of_text(ty, known(words.values, text)?),
        (Type::Enum(words), Value::Number(number)) if words.integer => {
            scalar::of_text(ty, known(words.values, &number.to_string())?)
        }
        (Type::Boolean, Value::Bool(value)) => Ok(WireValue::Boolean(*value)),
        (Type::Integer | Type::Identifier(_) | Type::Double, Value::Number(number)) => {
            scalar::of_text(ty, &number.to_string())
        }
        (Type::String | Type::Text | Type::Date | Type::DateTime | Type::Moment | Type::Uuid, Value::String(text)) => {
            scalar::of_text(ty, text)
        }
        _ => Err(format!("expected {}", expected(ty))),
    }
}

/// The words that an enum has; an open enum takes others by `--unchecked` only.
fn known<'a>(words: &[Word], text: &'a str) -> Result<&'a str, String> {
    if words.iter().any(|word| word.name == text) {
        return Ok(text);
    }
    let names: Vec<String> = words.iter().map(|word| format!("`{}`", word.name)).collect();
    Err(format!("expected one of {}", names.join(", ")))
}

fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::Integer => "an integer",
        Type::Identifier(_) => "an identifier",
        Type::Double => "a number",
        Type::Boolean => "`true` or `false`",
        Type::Object(_) => "an object",
        Type::List(_) | Type::TaggedList(_) => "a list",
        _ => "a string",
    }
}

/// The fields of an object in JSON: every required one, and no other than those of `parameters`. Those in `elsewhere` are set
/// already.
///
/// # Errors
/// What was expected, and where.
pub fn fields(parameters: &[Parameter], object: &Map<String, Value>, elsewhere: &[&str]) -> Result<Fields, String> {
    let mut rest = flat(parameters, object);
    let mut fields = Fields::default();
    for parameter in parameters {
        let name = parameter.name;
        let place = rest.iter().position(|(known, _)| known == name);
        match place.map(|place| rest.remove(place).1) {
            Some(_) if elsewhere.contains(&name) => return Err(format!("`{name}` is also set by an option")),
            Some(Value::Null) if parameter.nullable => fields.clear(name),
            Some(value) => fields.set(name, of_part(parameter, value).map_err(|problem| at(name, &problem))?),
            None if parameter.required && !elsewhere.contains(&name) => return Err(format!("`{name}` is missing")),
            None => {}
        }
    }
    match rest.first() {
        Some((name, _)) => Err(format!("`{name}` is not a part of the body, which has {}", names(parameters))),
        None => Ok(fields),
    }
}

/// The fields of any object in JSON.
pub fn any_fields(object: &Map<String, Value>) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in object {
        fields.set(name, any(value));
    }
    fields
}

fn any(value: &Value) -> WireValue {
    match value {
        Value::Null => WireValue::Null,
        Value::Bool(value) => WireValue::Boolean(*value),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), _, _) => WireValue::Signed(number),
            (_, Some(number), _) => WireValue::Unsigned(number),
            (_, _, number) => WireValue::Double(number.unwrap_or_default()),
        },
        Value::String(text) => WireValue::Text(text.clone()),
        Value::Array(values) => WireValue::List(values.iter().map(any).collect()),
        Value::Object(object) => {
            WireValue::Object(object.iter().map(|(name, value)| (name.clone(), any(value))).collect())
        }
    }
}

fn of_part(parameter: &Parameter, value: &Value) -> Result<WireValue, String> {
    let Some(only) = parameter.only else { return of_json(&parameter.ty, value) };
    let text = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    if text == only { Ok(scalar::only(&parameter.ty, only)) } else { Err(format!("expected `{only}`, the only value")) }
}

fn at(name: &str, problem: &str) -> String {
    if problem.starts_with('[') { format!("`{name}`{problem}") } else { format!("`{name}`: {problem}") }
}

fn names(parameters: &[Parameter]) -> String {
    let names: Vec<String> = parameters.iter().map(|parameter| format!("`{}`", parameter.name)).collect();
    names.join(", ")
}

/// The values of an object by their names in a body: `a[b]` is `b` of the object `a`.
fn flat<'a>(parameters: &[Parameter], object: &'a Map<String, Value>) -> Vec<(String, &'a Value)> {
    let mut values = Vec::new();
    for (name, value) in object {
        let prefix = format!("{name}[");
        match value {
            Value::Object(inner) if parameters.iter().any(|parameter| parameter.name.starts_with(&prefix)) => {
                values.extend(inner.iter().map(|(part, value)| (format!("{name}[{part}]"), value)));
            }
            _ => values.push((name.clone(), value)),
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const PARTS: &[Parameter] = &[
        Parameter::new("name", "name", Type::String, "").required(),
        Parameter::new("list", "list", Type::List(&Type::Integer), "").nullable(),
        Parameter::new("chat[available]", "chat", Type::Boolean, ""),
        Parameter::new("connected", "disconnect", Type::Boolean, "").only("0"),
        Parameter::new("set", "set", Type::Boolean, "").required(),
    ];

    #[test]
    fn bodies_from_json() {
        let read = |value: Value| fields(PARTS, value.as_object().unwrap(), &["set"]);
        assert!(read(json!({ "name": "x", "list": [1], "chat": { "available": true }, "connected": 0 })).is_ok());
        assert!(read(json!({ "name": "x", "list": null })).is_ok());
        for (wrong, problem) in [
            (json!({}), "`name` is missing"),
            (json!({ "name": 1 }), "`name`: expected a string"),
            (json!({ "name": null }), "`name`: expected a string"),
            (json!({ "name": "x", "list": [1, "a"] }), "`list`[1]: expected an integer"),
            (json!({ "name": "x", "set": true }), "`set` is also set by an option"),
            (json!({ "name": "x", "connected": 1 }), "`connected`: expected `0`, the only value"),
        ] {
            assert_eq!(read(wrong).unwrap_err(), problem);
        }
        let unknown = read(json!({ "name": "x", "chat": { "busy": true } })).unwrap_err();
        assert!(unknown.starts_with("`chat[busy]` is not a part of the body"), "{unknown}");
    }
}

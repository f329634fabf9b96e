//! Objects in a table, shorter than in JSON.

use serde_json::{Map, Value};

/// What an object says: the names of what is true, and then the other values that are neither false nor null.
pub fn brief(object: &Map<String, Value>) -> String {
    let is_true = |value: &Value| *value == Value::Bool(true);
    let is_told = |value: &Value| !matches!(value, Value::Null | Value::Bool(_));
    let flags = object.iter().filter(|(_, value)| is_true(value)).map(|(name, _)| name.clone());
    let others = object.iter().filter(|(_, value)| is_told(value)).map(|(name, value)| match value {
        Value::String(text) => format!("{name}={text}"),
        other => format!("{name}={other}"),
    });
    flags.chain(others).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::brief;

    #[test]
    fn what_is_true_comes_first() {
        let object = json!({"a": false, "b": true, "c": null, "d": 5, "e": "x", "f": true, "g": [1]});
        assert_eq!(brief(object.as_object().unwrap()), "b, f, d=5, e=x, g=[1]");
    }
}

//! JSON as PHP's `json_encode` writes it: a slash is escaped, and so is each character that is not ASCII.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::numbers::Numbers;

/// The members of an object are sorted if their keys are numbers. Otherwise, `shuffled` puts them into an order that
/// depends on the seed.
pub fn text(value: &Value, numbers: Numbers, shuffled: bool) -> String {
    let mut printer = Printer { numbers, shuffled, text: String::new() };
    printer.value(value);
    printer.text
}

struct Printer {
    numbers: Numbers,
    shuffled: bool,
    text: String,
}

impl Printer {
    fn value(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.string(text),
            Value::Array(items) => {
                let mut open = '[';
                for item in items {
                    self.text.push(open);
                    self.value(item);
                    open = ',';
                }
                self.text.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Value::Object(members) => self.object(members),
            scalar => self.text.push_str(&scalar.to_string()),
        }
    }

    fn object(&mut self, members: &Map<String, Value>) {
        let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
        sorted.sort_by_cached_key(|(name, _)| self.place(name));
        let mut open = '{';
        for (name, value) in sorted {
            self.text.push(open);
            self.string(name);
            self.text.push(':');
            self.value(value);
            open = ',';
        }
        self.text.push_str(if members.is_empty() { "{}" } else { "}" });
    }

    fn place(&self, name: &str) -> u64 {
        match crate::filter::number(name) {
            Some(number) => number,
            None if self.shuffled => self.numbers.below(u64::MAX, name, 0),
            None => u64::MAX,
        }
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' | '/' => self.text.extend(['\\', character]),
                '\n' => self.text.push_str("\\n"),
                ' '..='~' => self.text.push(character),
                _ => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        // Writing to a string cannot fail.
                        let _ = write!(self.text, "\\u{unit:04x}");
                    }
                }
            }
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::text;
    use crate::numbers::Numbers;

    #[test]
    fn text_is_read_back_as_the_same_value() {
        let value = json!({
            "a/b": ["é 🙂 中 \" \\ \u{0} \u{7f} \n\t", "", [], {}, {"10": 1, "9": null, "z": true}],
            "number": [1, 1.0, 1.5, 18_446_744_073_709_551_615_u64],
        });
        for seed in 0..9 {
            let text = text(&value, Numbers { seed }, true);
            assert!(text.is_ascii(), "{text}");
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        }
        assert_eq!(text(&json!("é/"), Numbers { seed: 1 }, true), r#""\u00e9\/""#);
    }

    #[test]
    fn numbers_are_in_order_and_names_are_shuffled() {
        let value = json!({"a": 1, "b": 2, "10": 3, "9": 4});
        let texts: Vec<String> = (0..9).map(|seed| text(&value, Numbers { seed }, true)).collect();
        assert!(texts.iter().all(|text| text.starts_with(r#"{"9":4,"10":3,"#)), "{texts:?}");
        assert!(texts.iter().any(|text| text.ends_with(r#""a":1,"b":2}"#)), "{texts:?}");
        assert!(texts.iter().any(|text| text.ends_with(r#""b":2,"a":1}"#)), "{texts:?}");
        assert_eq!(text(&value, Numbers { seed: 0 }, false), r#"{"9":4,"10":3,"a":1,"b":2}"#);
    }
}

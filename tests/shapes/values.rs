//! No value of any response is in the file, except the words of enums and booleans.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use iadvize::Value;
use iadvize::transport::{Exchange, Reqwest, Shapes, Transport};
use iadvize_codegen::model::{Model, Type};
use iadvize_codegen::source::Sources;
use iadvize_platform::Dialect;

use crate::{connect, exchange, http, start};

/// Keeps the responses.
struct Keeping {
    http: Reqwest,
    bodies: Arc<Mutex<Vec<Bytes>>>,
}

impl Transport for Keeping {
    fn execute(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        Box::pin(async move {
            let outcome = self.http.execute(request).await;
            if let Ok(response) = &outcome {
                self.bodies.lock().unwrap().push(response.body().clone());
            }
            outcome
        })
    }
}

/// What is in a file of shapes besides counts: the parts of places and operations, and words.
fn names(file: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut names, mut words) = (BTreeSet::new(), BTreeSet::new());
    for (operation, counts) in file["operations"].as_object().unwrap() {
        names.extend(operation.split(['/', ' ', '?']).map(str::to_owned));
        for (place, counts) in counts["places"].as_object().unwrap() {
            names.extend(place.split(['.', '[', ']']).map(str::to_owned));
            words.extend(counts["words"].as_object().into_iter().flat_map(|words| words.keys().cloned()));
            let known = ["absent", "types", "words"];
            assert!(counts.as_object().unwrap().keys().all(|key| known.contains(&&**key)), "{counts}");
            assert!(counts["types"].as_object().unwrap().keys().all(|ty| TYPES.contains(&&**ty)), "{counts}");
        }
    }
    (names, words)
}

const TYPES: [&str; 19] = [
    "false",
    "integer",
    "list",
    "list:empty",
    "list:one",
    "null",
    "number",
    "number:whole",
    "object",
    "string",
    "string:date",
    "string:datetime",
    "string:empty",
    "string:integer",
    "string:number",
    "string:uuid",
    "string:whole",
    "string:zero-date",
    "true",
];

/// All texts and numbers in a response, also in texts that contain JSON.
fn values(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| values(item, found)),
        Value::Object(members) => members.values().for_each(|member| values(member, found)),
        Value::String(text) => {
            if let Ok(inner @ (Value::Array(_) | Value::Object(_))) = serde_json::from_str(&format!("[{text}]")) {
                values(&inner, found);
            }
            found.insert(text.clone());
            found.extend(text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
        }
        Value::Number(number) => {
            found.insert(number.to_string());
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// The words that the spec has.
fn known_words(model: &Model) -> BTreeSet<&str> {
    let booleans = ["0", "1", "0.0", "1.0", "true", "false"];
    let integers = ["0.0", "0.00", "10.0", "10.00"];
    let enums = model.enums.iter().flat_map(|set| &set.values).map(|value| &*value.name.wire);
    enums.chain(booleans).chain(integers).collect()
}

/// The names that the spec and the platform have, which a text may contain as well.
fn known_names(model: &Model) -> BTreeSet<String> {
    let fields = model.objects.iter().flat_map(|object| &object.fields);
    let indicators = model.indicators.iter().flat_map(|indicators| &indicators.list).map(|it| &it.name.wire);
    let nested = fields.clone().filter(|field| matches!(field.ty, Type::Object(_)));
    assert!(nested.count() > 0);
    let steps = model.operations().flat_map(|operation| operation.path.text.split('/'));
    let envelope =
        "meta data pagination page pages limit count status message filters _link _type {} {date} {number} total";
    let dates = "date timezone timezone_type operator_answered waiting_list visitor_id history_link";
    let query = "GET POST PUT DELETE full resource indicators granularity";
    let texts = [envelope, dates, query].into_iter().flat_map(str::split_whitespace).chain(steps);
    texts
        .chain(fields.map(|field| &*field.name.wire))
        .chain(indicators.map(String::as_str))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn no_value_is_in_the_file() {
    let sources = Sources::read(&iadvize_tests::workspace().join("spec")).unwrap();
    let model = iadvize_codegen::analyze(&sources).ok().unwrap();
    for dialect in [Dialect::Plain, Dialect::Php] {
        let (platform, shapes, bodies) = (start(dialect).await, Shapes::new(), Arc::default());
        let keeping = Keeping { http: http(), bodies: Arc::clone(&bodies) };
        exchange(&connect(&platform, shapes.around(keeping))).await;
        let text = shapes.to_json();
        let (names, words) = names(&serde_json::from_str(&text).unwrap());
        // Every name is one of the API, every word one of an enum.
        let (known_names, known_words) = (known_names(&model), known_words(&model));
        let other: Vec<&String> =
            names.iter().filter(|name| !name.is_empty() && !known_names.contains(*name)).collect();
        assert!(other.is_empty(), "{other:?}");
        assert!(words.iter().all(|word| known_words.contains(&**word)), "{words:?}");
        let mut found = BTreeSet::new();
        let bodies = std::mem::take(&mut *bodies.lock().unwrap());
        bodies.iter().for_each(|body| values(&serde_json::from_slice(body).unwrap(), &mut found));
        assert!(found.len() > 2000, "{} values", found.len());
        // A short text or number can be a part of a count, a word a part of a name.
        let in_name = |value: &str| known_names.iter().any(|name| name.contains(value));
        let is_searched = |value: &&String| value.chars().count() > 3 && !in_name(value);
        let searched: Vec<&String> =
            found.iter().filter(is_searched).filter(|it| !known_words.contains(&***it)).collect();
        assert!(searched.len() > 1500, "{} values", searched.len());
        let leaked: Vec<&&String> = searched.iter().filter(|value| text.contains(&***value)).collect();
        assert!(leaked.is_empty(), "{leaked:?}");
    }
}

//! What a change of the spec means for the OpenAPI documents. It does not affect the version of the client.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use super::rule::Impact;
use crate::model::Model;
use crate::openapi::{Options, export};

macro_rules! rules {
    ($($(#[doc = $when:literal])+ $variant:ident = $name:literal, $impact:ident, $why:literal;)+) => {
        /// A kind of change of the documents.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum DocumentRule {
            $($(#[doc = $when])+ $variant,)+
        }

        impl DocumentRule {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            pub const fn impact(self) -> Impact {
                match self {
                    $(Self::$variant => Impact::$impact,)+
                }
            }

            /// The rule in a few lines of Markdown.
            pub fn explanation(self) -> String {
                match self {
                    $(Self::$variant => format!(
                        "# {}\n\n{}This is {} for users of the OpenAPI documents: {}\n",
                        $name, concat!($($when, "\n\n"),+).trim_start(), self.impact().word(), $why
                    ),)+
                }
            }
        }
    };
}

rules! {
    /// The documents no longer have an operation, a parameter, a schema, a property or a value of an enum.
    DocumentRemoved = "document-removed", Breaking, "programs that use it do not compile with a new generated client.";
    /// An operation, a parameter, a schema or a property has another type, or becomes required.
    DocumentChanged = "document-changed", Breaking, "programs that use it may not compile with a new generated client.";
    /// The documents have another operation, parameter, schema, property or value of an enum.
    DocumentAdded = "document-added", Additive, "what was there is unchanged.";
    /// A description, an example, a deprecation or an extension changes.
    DocumentDescribed = "document-described", Invisible, "only texts and hints for tools change.";
}

/// A change of the documents: the same in both dialects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct DocumentChange {
    pub rule: DocumentRule,
    /// The part that changes, such as `GET /group filters[name]` and `Group.name`.
    pub path: String,
}

/// How the OpenAPI documents differ, the breaking changes first.
pub fn documents(old: &Model, new: &Model) -> Vec<DocumentChange> {
    let [old, new] = [old, new].map(|model| Parts::of(model).0);
    let mut changes = Vec::new();
    for (path, part) in &old {
        let rule = match new.get(path) {
            None => is_in(&new, &part.whole, path).then_some(DocumentRule::DocumentRemoved),
            Some(other) if bare(&part.value) != bare(&other.value) => Some(DocumentRule::DocumentChanged),
            Some(other) => (part.value != other.value).then_some(DocumentRule::DocumentDescribed),
        };
        changes.extend(rule.map(|rule| DocumentChange { rule, path: path.clone() }));
    }
    for (path, part) in new.iter().filter(|(path, part)| !old.contains_key(*path) && is_in(&old, &part.whole, path)) {
        let required = part.value["in"].is_string() && part.value["required"] == true;
        let rule = if required { DocumentRule::DocumentChanged } else { DocumentRule::DocumentAdded };
        changes.push(DocumentChange { rule, path: path.clone() });
    }
    changes.sort();
    changes
}

/// Whether the larger part of a part is there. The document is the largest part.
fn is_in(parts: &BTreeMap<String, Part>, whole: &str, path: &str) -> bool {
    whole == path || parts.contains_key(whole)
}

/// A part of a document, without the smaller parts in it.
struct Part {
    /// The path of the larger part that it belongs to.
    whole: String,
    value: Value,
}

/// The parts of a document, by path.
#[derive(Default)]
struct Parts(BTreeMap<String, Part>);

/// The path of the document itself.
const DOCUMENT: &str = "the document";

impl Parts {
    fn of(model: &Model) -> Self {
        let text = export(model, Options::default()).map(|export| export.text);
        let document = text.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        let mut parts = Self::default();
        let Some(mut document) = document else { return parts };
        for (path, calls) in taken(&mut document, "paths") {
            for (method, call) in members(calls) {
                parts.call(&format!("{} {path}", method.to_uppercase()), call);
            }
        }
        let mut components = document["components"].take();
        for (name, schema) in taken(&mut components, "schemas") {
            parts.schema(name, schema);
        }
        document["components"] = components;
        parts.add(DOCUMENT, DOCUMENT.to_owned(), document);
        parts
    }

    fn add(&mut self, whole: &str, path: String, value: Value) {
        self.0.insert(path, Part { whole: whole.to_owned(), value });
    }

    fn call(&mut self, path: &str, mut call: Value) {
        let parameters = call.as_object_mut().and_then(|call| call.remove("parameters"));
        for parameter in parameters.iter().flat_map(|list| list.as_array().into_iter().flatten()) {
            let reference = || parameter["$ref"].as_str().and_then(|text| text.rsplit('/').next());
            let name = parameter["name"].as_str().or_else(reference).unwrap_or_default();
            self.add(path, format!("{path} {name}"), parameter.clone());
        }
        self.add(DOCUMENT, path.to_owned(), call);
    }

    fn schema(&mut self, name: String, mut schema: Value) {
        for (property, value) in taken(&mut schema, "properties") {
            self.add(&name, format!("{name}.{property}"), value);
        }
        let values = schema.as_object_mut().and_then(|schema| schema.remove("enum"));
        for value in values.iter().flat_map(|list| list.as_array().into_iter().flatten()) {
            self.add(&name, format!("{name} {value}"), Value::Null);
        }
        self.add(DOCUMENT, name, schema);
    }
}

/// Removes a member that is an object, and returns its members.
fn taken(value: &mut Value, name: &str) -> Map<String, Value> {
    members(value.as_object_mut().and_then(|members| members.remove(name)).unwrap_or_default())
}

fn members(value: Value) -> Map<String, Value> {
    if let Value::Object(members) = value { members } else { Map::new() }
}

/// What decides about generated code and about valid values.
fn bare(value: &Value) -> Value {
    const TEXTS: [&str; 5] = ["description", "summary", "deprecated", "examples", "info"];
    match value {
        Value::Object(members) => {
            let is_text = |name: &str| name.starts_with("x-") || TEXTS.contains(&name);
            members.iter().filter(|(name, _)| !is_text(name)).map(|(name, value)| (name.clone(), bare(value))).collect()
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        plain => plain.clone(),
    }
}

//! What is around the data of every response, and the form of the data.

use super::comparison::{Comparison, Subject};
use super::fit::Fit;
use super::spots::Spots;
use crate::audit::fix::Fix;
use crate::audit::inventory::Kind;
use crate::audit::spec::call;
use crate::model::{Operation, Returns};

/// The keys of a response.
const KEYS: [&str; 3] = ["meta", "data", "pagination"];

/// The keys of `pagination`.
const NUMBERS: [&str; 4] = ["page", "pages", "limit", "count"];

/// JSON types that fit plainly, and those that fit loosely.
type Forms = [&'static [&'static str]; 2];

const NUMBER: Forms = [&["integer", "string:integer"], &["false", "number:whole", "string:whole"]];
const OBJECT: Forms = [&["object"], &["false", "list:empty"]];

/// Compares the whole responses of all operations.
pub fn compare(root: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let pagination = root.key(KEYS[2]);
    for (key, values) in root.keys().into_iter().filter(|(key, _)| !KEYS.contains(key)) {
        let subject = subject(key, format!("`{key}` of a response"), comparison);
        comparison.unknown(&subject, &values, Fix::default());
    }
    if pagination.are_seen() {
        let subject = subject(KEYS[2], format!("`{}`", KEYS[2]), comparison);
        forms(&subject, &pagination, "an object", OBJECT, comparison);
    }
    for (key, values) in pagination.keys() {
        let subject = subject(key, format!("`{key}` of `{}`", KEYS[2]), comparison);
        match NUMBERS.contains(&key) {
            true => forms(&subject, &values, "integer", NUMBER, comparison),
            false => comparison.unknown(&subject, &values, Fix::default()),
        }
    }
}

/// Compares the form of `data` with what the operation returns.
pub fn data(operation: &Operation, data: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let (expected, accepted): (&str, Forms) = match operation.returns {
        Returns::Done => ("a response without data", [&[], &["false", "list:empty"]]),
        Returns::One(_) => ("an object", [&["object"], &["list:one"]]),
        Returns::Many(_) | Returns::Page { .. } => ("a list", [&["list", "list:one", "list:empty"], &[]]),
        Returns::Statistics => ("figures", [&["object", "list", "list:one", "list:empty"], &[]]),
    };
    let call = call(operation);
    let subject = Subject {
        group: &call.resource,
        kind: Kind::Response,
        name: &call.name,
        words: format!("`{}` of `{}`", KEYS[1], call.name),
        span: Some(operation.name.span),
    };
    forms(&subject, data, expected, accepted, comparison);
}

fn forms(subject: &Subject<'_>, spots: &Spots<'_>, expected: &str, [plain, loose]: Forms, to: &mut Comparison<'_>) {
    let fit = |found: &str| match found {
        "null" | "string:empty" => Fit::Plain,
        _ if plain.contains(&found) => Fit::Plain,
        _ if loose.contains(&found) => Fit::Loose,
        _ => Fit::Mismatch,
    };
    if let Some(finding) = to.forms(subject, spots, expected, fit) {
        to.report.add(finding);
    }
}

fn subject<'s>(name: &'s str, words: String, comparison: &Comparison<'_>) -> Subject<'s> {
    let span = comparison.spec.model.api.as_ref().map(|api| api.envelope.span);
    Subject { group: Kind::Api.word(), kind: Kind::Envelope, name, words, span }
}

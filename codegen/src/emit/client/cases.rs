//! What the spec allows and what it rules out, one function for each case, for the tests that compile them.
//!
//! Every case stands in exactly one of two files. In the file of the impossible ones, its documentation is what the
//! compiler has to say. Cases are many and all alike, so that they are written as text and not as tokens to be laid out.

mod fields;
mod identifiers;
mod indicators;
mod operations;

pub use operations::call;

use crate::model::{Model, Type};

/// Which cases are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Possible,
    /// Those that do not, none of them.
    Impossible,
}

/// A case of the side that is asked for, and what the compiler says of it on the other side.
struct Case {
    name: String,
    takes: &'static str,
    body: String,
    refused: String,
}

impl Side {
    fn has(self, possible: bool) -> bool {
        possible == (self == Self::Possible)
    }
}

/// The argument of a case that calls something.
const CLIENT: &str = "client: &Client";

/// All cases of the model that are on this side.
pub fn cases(model: &Model, side: Side) -> String {
    const EVERYTHING: &str = "use iadvize::*;";
    let summary = match side {
        Side::Possible => "What the spec allows: every function compiles.",
        Side::Impossible => {
            "What the spec rules out: no function compiles, and the compiler says what stands above it."
        }
    };
    let mut text = format!("//! {summary}\n\n#![allow(dead_code, deprecated, unused_imports)]\n");
    let mut module = |name, start, cases: &mut dyn Iterator<Item = Case>| module(&mut text, side, name, start, cases);
    module("indicators", indicators::START, &mut indicators::indicators(model, side));
    module("operations", EVERYTHING, &mut operations::operations(model, side));
    module("identifiers", EVERYTHING, &mut identifiers::identifiers(model, side));
    module("fields", EVERYTHING, &mut fields::fields(model, side));
    text
}

fn module(text: &mut String, side: Side, name: &str, start: &str, cases: &mut dyn Iterator<Item = Case>) {
    text.push_str(&format!("\nmod {name} {{\n    {start}\n"));
    for Case { name, takes, body, refused } in cases {
        let refused = if side == Side::Impossible { format!("    /// {refused}\n") } else { String::new() };
        text.push_str(&format!("\n{refused}    fn {name}({takes}) {{\n        {body}\n    }}\n"));
    }
    text.push_str("}\n");
}

/// Some value of a type.
fn value(model: &Model, ty: &Type) -> String {
    let value = match ty {
        Type::Integer | Type::Identifier(_) => "1",
        Type::Double => "1.0",
        Type::Boolean => "true",
        Type::String | Type::Text => "\"\"",
        Type::Date | Type::Moment => "date(2024, 1, 31)",
        Type::DateTime => "date(2024, 1, 31).at(0, 0, 0, 0)",
        Type::Uuid => "Uuid::nil()",
        Type::List(item) => return format!("[{}]", value(model, item)),
        Type::Enum(set) => return format!("{}::from(\"\")", model[*set].name.rust),
        Type::Indicator | Type::Object(_) | Type::TaggedList(_) => "()",
    };
    value.to_owned()
}

/// A name as a part of another.
fn plain(name: &str) -> String {
    name.trim_start_matches("r#").replace(|c: char| !c.is_alphanumeric(), "_")
}

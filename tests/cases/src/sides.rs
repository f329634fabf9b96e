//! What the spec allows and what it forbids, one function for each case, for the tests that compile them.
//!
//! Every case is on exactly one of two sides. On the impossible side, its doc comment is what the compiler must say.

mod fields;
mod identifiers;
mod indicators;
mod operations;

pub use operations::call;

use iadvize_codegen::model::Model;

use crate::names;

/// Which cases are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Cases that compile.
    Possible,
    /// Cases that do not compile, none of them.
    Impossible,
}

/// A case of the side that is asked for, and what the compiler says of it on the other side.
struct Case {
    name: String,
    takes: &'static str,
    body: String,
    message: String,
}

impl Side {
    fn has(self, possible: bool) -> bool {
        possible == (self == Self::Possible)
    }
}

/// The argument of a case that calls something.
const CLIENT: &str = "client: &Client";

/// All cases of the model that are on this side, in a module for each kind. Only cases are private functions.
pub fn cases(model: &Model, side: Side) -> String {
    let everything = names::imports(model);
    let mut text = String::new();
    let mut module = |name, start, cases: &mut dyn Iterator<Item = Case>| module(&mut text, side, name, start, cases);
    module("indicators", indicators::START, &mut indicators::indicators(model, side));
    module("operations", &everything, &mut operations::operations(model, side));
    module("identifiers", &everything, &mut identifiers::identifiers(model, side));
    module("fields", &everything, &mut fields::fields(model, side));
    text
}

fn module(text: &mut String, side: Side, name: &str, start: &str, cases: &mut dyn Iterator<Item = Case>) {
    text.push_str(&format!("\nmod {name} {{\n    {start}\n"));
    for Case { name, takes, body, message } in cases {
        let doc = if side == Side::Impossible { format!("    /// {message}\n") } else { String::new() };
        text.push_str(&format!("\n{doc}    fn {name}({takes}) {{\n        {body}\n    }}\n"));
    }
    text.push_str("}\n");
}

/// A name as a part of another.
fn plain(name: &str) -> String {
    name.trim_start_matches("r#").replace(|c: char| !c.is_alphanumeric(), "_")
}

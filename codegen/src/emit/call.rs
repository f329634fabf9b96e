//! The type of a call with filters.

use super::docs;
use super::method::methods;
use super::parts::{block, spaced};
use crate::surface::{Filtered, Item, Shape};

/// The struct around the shared type, its filters, and the methods that all such calls have.
pub fn call(head: &Item<'_>, Filtered { shape, shared, output }: &Filtered, filters: &[Item<'_>]) -> String {
    let name = &head.name;
    let (what, generics, parameters) = match shape {
        Shape::Listing => ("listing", "V = Brief, M = Async", "V, M"),
        Shape::FullListing => ("listing", "M = Async", "M"),
        Shape::Call => ("call", "M = Async", "M"),
    };
    let attributes = docs::attributes("", head) + &format!("#[must_use = \"a {what} does nothing until sent\"]\n");
    let rest = match shape {
        Shape::Listing => format!("own_listing!({name}, {output});\n"),
        Shape::FullListing => format!("own_listing!({name}, full {output});\n"),
        Shape::Call => format!("own_call!({name}, {output});\n"),
    };
    spaced([
        format!("{attributes}pub struct {name}<{generics}>({shared});\n"),
        block(&format!("impl<{parameters}> {name}<{parameters}>"), methods("pub ", filters)),
        rest,
    ])
}

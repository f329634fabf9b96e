//! What OpenAPI cannot say about an API, and what a document says instead.

use std::collections::BTreeMap;

use super::options::Dialect;

macro_rules! losses {
    ($($variant:ident = $name:literal: $lost:literal => $instead:literal,)*) => {
        /// A fact that has no place in a document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Loss {
            $($variant,)*
        }

        impl Loss {
            /// Its name, what is lost, and what is written instead.
            fn texts(self) -> [&'static str; 3] {
                match self {
                    $(Self::$variant => [$name, $lost, $instead],)*
                }
            }
        }
    };
}

losses! {
    QueryKey = "query-key": "The query can also carry the key; tools that know this send the key in every URL."
        => "the text of the security scheme; `--keys all` adds the scheme",
    BasicPart = "basic-part": "The part of Basic authentication that is the key."
        => "the text of the security scheme",
    Statuses = "statuses": "The documentation gives no HTTP status."
        => "`200`, for `POST` also `201`, and `4XX` and `5XX` for all errors",
    ErrorCauses = "error-causes": "An error is recognized by the message, which has parts that vary."
        => "one schema for all errors, with an example of each message",
    DefaultLimit = "default-limit": "A default that clients need not send; some send each `default`."
        => "the text of the parameter",
    Paging = "paging": "Which parameter selects a page, and which field has the number of pages."
        => "`x-speakeasy-pagination` and `x-fern-pagination`",
    BriefRecords = "brief-records": "A list has whole records only with `full=1`."
        => "one schema, in which only `id` is required",
    SameCall = "same-call": "Operations that differ only in the fixed part of the query."
        => "the first one only",
    FixedQuery = "fixed-query": "A fixed part of the query that belongs to the address."
        => "a required parameter with one value",
    Wildcard = "wildcard": "The wildcard of a text filter."
        => "the text of the parameter, and `x-wildcard`",
    FilterBoolean = "filter-boolean": "A boolean that is written as 1 or 0."
        => "an integer that is 0 or 1",
    ListText = "list-text": "The types of the values of a list that is text."
        => "a string with a pattern (`--lists text`)",
    DateRange = "date-range": "Two filters form a date range: their order, the longest range, and what is read without them."
        => "text, and `x-rules`",
    AvailableOn = "available-on": "Each indicator is available on some channels only."
        => "text, and `x-rules` and `x-indicators`",
    OnlyWithOne = "only-with-one": "A filter requires exactly one value of another filter."
        => "text, and `x-rules`",
    SecondEncoding = "second-encoding": "A body may be JSON or a form; two media types break some generators."
        => "JSON only",
    NestedForm = "nested-form": "The numbered names of a list of objects in a form."
        => "a list of objects",
    DateFormat = "date-format": "A date with a time but no time zone, which is not RFC 3339."
        => "a string with a pattern",
    IdentifierType = "identifier-type": "Identifiers of different resources are different types."
        => "a schema for each, which are all integers",
    OpenEnum = "open-enum": "An enum that may get more values."
        => "the closed enum in requests, or any value of its type in responses",
    ValueText = "value-text": "The meaning of each value of an enum."
        => "`x-enumDescriptions`, `x-enum-descriptions`, `x-enum-varnames` and `x-ms-enum`",
    GroupDeprecation = "group-deprecation": "A group of operations that is deprecated."
        => "each of its operations, and the text of the tag",
    ValueDeprecation = "value-deprecation": "A value of an enum that is deprecated."
        => "the text of the value",
    Replacement = "replacement": "The replacement of something that is deprecated."
        => "`deprecated`, the description, and `x-speakeasy-deprecation-message`",
    OtherNames = "other-names": "Another name under which a response may have a field."
        => "text, and `x-also`; the profile `wire` has a property for each name",
    WireForms = "wire-forms": "The other forms of values in responses, such as `\"12\"` for 12."
        => "the types that are meant; the profile `wire` has all forms",
    Meaning = "meaning": "Which type is meant by values that have several forms."
        => "all forms; the profile `meant` has the types",
    NullReference = "null-reference": "A reference that may be null."
        => "the schema itself instead of a reference",
    NullObject = "null-object": "An object that may be null."
        => "an object that may be absent",
    Tuple = "tuple": "A list whose first item determines the others."
        => "a list of any of the items, and `x-kinds`",
    OtherKinds = "other-kinds": "Lists that begin with other numbers than the documented ones."
        => "the documented kinds; the profile `wire` accepts any",
    TextWithJson = "text-with-json": "A text that contains a list as JSON."
        => "a string",
    FigureShape = "figure-shape": "The filters of the request determine the shape of the figures."
        => "one of all shapes",
    Units = "units": "The unit, the label and the family of an indicator."
        => "text, and `x-indicators`",
    RowKey = "row-key": "The grouping of the request determines what identifies a row."
        => "an integer or a string, and `x-rules`",
}

/// The losses of one document, each with the places where it occurs.
#[derive(Debug, Default)]
pub struct Losses(BTreeMap<Loss, Vec<String>>);

impl Losses {
    pub fn add(&mut self, loss: Loss, place: String) {
        let places = self.0.entry(loss).or_default();
        if places.last() != Some(&place) {
            places.push(place);
        }
    }

    /// The names of all losses, each with what is lost, what is written instead, and the places.
    pub fn report(&self, dialect: Dialect) -> String {
        let mut report = format!("OpenAPI {} cannot say:\n", dialect.number());
        for (loss, places) in &self.0 {
            let [name, lost, instead] = loss.texts();
            report.push_str(&format!("\n{name}\n  {lost}\n  instead: {instead}\n  {}\n", listed(places)));
        }
        report
    }
}

/// How many places there are, and which.
fn listed(places: &[String]) -> String {
    match places {
        [one] => format!("in {one}"),
        places => format!("{} places: {}", places.len(), places.join(", ")),
    }
}

//! Macros for the types of the iAdvize REST API: derives, which the `iadvize` crate uses for its own types and re-exports
//! for yours, and `spec!`, which makes such types and their calls. Their expansions name `iadvize::codegen_support`.
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod attribute;
mod deserialize;
mod errors;
mod id;
mod open_enum;
mod record;
#[cfg(feature = "spec")]
mod spec;
mod tagged_list;
#[cfg(test)]
mod tests;
mod typed_indicator;

/// A typed identifier: a newtype over `u64` or `String`.
///
/// Gives `From` the inner type, `Display`, `FromStr`, `get`, reading (a number or its text) and writing.
///
/// ```
/// use iadvize::Id;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Id)]
/// pub struct QueueId(pub u64);
///
/// assert_eq!("7".parse(), Ok(QueueId(7)));
/// assert_eq!(QueueId::from(7).to_string(), "7");
/// ```
#[proc_macro_derive(Id)]
pub fn id(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    id::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// A set of values that may grow: unit variants with `#[wire("…")]`, and `Other(String)` for all the rest.
///
/// Gives `KNOWN` (the variants that are known, in order), `as_str`, `From<&str>`, `From<String>`, `Display`, reading (a
/// string or a number) and writing. `#[wire(integer)]` on the enum makes it a number in JSON bodies.
///
/// ```
/// use iadvize::OpenEnum;
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
/// pub enum Strategy {
///     #[wire("longest_idle")]
///     LongestIdle,
///     Other(String),
/// }
///
/// assert_eq!(Strategy::from("longest_idle"), Strategy::LongestIdle);
/// assert_eq!(Strategy::from("at_random").as_str(), "at_random");
/// ```
#[proc_macro_derive(OpenEnum, attributes(wire))]
pub fn open_enum(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    open_enum::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// An object with named fields, read leniently; unknown keys are passed over.
///
/// A field of type `Option<…>` may be missing, `null` or empty; any other must be there. A field is named on the wire as
/// in Rust, or by `#[wire("…")]`.
///
/// ```no_run
/// use iadvize::{Client, OperatorId, Record, Request};
///
/// #[derive(Clone, Debug, PartialEq, Record)]
/// pub struct Queue {
///     pub id: u64,
///     #[wire("label")]
///     pub name: Option<String>,
///     pub operator_list: Option<Vec<OperatorId>>,
/// }
///
/// # async fn example(client: Client) -> Result<(), iadvize::Error> {
/// let queue = client.call::<Queue>(Request::get("/queue").segment(7)).send().await?;
/// # Ok(())
/// # }
/// ```
#[proc_macro_derive(Record, attributes(wire))]
pub fn record(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    record::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// An entry that arrives as a list whose first item is a number that says what the others are.
///
/// A variant has that number in `#[wire(…)]` and its other items as fields, in order; fields of type `Option<…>` may be
/// missing. `Other(Value)` keeps an entry that is none of these, or has more items than its variant.
///
/// ```
/// use iadvize::{DateTime, Value};
/// use iadvize_macros::TaggedList;
///
/// #[derive(Clone, Debug, PartialEq, TaggedList)]
/// pub enum Event {
///     #[wire(1)]
///     Opened { at: DateTime, by: String, timestamp: Option<u64> },
///     Other(Value),
/// }
/// ```
#[proc_macro_derive(TaggedList, attributes(wire))]
pub fn tagged_list(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    tagged_list::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// An indicator of the statistics as a type: its name, what its figure is, and the channels it is available on.
///
/// ```no_run
/// use std::time::Duration;
///
/// use iadvize::TypedIndicator;
/// use iadvize::statistics::{Call, Chat};
///
/// #[derive(Clone, Copy, Debug, TypedIndicator)]
/// #[wire("queue_duration")]
/// #[unit(Duration)]
/// #[available_on(Chat, Call)]
/// pub struct QueueDuration;
///
/// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
/// let (waited,) = client.statistics().on(Chat).totals((QueueDuration,)).send().await?;
/// let waited: Option<Duration> = waited;
/// # Ok(())
/// # }
/// ```
#[proc_macro_derive(TypedIndicator, attributes(wire, unit, available_on))]
pub fn typed_indicator(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    typed_indicator::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Typed calls from a YAML spec of your own, beside those of `iadvize`.
///
/// The files say what `spec/README.md` of `iadvize` explains, one resource in each; a file called `enums.yaml` declares sets
/// of values that several of them share. Name any number of files, or folders of them, by their paths from the folder of
/// `Cargo.toml`:
///
/// ```ignore
/// mod queues {
///     iadvize::spec!("spec/queue.yaml", "spec/line.yaml");
/// }
/// use queues::*;
///
/// let page = client.queues().list().website_id(1).full().send().await?;
/// ```
///
/// - What `iadvize` declares is at hand by its name, such as `operator_id`, and nothing else may have that name.
/// - The files of one `spec!` can refer to each other. Two `spec!`s of one crate know nothing of each other, and each wants a
///   module of its own.
/// - In your crate, the calls of a resource and the filters of a call are methods of traits, which `use queues::*` brings
///   along.
/// - What is wrong with a file is an error of the compiler, with its place in the file. A file that changes is read anew; one
///   that is added to a folder is, as soon as anything else changes.
///
/// `iadvize_codegen::Builder` does the same in a build script, or into files that you check in.
#[cfg(feature = "spec")]
#[proc_macro]
pub fn spec(input: TokenStream) -> TokenStream {
    spec::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

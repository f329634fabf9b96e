//! Macros for the types of the iAdvize REST API: derives, which the `iadvize` crate uses and re-exports, and `spec!`, which
//! generates such types and their calls. The expansions name `iadvize::codegen_support`.
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod attribute;
mod deserialize;
mod errors;
mod id;
mod member;
mod new;
mod open_enum;
mod payload;
mod record;
#[cfg(feature = "spec")]
mod spec;
mod tagged_list;
#[cfg(test)]
mod tests;
mod typed_indicator;

/// A typed identifier: a newtype over `u64` or `String`.
///
/// Implements `From` the inner type, `Display`, `FromStr`, `get`, reading (a number or its text), writing, and serde's
/// `Deserialize`. Like all derives here, it also implements `Serialize` if the feature `serde` of `iadvize` is enabled.
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

/// An enum whose values may grow: unit variants with `#[wire("…")]`, and `Other(Unknown<Self>)` for every other value.
///
/// Implements `KNOWN` (the known variants, in order), `as_str`, `From<&str>`, `From<String>`, `FromStr`, `Display`, `Ord` (by
/// declaration), reading (a string or a number) and writing. These conversions find known values, therefore each value on the wire has one value in Rust. With `#[wire(integer)]` on the enum, its values are numbers in JSON bodies.
///
/// ```
/// use iadvize::{OpenEnum, Unknown};
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
/// pub enum Strategy {
///     #[wire("longest_idle")]
///     LongestIdle,
///     Other(Unknown<Self>),
/// }
///
/// assert_eq!("longest_idle".parse(), Ok(Strategy::LongestIdle));
/// assert_eq!(Strategy::from("at_random").as_str(), "at_random");
/// ```
#[proc_macro_derive(OpenEnum, attributes(wire))]
pub fn open_enum(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    open_enum::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// An object with named fields, read leniently. Unknown keys are ignored.
///
/// A field of type `Option<…>` may be missing, `null` or empty; every other field is required. A field has the same name on
/// the wire as in Rust, or the name in `#[wire("…")]`. Serde reads and writes the same names; absent fields are written
/// as null. With `#[new]` on the struct, it also gets a constructor `new` with the required fields, as in `Payload`.
///
/// `#[also("…", "…")]` lists other names under which the value may be sent. They are read, and never written. A value under
/// one name counts if it is absent under the others; two different values are an error. The type of such a field implements
/// `PartialEq`.
///
/// ```no_run
/// use iadvize::operator::OperatorId;
/// use iadvize::{Client, Record, Request};
///
/// #[derive(Clone, Debug, PartialEq, Record)]
/// pub struct Queue {
///     pub id: u64,
///     #[wire("label")]
///     #[also("title")]
///     pub name: Option<String>,
///     pub operator_list: Option<Vec<OperatorId>>,
/// }
///
/// # async fn example(client: Client) -> Result<(), iadvize::Error> {
/// let queue = client.call::<Queue>(Request::get("/queue").segment(7)).send().await?;
/// # Ok(())
/// # }
/// ```
#[proc_macro_derive(Record, attributes(wire, also, new, into))]
pub fn record(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    record::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The body of a call: a constructor with the required fields, a method for each other field, the conversion into
/// `iadvize::request::Fields`, and `PartialEq` and `Debug` of what is sent.
///
/// The methods have the names, the docs and the deprecations of the fields. A field of another type than these is required:
///
/// - `Option<…>`: the method sets the field; `None` is not sent.
/// - `Change<…>`: a second method, `clear_…`, sets the field to null; `Change::Keep` is not sent.
/// - `bool` with `#[only(value)]`: the method has no argument; the value is sent if the field is true.
///
/// With `#[into]`, methods take any type that converts into that of the field, or into that of its items if it is a list. A
/// field has the same name on the wire as in Rust, or the name in `#[wire("…")]`.
///
/// ```
/// use iadvize::request::Fields;
/// use iadvize::{Change, Request};
/// use iadvize_macros::Payload;
///
/// #[derive(Clone, Payload)]
/// pub struct QueueChanges {
///     /// The name of the queue.
///     #[into]
///     pub name: Change<String>,
///     #[wire("limits[size]")]
///     pub size: Change<i64>,
/// }
///
/// let changes = QueueChanges::new().name("Night shift").clear_size();
/// assert_eq!(changes.name, Change::Set("Night shift".to_owned()));
/// let request = Request::put("/queue").segment(7).fields(changes);
/// ```
#[proc_macro_derive(Payload, attributes(wire, into, only))]
pub fn payload(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    payload::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// An enum that is a list in JSON. The first item is a number that selects the variant.
///
/// A variant has its number in `#[wire(…)]`, and the other items as fields, in order. Fields of type `Option<…>` may be
/// missing. `Other(Value)` keeps an entry with an unknown number, or with more items than its variant has fields.
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

/// An indicator of the statistics as a type: its name, the type of its figures, and the channels it is available on.
///
/// ```no_run
/// use std::time::Duration;
///
/// use iadvize::indicators::TypedIndicator;
/// use iadvize::indicators::{CallChannel, ChatChannel};
///
/// #[derive(Clone, Copy, Debug, TypedIndicator)]
/// #[wire("queue_duration")]
/// #[unit(Duration)]
/// #[available_on(ChatChannel, CallChannel)]
/// pub struct QueueDuration;
///
/// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
/// let (waited,) = client.statistics().on(ChatChannel).totals((QueueDuration,)).send().await?;
/// let waited: Option<Duration> = waited;
/// # Ok(())
/// # }
/// ```
#[proc_macro_derive(TypedIndicator, attributes(wire, unit, available_on))]
pub fn typed_indicator(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    typed_indicator::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Typed calls from your YAML spec, in addition to those of `iadvize`.
///
/// Each file describes one resource in the language that `spec/README.md` of `iadvize` explains. A file named `enums.yaml`
/// declares enums that several resources share. The arguments are paths of files or folders, relative to `Cargo.toml`:
///
/// ```ignore
/// mod acme {
///     iadvize::spec!("spec/queue.yaml", "spec/line.yaml");
/// }
/// use acme::*;
///
/// let page = client.queues().list().website_id(1).full().send().await?;
/// let queue = client.queues().get(queue::QueueId(7)).send().await?;
/// ```
///
/// - Types that `iadvize` declares can be used by their names, such as `operator_id`, and cannot be declared again.
/// - The files of one `spec!` can refer to each other. Two invocations in one crate cannot; put each in a separate module.
/// - Each resource becomes a module, such as `acme::queue` with `Queue` and `QueueId`.
/// - In your crate, `client.queues()` is a method of a trait, which `use acme::*` imports.
/// - Errors in a file are compiler errors that name the line of the file. A changed file is compiled again; a file added to a
///   folder is noticed when another file changes.
///
/// `iadvize_codegen::Builder` does the same in a build script, or writes files to check in.
#[cfg(feature = "spec")]
#[proc_macro]
pub fn spec(input: TokenStream) -> TokenStream {
    spec::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

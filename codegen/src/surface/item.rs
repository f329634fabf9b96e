//! The items of the surface.

use crate::model::{Api, Base, Indicators, Name, Object, Operation, Parameter, Period, Typed};
use crate::source::{Span, Spanned};

/// Something that a user of the client can name.
#[derive(Debug)]
pub struct Item<'a> {
    /// Empty for what the root has.
    pub module: &'a str,
    /// The type it is a member of, with `_` for the client's type; empty for modules, types and constants.
    pub holder: String,
    pub name: String,
    pub kind: Kind<'a>,
    pub doc: String,
    pub deprecated: Option<&'a Spanned<String>>,
    /// The declaration in the spec.
    pub span: Span,
}

/// The kind of an item, with its wire names. A module has the file of its resource, a variant the number of a tagged list
/// where it is a kind of one. Exports are the public items of a module that is written by hand, roles are the filters that
/// hand-written code sets in typed statistics, and a step is the type of the filter that makes a series.
#[derive(Debug)]
pub enum Kind<'a> {
    Module(Option<&'a str>),
    Constant {
        ty: &'static str,
        value: String,
    },
    Platforms(&'a Api),
    Refusals(&'a Api),
    OpenEnum(Base),
    Indicators,
    Table(&'a Indicators),
    TaggedList,
    Variant(String),
    Newtype,
    Record(&'a Object),
    /// A field of a record or of a tagged list, its other names on the wire, and whether the constructor of the record
    /// converts its argument.
    Field {
        ty: String,
        wire: &'a str,
        also: &'a [Spanned<String>],
        into: bool,
    },
    Handle,
    Filtered(Filtered),
    /// The fields of a body, or of an object in bodies.
    Payload {
        parameters: &'a [Parameter],
        nested: bool,
    },
    /// A field of a body, whether its method converts its argument, and the only value that it can send, in Rust.
    Parameter {
        ty: String,
        wire: &'a str,
        into: bool,
        only: Option<String>,
        required: bool,
    },
    Exports(&'static str),
    Roles {
        operation: &'a Operation,
        typed: &'a Typed,
    },
    Step(String),
    Channel(&'a str),
    Grouping {
        wire: &'a str,
        key: String,
    },
    Indicator {
        wire: &'a str,
        figure: &'static str,
        channels: Vec<String>,
    },
    Extension(Extension),
    Method(Method<'a>),
}

/// A call with filters.
#[derive(Debug)]
pub struct Filtered {
    pub shape: Shape,
    /// The type that all calls of this shape share.
    pub shared: String,
    /// The type of the items or of the response.
    pub output: String,
}

#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A listing of links, or of records on request.
    Listing,
    FullListing,
    Call,
}

/// Methods for a type that the module does not define: inherent in the client, a trait in other crates.
#[derive(Debug)]
pub struct Extension {
    pub generics: &'static str,
    pub target: String,
    /// Whether it is a trait, which users import. The name of the item is the name of the trait.
    pub is_trait: bool,
}

#[derive(Debug)]
pub struct Method<'a> {
    pub arguments: Vec<Argument>,
    pub returns: String,
    pub does: Does<'a>,
}

#[derive(Debug)]
pub struct Argument {
    pub name: String,
    pub ty: String,
    pub span: Span,
}

#[derive(Debug)]
pub enum Does<'a> {
    /// Returns the handle of this name.
    Open(&'a str),
    Call(&'a Operation),
    /// Selects typed statistics.
    Select(&'a Operation),
    /// Sets a filter by its wire name.
    Filter(&'a str, Given),
    Between(&'a Period),
    /// Written by a derive, like `Set` and `Clear`.
    New,
    Set,
    Clear,
}

/// The conversion of an argument to the value that is sent.
#[derive(Debug)]
pub enum Given {
    AsIs,
    Into,
    /// A list.
    Each,
    /// A list of this type.
    EachInto(String),
    /// No argument; this Rust expression.
    Fixed(String),
}

impl<'a> Item<'a> {
    pub(super) fn new(module: &'a str, name: &Name, kind: Kind<'a>, doc: impl Into<String>) -> Self {
        Self::named(module, &name.rust, name.span, kind, doc)
    }

    pub(super) fn named(
        module: &'a str,
        name: impl Into<String>,
        span: Span,
        kind: Kind<'a>,
        doc: impl Into<String>,
    ) -> Self {
        let (name, doc) = (name.into(), doc.into());
        Self { module, holder: String::new(), name, kind, doc, deprecated: None, span }
    }

    pub(super) fn in_holder(self, holder: impl Into<String>) -> Self {
        Self { holder: holder.into(), ..self }
    }

    pub(super) fn deprecated(self, deprecated: &'a Option<Spanned<String>>) -> Self {
        Self { deprecated: deprecated.as_ref(), ..self }
    }

    /// The path below the crate, as users write it.
    pub fn path(&self) -> String {
        let path = if self.is_head() { plain(&self.name).to_owned() } else { variant(&self.holder, &self.name) };
        match self.kind {
            Kind::Module(_) => module_path(&self.name),
            _ if self.module.is_empty() => path,
            _ => variant(plain(self.module), &path),
        }
    }

    /// The name without `r#`.
    pub fn plain(&self) -> &str {
        plain(&self.name)
    }

    /// Whether its members follow it.
    pub fn is_head(&self) -> bool {
        self.holder.is_empty()
    }

    /// Whether it is not a member, and users can name it.
    pub fn is_public(&self) -> bool {
        match &self.kind {
            Kind::Extension(extension) => extension.is_trait,
            Kind::Module(_) | Kind::Exports(_) | Kind::Roles { .. } | Kind::Step(_) => false,
            _ => self.is_head(),
        }
    }
}

impl<'a> Kind<'a> {
    /// A method that returns the changed value.
    pub(super) fn setter(arguments: Vec<Argument>, does: Does<'a>) -> Self {
        Self::Method(Method { arguments, returns: "Self".to_owned(), does })
    }
}

impl Argument {
    pub(super) fn new(name: &Name, ty: String) -> Self {
        Self { name: name.rust.clone(), ty, span: name.span }
    }
}

/// Every module with its items.
pub fn modules<'s, 'a>(items: &'s [Item<'a>]) -> impl Iterator<Item = (&'s Item<'a>, &'s [Item<'a>])> {
    items.chunk_by(|_, next| !matches!(next.kind, Kind::Module(_))).filter_map(|module| module.split_first())
}

/// Every head with its members.
pub fn groups<'s, 'a>(items: &'s [Item<'a>]) -> impl Iterator<Item = (&'s Item<'a>, &'s [Item<'a>])> {
    items.chunk_by(|_, next| !next.is_head()).filter_map(|group| group.split_first())
}

pub fn module_path(name: &str) -> String {
    format!("mod {}", plain(name))
}

/// A member of a type or a module, as a path.
pub fn variant(holder: &str, name: &str) -> String {
    format!("{holder}::{}", plain(name))
}

fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

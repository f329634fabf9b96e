//! The items of the list.

use crate::model::{Api, Base, Indicators, Name, Object, Operation, Parameter, Payload, Period, Typed};
use crate::source::{Span, Spanned};

/// Something that a user of the client can name.
#[derive(Debug)]
pub struct Item<'a> {
    /// The module that it is written in.
    pub module: &'a str,
    /// What it is a member of, as Rust writes it with `_` for the client; empty for modules, types and constants.
    pub holder: String,
    pub name: String,
    pub kind: Kind<'a>,
    pub doc: String,
    pub deprecated: Option<&'a Spanned<String>>,
    /// Where the spec declares what it stands for.
    pub span: Span,
}

/// What an item is, and the fact of the wire behind it.
#[derive(Debug)]
pub enum Kind<'a> {
    /// A module, and the file of the resource that it belongs to.
    Module(Option<&'a str>),
    Constant {
        ty: &'static str,
        value: String,
    },
    Platforms(&'a Api),
    Refusals(&'a Api),
    OpenEnum(Base),
    Indicators,
    /// What the documentation says of each indicator.
    Table(&'a Indicators),
    TaggedList,
    /// A value of an enum by its word on the wire, or a kind of a tagged list by the number that it begins with.
    Variant {
        wire: String,
    },
    Newtype,
    Record(&'a Object),
    Field {
        ty: String,
        wire: &'a str,
    },
    Handle,
    Payload(&'a Payload),
    /// The filters of typed statistics by the names that hand-written code has for them, and the type of a step.
    Roles {
        operation: &'a Operation,
        typed: &'a Typed,
        step: String,
    },
    Channel {
        wire: &'a str,
    },
    Grouping {
        wire: &'a str,
        key: String,
    },
    Indicator {
        wire: &'a str,
        figure: &'static str,
        channels: Vec<&'a str>,
    },
    Extension(Extension<'a>),
    Method(Method<'a>),
}

/// Methods for a type that the generated module does not define: inherent in the client's crate, a trait elsewhere.
#[derive(Debug)]
pub struct Extension<'a> {
    pub trait_name: &'a str,
    /// Whether its methods are the filters of an operation, for which a trait needs `TakesFilters`.
    pub takes_filters: bool,
    pub generics: &'static str,
    pub target: String,
    /// Whether it is a trait, which users import.
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

/// What a method does with the request or the body.
#[derive(Debug)]
pub enum Does<'a> {
    /// Opens the handle of this name.
    Open(&'a str),
    Call(&'a Operation),
    /// Selects typed statistics.
    Select(&'a Operation),
    /// Sets a filter by its name on the wire.
    Filter(&'a str, Given),
    Between(&'a Period),
    New(Vec<(&'a Parameter, Given)>),
    Set(&'a Parameter, Given),
    Clear(&'a Parameter),
}

/// How an argument becomes the value that is sent.
#[derive(Debug)]
pub enum Given {
    AsIs,
    Into,
    /// As a list.
    Each,
    /// As a list of this type.
    EachInto(String),
    /// There is no argument: the value is always this, as Rust writes it.
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

    /// The path as a user writes it below the crate.
    pub fn path(&self) -> String {
        match self.kind {
            Kind::Module(_) => module_path(&self.name),
            Kind::Constant { .. } => variant(self.module, &self.name),
            Kind::Channel { .. } | Kind::Grouping { .. } | Kind::Indicator { .. } => variant(self.module, &self.name),
            _ if self.holder.is_empty() => self.name.clone(),
            _ => variant(&self.holder, &self.name),
        }
    }

    /// Its name without the mark of a raw identifier.
    pub fn plain(&self) -> &str {
        plain(&self.name)
    }

    /// Whether other items follow it as its members.
    pub fn is_head(&self) -> bool {
        self.holder.is_empty()
    }

    /// Whether users import it from the root. The types of statistics have names of other types and stay in their module.
    pub fn is_exported(&self) -> bool {
        match &self.kind {
            Kind::Extension(extension) => extension.is_trait,
            Kind::Module(_) | Kind::Roles { .. } => false,
            Kind::Constant { .. } | Kind::Platforms(_) | Kind::Refusals(_) => false,
            Kind::Channel { .. } | Kind::Grouping { .. } | Kind::Indicator { .. } => false,
            _ => self.is_head(),
        }
    }
}

impl Argument {
    pub(super) fn new(name: &Name, ty: String) -> Self {
        Self { name: name.rust.clone(), ty, span: name.span }
    }
}

/// Every head with its members.
pub fn groups<'s, 'a>(items: &'s [Item<'a>]) -> impl Iterator<Item = (&'s Item<'a>, &'s [Item<'a>])> {
    items.chunk_by(|_, next| !next.is_head()).filter_map(|group| group.split_first())
}

/// The path of a module.
pub fn module_path(name: &str) -> String {
    format!("mod {}", plain(name))
}

/// A member of a type or a module, as a path.
pub fn variant(holder: &str, name: &str) -> String {
    format!("{holder}::{}", plain(name))
}

/// A name without the mark of a raw identifier.
fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

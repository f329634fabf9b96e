//! A call: what it asks for, what it sends, what comes back.

use jiff::civil::{Date, Time};

use super::{Body, EnumRef, Method, Name, ObjectRef, Remark, Type};
use crate::source::{Span, Spanned};

#[derive(Debug)]
pub struct Operation {
    pub name: Name,
    /// Which of the usual calls it is.
    pub kind: Kind,
    pub method: Method,
    pub path: Path,
    /// What is always sent in the query.
    pub query: Vec<(String, String)>,
    pub doc: Spanned<String>,
    /// Its filters, those of another call first.
    pub filters: Vec<Filter>,
    /// The trait that gives the call its filters, outside of the client's own crate.
    pub filters_trait: String,
    /// How many of the filters are another call's.
    pub inherited: usize,
    /// Queries that show the filters at work.
    pub samples: Vec<Sample>,
    pub payload: Option<Payload>,
    pub returns: Returns,
    /// What must hold before it is sent.
    pub limits: Vec<Limit>,
    pub typed: Option<Typed>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

impl Operation {
    /// The filters that it does not inherit from another operation.
    pub fn own_filters(&self) -> &[Filter] {
        &self.filters[self.inherited..]
    }

    /// The parameters of its body.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.payload.iter().flat_map(|payload| &payload.parameters)
    }

    /// The filter of this name on the wire.
    pub fn filter(&self, wire: &str) -> Option<&Filter> {
        self.filters.iter().find(|filter| filter.name.wire == wire)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    List,
    Get,
    Create,
    Update,
    Delete,
    Other,
}

#[derive(Debug)]
pub struct Path {
    /// The path as the spec writes it, without a query.
    pub text: String,
    pub steps: Vec<Step>,
    pub span: Span,
}

/// A part of a path.
#[derive(Debug)]
pub enum Step {
    Literal(String),
    Parameter(Name, Type),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Returns {
    /// Only whether it worked, with a message.
    Nothing,
    One(ObjectRef),
    Many(ObjectRef),
    /// A page; `brief` where whole records are sent only on demand.
    Page {
        /// What is on the page.
        object: ObjectRef,
        /// Whether whole records are sent only on demand.
        brief: bool,
    },
    Statistics,
}

impl Returns {
    /// The shape of what comes back, if it has one.
    pub fn object(&self) -> Option<ObjectRef> {
        match self {
            Self::One(object) | Self::Many(object) | Self::Page { object, .. } => Some(*object),
            Self::Nothing | Self::Statistics => None,
        }
    }
}

/// A filter of a call.
#[derive(Clone, Debug)]
pub struct Filter {
    pub name: Name,
    pub ty: Type,
    /// Whether it can ask for nothing and for anything.
    pub nullable: bool,
    /// The name of the same filter with a single value in place of a list.
    pub one: Option<Name>,
    /// The single value it takes.
    pub only: Option<Spanned<String>>,
    /// How the documentation shows its use.
    pub examples: Vec<Spanned<String>>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

/// A query, and the calls of filters that make it.
#[derive(Debug)]
pub struct Sample {
    /// The filter that it shows: a position in [`Operation::filters`].
    pub filter: usize,
    /// The query as it is sent, without escapes.
    pub query: String,
    /// The filters to call, by position, and what each is given.
    pub calls: Vec<(usize, Literal)>,
}

/// A value of a filter.
#[derive(Clone, Debug)]
pub enum Literal {
    Number(u64),
    /// A number with a fraction.
    Double(f64),
    Uuid(String),
    Text(String),
    Boolean(bool),
    /// A value of a set, by position.
    Value(EnumRef, usize),
    /// An indicator, by its Rust name.
    Indicator(String),
    /// A day, with a time or without.
    Moment(Date, Option<Time>),
    Null,
    NotNull,
    /// The single value that the filter takes.
    Only,
    List(Vec<Literal>),
}

/// What a call sends in its body.
#[derive(Debug)]
pub struct Payload {
    /// The type that holds it.
    pub rust: String,
    /// The argument that takes it.
    pub argument: String,
    pub doc: String,
    pub parameters: Vec<Parameter>,
    /// Whether its values are the fields of the resource's record.
    pub mirrors_record: bool,
    /// Whether values can be set to nothing.
    pub clears: bool,
    pub body: Body,
}

/// A value in a body.
#[derive(Debug)]
pub struct Parameter {
    pub name: Name,
    pub ty: Type,
    /// Whether the call fails without it.
    pub required: bool,
    /// The single value it takes.
    pub only: Option<Spanned<String>>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

/// A rule between filters, by their wire names.
#[derive(Debug)]
pub enum Limit {
    /// One moment lies before another, and not too far.
    Period(Period),
    /// Each indicator is available on the channel asked for.
    Available {
        /// The filter that lists the indicators.
        indicators: String,
        /// The filter that names the channel.
        channel: String,
    },
    /// A filter goes only with a list of exactly one.
    OnlyWithOne { filter: String, of: String },
}

/// Two filters that begin and end a period.
#[derive(Debug)]
pub struct Period {
    /// The filter that begins it.
    pub from: String,
    /// The filter that ends it.
    pub to: String,
    /// How long it may be.
    pub limit: Option<PeriodLimit>,
}

/// The longest period, and what the API does when an end is missing.
#[derive(Debug)]
pub struct PeriodLimit {
    /// The most months between the ends.
    pub months: u32,
    /// What is read when both are missing.
    pub neither: String,
    /// What is read when the end is missing.
    pub only_from: String,
    /// What is read when the beginning is missing.
    pub only_to: String,
    pub remark: Remark,
}

/// The roles that filters have in typed statistics: positions in [`Operation::filters`].
#[derive(Debug)]
pub struct Typed {
    pub channel: usize,
    pub indicators: usize,
    /// Says what figures are grouped by.
    pub grouping: usize,
    /// Chooses one row of a grouping.
    pub grouping_id: usize,
    /// Says how long a step of a series is.
    pub step: usize,
    /// What figures can be grouped by.
    pub groupings: Vec<Grouping>,
}

/// Something that figures can be grouped by.
#[derive(Debug)]
pub struct Grouping {
    pub name: Name,
    pub doc: String,
    pub key: Type,
}

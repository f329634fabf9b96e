//! A call: its request, filters, body, rules and response.

use jiff::civil::{Date, Time};

use super::{Body, EnumRef, Method, Name, ObjectRef, Parameter, Remark, Type};
use crate::source::{Span, Spanned};

#[derive(Debug)]
pub struct Operation {
    pub name: Name,
    pub kind: Kind,
    pub method: Method,
    pub path: Path,
    /// The fixed pairs of the query.
    pub query: Vec<(String, String)>,
    pub doc: Spanned<String>,
    /// Its filters, inherited ones first.
    pub filters: Vec<Filter>,
    /// The type of its calls, if it has filters.
    pub call_type: Option<String>,
    /// How many of the filters belong to another operation.
    pub inherited: usize,
    pub samples: Vec<Sample>,
    pub payload: Option<Payload>,
    pub returns: Returns,
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

#[derive(Debug)]
pub enum Step {
    Literal(String),
    Parameter(Name, Type),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Returns {
    /// A message without data.
    Done,
    One(ObjectRef),
    Many(ObjectRef),
    Page {
        object: ObjectRef,
        /// Whether the page has whole records only on request.
        brief: bool,
    },
    Statistics,
}

impl Returns {
    /// The object in the response.
    pub fn object(&self) -> Option<ObjectRef> {
        match self {
            Self::One(object) | Self::Many(object) | Self::Page { object, .. } => Some(*object),
            Self::Done | Self::Statistics => None,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Filter {
    pub name: Name,
    pub ty: Type,
    /// Whether it also takes `null` and `!null`.
    pub nullable: bool,
    /// The name of the same filter with a single value instead of a list.
    pub one: Option<Name>,
    /// The only value that is allowed.
    pub only: Option<Spanned<String>>,
    /// The documentation's examples.
    pub examples: Vec<Spanned<String>>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

/// A query, and the filter methods that build it.
#[derive(Debug)]
pub struct Sample {
    /// The filter that it shows: a position in [`Operation::filters`].
    pub filter: usize,
    /// The query as it is sent, without escapes.
    pub query: String,
    /// The filters to set, by position, with their values.
    pub calls: Vec<(usize, Literal)>,
}

#[derive(Clone, Debug)]
pub enum Literal {
    Number(u64),
    Double(f64),
    Uuid(String),
    Text(String),
    Boolean(bool),
    /// A value of an enum, by position.
    Value(EnumRef, usize),
    /// An indicator, by its Rust name.
    Indicator(String),
    Moment(Date, Option<Time>),
    Null,
    NotNull,
    /// The only value that the filter takes.
    Only,
    List(Vec<Literal>),
}

/// The body of a call.
#[derive(Debug)]
pub struct Payload {
    /// The name of its type.
    pub rust: String,
    pub argument: String,
    pub doc: String,
    pub parameters: Vec<Parameter>,
    /// Whether its parameters are the writable fields of the record.
    pub mirrors_record: bool,
    /// Whether parameters can be set to null.
    pub clears: bool,
    pub body: Body,
}

/// A rule between filters, by their wire names.
#[derive(Debug)]
pub enum Limit {
    Period(Period),
    /// Every indicator must be available on the channel.
    Available {
        indicators: String,
        channel: String,
    },
    /// `filter` requires exactly one value of `of`.
    OnlyWithOne {
        filter: String,
        of: String,
    },
}

/// The two filters of a date range.
#[derive(Debug)]
pub struct Period {
    pub from: String,
    pub to: String,
    pub limit: Option<PeriodLimit>,
}

/// The longest date range, and what the API reads if one or both ends are omitted.
#[derive(Debug)]
pub struct PeriodLimit {
    pub months: u32,
    pub neither: String,
    pub only_from: String,
    pub only_to: String,
    pub remark: Remark,
}

/// The roles that filters have in typed statistics: positions in [`Operation::filters`].
#[derive(Debug)]
pub struct Typed {
    pub channel: usize,
    pub indicators: usize,
    pub grouping: usize,
    /// Chooses one row of a grouping.
    pub grouping_id: usize,
    pub step: usize,
    pub groupings: Vec<Grouping>,
}

#[derive(Debug)]
pub struct Grouping {
    pub name: Name,
    pub doc: String,
    pub key: Type,
}

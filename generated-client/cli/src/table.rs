//! What the command line knows of the API: data that the generator writes from the spec. Commands, options, help, completions,
//! columns and exports are all made from it, so that a new resource of the spec needs no code.

mod entry;

pub use iadvize::request::Rule;

/// An API: everything that a spec declares.
#[derive(Debug)]
pub struct Table {
    pub platforms: &'static [Platform],
    pub resources: &'static [Resource],
    pub indicators: &'static [Indicator],
}

/// An address of the API. The first is the default.
#[derive(Debug)]
pub struct Platform {
    pub name: &'static str,
    pub url: &'static str,
    pub doc: &'static str,
}

/// A resource: a command with a subcommand for each operation.
#[derive(Debug)]
pub struct Resource {
    /// Its name in the spec with hyphens, such as `call-meeting`.
    pub name: &'static str,
    /// The name of many, such as `conversations`, which is the name of the command.
    pub plural: &'static str,
    pub doc: &'static str,
    /// The replacement, if it is deprecated.
    pub deprecated: Option<&'static str>,
    pub operations: &'static [Operation],
}

/// A call: a subcommand.
#[derive(Debug)]
pub struct Operation {
    pub name: &'static str,
    pub kind: Kind,
    /// The method of the request: `GET`, `POST`, `PUT` or `DELETE`.
    pub method: &'static str,
    pub path: &'static [Segment],
    /// The fixed pairs of the query.
    pub query: &'static [(&'static str, &'static str)],
    pub doc: &'static str,
    pub deprecated: Option<&'static str>,
    pub filters: &'static [Parameter],
    pub body: Option<Body>,
    pub returns: Returns,
    /// The rules that a request is checked against before it is sent.
    pub rules: &'static [Rule],
    /// The filters of its date range.
    pub period: Option<Period>,
    /// The roles of its filters, if it returns statistics.
    pub statistics: Option<Statistics>,
    /// The documentation's examples: queries as they are sent, without escapes.
    pub samples: &'static [&'static str],
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

/// A part of a path.
#[derive(Debug)]
pub enum Segment {
    Literal(&'static str),
    Argument(Parameter),
}

/// A value that a request contains: a segment of the path, a filter, or a part of the body.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire, without `filters[…]`.
    pub name: &'static str,
    /// Its name on the command line, such as `website-id`.
    pub option: &'static str,
    pub ty: Type,
    /// Whether a request requires it.
    pub required: bool,
    /// Whether it also takes `null` and `!null` (a filter) or null (a part of a body).
    pub nullable: bool,
    /// The only value that is allowed.
    pub only: Option<&'static str>,
    pub doc: &'static str,
    pub deprecated: Option<&'static str>,
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    pub format: BodyFormat,
    pub parameters: &'static [Parameter],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    /// A form, or JSON if the client is configured so.
    Any,
    /// Always a form.
    Form,
    /// Always a JSON array of objects.
    JsonList,
}

/// What the response contains.
#[derive(Debug)]
pub enum Returns {
    /// A message without data.
    Done,
    One(&'static Record),
    Many(&'static Record),
    /// A page, with whole records only on request if it is brief.
    Page {
        record: &'static Record,
        brief: bool,
    },
    Statistics,
}

/// An object in a response: a record of a resource, or an object within one.
#[derive(Debug)]
pub struct Record {
    pub name: &'static str,
    pub columns: &'static [Column],
    /// The parts of the object that requests send, if they do.
    pub sent: &'static [Parameter],
}

/// A field of a record.
#[derive(Debug)]
pub struct Column {
    pub name: &'static str,
    /// Other names on the wire.
    pub also: &'static [&'static str],
    pub ty: Type,
    pub required: bool,
    pub doc: &'static str,
    pub deprecated: Option<&'static str>,
}

#[derive(Clone, Copy, Debug)]
pub enum Type {
    Integer,
    Double,
    Boolean,
    String,
    /// A text filter that takes the wildcard.
    Text,
    Date,
    /// A day and a time, without a time zone.
    DateTime,
    /// A day, or a day and a time.
    Moment,
    Uuid,
    Indicator,
    /// A number that identifies a record.
    Identifier(&'static str),
    Enum(&'static Enumeration),
    Object(&'static Record),
    TaggedList(&'static TaggedList),
    List(&'static Type),
}

#[derive(Debug)]
pub struct Enumeration {
    pub name: &'static str,
    /// Whether its values are numbers on the wire.
    pub integer: bool,
    pub values: &'static [Word],
}

/// A value of an enum.
#[derive(Debug)]
pub struct Word {
    pub name: &'static str,
    pub doc: &'static str,
    pub deprecated: Option<&'static str>,
}

/// A list whose first item determines the others, such as the messages of a conversation.
#[derive(Debug)]
pub struct TaggedList {
    pub name: &'static str,
    pub kinds: &'static [TaggedKind],
}

#[derive(Debug)]
pub struct TaggedKind {
    pub tag: u64,
    pub name: &'static str,
    /// The items after the first.
    pub items: &'static [Column],
}

/// The filters of a date range, and its maximum length.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    pub from: &'static str,
    pub to: &'static str,
    pub months: Option<u32>,
    /// What the API reads without both, with `from` alone, and with `to` alone, if its length is limited.
    pub defaults: Option<[&'static str; 3]>,
}

/// The filters that have a role in statistics.
#[derive(Debug)]
pub struct Statistics {
    pub channel: &'static str,
    pub indicators: &'static str,
    pub grouping: &'static str,
    /// Chooses one row of a grouping.
    pub grouping_id: &'static str,
    pub step: &'static str,
}

/// A figure that statistics contain.
#[derive(Debug)]
pub struct Indicator {
    pub name: &'static str,
    pub label: &'static str,
    pub family: &'static str,
    pub unit: &'static str,
    /// The channels it is available on.
    pub channels: &'static [&'static str],
    pub doc: &'static str,
    pub deprecated: Option<&'static str>,
}

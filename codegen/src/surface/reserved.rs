//! Names that are taken, separated by white space. Tests compare them with the names in the client.

/// Types of the client and of the prelude, which generated code and users name.
pub const TYPES: &str = "
    AllAvailableOn Amount ApiKey Async Authentication AvailableOn Box Brief Call Change Client ClientBuilder Clone
    Copy Date DateTime Debug Default Deserialize Deserializer Done Drop Duration Eq Err Error ErrorKind Extend Fields
    FigureRow Figures Fn From FromFigure FromIterator FromStr Full Grouping HeaderMap Id Identified Indicator
    IndicatorDetails IndicatorSet Into IntoIterator IntoValue Items Iterator Json JsonPath Keys Link List MapAccess
    Method Mode Moment None Ok OpenEnum Option Ord Output Page Pages ParseMomentError ParsePositionError PartialEq
    PartialOrd Payload Platform Position Rate RawResponse Read Record Refusal Request Result RetryPolicy Rows Rule
    Scalar Self Send Sending SeqAccess Series SeriesStep Some StatisticsBy StatisticsOn StatisticsParameters
    StatusCode String Sync TaggedList ToOwned ToString Totals TypedChannel TypedIndicator Unit Unknown Unreadable UnreadableRecord
    Uuid Value Vec View WireValue WithJson
";

/// Type parameters of generated code.
pub const PARAMETERS: &str = "
    Ch G I M V
";

/// Methods of every listing or call, some of them from the prelude, and the function that makes a list of arguments.
pub const METHODS: &str = "
    clone filter full into limit list new page pages query request retry rule send send_raw stream to_owned trace try_into
    unchecked
";

/// Methods of a selection of typed statistics.
pub const SELECTIONS: &str = "
    by series totals
";

/// Methods of every body.
pub const BODIES: &str = "
    default new
";

/// Modules that resources share, modules of the client's code, and crates: they would hide the module of a resource.
pub const MODULES: &str = "
    api blocking builder bytes call client codegen_support enums figures futures_core generated http iadvize
    iadvize_macros iadvize_runtime ids indicator_details indicators jiff list r#mod own_call request response
    selection serde_core serde_json std transport typed uuid
";

/// Methods of the client.
pub const ACCESSORS: &str = "
    builder call clone fmt into_core new
";

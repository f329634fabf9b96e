//! The open choices of a document.

/// The version of OpenAPI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Dialect {
    /// OpenAPI 3.1, which is JSON Schema.
    #[default]
    #[cfg_attr(feature = "cli", value(name = "3.1"))]
    V31,
    /// OpenAPI 3.0, for tools that cannot read 3.1.
    #[cfg_attr(feature = "cli", value(name = "3.0"))]
    V30,
}

/// Which values responses have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Profile {
    /// Types as the documentation means them, for generated clients and for people
    #[default]
    Meant,
    /// All forms that responses have, such as `"12"` for 12, for validators and mocks
    Wire,
}

/// How filters take several values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Lists {
    /// As arrays with `explode: false`
    #[default]
    Array,
    /// As text with a pattern, for tools that ignore `explode`
    Text,
}

/// The places of the API key that the document has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Keys {
    /// The header and Basic authentication
    #[default]
    Header,
    /// Also the query; some generated clients then send the key in every URL
    All,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub dialect: Dialect,
    pub profile: Profile,
    pub lists: Lists,
    pub keys: Keys,
}

impl Dialect {
    pub const ALL: [Self; 2] = [Self::V31, Self::V30];

    pub fn number(self) -> &'static str {
        match self {
            Self::V31 => "3.1",
            Self::V30 => "3.0",
        }
    }

    /// The version in a document.
    pub fn version(self) -> &'static str {
        match self {
            Self::V31 => "3.1.1",
            Self::V30 => "3.0.4",
        }
    }
}

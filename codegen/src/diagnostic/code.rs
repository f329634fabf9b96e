//! The closed list of what can be wrong.

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// What rule a diagnostic is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Code {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as it is shown.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// What the code means, with an example that is wrong and one that is right, in Markdown.
            pub const fn explanation(self) -> &'static str {
                match self {
                    $(Self::$variant => include_str!(concat!("../explain/", $name, ".md")),)*
                }
            }
        }
    };
}

codes! {
    /// Text that is no YAML, or uses what a spec may not: tabs, anchors, a key twice.
    YamlSyntax = "yaml-syntax",
    /// A file where the spec has no place for one.
    UnexpectedFile = "unexpected-file",
    /// A list where a map belongs, or the like.
    WrongShape = "wrong-shape",
    /// A key that the language does not have.
    UnknownKey = "unknown-key",
    /// A key that must be given.
    MissingKey = "missing-key",
    /// A word outside the closed set that belongs here.
    UnknownWord = "unknown-word",
    /// A type or call that cannot be read.
    Notation = "notation",
    /// A type that nothing declares.
    UnknownType = "unknown-type",
    /// A reference to an operation, filter, channel or family that is not there.
    UnknownName = "unknown-name",
    /// One name for two things.
    DuplicateName = "duplicate-name",
    /// A type that the file of another resource declares for itself.
    ForeignType = "foreign-type",
    /// Two wire names that become one name in Rust.
    RustName = "rust-name",
    /// A parameter in a path that is no identifier.
    PathParameter = "path-parameter",
    /// Two operations of one method and path.
    DuplicateCall = "duplicate-call",
    /// An operation that needs fields which its resource does not have.
    NoRecord = "no-record",
    /// An example or sample that the filter could not send.
    FilterExample = "filter-example",
    /// A filter without the documentation's example.
    MissingExample = "missing-example",
    /// A rule about a filter of a type that it cannot hold for.
    FilterRule = "filter-rule",
    /// A `deprecated` that does not say what to use instead.
    Deprecation = "deprecation",
    /// An indicator that is available on no channel.
    NoChannel = "no-channel",
    /// A parameter that is both mandatory and made by the server.
    RequiredReadOnly = "required-read-only",
    EmptyDoc = "empty-doc",
    /// Documentation that lacks its end.
    CutDoc = "cut-doc",
    /// A value that no request or answer could have.
    BadValue = "bad-value",
    /// A field, parameter or filter of a type that cannot be sent.
    NotWritable = "not-writable",
    /// An object that holds itself.
    RecursiveObject = "recursive-object",
}

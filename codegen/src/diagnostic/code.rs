//! The codes of all diagnostics.

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// The rule that a spec breaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Code {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as shown to the user.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// An explanation in Markdown, with a wrong and a right example.
            pub const fn explanation(self) -> &'static str {
                match self {
                    $(Self::$variant => include_str!(concat!("../explain/", $name, ".md")),)*
                }
            }
        }
    };
}

codes! {
    /// Invalid YAML, or YAML that specs cannot use: tabs, anchors, duplicate keys.
    YamlSyntax = "yaml-syntax",
    /// A control character, or one that changes the order in which a text is shown.
    HiddenCharacter = "hidden-character",
    /// A file at a path that the spec does not have.
    UnexpectedFile = "unexpected-file",
    /// A value of the wrong shape, such as a list instead of a map.
    WrongShape = "wrong-shape",
    /// A key that the language does not have.
    UnknownKey = "unknown-key",
    /// A required key is missing.
    MissingKey = "missing-key",
    /// A word that is not one of those allowed here.
    UnknownWord = "unknown-word",
    /// A type or call with invalid notation.
    Notation = "notation",
    /// A type that nothing declares.
    UnknownType = "unknown-type",
    /// A reference to an operation, filter, channel or family that does not exist.
    UnknownName = "unknown-name",
    /// One name declared twice.
    DuplicateName = "duplicate-name",
    /// A type that the file of another resource declares for itself.
    ForeignType = "foreign-type",
    /// Two wire names with the same Rust name, or a name that Rust or the client reserves.
    RustName = "rust-name",
    /// A path parameter whose type is not an identifier.
    PathParameter = "path-parameter",
    /// Two operations with the same method and path.
    DuplicateCall = "duplicate-call",
    /// An operation that needs fields, of a resource without fields.
    NoRecord = "no-record",
    /// An example or sample that the filter cannot send.
    FilterExample = "filter-example",
    /// A filter without the documentation's example.
    MissingExample = "missing-example",
    /// A rule that does not apply to the type of the filter.
    FilterRule = "filter-rule",
    /// A `deprecated` that does not say what to use instead.
    Deprecation = "deprecation",
    /// An indicator that is available on no channel.
    NoChannel = "no-channel",
    /// A parameter that is both required and read-only.
    RequiredReadOnly = "required-read-only",
    EmptyDoc = "empty-doc",
    /// Documentation that breaks off.
    CutDoc = "cut-doc",
    /// A value that no request or response can have.
    BadValue = "bad-value",
    /// A field, parameter or filter of a type that cannot be sent.
    NotWritable = "not-writable",
    /// A second operation with typed statistics.
    TypedTwice = "typed-twice",
    /// A text or name that is not written yet.
    Placeholder = "placeholder",
    /// An object that contains itself.
    RecursiveObject = "recursive-object",
}

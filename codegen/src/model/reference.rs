//! References between the parts of a model: positions in its lists.

macro_rules! references {
    ($($(#[$meta:meta])* $name:ident,)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub(crate) usize);
    )*};
}

references! {
    /// One of the model's `identifiers`.
    IdentifierRef,
    /// One of the model's `enums`.
    EnumRef,
    /// One of the model's `objects`.
    ObjectRef,
    /// One of the model's `tagged_lists`.
    TaggedListRef,
}

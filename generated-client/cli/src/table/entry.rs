//! Entries of the table in one line each, and their names.

use super::{Column, Parameter, Resource, Type, Word};

impl Resource {
    /// Whether this is its name: that of many, or that of one.
    pub fn is_named(&self, name: &str) -> bool {
        [self.plural, self.name].contains(&name)
    }
}

impl Parameter {
    /// A parameter that a request can omit.
    pub const fn new(name: &'static str, option: &'static str, ty: Type, doc: &'static str) -> Self {
        Self { name, option, ty, required: false, nullable: false, only: None, doc, deprecated: None }
    }

    /// Marks it as required.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Allows null.
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Allows only this value.
    pub const fn only(mut self, value: &'static str) -> Self {
        self.only = Some(value);
        self
    }

    /// Marks it as deprecated.
    pub const fn deprecated(mut self, replacement: &'static str) -> Self {
        self.deprecated = Some(replacement);
        self
    }
}

impl Column {
    /// A field that a record can omit.
    pub const fn new(name: &'static str, ty: Type, doc: &'static str) -> Self {
        Self { name, also: &[], ty, required: false, doc, deprecated: None }
    }

    /// Adds other names on the wire.
    pub const fn also(mut self, names: &'static [&'static str]) -> Self {
        self.also = names;
        self
    }

    /// Marks it as required.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Marks it as deprecated.
    pub const fn deprecated(mut self, replacement: &'static str) -> Self {
        self.deprecated = Some(replacement);
        self
    }
}

impl Word {
    /// A value of an enum.
    pub const fn new(name: &'static str, doc: &'static str) -> Self {
        Self { name, doc, deprecated: None }
    }

    /// Marks it as deprecated.
    pub const fn deprecated(mut self, replacement: &'static str) -> Self {
        self.deprecated = Some(replacement);
        self
    }
}

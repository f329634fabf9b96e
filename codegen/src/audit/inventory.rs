//! The facts of a page or of a spec, in the same terms.

use serde::Serialize;

use super::passage::Passage;
use crate::model::{Documented, Remark};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// Something with properties: a resource, a call, a field.
#[derive(Clone, Debug)]
pub struct Entity {
    pub kind: Kind,
    pub name: String,
    pub place: Place,
    /// Its properties, by the keys of the spec. Properties that a page does not mention are missing.
    pub properties: Vec<(&'static str, Claim)>,
    pub parts: Vec<Entity>,
    /// The texts of the page about it that are not facts. Of a spec: those that a person has read.
    pub passages: Vec<Passage>,
    /// The differences from the page that the spec records.
    pub remark: Option<Remark>,
    /// Whether another entity has the same record: both have the same declaration.
    pub shares_remark: bool,
    /// Whether its object is also above it, where its parts are compared.
    pub is_repeated: bool,
    /// The record or enum of its type, which other entities may share.
    pub holder: Option<Holder>,
}

/// A record or an enum, which can leave out what the page has.
#[derive(Clone, Debug)]
pub struct Holder {
    pub kind: Kind,
    pub name: String,
    pub remark: Remark,
}

/// The value of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The property is absent, although other entities have it.
    Absent,
    /// One value. If the page is ambiguous, all candidates, the likeliest first.
    One(Vec<String>),
    /// Several values, in any order.
    Set(Vec<String>),
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $variant:ident = $word:literal,)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Kind {
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }
    };
}

kinds! {
    Api = "api",
    /// An address of the API.
    Platform = "platform",
    /// The ways to send the key.
    Authentication = "authentication",
    Pagination = "pagination",
    Envelope = "envelope",
    /// An error response.
    Refusal = "refusal",
    /// A resource, by the first part of its paths.
    Resource = "resource",
    /// A call, by its method and path.
    Operation = "operation",
    Filter = "filter",
    /// A value in the body of a call.
    Parameter = "parameter",
    /// What the API reads if an end of a date range is omitted.
    Period = "period",
    /// The response of calls whose paths differ in parameters only, by that path.
    Response = "response",
    Field = "field",
    /// A record below a resource.
    Object = "object",
    Enum = "enum",
    /// A value of an enum.
    Value = "value",
    /// A kind of list entries, by the number at their start.
    Entry = "entry",
    Indicators = "indicators",
    Indicator = "indicator",
    /// A title about all calls, by the fingerprint of its words, and the texts below it.
    Section = "section",
    /// A part of the page that cannot be interpreted.
    Unreadable = "unreadable",
}

impl Kind {
    /// The key that is compared as the name.
    pub fn name_property(self) -> &'static str {
        match self {
            Self::Operation => "call",
            Self::Platform => "url",
            Self::Refusal => "message",
            _ => "name",
        }
    }
}

impl Claim {
    pub fn one(value: impl Into<String>) -> Self {
        Self::One(vec![value.into()])
    }

    /// One value, or absent.
    pub fn maybe(value: Option<impl Into<String>>) -> Self {
        value.map_or(Self::Absent, Self::one)
    }

    /// Several values, or absent if there are none.
    pub fn set(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        if values.is_empty() { Self::Absent } else { Self::Set(values) }
    }

    /// `true` or absent, as in the spec.
    pub fn flag(is_so: bool) -> Self {
        if is_so { Self::one("true") } else { Self::Absent }
    }

    /// Deprecated, with the page's advice if it gives any; or absent.
    pub fn deprecated(advice: Option<&str>) -> Self {
        match advice {
            None => Self::Absent,
            Some("") => Self::one("true"),
            Some(advice) => Self::One(vec![format!("true: {advice}"), "true".to_owned()]),
        }
    }

    /// Whether both claims can be true.
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Absent, Self::Absent) => true,
            (Self::One(left), Self::One(right)) => left.iter().any(|value| right.contains(value)),
            (Self::Set(left), Self::Set(right)) => {
                left.iter().all(|value| right.contains(value)) && right.iter().all(|value| left.contains(value))
            }
            _ => false,
        }
    }

    /// The values that it has and `other` lacks.
    pub fn without<'a>(&'a self, other: &Self) -> Vec<&'a str> {
        let lacks = |value: &&String| !other.values().contains(*value);
        self.values().iter().filter(lacks).map(String::as_str).collect()
    }

    pub fn text(&self) -> String {
        match self {
            Self::Absent => Documented::ABSENT.to_owned(),
            Self::One(values) => values.first().cloned().unwrap_or_default(),
            Self::Set(values) => values.join(", "),
        }
    }

    pub fn values(&self) -> &[String] {
        match self {
            Self::Absent => &[],
            Self::One(values) | Self::Set(values) => values,
        }
    }
}

impl Entity {
    /// An entity without properties.
    pub fn new(kind: Kind, name: impl Into<String>, place: Place) -> Self {
        Self {
            kind,
            name: name.into(),
            place,
            properties: Vec::new(),
            parts: Vec::new(),
            passages: Vec::new(),
            remark: None,
            shares_remark: false,
            is_repeated: false,
            holder: None,
        }
    }

    pub fn with(mut self, property: &'static str, claim: Claim) -> Self {
        self.properties.push((property, claim));
        self
    }

    pub fn property(&self, name: &str) -> Option<&Claim> {
        self.properties.iter().find(|(property, _)| *property == name).map(|(_, claim)| claim)
    }

    /// Its part of this kind and name.
    pub fn part(&self, kind: Kind, name: &str) -> Option<&Self> {
        self.parts.iter().find(|part| part.is(kind, name))
    }

    /// Its part of this kind and name, added if missing.
    pub fn part_mut(&mut self, kind: Kind, name: &str, place: &Place) -> &mut Self {
        let index = self.parts.iter().position(|part| part.is(kind, name)).unwrap_or_else(|| {
            self.parts.push(Self::new(kind, name, place.clone()));
            self.parts.len() - 1
        });
        &mut self.parts[index]
    }

    /// Sets or replaces a property.
    pub fn set(&mut self, property: &'static str, claim: Claim) {
        match self.properties.iter_mut().find(|(name, _)| *name == property) {
            Some((_, known)) => *known = claim,
            None => self.properties.push((property, claim)),
        }
    }

    /// Sets properties to absent unless they are set.
    pub fn expect(&mut self, properties: &[&'static str]) {
        for property in properties {
            if self.property(property).is_none() {
                self.properties.push((property, Claim::Absent));
            }
        }
    }

    /// Adds a value to a property with several values.
    pub fn append(&mut self, property: &'static str, value: &str) {
        let known = self.property(property).map(Claim::values).unwrap_or_default();
        let values = Claim::set(known.iter().map(String::as_str).chain([value]));
        self.set(property, values);
    }

    /// Whether it has this name, or its `also` in the spec.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.property("also").is_some_and(|also| also.values().iter().any(|also| also == name))
    }

    fn is(&self, kind: Kind, name: &str) -> bool {
        self.kind == kind && self.name == name
    }
}

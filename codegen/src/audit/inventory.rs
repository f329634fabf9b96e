//! The facts of a page or of a spec, in the same terms, so that comparing the two needs no knowledge of either.

use serde::Serialize;

use crate::model::{Documented, Remark};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// Something that there are facts about.
#[derive(Clone, Debug)]
pub struct Thing {
    pub kind: Kind,
    pub name: String,
    pub place: Place,
    /// What is said of it, by the spec's own keys. What a page does not speak of at all is not here.
    pub properties: Vec<(&'static str, Claim)>,
    pub parts: Vec<Thing>,
    /// What the spec says of its differences from the page.
    pub remark: Option<Remark>,
}

/// What is said of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It is left out where others have it.
    Nothing,
    /// One value. A page may leave it open which of several it is; the likeliest stands first.
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
    /// An address where it is served.
    Platform = "platform",
    /// The ways to send the key.
    Authentication = "authentication",
    /// The parameters that all listings have.
    Pagination = "pagination",
    Envelope = "envelope",
    /// A way in which the API says no.
    Refusal = "refusal",
    /// A resource, by the first part of its paths.
    Resource = "resource",
    /// A call, by its method and path.
    Operation = "operation",
    /// A filter of a call.
    Filter = "filter",
    /// A value in the body of a call.
    Parameter = "parameter",
    /// What is read when a period lacks an end.
    Period = "period",
    /// What calls answer whose paths differ in parameters only, by that path.
    Answer = "answer",
    /// A field of an answer.
    Field = "field",
    /// A kind of a list's entries, by the number that each begins with.
    Entry = "entry",
    Indicators = "indicators",
    /// A figure of the statistics.
    Indicator = "indicator",
    /// Something on the page that cannot be interpreted.
    Unreadable = "unreadable",
}

impl Kind {
    /// The key that holds what is compared as its name.
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

    /// One value, if there is one.
    pub fn maybe(value: Option<impl Into<String>>) -> Self {
        value.map_or(Self::Nothing, Self::one)
    }

    /// Several values; none of them is nothing.
    pub fn set(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        if values.is_empty() { Self::Nothing } else { Self::Set(values) }
    }

    /// `true`, or nothing: the spec leaves out what is not so.
    pub fn flag(is_so: bool) -> Self {
        if is_so { Self::one("true") } else { Self::Nothing }
    }

    /// Whether both can be true.
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Nothing, Self::Nothing) => true,
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
            Self::Nothing => Documented::ABSENT.to_owned(),
            Self::One(values) => values.first().cloned().unwrap_or_default(),
            Self::Set(values) => values.join(", "),
        }
    }

    pub fn values(&self) -> &[String] {
        match self {
            Self::Nothing => &[],
            Self::One(values) | Self::Set(values) => values,
        }
    }
}

impl Thing {
    /// A thing that nothing is said of yet.
    pub fn new(kind: Kind, name: impl Into<String>, place: Place) -> Self {
        let (properties, parts) = (Vec::new(), Vec::new());
        Self { kind, name: name.into(), place, properties, parts, remark: None }
    }

    pub fn with(mut self, property: &'static str, claim: Claim) -> Self {
        self.properties.push((property, claim));
        self
    }

    /// With what is remarked on it.
    pub fn remarked(self, remark: &Remark) -> Self {
        Self { remark: Some(remark.clone()), ..self }
    }

    /// What is said of a property.
    pub fn property(&self, name: &str) -> Option<&Claim> {
        self.properties.iter().find(|(property, _)| *property == name).map(|(_, claim)| claim)
    }

    /// Its part of this kind and name.
    pub fn part(&self, kind: Kind, name: &str) -> Option<&Self> {
        self.parts.iter().find(|part| part.is(kind, name))
    }

    /// Its part of this kind and name, made if it is not there.
    pub fn part_mut(&mut self, kind: Kind, name: &str, place: &Place) -> &mut Self {
        let index = self.parts.iter().position(|part| part.is(kind, name)).unwrap_or_else(|| {
            self.parts.push(Self::new(kind, name, place.clone()));
            self.parts.len() - 1
        });
        &mut self.parts[index]
    }

    /// Says something of a property, in the place of what was said before.
    pub fn set(&mut self, property: &'static str, claim: Claim) {
        match self.properties.iter_mut().find(|(name, _)| *name == property) {
            Some((_, known)) => *known = claim,
            None => self.properties.push((property, claim)),
        }
    }

    /// Says of properties that there is nothing, until something is found.
    pub fn expect(&mut self, properties: &[&'static str]) {
        for property in properties {
            if self.property(property).is_none() {
                self.properties.push((property, Claim::Nothing));
            }
        }
    }

    fn is(&self, kind: Kind, name: &str) -> bool {
        self.kind == kind && self.name == name
    }
}

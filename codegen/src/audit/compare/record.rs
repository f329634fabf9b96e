//! What the spec says of its differences from the page: each is met once, or is out of date.

use crate::audit::inventory::{Claim, Kind, Thing};
use crate::model::{Documented, Remark};
use crate::source::Span;

/// The key for things that the page has and the spec leaves out.
const LEFT_OUT: &str = "left_out";

/// What is recorded in one map of the spec.
pub struct Record<'a> {
    remark: Option<&'a Remark>,
    entries: Vec<Entry>,
}

pub struct Entry {
    /// The property, or [`LEFT_OUT`].
    pub property: String,
    /// What the page says of it, or the thing that is left out.
    pub value: String,
    pub span: Span,
    met: bool,
}

/// How a difference stands to what is recorded.
pub enum Standing {
    Drift,
    /// Just this is recorded, with a reason.
    Deliberate(String),
    Changed(String),
}

impl<'a> Record<'a> {
    /// What is recorded on a thing of the spec.
    pub fn new(thing: &'a Thing) -> Self {
        let remark = thing.remark.as_ref();
        let entries = match remark.and_then(|remark| remark.documented.as_ref()) {
            Some(Documented::Otherwise(_, entries)) => entries
                .iter()
                .flat_map(|(property, values)| {
                    let entry = |value: String| Entry {
                        property: property.value.clone(),
                        value,
                        span: property.span,
                        met: false,
                    };
                    match &*property.value {
                        LEFT_OUT => values.iter().map(|value| entry(value.value.clone())).collect(),
                        _ => vec![entry(values.iter().map(|value| &*value.value).collect::<Vec<_>>().join(", "))],
                    }
                })
                .collect(),
            _ => Vec::new(),
        };
        Self { remark, entries }
    }

    /// The name that the page is recorded to have for a thing.
    pub fn name(thing: &'a Thing) -> Option<String> {
        let property = thing.kind.name_property();
        Self::new(thing).entries.into_iter().find(|entry| entry.property == property).map(|entry| entry.value)
    }

    /// Whether the page is recorded not to have the thing, and why.
    pub fn absence(thing: &Thing) -> Option<(Span, String)> {
        let remark = thing.remark.as_ref()?;
        match remark.documented {
            Some(Documented::Absent(span)) => Some((span, note(remark))),
            _ => None,
        }
    }

    /// How a difference in a property stands.
    pub fn property(&mut self, property: &str, page: &Claim) -> Standing {
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.property == property) else {
            return Standing::Drift;
        };
        entry.met = true;
        match recorded(&entry.value, page) {
            true => Standing::Deliberate(self.remark.map(note).unwrap_or_default()),
            false => Standing::Changed(entry.value.clone()),
        }
    }

    /// Why the spec leaves out a thing that the page has, if it says so.
    pub fn left_out(&mut self, kind: Kind, name: &str) -> Option<String> {
        let thing = format!("{} {name}", kind.word());
        let entry = self.entries.iter_mut().find(|entry| entry.property == LEFT_OUT && entry.value == thing)?;
        entry.met = true;
        Some(self.remark.map(note).unwrap_or_default())
    }

    /// What is recorded and was not met.
    pub fn unmet(self) -> impl Iterator<Item = Entry> {
        self.entries.into_iter().filter(|entry| !entry.met)
    }
}

fn note(remark: &Remark) -> String {
    remark.note.as_ref().map(|note| note.value.clone()).unwrap_or_default()
}

/// Whether a recorded text is what the page says.
fn recorded(text: &str, page: &Claim) -> bool {
    match page {
        Claim::Nothing => text == Documented::ABSENT,
        Claim::One(values) => values.iter().any(|value| value == text),
        Claim::Set(_) => page.agrees(&Claim::set(text.split(", "))),
    }
}

//! The differences that the spec records. One that is not found is out of date.

use crate::audit::inventory::{Claim, Entity, Holder, Kind};
use crate::model::{Documented, Remark};
use crate::source::{Span, Spanned};

/// The key for entities that the page has and the spec omits.
const LEFT_OUT: &str = "left_out";

/// How an omitted field and an omitted value begin.
const FIELD: &str = "field ";
const VALUE: &str = "value ";

/// The records in one map of the spec.
pub struct Record<'a> {
    remark: Option<&'a Remark>,
    entries: Vec<Entry>,
}

pub struct Entry {
    /// The property, or [`LEFT_OUT`].
    pub property: String,
    /// What the page says, or the omitted entity.
    pub value: String,
    pub span: Span,
    used: bool,
}

/// What the spec records about a difference.
pub enum Verdict {
    NotRecorded,
    /// This difference, with its reason.
    Deliberate(String),
    /// Another difference.
    Changed(String),
}

impl<'a> Record<'a> {
    /// The records of an entity of the spec.
    pub fn new(entity: &'a Entity) -> Self {
        let remark = entity.remark.as_ref();
        let mut entries = entries(remark);
        // The fields that a record leaves out apply to all of its uses.
        let shared = |entry: &Entry| entry.property == LEFT_OUT && entry.value.starts_with(FIELD);
        entries.retain(|entry| !shared(entry) || !matches!(entity.kind, Kind::Resource | Kind::Response));
        Self { remark, entries }
    }

    /// What a record or an enum leaves out.
    pub fn shared(holder: &'a Holder) -> Self {
        let (remark, mut entries) = (&holder.remark, entries(Some(&holder.remark)));
        entries.retain(|entry| {
            let kind = if holder.kind == Kind::Enum { VALUE } else { FIELD };
            entry.property == LEFT_OUT && entry.value.starts_with(kind)
        });
        Self { remark: Some(remark), entries }
    }

    /// The recorded name of an entity on the page.
    pub fn name(entity: &'a Entity) -> Option<String> {
        let property = entity.kind.name_property();
        Self::new(entity).entries.into_iter().find(|entry| entry.property == property).map(|entry| entry.value)
    }

    /// Where an entity is recorded as absent from the page, and why.
    pub fn absence(entity: &Entity) -> Option<(Span, String)> {
        let remark = entity.remark.as_ref()?;
        match remark.documented {
            Some(Documented::Absent(span)) => Some((span, note(remark))),
            _ => None,
        }
    }

    /// What is recorded about a difference in a property.
    pub fn property(&mut self, property: &str, page: &Claim) -> Verdict {
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.property == property) else {
            return Verdict::NotRecorded;
        };
        entry.used = true;
        match recorded(&entry.value, page) {
            true => Verdict::Deliberate(self.remark.map(note).unwrap_or_default()),
            false => Verdict::Changed(entry.value.clone()),
        }
    }

    /// Why the spec omits an entity of the page, if recorded.
    pub fn left_out(&mut self, kind: Kind, name: &str) -> Option<String> {
        let entity = format!("{} {name}", kind.word());
        let entry = self.entries.iter_mut().find(|entry| entry.property == LEFT_OUT && entry.value == entity)?;
        entry.used = true;
        Some(self.remark.map(note).unwrap_or_default())
    }

    /// Records without a matching difference.
    pub fn unused(self) -> impl Iterator<Item = Entry> {
        self.entries.into_iter().filter(|entry| !entry.used)
    }
}

fn entries(remark: Option<&Remark>) -> Vec<Entry> {
    let mut entries = Vec::new();
    if let Some(Documented::Otherwise(_, recorded)) = remark.and_then(|remark| remark.documented.as_ref()) {
        for (Spanned { value: property, span }, values) in recorded {
            let values = values.iter().map(|value| value.value.clone()).collect::<Vec<_>>();
            let values = if property == LEFT_OUT { values } else { vec![values.join(", ")] };
            let entry = |value| Entry { property: property.clone(), value, span: *span, used: false };
            entries.extend(values.into_iter().map(entry));
        }
    }
    entries
}

fn note(remark: &Remark) -> String {
    remark.note.as_ref().map(|note| note.value.clone()).unwrap_or_default()
}

/// Whether a recorded text matches the page.
fn recorded(text: &str, page: &Claim) -> bool {
    match page {
        Claim::Absent => text == Documented::ABSENT,
        Claim::One(values) => values.iter().any(|value| value == text),
        Claim::Set(_) => page.agrees(&Claim::set(text.split(", "))),
    }
}

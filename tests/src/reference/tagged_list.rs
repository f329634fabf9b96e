//! Lists whose first item selects the type of the others. An entry of any other form is kept as it is.

use iadvize_codegen::model::{TaggedKind, TaggedListRef};
use serde_json::Value;

use super::parse::parse;
use super::{ANY, Json, Outcome, Reference, Refused, number};

impl Reference<'_> {
    pub(super) fn entry(&self, list: TaggedListRef, json: &Json) -> Outcome {
        if let Json::List(items) = json
            && let Some(known) = self.known(list, items)
        {
            return Ok(Some(known));
        }
        match json {
            Json::Null => Ok(None),
            kept => kept.to_value().map(Some).ok_or(Refused),
        }
    }

    fn known(&self, list: TaggedListRef, items: &[Json]) -> Option<Value> {
        let tag = number::unsigned(items.first()?).ok()??;
        let kind = self.model[list].kinds.iter().find(|kind| tag == kind.tag)?;
        // A number out of range anywhere in the entry is not JSON for the client.
        items.iter().try_for_each(|item| item.to_value().map(drop))?;
        self.items(kind, &items[1..]).map(|items| std::iter::once(tag).chain(items).collect())
    }

    fn items(&self, kind: &TaggedKind, items: &[Json]) -> Option<Vec<Value>> {
        if items.len() > kind.items.len() {
            return None;
        }
        let read = kind.items.iter().enumerate().map(|(place, field)| {
            let value = items.get(place).map_or(Ok(None), |json| self.read(&field.ty, json)).ok()?;
            if value.is_none() && field.required { None } else { Some(value.unwrap_or_default()) }
        });
        read.collect()
    }

    /// The entries in a text. How a text that is not JSON is split is not documented.
    pub(super) fn entries(&self, list: TaggedListRef, text: &str) -> Option<Value> {
        if text.trim().is_empty() {
            return None;
        }
        let any = || Some(Value::from(ANY));
        let Some((json, false)) = parse(text.as_bytes()) else { return any() };
        let entries = match &json {
            Json::Null => return None,
            Json::List(items) if matches!(items.first(), None | Some(Json::List(_))) => items.iter().collect(),
            Json::List(_) | Json::Object(_) => vec![&json],
            _ => return Some(vec![text].into()),
        };
        match entries.into_iter().map(|entry| self.entry(list, entry)).collect::<Result<Vec<_>, _>>() {
            Ok(entries) => Some(entries.into_iter().flatten().collect()),
            Err(Refused) => any(),
        }
    }
}

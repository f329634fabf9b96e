//! A response: an envelope that says `success`, with data and page numbers.

use iadvize_codegen::model::Type;
use serde_json::{Map, Value};

use super::parse::parse;
use super::{Json, Outcome, Reference, Refused, number, text};

/// What the client must find in a response.
pub struct Data {
    json: Option<Json>,
}

/// The byte order mark, which some servers send.
const MARK: &[u8] = "\u{feff}".as_bytes();

impl Reference<'_> {
    /// The data of a successful response.
    pub fn data(&self, body: &[u8]) -> Result<Data, Refused> {
        let (json, doubt) = parse(body.strip_prefix(MARK).unwrap_or(body)).ok_or(Refused)?;
        if doubt || !json.is_unambiguous() {
            self.doubt.set(true);
        }
        if json.member("meta").is_some_and(|meta| meta.to_value().is_none()) {
            self.doubt.set(true);
        }
        let status = json.member("meta").and_then(|meta| meta.member("status"));
        if status.map(text) != Some(Ok(Some("success".into()))) {
            return Err(Refused);
        }
        match json.member("pagination") {
            Some(Json::Object(members)) => members.iter().try_for_each(|(name, json)| {
                let is_known = ["page", "pages", "limit", "count"].contains(&&**name) && !json.is_absent();
                if is_known { number::unsigned(json).map(drop) } else { Ok(()) }
            })?,
            Some(Json::List(items)) if items.is_empty() => {}
            Some(other) if !other.is_absent() => return Err(Refused),
            _ => {}
        }
        Ok(Data { json: json.member("data").cloned() })
    }
}

impl Data {
    pub fn json(&self) -> Option<&Json> {
        self.json.as_ref()
    }

    /// The only record, also in a list; `None` if it is absent.
    pub fn one(&self) -> Result<Option<&Json>, Refused> {
        match &self.json {
            Some(Json::List(items)) if items.len() > 1 => Err(Refused),
            Some(Json::List(items)) => Ok(items.first()),
            single => Ok(single.as_ref()),
        }
    }

    /// Each record of a list, absent ones included.
    pub fn many(&self) -> Result<Vec<&Json>, Refused> {
        let json = self.json.as_ref().ok_or(Refused)?;
        match json {
            Json::List(items) => Ok(items.iter().collect()),
            Json::Object(members) if members.first().is_some_and(|(name, _)| super::index(name).is_some()) => {
                let places = members.iter().map(|(name, json)| Some((super::index(name)?, json)));
                let mut places: Vec<_> = places.collect::<Option<_>>().ok_or(Refused)?;
                places.sort_by_key(|(place, _)| *place);
                Ok(places.into_iter().map(|(_, json)| json).collect())
            }
            absent if absent.is_absent() => Ok(Vec::new()),
            Json::Object(_) => Ok(vec![json]),
            _ => Err(Refused),
        }
    }
}

impl Reference<'_> {
    /// An item of a brief listing, with an identifier of this type.
    pub fn link(&self, identifier: &Type, json: &Json) -> Outcome {
        if !matches!(json, Json::Object(_)) {
            return self.read_absent(json);
        }
        let mut link = Map::new();
        let id = json.member("id").map_or(Ok(None), |id| self.read(identifier, id))?;
        link.insert("id".to_owned(), id.ok_or(Refused)?);
        let path = json.member("_link").map_or(Ok(None), |path| self.read(&Type::String, path))?;
        link.insert("_link".to_owned(), path.unwrap_or_default());
        Ok(Some(Value::Object(link)))
    }

    fn read_absent(&self, json: &Json) -> Outcome {
        let is_empty_list = matches!(json, Json::List(items) if items.is_empty());
        if json.is_absent() || is_empty_list { Ok(None) } else { Err(Refused) }
    }
}

//! A tolerant reader: what a client must understand, field by field.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The fields of each kind of record.
pub const RECORDS: [(&str, &str); 16] = [
    ("client", "id:id lang:text premium_enabled:boolean"),
    ("website", "id:id url:text label:text client_id:id currency:text language_admin:word timezone:text"),
    (
        "operator",
        "id:id name:text first_name:text pseudo:text email:text external_id:text role:word roles:words \
         chat_enabled:boolean call_enabled:boolean video_enabled:boolean chat_max_number:integer chat_and_call:boolean \
         chat_priority:integer call_priority:integer video_priority:integer language_list:words language_admin:word \
         group_id:id website_list:ids skill_list:ids sso_key:text",
    ),
    ("group", "id:id name:text created_at:date parent_id:id operator_list:ids parent_list:ids"),
    ("skill", "id:id name:text order:integer created_at:date parent_id:id operator_list:ids"),
    (
        "conversation",
        "id:id channel:word visitor_uid:text history:history operator_answer:boolean operator_closed:boolean \
         waitinglist:boolean page_type:text created_at:date closed_at:date website_id:id operator_id:id skill_id:id \
         tag_list:ids rule_id:id xmpp_id:text visitor_id:id history_link:text",
    ),
    ("tag", "id:id name:text website_id:ids"),
    (
        "transaction",
        "id:id external_id:text visitor_uid:text visitor_email:text amount:double created_at:date website_id:id \
         operator_id:id conversation_id:id",
    ),
    (
        "satisfaction",
        "id:id note_welcome:double note_resolution:double node_delay:double comment:text created_at:date website_id:id \
         operator_id:id conversation_id:id",
    ),
    (
        "visitor",
        "id:id unique_id:text external_id:text lastname:text firstname:text address:text city:text zip:text \
         country:text phone:text email:text browser:text website_id:ids created_at:date",
    ),
    (
        "callmeeting",
        "id:id phone_number:text visitor_uid:text status:word start_at:date website_id:id targeting_rule_id:text \
         skill_id:text",
    ),
    ("operator live", "id:id connected:boolean chat:slots call:slots video:slots"),
    ("slots", "enabled:boolean slot_number:integer slot_max_number:integer busy:boolean available:boolean"),
    ("operator statistic", "id:id conversation_number:integer satisfaction_global_rate:double experience:integer"),
    ("operator profile", "user_id:id status:text description:text facebook:text twitter:text city:text country:text"),
    (
        "pickup",
        "targeting_rule_id:id website_id:id conversation_id:id skill_id:id visitor_phone_number:text visitor_uid:text",
    ),
];

/// One record. Absent fields are left out, and so are fields without a name in [`RECORDS`].
pub fn record(name: &str, value: &Value) -> Value {
    let (_, fields) = RECORDS.into_iter().find(|(known, _)| *known == name).unwrap();
    let mut record = Map::new();
    for (name, written) in value.as_object().unwrap() {
        let name = match name.as_str() {
            "operator_answered" => "operator_answer",
            "waiting_list" => "waitinglist",
            name => name,
        };
        let kind =
            fields.split_whitespace().find_map(|field| field.split_once(':').filter(|(known, _)| *known == name));
        if let Some(value) = kind.and_then(|(_, kind)| field(kind, written)) {
            assert!(record.insert(name.to_owned(), value).is_none(), "{name} is there twice");
        }
    }
    Value::from(record)
}

fn field(kind: &str, value: &Value) -> Option<Value> {
    let is_list = matches!(kind, "ids" | "words" | "history");
    let nothing = *value == json!(false) && kind != "boolean" || *value == json!([]) && !is_list;
    if value.is_null() || value == "" || nothing {
        return None;
    }
    Some(match kind {
        "integer" => json!(integer(value)),
        "id" => json!(identifier(value)),
        "ids" => value.as_array().unwrap().iter().map(identifier).collect(),
        "boolean" => json!(boolean(value)),
        "double" => json!(double(value)),
        "date" => return date(value),
        "history" => history(value),
        "text" | "word" => json!(value.as_str().unwrap()),
        "words" => value.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect(),
        name => record(name, value),
    })
}

/// `12`, `12.0`, `"12"` or `"12.00"`.
pub fn integer(value: &Value) -> u64 {
    if let Some(number) = value.as_u64() {
        return number;
    }
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (number, fraction) = text.split_once('.').unwrap_or((&text, ""));
    assert!(fraction.bytes().all(|digit| digit == b'0'), "{value}");
    number.parse().unwrap()
}

fn identifier(value: &Value) -> u64 {
    integer(value.get("id").unwrap_or(value))
}

fn boolean(value: &Value) -> bool {
    match value.as_bool().or_else(|| value.as_str()?.parse().ok()) {
        Some(flag) => flag,
        None => [false, true][integer(value) as usize],
    }
}

fn double(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| value.as_str().unwrap().parse().unwrap())
}

fn date(value: &Value) -> Option<Value> {
    let text = value.get("date").unwrap_or(value).as_str().unwrap();
    let text = text.strip_suffix(".000000").unwrap_or(text);
    assert_eq!(text.trim_start_matches('-').len(), 19, "{value}");
    (!["0000-00-00 00:00:00", "-0001-11-30 00:00:00"].contains(&text)).then(|| json!(text))
}

/// A list, text with a list, or text with the items of a list. Any other text is not structured.
fn history(value: &Value) -> Value {
    let list = match value.as_str() {
        None => value.clone(),
        Some(text) => match (serde_json::from_str(text), serde_json::from_str(&format!("[{text}]"))) {
            (Ok(list), _) | (_, Ok(list)) => list,
            _ => return json!(text),
        },
    };
    let message = |message: &Value| {
        let mut message = message.as_array().unwrap().clone();
        message[1] = date(&message[1]).unwrap();
        if let Some(stamp) = message.get_mut(3) {
            *stamp = json!(integer(stamp));
        }
        Value::from(message)
    };
    list.as_array().unwrap().iter().map(message).collect()
}

/// A response with one record may be a list of exactly one.
pub fn single(data: &Value) -> Option<&Value> {
    match data.as_array().map(Vec::as_slice) {
        Some([]) => None,
        Some([only]) => Some(only),
        Some(more) => panic!("{} records instead of one", more.len()),
        None => Some(data).filter(|data| data.is_object()),
    }
}

/// The number of pages, unless this page is all there is.
pub fn pages(envelope: &Value) -> Option<u64> {
    let pagination = envelope["pagination"].as_object()?;
    pagination.get("pages").map(integer)
}

/// Figures by the keys that lead to them: the identifier, the indicator, the moment.
pub fn figures(data: &Value) -> BTreeMap<Vec<String>, String> {
    let mut figures = BTreeMap::new();
    collect(data, &[], &mut figures);
    figures
}

fn collect(value: &Value, keys: &[String], figures: &mut BTreeMap<Vec<String>, String>) {
    let with = |key: &str| [keys, &[key.to_owned()]].concat();
    match value {
        Value::Object(members) => {
            let around = members.get("id").map(|id| with(&id.to_string().replace('"', "")));
            let series = members.keys().any(|name| name.len() > 6 && name.starts_with('2'));
            for (name, value) in members.iter().filter(|(name, _)| *name != "id") {
                if !(series && name == "total") {
                    collect(value, &[around.as_deref().unwrap_or(keys), &[moment(name)]].concat(), figures);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                match item.as_array().map(Vec::as_slice) {
                    Some([name, figure]) => collect(figure, &with(&moment(name.as_str().unwrap())), figures),
                    _ => collect(item, keys, figures),
                }
            }
        }
        figure => {
            assert!(figures.insert(keys.to_vec(), double(figure).to_string()).is_none(), "{keys:?} is there twice")
        }
    }
}

/// A date with an offset is the date and time that it shows.
fn moment(text: &str) -> String {
    text.strip_suffix("+01:00").map_or_else(|| text.to_owned(), |moment| moment.replace('T', " "))
}

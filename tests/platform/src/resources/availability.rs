//! Live availability of operators (section "Operator").

use serde_json::{Value, json};

use crate::crud;
use crate::envelope::{ApiError, Reply};
use crate::request::Request;
use crate::resource::Kind::{Boolean, Integer, Object};
use crate::resource::{Column, Shape, read};
use crate::resources::operator::OPERATOR;
use crate::resources::row;
use crate::state::{Row, State, cell};
use crate::wire;
use crate::write;

pub const CHANNELS: [&str; 3] = ["chat", "call", "video"];

const CHANNEL: &[Column] = &[
    read("enabled", Boolean),
    read("slot_number", Integer),
    read("slot_max_number", Integer),
    read("busy", Boolean),
    read("available", Boolean),
];

const LIVE: Shape = Shape {
    name: "operator live",
    columns: &[
        read("id", Integer),
        read("connected", Boolean),
        read("chat", Object(CHANNEL)),
        read("call", Object(CHANNEL)),
        read("video", Object(CHANNEL)),
    ],
};

#[derive(Clone, Debug, Default)]
pub struct Availability {
    pub connected: bool,
    /// Operators that never logged in are not listed.
    pub logged_in_once: bool,
    /// Per channel, in the order of [`CHANNELS`].
    pub slots: [Slot; 3],
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Slot {
    /// Contacts in progress.
    pub number: u64,
    /// Whether the operator accepts new contacts.
    pub available: bool,
}

/// The page says that groups and skills need to be specified where operators have them. No response could show the
/// effect of that sentence, so no rule is applied. The documented example has no pagination.
pub fn list(state: &State, request: &Request) -> Result<Reply, ApiError> {
    let is_filter = |name: &str| name == "connected" || crud::has_filter(&OPERATOR, name);
    request.query.expect(&["connected"], is_filter)?;
    let offline = match request.query.filter("connected").or(request.query.parameter("connected")) {
        None => false,
        Some("0") => true,
        Some(_) => return Err(ApiError::invalid("connected")),
    };
    let rows = crud::select(state, &OPERATOR, request)?;
    let data = rows.into_iter().filter_map(|(id, operator)| {
        let availability = state.availability.get(&id)?;
        let shown = if offline {
            !availability.connected && availability.logged_in_once
        } else {
            (0..CHANNELS.len()).any(|channel| availability.takes(operator, channel))
        };
        shown.then(|| availability.encoded(id, operator))
    });
    Ok(Reply::records(LIVE, data.collect()).meta("filters", wire::meta_filters(&request.query)))
}

pub fn get(state: &State, id: &str, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let id = crud::known(state, &OPERATOR, id)?;
    let shown = state.row(OPERATOR.name, id).zip(state.availability.get(&id));
    let data = shown.map_or(Value::Null, |(operator, availability)| availability.encoded(id, operator));
    Ok(Reply::records(LIVE, data))
}

/// An operator who is offline or does not serve a channel cannot become available on it.
pub fn update(state: &mut State, id: &str, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let id = crud::known(state, &OPERATOR, id)?;
    let operator = state.row(OPERATOR.name, id).cloned().unwrap_or_default();
    let mut availability = state.availability.get(&id).cloned().unwrap_or_default();
    let body = request.body()?;
    let mut messages = Vec::new();
    for (name, value) in body.as_object().ok_or(ApiError::UnreadableBody)? {
        if name == "connected" {
            if write::flag(value) != Some(false) {
                return Err(ApiError::invalid("connected"));
            }
            availability.disconnect();
            messages.push("Operator is now offline.".to_owned());
        } else {
            messages.push(availability.set(&operator, name, value)?);
        }
    }
    if messages.is_empty() {
        return Err(ApiError::Missing("connected".to_owned()));
    }
    state.availability.insert(id, availability);
    Ok(Reply::message(messages.join(" ")))
}

impl Availability {
    fn disconnect(&mut self) {
        self.connected = false;
        self.slots = [Slot::default(); 3];
    }

    /// Reads `chat[available]` and the like.
    fn set(&mut self, operator: &Row, channel: &str, value: &Value) -> Result<String, ApiError> {
        let members = value.as_object().ok_or_else(|| ApiError::invalid(channel))?;
        let index = CHANNELS.iter().position(|name| *name == channel).ok_or_else(|| ApiError::invalid(channel))?;
        if let Some(name) = members.keys().find(|name| *name != "available") {
            return Err(ApiError::invalid(format!("{channel}[{name}]")));
        }
        let field = format!("{channel}[available]");
        let value = members.get("available").ok_or_else(|| ApiError::Missing(field.clone()))?;
        let available = value.as_bool().or_else(|| write::flag(value));
        let possible = |available: &bool| !available || (self.connected && enabled(operator, index));
        let available = available.filter(possible).ok_or_else(|| ApiError::invalid(field))?;
        self.slots[index].available = available;
        let state = if available { "available" } else { "unavailable" };
        Ok(format!("Operator is now {state} for {channel} channel."))
    }

    fn is_busy(&self, operator: &Row, channel: usize) -> bool {
        self.slots[channel].number >= slots(operator, channel)
    }

    fn takes(&self, operator: &Row, channel: usize) -> bool {
        self.connected
            && enabled(operator, channel)
            && self.slots[channel].available
            && !self.is_busy(operator, channel)
    }

    fn encoded(&self, id: u64, operator: &Row) -> Value {
        let mut shown = row([("id", json!(id)), ("connected", json!(self.connected))]);
        for (index, channel) in CHANNELS.iter().enumerate() {
            let slot = json!({
                "enabled": enabled(operator, index),
                "slot_number": self.slots[index].number,
                "slot_max_number": slots(operator, index),
                "busy": self.is_busy(operator, index),
                "available": self.takes(operator, index),
            });
            shown.insert((*channel).to_owned(), slot);
        }
        wire::encode(&mut shown, id);
        Value::from(shown)
    }
}

fn enabled(operator: &Row, channel: usize) -> bool {
    cell(operator, &format!("{}_enabled", CHANNELS[channel])).as_bool().unwrap_or_default()
}

/// An operator has one call and one video at a time, and up to `chat_max_number` chats.
fn slots(operator: &Row, channel: usize) -> u64 {
    let most = cell(operator, "chat_max_number").as_u64().filter(|most| *most > 0);
    if CHANNELS[channel] == "chat" { most.unwrap_or(1) } else { 1 }
}

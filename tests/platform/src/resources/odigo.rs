//! Section "Callback Odigo".

use serde_json::{Value, json};

use crate::envelope::{ApiError, Reply};
use crate::request::Request;
use crate::resource::Kind::{Integer, Text};
use crate::resource::{Shape, read};
use crate::resources::row;
use crate::state::{Row, State, cell};
use crate::{period, seed, write};

const FIELDS: [&str; 3] = ["operator_external_id", "website_id", "phone_number"];

const PICKED_UP: Shape = Shape {
    name: "odigocallback",
    columns: &[
        read("conversation_id", Integer),
        read("targeting_rule_id", Integer),
        read("website_id", Integer),
        read("skill_id", Integer),
        read("visitor_phone_number", Text),
        read("visitor_uid", Text),
    ],
};

struct Call {
    operator: u64,
    website: u64,
    phone: String,
}

/// Starts a call conversation. If a call meeting has this number, its rule and visitor are used and its status changes
/// to in progress.
pub fn pick_up(state: &mut State, request: &Request) -> Result<Reply, ApiError> {
    let call = Call::read(state, request)?;
    let meeting = set_status(state, &call.phone, "progress");
    let text = |column: &str| meeting.as_ref().and_then(|meeting| cell(meeting, column).as_str().map(str::to_owned));
    let rule: u64 = text("targeting_rule_id").and_then(|rule| rule.parse().ok()).unwrap_or(seed::FIRST_RULE);
    let visitor = text("visitor_uid").unwrap_or_else(|| format!("caller{}", call.phone));
    let mut conversation = seed::call(&visitor);
    conversation.extend(row([
        ("website_id", json!(call.website)),
        ("operator_id", json!(call.operator)),
        ("rule_id", json!(rule)),
        ("phone_number", json!(call.phone)),
    ]));
    let conversation = state.insert("conversation", conversation);
    let data = json!({
        "targeting_rule_id": rule,
        "website_id": call.website,
        "conversation_id": conversation,
        "skill_id": null,
        "visitor_phone_number": call.phone,
        "visitor_uid": visitor,
    });
    Ok(Reply::records(PICKED_UP, data))
}

/// Ends the call that was picked up, if there is one; the page does not say that one is required.
pub fn hang_up(state: &mut State, request: &Request) -> Result<Reply, ApiError> {
    let call = Call::read(state, request)?;
    set_status(state, &call.phone, "done");
    let is_this = |row: &Row| {
        cell(row, "phone_number").as_str() == Some(&call.phone)
            && cell(row, "operator_id").as_u64() == Some(call.operator)
    };
    let calls: Vec<u64> = state.rows("conversation").filter(|(_, row)| is_this(row)).map(|(id, _)| id).collect();
    for id in calls {
        if let Some(row) = state.row_mut("conversation", id) {
            row.insert("closed_at".to_owned(), Value::from(period::text(seed::NOW)));
            row.insert("operator_closed".to_owned(), Value::from(true));
        }
    }
    Ok(Reply::data(json!([])))
}

impl Call {
    fn read(state: &State, request: &Request) -> Result<Call, ApiError> {
        request.query.expect(&[], |_| false)?;
        let body = request.form()?;
        let members = body.as_object().ok_or(ApiError::UnreadableBody)?;
        if let Some(name) = members.keys().find(|name| !FIELDS.contains(&name.as_str())) {
            return Err(ApiError::invalid(name));
        }
        for name in FIELDS {
            if members.get(name).is_none_or(|value| value == "") {
                return Err(ApiError::Missing(name.to_owned()));
            }
        }
        let [external_id, website, phone] = FIELDS.map(|name| cell(members, name));
        let operator = state.rows("operator").find(|(_, row)| cell(row, "external_id") == external_id);
        let website = write::integer(website).filter(|website| state.row("website", *website).is_some());
        Ok(Call {
            operator: operator.ok_or_else(|| ApiError::invalid("operator_external_id"))?.0,
            website: website.ok_or_else(|| ApiError::invalid("website_id"))?,
            phone: phone.as_str().ok_or_else(|| ApiError::invalid("phone_number"))?.to_owned(),
        })
    }
}

/// The call meeting with this number, before its status changes.
fn set_status(state: &mut State, phone: &str, status: &str) -> Option<Row> {
    let (id, meeting) = state.rows("callmeeting").find(|(_, row)| cell(row, "phone_number") == phone)?;
    let meeting = meeting.clone();
    state.row_mut("callmeeting", id)?.insert("status".to_owned(), Value::from(status));
    Some(meeting)
}

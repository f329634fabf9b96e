//! Conversations and the records that follow them.

use jiff::ToSpan;
use jiff::civil::DateTime;
use serde_json::{Value, json};

use crate::numbers::Numbers;
use crate::period;
use crate::resources::call_meeting::STATUSES;
use crate::resources::{row, visitor};
use crate::seed::organisation::{GROUPS, SKILLS, TAGS, WEBSITES};
use crate::seed::people::VISITORS;
use crate::seed::{NOW, SECONDS, START, Seed};
use crate::state::{Row, State, cell};

/// Rules are not a resource of the API: they are four consecutive numbers from here on.
pub const FIRST_RULE: u64 = 101;
const RULES: u64 = 4;
const PAGE_TYPES: [&str; 4] = ["home", "product", "cart", "order"];
const TRANSACTIONS: u64 = 80;
const CALL_MEETINGS: u64 = 30;

pub fn add(state: &mut State, seed: &Seed) {
    let (numbers, conversations) = (state.numbers, seed.conversations);
    for id in 1..=conversations {
        let conversation = conversation(state, seed, id);
        if !id.is_multiple_of(3) && !cell(&conversation, "closed_at").is_null() {
            state.insert("satisfaction", satisfaction(numbers, id, &conversation));
        }
        state.insert("conversation", conversation);
    }
    for id in 1..=TRANSACTIONS {
        let conversation = if id.is_multiple_of(2) { numbers.below(conversations, "sale", id) + 1 } else { 0 };
        state.insert("transaction", transaction(numbers, id, state.row("conversation", conversation)));
    }
    for id in 1..=CALL_MEETINGS {
        state.insert("callmeeting", call_meeting(numbers, id));
    }
}

/// The moment of the nth of `count` records: steps of equal length, at a random place within the step.
fn moment(numbers: Numbers, id: u64, count: u64) -> DateTime {
    let step = SECONDS / count.max(1);
    let seconds = (id - 1) * step + numbers.below(step, "moment", id);
    START.saturating_add((seconds as i64).seconds())
}

fn conversation(state: &State, seed: &Seed, id: u64) -> Row {
    let (numbers, count) = (state.numbers, seed.conversations);
    let start = moment(numbers, id, count);
    let end = start.saturating_add((60 + numbers.below(1800, "duration", id) as i64).seconds());
    let operator = numbers.below(seed.operators, "operator", id) + 1;
    let group = state.row("operator", operator).and_then(|operator| cell(operator, "group_id").as_u64());
    let visitor = numbers.below(VISITORS, "visitor", id) + 1;
    let tags: Vec<u64> = (1..=TAGS).filter(|tag| numbers.below(5, "tag", id * 100 + tag) == 0).collect();
    let flag = |purpose: &str| json!(numbers.below(4, purpose, id) > 0);
    let channels = ["chat", "chat", "chat", "chat", "chat", "call", "call", "video", "social"];
    let mut conversation = call(&visitor::unique_id(visitor));
    conversation.extend(row([
        ("channel", json!(numbers.pick(&channels, "channel", id))),
        ("visitor_id", json!(visitor)),
        ("history", history(start, id)),
        ("operator_answer", flag("answer")),
        ("operator_closed", flag("closed")),
        ("waitinglist", json!(numbers.below(3, "waiting", id) == 0)),
        ("page_type", json!(numbers.pick(&PAGE_TYPES, "page", id))),
        ("created_at", json!(period::text(start))),
        ("closed_at", if id < count && end <= NOW { json!(period::text(end)) } else { Value::Null }),
        ("website_id", json!(numbers.below(WEBSITES, "website", id) + 1)),
        ("operator_id", json!(operator)),
        ("group_id", json!(group.unwrap_or(operator % GROUPS + 1))),
        ("skill_id", json!(numbers.below(SKILLS, "skill", id) + 1)),
        ("tag_list", json!(tags)),
        ("rule_id", json!(FIRST_RULE + numbers.below(RULES, "rule", id))),
        ("xmpp_id", if id.is_multiple_of(6) { Value::Null } else { json!(uuid(numbers, id)) }),
        ("contact_type", json!(numbers.below(3, "contact type", id) + 1)),
    ]));
    conversation
}

/// A call that starts now, with no other data.
pub fn call(visitor_uid: &str) -> Row {
    row([
        ("channel", json!("call")),
        ("visitor_uid", json!(visitor_uid)),
        ("history", json!([])),
        ("operator_answer", json!(true)),
        ("operator_closed", json!(false)),
        ("waitinglist", json!(false)),
        ("created_at", json!(period::text(NOW))),
        ("tag_list", json!([])),
    ])
}

/// All kinds of messages (section "Conversation", history details): 1 and 2 are text, with a number of milliseconds, 3
/// is a notification, 5 a link, 6 and 7 rich content. Odd senders are the operator's side, except 7.
fn history(start: DateTime, id: u64) -> Value {
    let at = |second: i64| period::text(start.saturating_add(second.seconds()));
    // Times here have no time zone; a fixed number replaces the epoch of the first conversation.
    let stamp = |second: u64| 1_656_590_400_000 + id * 3_600_000 + second * 1000;
    json!([
        [5, at(0), format!("https://fr.example.com/product/{id}")],
        [3, at(1), "The chat rule has been activated."],
        [2, at(5), format!("Is \"article {id}\" <in stock>? Été, 中文, 🙂"), stamp(5)],
        [1, at(21), "I look it up, one moment.", stamp(21)],
        [6, at(40), format!("https://cdn.example.com/{id}.png")],
        [7, at(52), format!("https://cdn.example.com/visitor/{id}.png")],
        [3, at(60), "OPERATOR_CHAT_CLOSE"],
    ])
}

fn uuid(numbers: Numbers, id: u64) -> String {
    let part = |purpose: &str, digits: u32| numbers.below(1 << (4 * digits), purpose, id);
    let (first, second, third) = (part("a", 8), part("b", 4), part("c", 3));
    format!("{first:08x}-{second:04x}-4{third:03x}-a{:03x}-{:012x}", part("d", 3), part("e", 12))
}

fn satisfaction(numbers: Numbers, conversation_id: u64, conversation: &Row) -> Row {
    let note = |purpose: &str| json!(numbers.below(5, purpose, conversation_id) as f64 * 25.0);
    let comment = if conversation_id.is_multiple_of(2) { Value::Null } else { json!("Quick and friendly") };
    row([
        ("note_welcome", note("welcome")),
        ("note_resolution", note("resolution")),
        ("node_delay", note("delay")),
        ("comment", comment),
        ("created_at", cell(conversation, "closed_at").clone()),
        ("website_id", cell(conversation, "website_id").clone()),
        ("operator_id", cell(conversation, "operator_id").clone()),
        ("conversation_id", json!(conversation_id)),
    ])
}

/// A transaction without a conversation has no operator.
fn transaction(numbers: Numbers, id: u64, conversation: Option<&Row>) -> Row {
    let of = |column: &str| conversation.map_or(Value::Null, |row| cell(row, column).clone());
    let created =
        if conversation.is_some() { of("created_at") } else { json!(period::text(moment(numbers, id, TRANSACTIONS))) };
    let visitor = numbers.below(VISITORS, "buyer", id) + 1;
    let visitor_uid = if conversation.is_some() { of("visitor_uid") } else { json!(visitor::unique_id(visitor)) };
    let website = if conversation.is_some() { of("website_id") } else { json!(id % WEBSITES + 1) };
    row([
        ("external_id", json!(format!("order-{id}"))),
        ("visitor_uid", visitor_uid),
        ("visitor_email", if id.is_multiple_of(4) { Value::Null } else { json!(format!("buyer{id}@example.com")) }),
        ("amount", json!(numbers.below(40_000, "amount", id) as f64 / 4.0)),
        ("created_at", created),
        ("website_id", website),
        ("operator_id", of("operator_id")),
        ("conversation_id", of("id")),
    ])
}

fn call_meeting(numbers: Numbers, id: u64) -> Row {
    row([
        ("phone_number", json!(format!("06{:08}", 14_037_700 + id))),
        ("visitor_uid", json!(visitor::unique_id(numbers.below(VISITORS, "caller", id) + 1))),
        ("status", json!(numbers.pick(STATUSES, "status", id))),
        ("start_at", json!(period::text(moment(numbers, id, CALL_MEETINGS)))),
        ("website_id", json!(id % WEBSITES + 1)),
        ("targeting_rule_id", json!((FIRST_RULE + id % RULES).to_string())),
        ("skill_id", if id.is_multiple_of(4) { Value::Null } else { json!((id % SKILLS + 1).to_string()) }),
    ])
}

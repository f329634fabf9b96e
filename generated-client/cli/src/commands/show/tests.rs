//! What transcripts look like, and that no texts or widths make them panic.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::table::Returns;
use crate::terminal::columns;

fn conversation(history: Value) -> (&'static Record, serde_json::Map<String, Value>) {
    let mut operations = crate::TABLE.resources.iter().flat_map(|resource| resource.operations);
    let record = operations.find_map(|operation| match operation.returns {
        Returns::One(record) if record.columns.iter().any(|column| tagged(column).is_some()) => Some(record),
        _ => None,
    });
    let Value::Object(row) = json!({
        "id": 7, "channel": "chat", "created_at": "2024-01-31T23:58:00", "tag_list": [3, 5], "closed_at": null, "history": history,
    }) else {
        unreachable!()
    };
    (record.unwrap(), row)
}

#[test]
fn a_conversation_is_a_transcript() {
    let (record, row) = conversation(json!([
        {"kind": "visitor_text", "sent_at": "2024-01-31T23:58:10", "text": "Hello,\nis the blue one in stock? I would like to have it on Friday.", "timestamp": 1},
        {"kind": "operator_text", "sent_at": "2024-01-31T23:59:00", "text": "\u{1b}[2J\u{202e}Yes."},
        {"kind": "page_address", "sent_at": "2024-02-01T00:00:10", "url": "https://shop.example/blue"},
        {"kind": "hologram", "other": [9, "?"]},
    ]));
    insta::assert_snapshot!(transcript(record, &row, 60));
    insta::assert_snapshot!(transcript(record, &row, 30));
}

#[test]
fn a_record_without_entries_says_so() {
    for history in [json!([]), json!(null), json!("odd")] {
        let (record, row) = conversation(history);
        assert!(transcript(record, &row, 60).ends_with("\nhistory: none\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_texts_fit(texts in prop::collection::vec(any::<String>(), 0..6), width in 0usize..120) {
        let entry = |text: &String| json!({"kind": "visitor_text", "sent_at": "2024-01-31T23:58:10", "text": text});
        let (record, row) = conversation(texts.iter().map(entry).collect());
        let text = transcript(record, &row, width);
        let is_safe = !text.contains(['\u{1b}', '\r', '\u{202e}']);
        prop_assert!(is_safe, "{}", text);
        if width > 60 {
            for line in text.lines() {
                prop_assert!(columns(line) <= width, "{width}: {line:?}");
            }
        }
    }
}

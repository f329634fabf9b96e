//! Which requests violate which rule, and why.

use super::*;
use crate::query::filter_name;
use crate::value::{IntoValue, list};

/// `chat_only` is not available on `sms`.
fn elsewhere(indicator: &str, channel: &str) -> Vec<&'static str> {
    if (indicator, channel) == ("chat_only", "sms") { vec!["chat"] } else { Vec::new() }
}

fn check(rule: Rule, filters: &[(&str, &str)], expected: Option<&str>) {
    let mut query = Query::default();
    filters.iter().for_each(|(name, value)| query.set(&filter_name(name), (*value).into_value()));
    let reason = rule.violation(&query).map(|violation| violation.reason);
    assert_eq!(reason.as_deref(), expected, "{query:?}");
}

#[test]
fn bounds_of_a_number() {
    let rule = Rule::Bounds { parameter: "limit", minimum: 1, maximum: Some(100) };
    let violation = |value: WireValue| {
        let mut query = Query::default();
        query.set("limit", value);
        rule.violation(&query)
    };
    for allowed in ["1", "100", "many"] {
        assert_eq!(violation(allowed.into_value()), None);
    }
    let reason = || "`limit` must be from 1 to 100".to_owned();
    for [low, high] in [["0".into_value(), "101".into_value()], [0.into_value(), 101u64.into_value()]] {
        assert_eq!(violation(low).unwrap(), Violation::undocumented(reason()));
        assert_eq!(violation(high).unwrap(), Violation::documented(reason()));
    }
    assert_eq!(rule.violation(&Query::default()), None);
}

#[test]
fn periods() {
    let rule = Rule::Period { from: "from", to: "to", months: Some(3) };
    let allowed = [
        ("2024-01-01", "2024-01-01"),
        ("2024-01-01", "2024-04-01"),
        ("2023-11-30", "2024-02-29"),
        ("2024-01-01 10:00:00", "2024-04-01 10:00:00"),
        ("2024-01-01", "2024-04-01 00:00:00"),
        ("2024-01-01 15:00:00", "2024-01-01"),
        ("2024-01-01 15:00:00", "2024-04-01"),
        ("yesterday", "2024-04-01"),
    ];
    for (from, to) in allowed {
        check(rule, &[("from", from), ("to", to)], None);
    }
    check(rule, &[("from", "2020-01-01")], None);
    check(rule, &[("to", "2020-01-01")], None);
    let too_long = [
        ("2024-01-01", "2024-04-02"),
        ("2023-11-30", "2024-03-01"),
        ("2024-01-01", "2024-04-01 00:00:01"),
        ("2024-01-01 10:00:00", "2024-04-01 10:00:01"),
    ];
    for (from, to) in too_long {
        let text = "the date range from `from` to `to` is longer than 3 months";
        check(rule, &[("from", from), ("to", to)], Some(text));
    }
    check(
        rule,
        &[("from", "2024-01-02"), ("to", "2024-01-01")],
        Some("the date range ends (`to`) before it starts (`from`)"),
    );
    check(
        rule,
        &[("from", "2024-01-02 10:00:00"), ("to", "2024-01-02 09:59:59")],
        Some("the date range ends (`to`) before it starts (`from`)"),
    );
}

#[test]
fn a_period_may_be_of_any_length() {
    for months in [0, 300_000, 4_000_000_000, u32::MAX] {
        let rule = Rule::Period { from: "from", to: "to", months: Some(months) };
        check(rule, &[("from", "2024-01-01"), ("to", "2024-01-01")], None);
    }
}

#[test]
fn indicators_on_channels() {
    let rule = Rule::Available { indicators: "indicators", channel: "channel", elsewhere };
    check(rule, &[("indicators", "anywhere,chat_only"), ("channel", "chat")], None);
    check(rule, &[("indicators", "anywhere,unknown"), ("channel", "sms")], None);
    check(rule, &[("indicators", "chat_only"), ("channel", "pigeon")], None);
    check(rule, &[("indicators", "chat_only")], None);
    check(
        rule,
        &[("indicators", "anywhere,chat_only"), ("channel", "sms")],
        Some("indicator `chat_only` is not available on channel `sms`, only on `chat`"),
    );
}

#[test]
fn one_indicator_for_a_series() {
    let rule = Rule::OnlyWithOne { parameter: "granularity", of: "indicators" };
    check(rule, &[("indicators", "a,b")], None);
    check(rule, &[("indicators", "a"), ("granularity", "day")], None);
    let reason = |count| format!("`granularity` requires exactly one of `indicators`, but there are {count}");
    check(rule, &[("indicators", "a,b"), ("granularity", "day")], Some(&reason(2)));
    check(rule, &[("granularity", "day")], Some(&reason(0)));
}

/// Typed values are checked like their text.
#[test]
fn typed_values() {
    let query = |filters: Vec<(&str, WireValue)>| {
        let mut query = Query::default();
        filters.into_iter().for_each(|(name, value)| query.set(&filter_name(name), value));
        query
    };
    let period = Rule::Period { from: "from", to: "to", months: Some(3) };
    let january = jiff::civil::date(2024, 1, 1);
    for (to, allowed) in [(jiff::civil::date(2024, 4, 1), true), (jiff::civil::date(2024, 4, 2), false)] {
        let query = query(vec![("from", january.into_value()), ("to", to.into_value())]);
        assert_eq!(period.violation(&query).is_none(), allowed);
    }
    let fractions = [january.at(10, 0, 0, 900_000_000), january.at(10, 0, 0, 100_000_000)].map(IntoValue::into_value);
    let [from, to] = fractions;
    assert_eq!(period.violation(&query(vec![("from", from), ("to", to)])), None, "fractions are not sent");

    let available = Rule::Available { indicators: "indicators", channel: "channel", elsewhere };
    let one = Rule::OnlyWithOne { parameter: "granularity", of: "indicators" };
    for (names, [is_available, is_one]) in [
        (vec!["anywhere"], [true, true]),
        (vec!["chat_only"], [false, true]),
        (vec!["anywhere", "chat_only"], [false, false]),
        (vec![], [true, false]),
    ] {
        let query = query(vec![
            ("indicators", list(names)),
            ("channel", "sms".into_value()),
            ("granularity", "day".into_value()),
        ]);
        assert_eq!([available.violation(&query).is_none(), one.violation(&query).is_none()], [is_available, is_one]);
    }
}

//! Which requests break which rule, and what is said of it.

use super::*;
use crate::indicator_details::Unit;

const DETAILS: &[IndicatorDetails] = &[details("anywhere", &["chat", "sms"]), details("chat_only", &["chat"])];

const fn details(name: &'static str, channels: &'static [&'static str]) -> IndicatorDetails {
    IndicatorDetails { name, label: "", family: "", unit: Unit::Number, channels, deprecated: None }
}

fn check(rule: Rule, filters: &[(&str, &str)], expected: Option<&str>) {
    let request = filters.iter().fold(Request::get("/x"), |request, (name, value)| request.filter(name, *value));
    let reason = rule.broken_by(&request).map(|broken| broken.reason);
    assert_eq!(reason.as_deref(), expected, "{request}");
}

#[test]
fn bounds_of_a_number() {
    let rule = Rule::Bounds { parameter: "limit", minimum: 1, maximum: Some(100) };
    let broken = |text: &str| rule.broken_by(&Request::get("/x").query("limit", text));
    for allowed in ["1", "100", "many"] {
        assert_eq!(broken(allowed), None);
    }
    let text = |given: u32| format!("`limit` is {given}, but has to be from 1 to 100");
    assert_eq!(broken("0").unwrap(), Broken::undocumented(text(0)));
    assert_eq!(broken("101").unwrap(), Broken::documented(text(101)));
    assert_eq!(rule.broken_by(&Request::get("/x")), None);
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
        let text = format!("the period from {from} to {to} is longer than 3 months");
        check(rule, &[("from", from), ("to", to)], Some(&text));
    }
    check(
        rule,
        &[("from", "2024-01-02"), ("to", "2024-01-01")],
        Some("the period ends (`to`: 2024-01-01) before it begins (`from`: 2024-01-02)"),
    );
    check(
        rule,
        &[("from", "2024-01-02 10:00:00"), ("to", "2024-01-02 09:59:59")],
        Some("the period ends (`to`: 2024-01-02 09:59:59) before it begins (`from`: 2024-01-02 10:00:00)"),
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
    let rule = Rule::Available { indicators: "indicators", channel: "channel", details: DETAILS };
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
    let broken = |count| format!("`granularity` goes with exactly one of `indicators`, not with {count}");
    check(rule, &[("indicators", "a,b"), ("granularity", "day")], Some(&broken(2)));
    check(rule, &[("granularity", "day")], Some(&broken(0)));
}

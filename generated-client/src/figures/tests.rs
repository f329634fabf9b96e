use super::*;
use crate::codegen_support::deserialize;

/// Rows as `id @ moment: indicator=value …`, one a line.
fn read(json: &str) -> String {
    answer(json, Request::get("/statistic").filter("indicators", "asked"))
}

/// The same for a response to a request for a series.
fn read_series(json: &str) -> String {
    answer(json, Request::get("/statistic").filter("indicators", "asked").filter("granularity", "day"))
}

fn answer(json: &str, request: Request) -> String {
    let named: Named = match deserialize(&mut serde_json::Deserializer::from_str(json)) {
        Ok(named) => named,
        Err(error) => return format!("error: {error}"),
    };
    let figures = match Figures::answering(named, &request) {
        Ok(figures) => figures,
        Err(mismatch) => return format!("error: {mismatch}"),
    };
    let rows = figures.rows.into_iter().map(|row| {
        let values: Vec<String> = row.values.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
        let moment = row.moment.map(|moment| moment.to_string()).unwrap_or_default();
        format!("{} @ {moment}: {}", row.id.unwrap_or_default(), values.join(" "))
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[test]
fn totals() {
    let json = r#"{"contact_number": 12, "new_rate": "0.5", "contact_missed_number": null, "other": ""}"#;
    assert_eq!(read(json), " @ : contact_number=Some(12.0) new_rate=Some(0.5) contact_missed_number=None other=None");
    assert_eq!(read("[]"), "");
    assert_eq!(read("{}"), "");
}

#[test]
fn by_resource() {
    let list =
        r#"[{"id": 7, "contact_number": 1}, {"contact_number": "2", "id": "8", "label": "Night shift"}, {"id": 9}]"#;
    assert_eq!(read(list), "7 @ : contact_number=Some(1.0)\n8 @ : contact_number=Some(2.0)\n9 @ : ");
    let map = r#"{"7": {"contact_number": 1}, "8": {"contact_number": 2}}"#;
    assert_eq!(read(map), "7 @ : contact_number=Some(1.0)\n8 @ : contact_number=Some(2.0)");
}

#[test]
fn by_name() {
    let rows = "home @ : contact_number=Some(3.0)\ncart @ : contact_number=None new_rate=Some(0.5)";
    let map = r#"{"home": {"contact_number": 3}, "cart": {"contact_number": null, "new_rate": 0.5}}"#;
    assert_eq!(read(map), rows);
    let steps = r#"{"2024-01-01": {"home": {"contact_number": 1}}, "2024-01-02": {"home": {"contact_number": 2}}}"#;
    let rows = "home @ 2024-01-01: contact_number=Some(1.0)\nhome @ 2024-01-02: contact_number=Some(2.0)";
    assert_eq!(read(steps), rows);
    assert_eq!(read(r#"{"home": {"2024-01-01": {"contact_number": 1}, "2024-01-02": {"contact_number": 2}}}"#), rows);
    // An explicit identifier takes precedence over a name.
    assert_eq!(read(r#"{"about": {"contact_number": 1}, "id": 7}"#), "7 @ : contact_number=Some(1.0)");
    assert_eq!(read(r#"{"home": {"id": 7, "contact_number": 1}}"#), "7 @ : contact_number=Some(1.0)");
    // A fraction of zeros is left out of numbers only.
    assert_eq!(read(r#"[{"id": "7.0", "contact_number": 1}]"#), "7 @ : contact_number=Some(1.0)");
    assert_eq!(read(r#"[{"id": "home.0", "contact_number": 1}]"#), "home.0 @ : contact_number=Some(1.0)");
}

#[test]
fn series() {
    let rows = " @ 2024-01-01: asked=Some(1.0)\n @ 2024-01-02: asked=None";
    assert_eq!(read(r#"{"2024-01-01": 1, "2024-01-02": null}"#), rows);
    assert_eq!(read(r#"{"2024-01-01": {"asked": 1}, "2024-01-02": {"asked": null}}"#), rows);
    assert_eq!(read(r#"{"asked": {"2024-01-01": 1, "2024-01-02": null}}"#), rows);
    assert_eq!(read(r#"[{"date": "2024-01-01", "asked": 1}, {"date": "2024-01-02", "asked": null}]"#), rows);
    assert_eq!(read(r#"[{"day": "2024-01-01", "value": 1}, {"day": "2024-01-02", "value": null}]"#), rows);
}

#[test]
fn series_of_pairs() {
    let rows = " @ 2024-01-01: asked=Some(1.0)\n @ 2024-01-02: asked=None";
    assert_eq!(read(r#"[["2024-01-01", "1.00"], ["2024-01-02", null]]"#), rows);
    assert_eq!(read(r#"{"asked": [["2024-01-01", 1], ["2024-01-02", null]]}"#), rows);
    assert_eq!(read(r#"[["2024-01-01", {"asked": 1}], ["2024-01-02", {"asked": null}]]"#), rows);
    assert_eq!(read(r#"{"7": [["2024-01-01", 1]]}"#), "7 @ 2024-01-01: asked=Some(1.0)");
    let expected = "expected an object, or a pair of a date and its figure, found";
    let pair = format!("{expected} a list that starts with");
    for (json, error) in [
        (r#"[["2024-01-01", 1], [7, 3]]"#, format!("[1]: {pair} 7")),
        (r#"[["home", 1]]"#, format!("[0]: {pair} \"home\"")),
        (r#"[[["2024-01-01", 1]]]"#, format!("[0]: {pair} a list")),
        (r#"[["2024-01-01"]]"#, format!("[0]: {pair} a date and does not have two items")),
        (r#"[["2024-01-01", 1, 2]]"#, format!("[0]: {pair} a date and does not have two items")),
        (r#"[["2024-01-01", "many"]]"#, r#"[0][1]: expected a number, found "many""#.to_owned()),
        ("[3]", format!("[0]: {expected} 3")),
        (r#"{"asked": [3, 4]}"#, format!("asked[0]: {expected} 3")),
    ] {
        assert_eq!(read(json), format!("error: {error}"), "{json}");
    }
}

#[test]
fn a_total_beside_the_steps_is_no_step() {
    let rows = " @ 2024-01-01: asked=Some(1.0)\n @ 2024-01-02: asked=Some(2.0)";
    let steps = r#""2024-01-01": 1, "2024-01-02": 2"#;
    assert_eq!(read_series(&format!("{{{steps}}}")), rows);
    assert_eq!(read_series(&format!(r#"{{{steps}, "total": 3}}"#)), rows);
    assert_eq!(read_series(&format!(r#"{{"asked": {{"total": 3, {steps}}}}}"#)), rows);
    assert_eq!(read_series(r#"{"total": 0}"#), "");
    let other = "error: data: expected the date of each step, found `sum`";
    assert_eq!(read_series(&format!(r#"{{{steps}, "sum": 3}}"#)), other);
    // Where no series was requested, it is a figure of this name.
    assert_eq!(read(r#"{"total": 3}"#), " @ : total=Some(3.0)");
}

#[test]
fn a_step_has_a_certain_date() {
    assert_eq!(read_series(r#"{"2024-01-01": 1}"#), " @ 2024-01-01: asked=Some(1.0)");
    let expected = "error: data: expected the date of each step, found";
    let unix = format!(r#"{expected} `id` "1704067200", `asked`: a Unix time does not tell the time zone of the step"#);
    assert_eq!(read_series(r#"{"1704067200": 1}"#), unix);
    assert_eq!(read_series(r#"{"2024-01-01": 1, "1704067200": {"asked": 1}}"#), unix);
    assert_eq!(read_series(r#"[{"date": 1704067200, "asked": 1}]"#), format!("{expected} `date`, `asked`"));
    assert_eq!(read_series(r#"{"7": 1}"#), format!(r#"{expected} `id` "7", `asked`"#));
    // A resource without steps.
    assert_eq!(read_series(r#"[{"id": 7, "asked": []}]"#), "7 @ : ");
}

#[test]
fn dates_with_an_offset_are_the_time_shown() {
    let row = " @ 2024-01-01 08:00:00: asked=Some(1.0)";
    for key in ["2024-01-01T08:00:00+01:00", "2024-01-01 08:00:00-0530", "2024-01-01T08:00:00.000Z"] {
        assert_eq!(read_series(&format!(r#"{{"{key}": 1}}"#)), row, "{key}");
        assert_eq!(read_series(&format!(r#"[{{"date": "{key}", "asked": 1}}]"#)), row, "{key}");
    }
    for key in ["2024-01-01T08:00:00+1", "2024-01-01T08:00:00.5Z", "2024-01-01Z"] {
        let error = format!("error: data: expected the date of each step, found `{key}`");
        assert_eq!(read_series(&format!(r#"{{"{key}": 1}}"#)), error);
    }
}

#[test]
fn identifiers_and_dates_of_php() {
    let row = "7 @ 2024-01-01 00:00:00: asked=Some(1.0)";
    let php = r#"{"date": "2024-01-01 00:00:00.000000", "timezone_type": 3, "timezone": "Europe/Paris"}"#;
    assert_eq!(read(&format!(r#"[{{"id": {{"id": 7}}, "date": {php}, "asked": 1}}]"#)), row);
    assert_eq!(read(&format!(r#"[{{"asked": "1.00", "day": {php}, "id": "7.00"}}]"#)), row);
    let error = "error: [0].id: expected a string, found an object with more than one key";
    assert_eq!(read(r#"[{"id": {"id": 7, "name": "a"}, "asked": 1}]"#), error);
    assert_eq!(read(r#"[{"id": true, "asked": 1}]"#), "error: [0].id: expected a string, found true");
    assert_eq!(read(r#"[{"id": false, "asked": 1}]"#), " @ : asked=Some(1.0)");
}

#[test]
fn series_by_hour_month_and_resource() {
    let hours = r#"{"2024-01-01 08": 1, "2024-01-01 09:00": 2, "2024-01-01 10:00:00": 3, "2024-01-01T11:00:00": 4}"#;
    let rows = " @ 2024-01-01 08:00:00: asked=Some(1.0)\n @ 2024-01-01 09:00:00: asked=Some(2.0)\n\
                 @ 2024-01-01 10:00:00: asked=Some(3.0)\n @ 2024-01-01 11:00:00: asked=Some(4.0)";
    assert_eq!(read(hours), rows.replace("\n@", "\n @"));
    assert_eq!(read(r#"{"2024-02": 1}"#), " @ 2024-02-01: asked=Some(1.0)");
    let rows = "7 @ 2024-01-01: contact_number=Some(1.0)\n7 @ 2024-01-02: contact_number=Some(2.0)";
    assert_eq!(read(r#"[{"id": 7, "contact_number": {"2024-01-01": 1, "2024-01-02": 2}}]"#), rows);
    assert_eq!(read(r#"[{"contact_number": {"2024-01-01": 1, "2024-01-02": 2}, "id": 7}]"#), rows);
}

#[test]
fn errors_have_a_path() {
    let json = r#"[{"id": 7, "contact_number": "many"}]"#;
    assert_eq!(read(json), r#"error: [0].contact_number: expected a number, found "many""#);
    for text in ["NaN", "inf", "1e999"] {
        let json = format!(r#"{{"contact_number": "{text}"}}"#);
        assert_eq!(read(&json), format!("error: contact_number: expected a number, found {text:?}"));
    }
    assert_eq!(read("12"), "error: expected figures, found 12");
    let comma = r#"expected a number, found "12,50", which has a decimal comma"#;
    for name in ["contact_number", "new_one"] {
        assert_eq!(read(&format!(r#"{{"{name}": "12,50"}}"#)), format!("error: {name}: {comma}"));
    }
}

#[test]
fn only_one_row_is_a_total() {
    let total = |json: &str| {
        let figures: Figures = serde_json::from_str(json).unwrap();
        figures.get(&Indicator::ContactNumber)
    };
    assert_eq!(total(r#"{"contact_number": 1}"#), Some(1.0));
    assert_eq!(total(r#"[{"id": 7, "contact_number": 1}]"#), Some(1.0));
    assert_eq!(total(r#"[{"id": 7, "contact_number": 1}, {"id": 8, "contact_number": 2}]"#), None);
    assert_eq!(total("[]"), None);
}

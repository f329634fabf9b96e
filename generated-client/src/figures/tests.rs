use super::*;
use crate::codegen_support::deserialize;

/// Rows as `id @ moment: indicator=value …`, one a line.
fn read(json: &str) -> String {
    let request = Request::get("/statistic").filter("indicators", "asked");
    let figures: Figures = match deserialize(&mut serde_json::Deserializer::from_str(json)) {
        Ok(figures) => figures,
        Err(error) => return format!("error: {error}"),
    };
    let rows = figures.named_after(&request).rows.into_iter().map(|row| {
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
}

#[test]
fn only_one_row_is_a_total() {
    let total = |json: &str| {
        let figures: Figures = deserialize(&mut serde_json::Deserializer::from_str(json)).unwrap();
        figures.get(&Indicator::ContactNumber)
    };
    assert_eq!(total(r#"{"contact_number": 1}"#), Some(1.0));
    assert_eq!(total(r#"[{"id": 7, "contact_number": 1}]"#), Some(1.0));
    assert_eq!(total(r#"[{"id": 7, "contact_number": 1}, {"id": 8, "contact_number": 2}]"#), None);
    assert_eq!(total("[]"), None);
}

//! `statistics totals|by|series`.

use iadvize_platform::Dialect;

use crate::{Desk, folder};

const PERIOD: &str = "--from 2024-01-01 --to 2024-03-31";

#[test]
fn figures_are_long_rows() {
    let desk = Desk::new();
    let totals = format!("statistics totals --channel chat --indicators contact_number,contact_duration {PERIOD}");
    let by = format!("statistics by group --channel chat --indicators contact_number --website-list 1 {PERIOD}");
    let series = format!("statistics series --step month --channel chat --indicators contact_number {PERIOD} -o csv");
    let rows = [totals, by, series].map(|arguments| desk.run(&arguments).data());
    insta::assert_snapshot!(rows.join("\n"));
    insta::assert_snapshot!(desk.requests().join("\n"));
}

#[test]
fn both_dialects_have_the_same_rows() {
    let arguments = format!("statistics series --step day --channel chat --indicators contact_number {PERIOD} -o json");
    let [plain, php] = [Dialect::Plain, Dialect::Php].map(|dialect| Desk::of(dialect).run(&arguments).data());
    assert_eq!(plain, php);
    assert!(plain.contains("2024-01-"), "{plain}");
}

#[test]
fn charts_are_drawn_and_files_are_not_lost() {
    let desk = Desk::new();
    let by = format!("statistics by group --channel chat --indicators contact_number {PERIOD}");
    insta::assert_snapshot!(desk.run(&format!("{by} -o chart")).data());
    let folder = folder("charts");
    let file = folder.join("chart.svg");
    let svg = format!("{by} --svg {}", file.display());
    assert_eq!(desk.run(&svg).data(), "");
    let first = std::fs::read_to_string(&file).unwrap();
    assert!(first.contains("<title id=\"title\">Initiated contacts (number)</title>"), "{first}");
    // An earlier chart is replaced, by the same bytes.
    assert_eq!(desk.run(&svg).data(), "");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), first);
    std::fs::write(&file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    desk.platform.clear_received();
    let refused = desk.run(&svg);
    assert_eq!((refused.code, desk.requests().len()), (Some(2), 0), "{}", refused.stderr);
    assert!(refused.stderr.contains("is not a chart"), "{}", refused.stderr);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    // A device that has no end is not read.
    let refused = desk.run(&format!("{by} --svg /dev/zero"));
    assert_eq!((refused.code, desk.requests().len()), (Some(2), 0), "{}", refused.stderr);
}

#[test]
fn deprecated_options_are_told() {
    let desk = Desk::new();
    let totals = "statistics totals --channel chat --indicators contact_number";
    let [old, new] =
        ["--website-id 1", "--website-list 1"].map(|option| desk.run(&format!("{totals} {option} {PERIOD}")));
    assert_eq!((old.stdout, &*new.stderr), (new.stdout, ""));
    assert_eq!(old.stderr, "warning: the option --website-id is deprecated: use `website_list`\n");
}

/// Each fails before a request; the one after it, which differs in one word, is sent.
#[test]
fn rules_are_checked_before_sending() {
    let desk = Desk::new();
    for (refused, sent, reason) in [
        (
            "totals --channel sms --indicators contact_missed_number",
            "totals --channel chat --indicators contact_missed_number",
            "not available on channel `sms`",
        ),
        (
            "series --step day --channel chat --indicators contact_number,contact_duration",
            "series --step day --channel chat --indicators contact_number",
            "exactly one of `indicators`",
        ),
        (
            "totals --channel chat --indicators contact_number --from 2021-02-01 --to 2021-01-01",
            "totals --channel chat --indicators contact_number --from 2021-02-01 --to 2021-02-01",
            "before it starts",
        ),
        (
            "by weather --channel chat --indicators contact_number",
            "by group --channel chat --indicators contact_number",
            "weather",
        ),
        (
            "totals --channel chat --indicators contact_numbers",
            "totals --channel chat --indicators contact_number",
            "contact_number",
        ),
        (
            "series --step week --channel chat --indicators contact_number",
            "series --step month --channel chat --indicators contact_number",
            "week",
        ),
        (
            "totals --step day --channel chat --indicators contact_number",
            "series --step day --channel chat --indicators contact_number",
            "--step",
        ),
        (
            "totals --indicators contact_number -o chart --channel chat",
            "totals --indicators contact_number -o table --channel chat",
            "chart",
        ),
        ("totals --indicators contact_number", "totals --indicators contact_number --channel chat", "--channel"),
        (
            "totals --indicators contact_number --channel chat --fields valeu",
            "totals --indicators contact_number --channel chat --fields value",
            "valeu",
        ),
    ] {
        desk.platform.clear_received();
        let ran = desk.run(&format!("statistics {refused}"));
        assert_eq!((ran.code, &*ran.stdout, desk.requests().len()), (Some(2), "", 0), "{refused}: {}", ran.stderr);
        assert!(ran.stderr.contains(reason), "{refused}: {}", ran.stderr);
        desk.run(&format!("statistics {sent}")).data();
        assert_eq!(desk.requests().len(), 1, "{sent}");
    }
}

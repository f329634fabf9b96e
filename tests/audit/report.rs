//! The report as text and as JSON, and the YAML to paste.

use iadvize_codegen::audit::Report;

use crate::{PAGE, SPEC, lines, replaced, report};

/// One edit of each kind.
fn edited() -> Report {
    let edits = [
        (
            "| since | Since",
            "| colour | Colour | `red` or `blue` | `?filters[colour]=red` |\n\
             | room_ids | Rooms | | `?filters[room_ids]=1,2` |\n| since | Since",
        ),
        ("| watt | Power | Double |\n", ""),
        ("| dimmable | Whether it dims | Boolean |", "| dimmable | Whether it dims | Somehow |"),
        ("`hall`, and `yard`", "`hall`"),
        ("`PUT /lamp/17/switch`", "`POST /lamp/17/switch`"),
        ("### Measure <", "### Wire\n\n`GET /wire`\n\n### Measure <"),
        (
            "#### Switch a lamp\n",
            "#### Look at a lamp\n\n`GET /lamp/17/looks`\n\n**Fields**\n\n\
             | Field | Description | Values |\n| --- | --- | --- |\n\
             | room_id | Room | Integer |\n| tint | Tint | `warm` or `cold` |\n\n#### Switch a lamp\n",
        ),
        ("| light_duration |", "| light_amount | Amount | How much light | Amount |\n| light_duration |"),
        ("| force | Force |", "| force (new) | Force |"),
    ];
    report(&edits.iter().fold(PAGE.to_owned(), |page, (old, new)| replaced(&page, old, new)), SPEC)
}

pub fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn for_people() {
    settings().bind(|| insta::assert_snapshot!("text", edited().text()));
}

#[test]
fn for_machines() {
    let page = replaced(PAGE, "| watt | Power | Double |", "| watt | Power | Integer |");
    let json = serde_json::to_string_pretty(&report(&page, SPEC)).unwrap();
    settings().bind(|| insta::assert_snapshot!("json", json));
}

/// The drift after `new` is added to the page before `old`, and the report's YAML to the spec before `place`.
fn pasted(old: &str, new: &str, place: &str) -> Vec<String> {
    let page = replaced(PAGE, old, &format!("{new}{old}"));
    let found = report(&page, SPEC);
    let [finding] = &found.drift[..] else { panic!("{:?}", lines(&found.drift)) };
    let indent = " ".repeat(place.len() - place.trim_start().len());
    let fix = finding.fix.as_ref().unwrap().replace('…', "Something.");
    let fix: String = fix.lines().map(|line| format!("{indent}{line}\n")).collect();
    lines(&report(&page, &replaced(SPEC, place, &format!("{fix}{place}"))).drift)
}

#[test]
fn what_is_pasted_makes_them_agree() {
    let none: Vec<String> = Vec::new();
    let filter = "| house_id | House | | `?filters[house_id]=12` |\n";
    assert_eq!(pasted("| since | Since", filter, "      since: { type"), none);
    assert_eq!(pasted("| watt | Power", "| volt | Voltage | Double |\n", "  watt: double"), none);
    assert_eq!(pasted("| watt | Power", "| next_list | Others | List of integers |\n", "  watt: double"), none);
    assert_eq!(pasted("| force | Force", "| softly | Softly | Boolean | Yes |\n", "      force: { type"), none);
    let indicator = "| light_amount | Amount | How much light | Amount |\n";
    assert_eq!(pasted("| light_duration |", indicator, "  light_duration: { label"), none);
    let call = "#### Shake a lamp\n\n`POST /lamp/17/shake`\n\n";
    assert_eq!(pasted("#### Create lamps", call, "  create:\n    call: POST /lamp"), none);
}

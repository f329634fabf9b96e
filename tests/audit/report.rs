//! The report for people and the one for machines.

use crate::{PAGE, SPEC, replaced, report};

/// One edit of each kind, in a few places.
fn edited() -> iadvize_codegen::audit::Report {
    let edits = [
        (
            "| since | Since",
            "| colour | Colour | `red` or `blue` | `?filters[colour]=red` |\n| room_ids | Rooms | | `?filters[room_ids]=1,2` |\n| since | Since",
        ),
        ("| watt | Power | Double |\n", ""),
        ("`hall`, and `yard`", "`hall`"),
        ("| name | Name | Integer", "| name | Name | Integer"),
        ("`PUT /lamp/17/switch`", "`POST /lamp/17/switch`"),
        ("### Measure <", "### Wire\n\n`GET /wire`\n\n### Measure <"),
        (
            "#### Switch a lamp\n",
            "#### Look at a lamp\n\n`GET /lamp/17/looks`\n\n**Fields**\n\n| Field | Description | Values |\n| --- | --- | --- |\n| room_id | Room | Integer |\n| tint | Tint | `warm` or `cold` |\n\n#### Switch a lamp\n",
        ),
        ("| light_duration |", "| light_amount | Amount | How much light | Amount |\n| light_duration |"),
        ("| force | Force | `1` - unique value possible | No |", "| force | Force | Strong | No |"),
    ];
    let page = edits
        .iter()
        .filter(|(old, new)| old != new)
        .fold(PAGE.to_owned(), |page, (old, new)| replaced(&page, old, new));
    report(&page, SPEC)
}

fn settings() -> insta::Settings {
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

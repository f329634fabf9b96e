//! The report as text and as JSON, and the YAML to paste.

use iadvize_codegen::audit::Report;

use crate::{PAGE, SPEC, compared, lines, replaced, report};

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
    lines(&compared(&page, &replaced(SPEC, place, &format!("{fix}{place}")), &page).drift)
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

/// Where the spec gets what only the page has, as the text of its line and of the line before.
fn into(old: &str, new: &str, spec: &str) -> [String; 2] {
    let found = compared(&replaced(PAGE, old, &format!("{new}{old}")), spec, PAGE);
    let place = found.drift[0].spec.as_ref().unwrap();
    let sources = iadvize_tests::spec(spec);
    let (_, file) = sources.iter().find(|(_, file)| file.path == place.file).unwrap();
    let line = |number: usize| file.text.lines().nth(number).unwrap_or_default().trim().chars().take(12).collect();
    [line(place.line - 2), line(place.line - 1)]
}

#[test]
fn what_is_new_goes_behind_what_is_before_it_on_the_page() {
    let row = "| volt | Voltage | Integer |\n";
    assert_eq!(into("| watt | Power", row, SPEC), ["name: string", "watt: double"]);
    assert_eq!(into("| id | Lamp", row, SPEC), ["fields:", "id: lamp_id"]);
    assert_eq!(into("| ~~bulb~~ (dep", row, SPEC), ["log: { type:", "bulb: { type"]);
    assert_eq!(into("\n**Log entries**", row, SPEC), ["bulb: { type", "enums:"]);
    // Behind all lines of an operation.
    let call = "#### Forget a lamp\n\n`DELETE /lamp/17`\n\n";
    assert_eq!(into("#### Show a lamp", call, SPEC), ["only_to: the", "get: GET /la"]);
    assert_eq!(into("### ~~Room~~", call, SPEC), ["returns: lis", ""]);
    // Several in braces on one line.
    let braces = replaced(SPEC, "fields:\n  id: room_id\n  name: string\n", "fields: { id: room_id, name: string }\n");
    assert_eq!(
        into("| name | Name | String\n\n", "| height | Height | Integer |\n", &braces),
        ["deprecated: ", "fields: { id"]
    );
    // A first filter: into the operation.
    let filters = "**Filters**\n\n| Filter | Use |\n| --- | --- |\n| name | `?filters[name]=x` |\n\n";
    assert_eq!(into("#### Show a room", filters, SPEC), ["operations:", "list: GET /r"]);
}

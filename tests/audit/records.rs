//! Recorded differences: listed while they exist, drift as soon as they do not.

use crate::{PAGE, SPEC, lines, replaced, report};

/// The recorded differences that the edits add, and the drift.
fn audited(page: &[(&str, &str)], spec: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
    let edit = |text: &str, edits: &[(&str, &str)]| {
        edits.iter().fold(text.to_owned(), |text, (old, new)| replaced(&text, old, new))
    };
    let unedited = lines(&report(PAGE, SPEC).deliberate);
    let report = report(&edit(PAGE, page), &edit(SPEC, spec));
    let mut deliberate = lines(&report.deliberate);
    deliberate.retain(|line| !unedited.contains(line));
    (deliberate, lines(&report.drift))
}

fn none() -> Vec<String> {
    Vec::new()
}

fn one(line: &str) -> Vec<String> {
    vec![line.to_owned()]
}

const WATT: (&str, &str) =
    ("watt: double", "watt: { type: double, documented: { type: string }, note: Always a number. }");

#[test]
fn a_property_that_differs() {
    let page = [("| watt | Power | Double |", "| watt | Power | String |")];
    let deliberate = one("differs: field `watt` of `/lamp`, type: page string, spec double");
    assert_eq!(audited(&page, &[WATT]), (deliberate, none()));
}

#[test]
fn a_property_that_changed_again() {
    let page = [("| watt | Power | Double |", "| watt | Power | Boolean |")];
    let drift = "stale: field `watt` of `/lamp`, type: recorded as string, but the page now says boolean";
    assert_eq!(audited(&page, &[WATT]), (none(), one(drift)));
}

#[test]
fn a_difference_that_no_longer_exists() {
    let drift = "stale: field `watt` of `/lamp`: `documented: { type: string }` is no longer a difference: remove it";
    assert_eq!(audited(&[], &[WATT]), (none(), one(drift)));
}

#[test]
fn a_property_that_the_page_omits() {
    let page = [("available on `attic`", "available on")];
    let spec = [("documented: { unit: nothing }", "documented: { unit: nothing, channels: nothing }")];
    let deliberate = one("differs: indicator `attic_rate`, channels: page nothing, spec attic");
    assert_eq!(audited(&page, &spec), (deliberate, none()));
}

#[test]
fn values_in_any_order() {
    let page = [("`on`, `off` or `broken` |\n| mood", "`on` or `off` |\n| mood")];
    let spec = [(
        "  state: state\n",
        "  state: { type: state, documented: { values: [off, on] }, note: The filter knows more. }\n",
    )];
    let deliberate = one("differs: field `state` of `/lamp`, values: page on, off, spec on, off, broken");
    assert_eq!(audited(&page, &spec), (deliberate, none()));
}

#[test]
fn a_name_that_the_page_spells_differently() {
    let page = [("| watt | Power | Double |", "| wat | Power | Double |"), ("| lit_at |", "| lighted_at |")];
    let spec = [("watt: double", "watt: { type: double, documented: { name: wat }, note: A slip of the page. }")];
    let deliberate = one("differs: field `watt` of `/lamp`, name: page wat, spec watt");
    let drift = one("differs: field `lit_at` of `/lamp`, name: page lighted_at, spec lit_at");
    assert_eq!(audited(&page, &spec), (deliberate, drift));
}

#[test]
fn an_entity_that_the_page_does_not_have() {
    let page = [("| watt | Power | Double |\n", "")];
    let spec = [("watt: double", "watt: { type: double, documented: nothing, note: Seen in responses. }")];
    assert_eq!(audited(&page, &spec), (one("spec has: field `watt` of `/lamp`"), none()));
    let drift =
        "stale: field `watt` of `/lamp`: recorded as absent from the page, but the page has it: remove `documented`";
    assert_eq!(audited(&[], &spec), (none(), one(drift)));
}

#[test]
fn an_entity_that_the_spec_omits() {
    let page = [("| since | Since", "| colour | Colour | | `?filters[colour]=red` |\n| since | Since")];
    let spec = [(
        "    call: GET /lamp\n",
        "    call: GET /lamp\n    documented: { left_out: filter colour }\n    note: Answers 500.\n",
    )];
    assert_eq!(audited(&page, &spec), (one("page has: filter `colour` of `GET /lamp`"), none()));
    let drift =
        "stale: operation `GET /lamp`: `documented: { left_out: filter colour }` is no longer a difference: remove it";
    assert_eq!(audited(&[], &spec), (none(), one(drift)));
}

#[test]
fn a_row_that_cannot_be_interpreted() {
    let page = [("| watt | Power", "| 3/4 | Colour | String |\n| watt | Power")];
    let spec = [(
        "  get: GET /lamp/{id}\n",
        "  get: { call: \"GET /lamp/{id}\", documented: { left_out: unreadable row 3/4 }, note: No use. }\n",
    )];
    let deliberate = "unreadable: row 3/4 of `GET /lamp/{id}`: `3/4` is not a name";
    assert_eq!(audited(&page, &spec), (one(deliberate), none()));
}

#[test]
fn a_whole_resource_on_either_side() {
    let page = [("### Measure <", "### Wire\n\n`GET /string`\n\n### Measure <")];
    let spec =
        [("wildcard: \"*\"\n", "wildcard: \"*\"\ndocumented: { left_out: resource string }\nnote: Not for us.\n")];
    assert_eq!(audited(&page, &spec), (one("page has: resource `string`"), none()));
    let spec = [(
        "# spec/resources/room.yaml\n",
        "# spec/resources/string.yaml\nresource: string\ndoc: A string.\ndocumented: nothing\nnote: Known from support.\noperations: { pull: { call: POST /string, doc: Pulls it. } }\n# spec/resources/room.yaml\n",
    )];
    assert_eq!(audited(&[], &spec), (one("spec has: resource `string`"), none()));
}

#[test]
fn a_field_under_another_of_its_names() {
    let spec = [("watt: double", "watt: { type: double, also: [power, wattage] }")];
    let row = |name: &str| format!("| {name} | Power | Double |");
    let renamed = |name: &str| audited(&[(&row("watt"), &row(name))], &spec);
    assert_eq!(renamed("wattage"), (none(), none()));
    let drift = one("differs: field `watt` of `/lamp`, name: page voltage, spec watt");
    assert_eq!(renamed("voltage"), (none(), drift));
}

#[test]
fn a_field_under_several_of_its_names() {
    let spec = [("watt: double", "watt: { type: double, also: power }")];
    let rows = |ty: &str| format!("| watt | Power | Double |\n| power | Power | {ty} |");
    let added = |ty: &str| audited(&[("| watt | Power | Double |", &rows(ty))], &spec);
    assert_eq!(added("Double"), (none(), none()));
    let drift = one("differs: field `watt` of `/lamp`, type: page string, spec double");
    assert_eq!(added("String"), (none(), drift));
}

/// The edit of the spec, a listed difference while the page has it, and drift as soon as it does not.
fn left_out(page: (&str, &str), spec: (&str, &str), listed: &str, stale: &str) {
    let drift = format!("stale: {stale} is no longer a difference: remove it");
    assert_eq!(audited(&[page], &[spec]), (one(listed), none()));
    assert_eq!(audited(&[], &[spec]), (none(), one(&drift)));
}

#[test]
fn a_field_that_a_record_omits() {
    left_out(
        ("| watt | Power", "| volt | Voltage | Integer |\n| watt | Power"),
        ("resource: lamp\n", "resource: lamp\ndocumented: { left_out: field volt }\nnote: Always 230.\n"),
        "page has: field `volt` of `/lamp`",
        "resource `lamp`: `documented: { left_out: field volt }`",
    );
}

#[test]
fn a_field_that_an_object_omits() {
    left_out(
        ("lit: true,", "lit: true, warm: false,"),
        ("  live: { doc", "  live: { documented: { left_out: field warm }, note: No use., doc"),
        "page has: field `warm` of `/lamp/live`",
        "object `live`: `documented: { left_out: field warm }`",
    );
    left_out(
        ("{ used: 4,", "{ spare: 1, used: 4,"),
        ("  power: { doc", "  power: { documented: { left_out: field spare }, note: No use., doc"),
        "page has: field `spare` of `power` of `/lamp/live`",
        "object `power`: `documented: { left_out: field spare }`",
    );
}

#[test]
fn a_parameter_that_an_operation_omits() {
    left_out(
        ("| force | Force", "| softly | Softly | Boolean | No |\n| force | Force"),
        (
            "    doc: Switches a lamp.\n",
            "    doc: Switches a lamp.\n    documented: { left_out: parameter softly }\n    note: No use.\n",
        ),
        "page has: parameter `softly` of `PUT /lamp/{id}/switch`",
        "operation `PUT /lamp/{id}/switch`: `documented: { left_out: parameter softly }`",
    );
}

/// The enum belongs to a field and to a filter, of which only one lists the value.
#[test]
fn a_value_that_an_enum_omits() {
    left_out(
        ("`on`, `off` or `broken` |\n| mood", "`on`, `off`, `dim` or `broken` |\n| mood"),
        ("  state: { doc", "  state: { documented: { left_out: [value dim] }, note: Never sent., doc"),
        "differs: field `state` of `/lamp`, values: page on, off, dim, broken, spec on, off, broken",
        "enum `state`: `documented: { left_out: value dim }`",
    );
    // Another value is drift.
    let page = [("`on`, `off` or `broken` |\n| mood", "`on`, `off`, `dim`, `red` or `broken` |\n| mood")];
    let spec = [("  state: { doc", "  state: { documented: { left_out: value dim }, note: Never sent., doc")];
    let drift = "differs: field `state` of `/lamp`, values: page on, off, red, broken, spec on, off, broken";
    assert_eq!(audited(&page, &spec).1, one(drift));
}

//! Records in records: what the audit reports and prints to paste, from a spec without them to a spec that agrees.

use iadvize_codegen::audit::{Finding, Report};

use crate::report::settings;
use crate::{compared, lines, replaced};

pub const PAGE: &str = include_str!("nested.md");

/// A page is compared with a spec whose maintainer has read it.
fn report(page: &str, spec: &str) -> Report {
    compared(page, spec, page)
}

/// A spec without the nested records of the page.
pub const BARE: &str = "\
# spec/resources/desk.yaml
resource: desk
doc: A desk.
fields:
  id: desk_id
  type: { type: size, doc: Its size. }
enums:
  size: { doc: A size., values: { big: Big., small: Small. } }
objects:
  other: { doc: Other., fields: { a: string } }
operations:
  list: GET /desk
  get: GET /desk/{id}
  update:
    call: PUT /desk/{id}
    body: form
    parameters:
      type: { type: size, doc: Its size. }
";

#[test]
fn what_is_printed() {
    settings().bind(|| insta::assert_snapshot!("nested", report(PAGE, BARE).text()));
}

/// The spec with what the audit prints at the place that the finding is about, and texts in place of `…`.
fn pasted(page: &str) -> String {
    report(page, BARE).drift.iter().fold(BARE.to_owned(), |spec, finding| paste(&spec, finding))
}

fn paste(spec: &str, Finding { kind, fix, .. }: &Finding) -> String {
    let fix = fix.as_deref().unwrap_or_default().replace('…', "Text.");
    let rows = if *kind == "field" { "fields:\n  id" } else { "    parameters:\n" };
    let mut place = match *kind {
        "field" => "  type: { type: size, doc: Its size. }\nenums",
        _ => "      type: { type: size, doc: Its size. }\n",
    };
    assert!(spec.contains(rows));
    let mut spec = spec.to_owned();
    for line in fix.lines() {
        let indent = match line {
            "objects:" => {
                place = "  other: {";
                continue;
            }
            "enums:" => {
                place = "  size: {";
                continue;
            }
            _ if place.starts_with("      ") => "      ",
            _ if line.starts_with(' ') => "",
            _ => "  ",
        };
        spec = replaced(&spec, place, &format!("{indent}{line}\n{place}"));
    }
    spec
}

#[test]
fn what_is_pasted_makes_them_agree() {
    assert_eq!(lines(&report(PAGE, &pasted(PAGE)).drift), [] as [&str; 0]);
}

/// The calls of the private crate, which its tests compile and send, follow a page with nested records.
#[test]
fn the_private_crate_follows_its_page() {
    let folder = iadvize_tests::workspace().join("tests/private-crate");
    let [page, spec] = ["desk.md", "spec/desk.yaml"].map(|file| std::fs::read_to_string(folder.join(file)).unwrap());
    let spec = format!("# spec/resources/desk.yaml\n{spec}");
    assert_eq!(lines(&report(&page, &spec).drift), [] as [&str; 0]);
}

macro_rules! spellings {
    ($($name:ident: $($old:literal => $new:literal),+;)*) => {$(
        #[test]
        fn $name() {
            let page = PAGE.to_owned();
            $(let page = replaced(&page, $old, $new);)+
            assert_eq!(lines(&compared(&page, &pasted(PAGE), PAGE).drift), [] as [&str; 0]);
            assert_eq!(lines(&report(&page, &pasted(&page)).drift), [] as [&str; 0]);
        }
    )*};
}

spellings! {
    a_heading_instead_of_a_bold_line: "**hours**\n" => "#### hours\n";
    a_heading_of_the_same_level: "##### Object `forward`" => "#### `forward`";
    a_bold_line_instead_of_a_heading: "##### Object `forward`" => "**The fields of `cfg.forward`:**";
    the_whole_name_above_the_table: "##### Object `forward`" => "**cfg[forward]**";
    dots_instead_of_brackets: "| forward[desk_id] |" => "| forward.desk_id |", "| forward[type] |" => "| `forward.type` |";
    lists_in_other_brackets: "hours[0][day]" => "hours[][day]", "hours[0][from]" => "hours.0.from";
    an_array_of_objects: "| hours | When it is open | List of objects |" => "| hours | When it is open | `Object[]` |";
    a_list_in_angle_brackets: "| hours | When it is open | List of objects |" => "| hours | When it is open | `Array<Object>` |";
    values_in_quotes: "Enum(phone, browser) |\n| phone_number | Number | String *(optional)* |\n| calls" =>
        "`Enum(\"phone\", \"browser\")` |\n| phone_number | Number | String *(optional)* |\n| calls";
    values_with_bars: "Enum(now, later)" => "Enum: now or later";
}

macro_rules! edits {
    ($($name:ident: $old:literal => $new:literal; [$($line:literal),* $(,)?])*) => {$(
        #[test]
        fn $name() {
            let expected: Vec<&str> = vec![$($line),*];
            assert_eq!(lines(&compared(&replaced(PAGE, $old, $new), &pasted(PAGE), PAGE).drift), expected);
        }
    )*};
}

edits! {
    a_nested_value_added: "Enum(phone, browser) |\n| phone_number | Number | String *(optional)* |\n| calls" =>
        "Enum(phone, browser, fax) |\n| phone_number | Number | String *(optional)* |\n| calls";
        ["differs: field `type` of `cfg` of `/desk`, values: page phone, browser, fax, spec phone, browser"]
    a_nested_type_changed: "| calls | Calls | Integer |" => "| calls | Calls | String |";
        ["differs: field `calls` of `cfg` of `/desk`, type: page string, spec integer"]
    a_nested_field_added: "| calls | Calls | Integer |" => "| calls | Calls | Integer |\n| muted | Muted | Boolean |";
        ["page has: field `muted` of `cfg` of `/desk`"]
    a_deep_field_added: "| type | How | Enum(`now`, `later`) |" => "| type | How | Enum(`now`, `later`) |\n| after | After | Integer |";
        ["page has: field `after` of `forward` of `cfg` of `/desk`"]
    a_nested_parameter_becomes_optional: "Enum(phone, browser) *(mandatory)*" => "Enum(phone, browser) *(optional)*";
        ["differs: parameter `type` of `cfg` of `PUT /desk/{id}`, required: page nothing, spec true"]
    a_list_becomes_an_object: "| hours | When it is open | List of objects |" => "| hours | When it is open | Object |";
        ["differs: field `hours` of `/desk`, type: page object, spec list of object"]
    an_object_becomes_a_string: "| forward | Where calls go | `Object` |" => "| forward | Where calls go | String |";
        ["unreadable: table forward of `GET /desk/{id}`: is below a name that no row has as an object",
         "unread: operation `GET /desk/{id}`, text: is new: Object forward",
         "differs: field `forward` of `cfg` of `/desk`, type: page string, spec object"]
    a_table_below_an_unknown_name: "**hours**\n" => "**opening**\n";
        ["unreadable: table opening of `GET /desk/{id}`: is below a name that no row has as an object",
         "unread: operation `GET /desk/{id}`, text: is new: opening"]
    a_nested_description_changed: "| calls | Calls | Integer |" => "| calls | Calls per day | Integer |";
        ["unread: field `calls` of `cfg` of `/desk`, description: has changed: Calls per day"]
    a_nested_field_becomes_deprecated: "| calls | Calls | Integer |" => "| calls | Calls (deprecated) | Integer |";
        ["differs: field `calls` of `cfg` of `/desk`, deprecated: page true, spec nothing"]
    more_words_beside_the_name_of_an_object: "**hours**\n" => "**`hours` on weekdays**\n";
        ["unread: operation `GET /desk/{id}`, object: has changed: hours on weekdays"]
    a_row_that_only_the_example_shows: "| phone_number | Number | String *(optional)* |\n| calls" => "| calls";
        ["differs: field `phone_number` of `cfg` of `/desk`, type: page nothing, spec string"]
    an_object_in_the_example_only: "hours: [ {" => "extra: { a: 1 }, hours: [ {";
        ["page has: field `extra` of `/desk`"]
    a_row_without_its_table: "| forward[type] | How | Enum(now, later) *(optional)* |\n" => "";
        ["spec has: parameter `type` of `forward` of `cfg` of `PUT /desk/{id}`"]
}

/// A spec can have parameters with brackets instead of an object, whatever the page has.
#[test]
fn parameters_with_brackets_in_the_spec() {
    let spec = "# spec/resources/desk.yaml\nresource: desk\ndoc: A desk.\noperations:\n  set:\n    call: PUT /desk/set\n    \
                doc: Sets one.\n    parameters:\n      \"cfg[type]\": { type: string, name: kind, required: true }\n      \
                \"cfg[forward][after]\": { type: integer, name: after }\n";
    let start = "`PUT /desk/set`\n\n| Parameter | Values | Mandatory |\n| --- | --- | --- |\n";
    let rows = [
        "| cfg[type] | String | Yes |\n| cfg[forward][after] | Integer | No |\n",
        "| cfg | Object | No |\n\n**cfg**\n\n| Parameter | Values |\n| --- | --- |\n\
         | type | String *(required)* |\n| forward.after | Integer |\n",
    ];
    for rows in rows {
        assert_eq!(lines(&report(&format!("{start}{rows}"), spec).drift), [] as [&str; 0], "{rows}");
    }
    let more = format!("{start}{}| cfg[muted] | Boolean | No |\n", rows[0]);
    let report = report(&more, spec);
    assert_eq!(lines(&report.drift), ["page has: parameter `cfg[muted]` of `PUT /desk/set`"]);
    assert_eq!(report.drift[0].fix.as_deref(), Some("\"cfg[muted]\": { type: boolean, doc: … }"));
}

/// Their texts are about the parameters of the spec; those about the object are about the call.
#[test]
fn texts_of_parameters_with_brackets_in_the_spec() {
    let spec = "# spec/resources/desk.yaml\nresource: desk\ndoc: A desk.\noperations:\n  set:\n    call: PUT /desk/set\n    \
                doc: Sets one.\n    parameters:\n      \"cfg[type]\": { type: string, name: kind }\n";
    let page = "`PUT /desk/set`\n\n| Parameter | Description | Values |\n| --- | --- | --- |\n| cfg | Its cfg | Object |\n\n\
                **cfg**\n\n| Parameter | Description | Values |\n| --- | --- | --- |\n| type | Its type | String |\n";
    let edits = [
        ("Its cfg", "Its config", "unread: operation `PUT /desk/set`, text: has changed: Its config"),
        (
            "Its type",
            "Its kind",
            "unread: parameter `cfg[type]` of `PUT /desk/set`, description: has changed: Its kind",
        ),
    ];
    for (old, new, expected) in edits {
        assert_eq!(lines(&compared(&replaced(page, old, new), spec, page).drift), [expected]);
    }
}

/// A name has a bounded number of parts.
#[test]
fn names_in_many_parts() {
    let name = |parts: usize| vec!["a"; parts].join(".");
    let page = |name: &str| format!("`PUT /desk/set`\n\n| Parameter | Values |\n| --- | --- |\n| {name} | String |\n");
    let unreadable = |name: &str| {
        let report = report(&page(name), BARE);
        report.drift.iter().any(|finding| finding.message.as_deref() == Some("has more than 16 parts"))
    };
    assert!(!unreadable(&name(16)));
    assert!(unreadable(&name(17)));
    assert!(unreadable(&name(100_000)));
}

/// A node has nodes. The page describes some levels of them.
#[test]
fn objects_that_contain_themselves() {
    let page = "`GET /node`\n\n<pre>{ data: [{ name: \"a\", below: [{ name: \"b\", below: [{ name: \"c\" }] }] }] }</pre>\n\n\
                `POST /node`\n\n| Parameter | Values |\n| --- | --- |\n| below[0][below][0][name] | String |\n";
    let spec = "# spec/resources/node.yaml\nresource: node\ndoc: A node.\n\
                objects: { node: { doc: A node., fields: { name: string, below: list<node> } } }\noperations:\n  \
                read: { call: GET /node, doc: Reads., returns: list<node> }\n  \
                make: { call: POST /node, doc: Makes., parameters: { below: list<node> } }\n";
    assert_eq!(lines(&report(page, spec).drift), ["spec has: parameter `name` of `below` of `POST /node`",]);
}

/// A part that both tables of an object get is printed once, with what both say.
#[test]
fn a_part_that_is_read_and_sent_is_printed_once() {
    let page =
        replaced(PAGE, "| calls | Calls | Integer |", "| calls | Calls | Integer |\n| muted | Muted | Boolean |");
    let page =
        replaced(&page, "| forward[desk_id] |", "| muted | Muted | Boolean *(mandatory)* |\n| forward[desk_id] |");
    let report = report(&page, &pasted(PAGE));
    let fixes: Vec<Option<&str>> = report.drift.iter().map(|finding| finding.fix.as_deref()).collect();
    assert_eq!(fixes, [Some("muted: { type: boolean, required: true, doc: … }"), None]);
}

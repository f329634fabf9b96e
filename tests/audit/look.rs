//! Edits that change how the page looks. The audit compares its facts as before, and reports a slip of Markdown once.

use crate::{PAGE, SPEC, lines, report};

edits! {
    delimiter_row_too_short: "| --- | --- | --- | --- |\n| room_id" => "| --- | --- | --- |\n| room_id";
        ["unreadable: table | Filter | Description | Values |… of `GET /lamp`: its second line has 3 columns, its first line has 4"]
    delimiter_row_too_long: "| --- | --- | --- |\n| id | Lamp" => "| --- | --- | --- | --- |\n| id | Lamp";
        ["unreadable: table | Field | Description | Values | of `GET /lamp/{id}`: its second line has 4 columns, its first line has 3"]
    table_right_below_its_caption: "**Log entries**\n\n|" => "**Log entries**\n|";
        []
    no_space_before_a_code_in_a_cell: "| label `deprecated" => "| label`deprecated";
        []
    no_space_before_a_code_in_a_sentence: "In the `X-Lamp` HTTP" => "In the`X-Lamp` HTTP";
        []
    no_space_in_a_rule: "If neither `since` nor `until` is" => "If neither`since`nor`until`is";
        []
    no_space_in_a_title: "##### `GET /thing`\n" => "#####`GET /thing`\n";
        []
    no_space_in_a_title_of_words: "#### Show a lamp\n" => "####Show a lamp\n";
        []
    no_space_in_an_item: "*   In the `key`" => "*In the `key`";
        []
    one_caption_as_a_title: "**available on `attic`**" => "#### available on `attic`";
        []
    filters_as_a_title: "**Filters**\n\n| Filter | Description | Values | Use |\n| --- | --- | --- | --- |\n| room_id" => "#### Filters\n\n| Filter | Description | Values | Use |\n| --- | --- | --- | --- |\n| room_id";
        []
    title_of_a_call_in_bold: "#### Show a lamp\n" => "**Show a lamp**\n";
        []
    title_of_a_resource_in_bold: "### ~~Room~~ deprecated\n\n#### List" => "**~~Room~~ deprecated**\n\n#### List";
        []
    call_without_code: "`GET /lamp/live`\n" => "GET /lamp/live\n";
        []
    addresses_without_code: "| `https://lamps.test/api` | `https://far.lamps.test/api` |" => "| https://lamps.test/api | https://far.lamps.test/api |";
        []
    common_filters_without_code: "`?page=1`" => "?page=1", "`?limit=1`" => "?limit=1", "`?full=1`" => "?full=1";
        []
    values_without_code: "`on`, `off` or `broken` |\n| mood" => "on, off or broken |\n| mood";
        []
    values_in_quotes: "`on`, `off` or `broken` |\n| mood" => "\"on\", \"off\" or \"broken\" |\n| mood";
        []
    code_in_html: "`GET /lamp/live`\n" => "<code>GET /lamp/live</code>\n";
        []
    bold_in_html: "**available on `attic`**" => "<b>available on `attic`</b>";
        []
    name_in_code: "| watt |" => "| `watt` |";
        []
    name_in_bold: "| watt |" => "| **watt** |";
        []
    channels_without_code: "**available on `hall`, and `yard`**" => "**available on hall, and yard**";
        []
    a_remark_as_a_title: "**Log entries**" => "#### Log entries";
        []
    title_of_a_call_in_bold_above_text: "#### Create lamps\n" => "**Create lamps**\n";
        []
    title_of_a_resource_in_bold_above_text: "### ~~Room~~ deprecated\n" => "**~~Room~~ deprecated**\n\nRooms have doors.\n";
        ["unread: resource `room`, text: is new: Rooms have doors."]
    call_without_code_above_a_caption: "`PUT /lamp/17/switch`\n" => "PUT /lamp/17/switch\n";
        []
    numbers_without_code: "`1` (on) or `0` (off)" => "1 (on) or 0 (off)";
        []
    only_value_without_code: "`1` - unique value possible" => "1 - unique value possible";
        []
    no_space_around_a_sign: "The `*` sign stands for anything, as in `filters" => "The`*`sign stands for anything, as in`filters";
        []
    no_space_between_two_codes: "`?filters[owner_id]=7` `?filters[owner_id]=null`" => "`?filters[owner_id]=7``?filters[owner_id]=null`";
        []
    title_of_deprecated_indicators_in_bold: "#### ~~Mood indicators~~ deprecated" => "**~~Mood indicators~~ deprecated**";
        []
    title_above_an_example_in_bold: "### No key\n" => "**No key**\n";
        []
    title_of_indicators_in_bold: "#### Light indicators" => "**Light indicators**";
        []
    sentence_in_italics: "A lamp gives light." => "*A lamp* gives  `light`.";
        []
    sentence_on_two_lines: "A lamp gives light." => "A lamp\ngives light.";
        []
}

fn drift(page: &str) -> Vec<String> {
    assert_ne!(page, PAGE);
    lines(&report(page, SPEC).drift)
}

fn assert_silent(page: &str) {
    assert_eq!(drift(page), [] as [&str; 0]);
}

fn each_line(change: impl Fn(&str) -> String) -> String {
    PAGE.lines().map(change).collect::<Vec<_>>().join("\n")
}

#[test]
fn lists_with_another_mark() {
    assert_silent(&PAGE.replace("*   ", "- "));
    assert_silent(&PAGE.replace("*   ", "+ "));
}

#[test]
fn aligned_columns() {
    assert_silent(&PAGE.replace("| --- |", "| :---: |"));
}

#[test]
fn captions_as_titles() {
    for level in ["###", "####", "#####", "######"] {
        let title = |line: &str| match line.strip_prefix("**").and_then(|line| line.strip_suffix("**")) {
            Some(caption) if caption != "Log entries" => format!("{level} {caption}"),
            _ => line.to_owned(),
        };
        assert_silent(&each_line(title));
    }
}

#[test]
fn captions_without_bold() {
    assert_silent(&PAGE.replace("**", ""));
}

#[test]
fn titles_of_calls_in_bold() {
    let title = |line: &str| match line.strip_prefix("##### ") {
        Some(title) => format!("**{title}**"),
        None => line.to_owned(),
    };
    assert_silent(&each_line(title));
}

#[test]
fn no_code_at_all() {
    assert_silent(&PAGE.replace('`', ""));
}

#[test]
fn other_levels_of_all_titles() {
    assert_silent(&PAGE.replace("##", "#"));
    assert_silent(&each_line(|line| if line.starts_with('#') { format!("#{line}") } else { line.to_owned() }));
}

#[test]
fn common_filters_and_examples_without_code() {
    let without = |line: &str| if line.contains("`?") { line.replace('`', "") } else { line.to_owned() };
    assert_silent(&each_line(without));
}

#[test]
fn prose_without_code() {
    let is_prose = |line: &str| !line.starts_with(['|', '#', '`', '*']) || line.starts_with("*   ");
    assert_silent(&each_line(|line| if is_prose(line) { line.replace('`', "") } else { line.to_owned() }));
}

#[test]
fn windows_line_ends() {
    assert_silent(&PAGE.replace('\n', "\r\n"));
}

//! Texts that the audit does not interpret: each is read by a person once, and again if it changes.

use iadvize_codegen::audit::{accept, audit};

use crate::{Maintainer, PAGE, SPEC, compared, lines, replaced};

edits! {
    sentence_added_below_a_call: "`GET /lamp/17`\n" => "`GET /lamp/17`\n\nA lamp can be shown for a year.\n";
        ["unread: operation `GET /lamp/{id}`, text: is new: A lamp can be shown for a year."]
    sentence_added_between_a_title_and_its_call: "#### Show a lamp\n" => "#### Show a lamp\n\nOnly your own lamp.\n";
        ["unread: operation `GET /lamp/{id}`, text: is new: Only your own lamp."]
    sentence_added_to_a_paragraph: "A lamp gives light." => "A lamp gives light. Not by day.";
        ["unread: resource `lamp`, text: is new: Not by day."]
    sentence_added_below_a_table: "#### See all lamps at once\n" => "Times are in UTC.\n\n#### See all lamps at once\n";
        ["unread: operation `GET /lamp/{id}`, text: is new: Times are in UTC."]
    item_added: "*   Lamps without power" => "*   Lamps in a box are not in the list.\n*   Lamps without power";
        ["unread: operation `GET /lamp/live`, text: is new: Lamps in a box are not in the list."]
    item_changed: "Lamps without power are" => "Lamps without a bulb are";
        ["unread: operation `GET /lamp/live`, text: has changed: Lamps without a bulb are not in the list…"]
    item_gone: "*   Lamps without power are not in the list.\n" => "";
        ["unread: operation `GET /lamp/live`, text: a text that a person has read is gone"]
    items_in_another_order: "*   Lamps without power are not in the list.\n*   Lamps of other houses need another key.\n" => "*   Lamps of other houses need another key.\n*   Lamps without power are not in the list.\n";
        []
    sentence_moved_to_another_call: "*   Lamps without power are not in the list.\n" => "",
        "`PUT /lamp/17/switch`\n" => "Lamps without power are not in the list.\n\n`PUT /lamp/17/switch`\n";
        ["unread: operation `GET /lamp/live`, text: a text that a person has read is gone",
         "unread: operation `PUT /lamp/{id}/switch`, text: is new: Lamps without power are not in the list."]
    sentence_of_a_resource_changed: "A lamp gives light." => "A lamp gives much light.";
        ["unread: resource `lamp`, text: has changed: A lamp gives much light."]
    sentence_in_general_changed: "XML is not supported." => "XML is supported.";
        ["unread: section `Lamp API`, text: has changed: XML is supported."]
    sentence_about_indicators_changed: "Light is counted once a day." => "Light is counted twice a day.";
        ["unread: indicators, text: has changed: Light is counted twice a day."]
    sentence_below_indicators_changed: "Moods are estimated." => "Moods are guessed.";
        ["unread: indicators, text: has changed: Moods are guessed."]
    title_about_all_calls_added: "## Authentication\n" => "## Limits\n\nTen calls a minute.\n\n## Authentication\n";
        ["unread: api, section: is new: Limits"]
    title_about_all_calls_reworded: "### No key\n" => "### Without a key\n";
        ["unread: section `Without a key`, title: has changed: Without a key"]
    title_of_a_call_reworded: "#### Show a lamp\n" => "#### Show a lamp (beta)\n";
        ["unread: operation `GET /lamp/{id}`, title: has changed: Show a lamp (beta)"]
    title_of_indicators_reworded: "#### Light indicators" => "#### Light indicators (beta)";
        ["unread: indicators, text: is new: Light indicators (beta)"]
    caption_added: "**Log entries**" => "**Log entries of today**";
        ["unread: operation `GET /lamp/{id}`, text: has changed: Log entries of today"]
    description_reworded: "| watt | Power |" => "| watt | Power in the last hour |";
        ["unread: field `watt` of `/lamp`, description: has changed: Power in the last hour"]
    description_gone: "| watt | Power |" => "| watt | |";
        ["unread: field `watt` of `/lamp`, description: is gone"]
    description_of_entry_reworded: "| log | Broken |" => "| log | Broken by hand |";
        ["unread: entry `4` of `log` of `/lamp`, description: has changed: Broken by hand"]
    description_of_indicator_reworded: "| How long they burn |" => "| How long they burn at night |";
        ["unread: indicator `light_duration`, description: has changed: How long they burn at night"]
    description_of_common_filter_reworded: "| full | All fields |" => "| full | All public fields |";
        ["unread: pagination, full: has changed: All public fields ?full=1"]
    remark_beside_a_type: "| watt | Power | Double |" => "| watt | Power | Double (never 0) |";
        ["unread: field `watt` of `/lamp`, description: has changed: Power never 0"]
    remark_beside_an_example: "`?filters[room_id]=12` |" => "`?filters[room_id]=12` (not with `state`) |";
        ["unread: filter `room_id` of `GET /lamp`, description: has changed: Room (not with )"]
    words_beside_an_interpreted_rule: "you get the last 2 months" => "you get the last 2 months of your house";
        ["unread: operation `GET /lamp`, neither: has changed: If neither since nor until is there (not…"]
    words_beside_an_interpreted_limit: "of at most 2 months." => "of at most 2 months on weekdays.";
        ["unread: operation `GET /lamp`, maximum: has changed: One call lists a period of at most 2 mon…"]
    words_beside_an_interpreted_body: "(send an array of objects as" => "(send an array of 10 objects as";
        ["unread: operation `POST /lamp`, body: has changed: Parameters (send an array of 10 objects…"]
    words_beside_an_interpreted_key: "In the `X-Lamp` HTTP header" => "In the `X-Lamp` HTTP header, but not in browsers";
        ["unread: section `Authentication`, header: has changed: In the X-Lamp HTTP header, but not in br…"]
    column_added: "| Field | Description | Values |\n| --- | --- | --- |\n| id | Lamp | Integer |" => "| Field | Description | Values | Since |\n| --- | --- | --- | --- |\n| id | Lamp | Integer | 2.1 |";
        ["unread: operation `GET /lamp/{id}`, columns: has changed: field, description, values, since"]

    column_renamed: "| Field | Description | Values |\n| --- | --- | --- |\n| id | Lamp |" => "| Field | Meaning | Values |\n| --- | --- | --- |\n| id | Lamp |";
        ["unread: operation `GET /lamp/{id}`, columns: has changed: field, meaning, values"]
    comment_in_an_example: "lit: true, power" => "lit: true, // deprecated\n    power";
        ["unread: operation `GET /lamp/live`, text: is new: deprecated"]

    // Limits of a date range in any words.
    limit_in_other_words: "One call lists a period of at most 2 months." => "The maximum duration allowed between `since` and `until` is 1 month.";
        ["differs: period of `GET /lamp`, maximum: page 1 month, spec 2 months"]
    limit_that_cannot_be_exceeded: "One call lists a period of at most 2 months." => "The interval cannot exceed three months.";
        ["differs: period of `GET /lamp`, maximum: page 3 months, spec 2 months"]
    limit_up_to: "One call lists a period of at most 2 months." => "You can request a range of up to a year.";
        ["differs: period of `GET /lamp`, maximum: page 1 year, spec 2 months"]
    length_of_time_that_is_no_limit: "`GET /lamp/17`\n" => "`GET /lamp/17`\n\nRecords over 3 months old are deleted.\n";
        ["unread: operation `GET /lamp/{id}`, text: is new: Records over 3 months old are deleted."]
    limit_of_another_call: "`GET /room.list?format=0`\n" => "`GET /room.list?format=0`\n\nThe maximum duration between `from` and `to` is 1 month.\n";
        ["page has: period of `GET /room.list`"]
}

/// No word can be added, wherever it is on the page, without a finding.
#[test]
fn no_word_is_added_unnoticed() {
    let maintainer = Maintainer::new();
    let mut silent = Vec::new();
    let mut in_example = false;
    for (index, line) in PAGE.lines().enumerate() {
        in_example = (in_example || line.starts_with("<pre>")) && !line.starts_with("</pre>");
        let has_words = line.contains(char::is_alphanumeric) && !line.contains("</pre>");
        if in_example || !has_words {
            continue;
        }
        // Before the bar that ends a row, the mark that ends bold text or a code.
        let end = line.trim_end_matches(['|', '*', ' ', '`']).len();
        let edited = format!("{} surely{}", &line[..end], &line[end..]);
        let lines = PAGE.lines().enumerate().map(|(other, text)| if other == index { &*edited } else { text });
        let page = lines.collect::<Vec<_>>().join("\n");
        if maintainer.drift(&page).is_empty() {
            silent.push(edited);
        }
    }
    assert_eq!(silent, [] as [&str; 0]);
}

#[test]
fn without_the_file_texts_are_listed_and_do_not_differ() {
    let page = replaced(PAGE, "A lamp gives light.", "A lamp gives no light.");
    let report = Maintainer::new().audit(&page, None).unwrap();
    assert_eq!(lines(&report.drift), [] as [&str; 0]);
    let text = report.text();
    let line = PAGE.lines().position(|line| line == "A lamp gives light.").unwrap() + 1;
    let title = "\nnot interpreted: read it, and record this with `--accept`\n    ";
    assert!(text.contains(title) && text.contains(&format!("\n    resource `lamp`: {line}\n")), "{text}");
}

#[test]
fn the_file_has_no_word_of_the_page() {
    let Maintainer { sources, model, accepted: file } = Maintainer::new();
    for word in ["gives", "light.", "supported", "XML", "counted", "burn", "Authentication"] {
        assert!(PAGE.contains(word) && !file.contains(word), "{word}");
    }
    assert_eq!(accept(PAGE, "elsewhere.md", &model, &sources).unwrap(), file);
}

#[test]
fn what_is_accepted_agrees() {
    let page = replaced(PAGE, "A lamp gives light.", "A lamp gives no light.");
    assert_eq!(lines(&compared(&page, SPEC, &page).drift), [] as [&str; 0]);
    assert_eq!(lines(&compared(PAGE, SPEC, &page).drift).len(), 1);
}

#[test]
fn a_line_that_is_no_fingerprint_is_reported() {
    let maintainer = Maintainer::new();
    for line in ["1234", "a b c d 0123456789ab", "0123456789xy", "<<<<<<< HEAD"] {
        let file = format!("# Texts\n\n[api]\n{line}\n");
        let failure = maintainer.audit(PAGE, Some(&file)).unwrap_err();
        assert_eq!(failure, "line 4 of accepted.txt is not a fingerprint");
    }
}

/// A page cannot move the cursor of the maintainer's terminal, or turn the order of a line.
#[test]
fn hidden_characters_of_a_page_are_escaped() {
    for (letter, shown) in
        [("q", "wiq"), ("\u{1b}[2J", r"wi\u{1b}[2J"), ("\u{202e}", r"wi\u{202e}"), ("\u{7f}", r"wi\u{7f}")]
    {
        let page =
            format!("{PAGE}\n| Field | Description | Values |\n| --- | --- | --- |\n| wi{letter} | Wide | String |\n");
        let text = crate::report(&page, SPEC).text();
        assert!(text.contains(shown), "{text}");
        assert!(!text.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}'), "{text:?}");
    }
}

/// A person reads texts once, also if what has them gets another name.
#[test]
fn a_rename_keeps_what_a_person_has_read() {
    let read = Maintainer::new().accepted;
    let renames = [
        (("| watt | Power", "| power | Power"), ("  watt: double", "  power: double")),
        (("`GET /lamp/live`", "`GET /lamp/now`"), ("call: GET /lamp/live", "call: GET /lamp/now")),
    ];
    for ((old, new), (was, is)) in renames {
        let (page, spec) = (replaced(PAGE, old, new), iadvize_tests::spec(&replaced(SPEC, was, is)));
        let model = iadvize_codegen::analyze(&spec).ok().unwrap();
        let drift = |page: &str| lines(&audit(page, "page.md", Some(&read), &model, &spec).unwrap().drift);
        assert_eq!(drift(&page), [] as [&str; 0]);
        assert_eq!(drift(&replaced(&page, "| Power | Double", "| Force | Double")).len(), 1);
    }
}

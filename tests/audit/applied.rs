//! The edits that settle findings: applied, nothing drifts; applied backwards, the spec has its old bytes.

use std::fmt::Write as _;

use iadvize_codegen::audit::{Applied, apply, audit};
use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::source::Sources;

use crate::report::settings;
use crate::{PAGE, SPEC, compared, replaced};

/// The edits that make a spec agree with a page.
pub fn applied(page: &str, spec: &Sources) -> Applied {
    let model = iadvize_codegen::analyze(spec).unwrap_or_else(|it| panic!("{}", it.render(spec, Style::Plain)));
    let report = audit(page, "page.md", None, &model, spec).unwrap();
    apply(&report, spec, &|model, sources| audit(page, "page.md", None, model, sources).ok())
}

/// The spec after edits, with something in the place of what a person has to write.
pub fn edited(spec: &Sources, applied: &Applied) -> String {
    let words = [
        ("deprecated: …", "deprecated: use something"),
        ("name: …", "name: some"),
        ("type: …", "type: string"),
        ("{ …: … }", "{ at: string }"),
        ("…", "Something."),
    ];
    words.iter().fold(unfinished(spec, applied), |text, (old, new)| text.replace(old, new))
}

/// The spec after edits, with its placeholders.
pub fn unfinished(spec: &Sources, applied: &Applied) -> String {
    let mut files: Vec<(&str, Option<&str>)> = spec.iter().map(|(_, file)| (&*file.path, Some(&*file.text))).collect();
    for change in &applied.files {
        files.retain(|(path, _)| *path != change.path);
        files.push((&change.path, change.new.as_deref()));
    }
    files.sort_unstable();
    files.into_iter().filter_map(|(path, text)| Some(format!("# {path}\n{}", text?))).collect()
}

fn page(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(PAGE.to_owned(), |page, (old, new)| replaced(&page, old, new))
}

/// The spec, with its files in order.
pub fn spec() -> Sources {
    let nothing = applied(PAGE, &iadvize_tests::spec(SPEC));
    assert!(nothing.files.is_empty() && nothing.left.is_empty(), "{nothing:?}");
    iadvize_tests::spec(&edited(&iadvize_tests::spec(SPEC), &nothing))
}

/// The unified diff of the edits.
fn diff(applied: &Applied) -> String {
    let mut diff = String::new();
    for file in &applied.files {
        let (old, new) = (file.old.clone().unwrap_or_default(), file.new.clone().unwrap_or_default());
        let lines = similar::TextDiff::from_lines(&old, &new);
        write!(diff, "{}", lines.unified_diff().context_radius(1).header(&file.path, &file.path)).unwrap();
    }
    diff
}

/// The diff there, after checking that everything is settled, and that the way back restores every byte.
fn there_and_back(edits: &[(&str, &str)]) -> String {
    let (page, spec) = (page(edits), spec());
    let there = applied(&page, &spec);
    assert!(there.left.is_empty(), "{:?}", there.left);
    let after = iadvize_tests::spec(&edited(&spec, &there));
    let again = applied(&page, &after);
    assert!(again.files.is_empty() && again.left.is_empty(), "{again:?}");
    let back = applied(PAGE, &after);
    assert!(back.left.is_empty(), "{:?}", back.left);
    let restored = edited(&after, &back);
    let original = edited(&spec, &applied(PAGE, &spec));
    assert!(restored == original, "{}", similar::TextDiff::from_lines(&*original, &*restored).unified_diff());
    diff(&there)
}

fn snapshot(name: &str, text: String) {
    settings().bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn additions() {
    let call = "#### Look at a lamp\n\n`GET /lamp/17/looks`\n\n**Fields**\n\n| Field | Description | Values |\n\
        | --- | --- | --- |\n| room_id | Room | Integer |\n| tint | Tint | `warm` or `cold` |\n\n#### Switch a lamp\n";
    let resource = "### Wire\n\n`GET /wire`\n\n#### Show\n\n`GET /wire/1`\n\n**Fields**\n\n| Field | Values |\n| --- | --- |\n\
        | id | Integer |\n| ohm | Double |\n\n### Measure <";
    let diff = there_and_back(&[
        ("| since | Since", "| colour | Colour | `red` or `blue` | `?filters[colour]=red` |\n| since | Since"),
        ("| watt | Power", "| volt | Voltage | Integer |\n| ampere | Current | Double |\n| watt | Power"),
        ("Mood (calm, bright)", "Mood (calm, wild, bright)"),
        ("| force | Force", "| softly | Softly | Boolean | No |\n| force | Force"),
        ("#### Switch a lamp\n", call),
        ("### Measure <", resource),
        ("| light_duration |", "| light_amount | Amount | How much light | Amount |\n| light_duration |"),
        ("lit: true,", "lit: true, // since today\n    warm: false,"),
        ("| dimmable | Whether", "| ~~dimmable~~ | Whether"),
        ("### Lamp\n", "### ~~Lamp~~ deprecated\n"),
    ]);
    snapshot("additions", diff);
}

#[test]
fn changes() {
    let diff = there_and_back(&[
        ("`https://far.lamps.test/api`", "`https://near.lamps.test/api`"),
        ("`X-Lamp`", "`X-Light`"),
        ("limit: 10 }", "limit: 20 }"),
        ("| full | All fields | `?full=1` |", "| whole | All fields | `?whole=1` |"),
        ("The `*` sign", "The `%` sign"),
        ("`GET /lamp/live`", "`GET /lamp/now`"),
        ("`GET /room.list/1?format=0`", "`GET /room.list/1`"),
        ("| room_id | Room | | `?filters[room_id]=12` |", "| place_id | Room | | `?filters[place_id]=12` |"),
        ("(off) | Yes |", "(off) | No |"),
        ("| watt | Power | Double |", "| power | Power | Double |"),
        ("| lit_at | Lit at | Date `YYYY-MM-DD HH:MM:SS` |", "| lit_at | Lit at | Date `YYYY-MM-DD` |"),
        ("| Burning time |", "| Burning hours |"),
        ("How many lights | Number |", "How many lights | Amount |"),
        ("**available on `attic`**", "**available on `attic` and `yard`**"),
        (" (only when 1 figure is requested)", ""),
        ("(sent as application/x-www-form-urlencoded)", ""),
    ]);
    snapshot("changes", diff);
}

#[test]
fn removals() {
    let page = page(&[
        ("| room_list | Rooms | | `?filters[room_list]=1,2` |\n", ""),
        ("| watt | Power | Double |\n", ""),
        ("`GET /lamp/live`\n", ""),
        ("| log | Broken | `[4,\"2024-01-31 08:00:00\"]` |\n", ""),
        ("| light_duration | Burning time | How long they burn | Second |\n", ""),
        ("| force | Force | `1` - unique value possible | No |\n", ""),
        ("`hall`, `yard` or `attic` |", "`hall` or `yard` |"),
        ("**available on `attic`**\n", "**available on `yard`**\n"),
    ]);
    let (spec, applied) = (spec(), applied(&page, &spec()));
    assert!(applied.left.is_empty(), "{:?}", applied.left);
    assert!(compared(&page, &edited(&spec, &applied), &page).agrees());
    snapshot("removals", diff(&applied));
}

/// Objects of the page, and those in them, become types of the file.
#[test]
fn nested_records() {
    let bare = iadvize_tests::spec(crate::nested::BARE);
    let applied = applied(crate::nested::PAGE, &bare);
    assert!(applied.left.is_empty(), "{:?}", applied.left);
    assert!(compared(crate::nested::PAGE, &edited(&bare, &applied), crate::nested::PAGE).agrees());
}

#[test]
fn recorded_differences_that_are_out_of_date() {
    let recorded = [
        ("  watt: double", "  watt: { type: double, documented: { type: string }, note: Always a number. }"),
        (
            "    call: GET /lamp\n",
            "    call: GET /lamp\n    documented: { left_out: [filter a, filter b] }\n    note: No use.\n",
        ),
    ];
    let edited_spec =
        recorded.iter().fold(edited(&spec(), &applied(PAGE, &spec())), |text, (old, new)| replaced(&text, old, new));
    let recorded = iadvize_tests::spec(&edited_spec);
    let back = applied(PAGE, &recorded);
    assert!(back.left.is_empty(), "{:?}", back.left);
    assert_eq!(edited(&recorded, &back), edited(&spec(), &applied(PAGE, &spec())));
}

#[test]
fn what_is_left_to_a_person() {
    let left = |edits: &[(&str, &str)]| {
        let applied = applied(&page(edits), &spec());
        assert!(applied.files.is_empty(), "{}", diff(&applied));
        applied.left.into_iter().map(|left| left.reason).collect::<Vec<_>>()
    };
    let unclear = ["what the page says has no known meaning"];
    assert_eq!(left(&[("| watt | Power | Double |", "| watt | Power | Watts |")]), unclear);
    assert_eq!(left(&[(" (maximum possible value is 50)", "")]), ["only a person can decide what to change"]);
    let shared = [("`on`, `off` or `broken` |\n| mood", "`on` or `off` |\n| mood")];
    assert_eq!(left(&shared), ["the edit would lead to other differences"]);
    let unknown = [("(sent as application/x-www-form-urlencoded)", "(sent as application/xml)")];
    assert_eq!(left(&unknown), ["the spec would be invalid: unknown word `xml`"]);
}

/// The object has the part after one edit, which settles both findings.
#[test]
fn a_part_of_an_object_that_is_read_and_sent() {
    let page = crate::nested::PAGE;
    let bare = iadvize_tests::spec(crate::nested::BARE);
    let spec = iadvize_tests::spec(&edited(&bare, &applied(page, &bare)));
    let page =
        replaced(page, "| calls | Calls | Integer |", "| calls | Calls | Integer |\n| muted | Muted | Boolean |");
    let sent = "| muted | Muted | Boolean *(mandatory)* |\n| forward[desk_id] |";
    let applied = applied(&replaced(&page, "| forward[desk_id] |", sent), &spec);
    assert!(applied.left.is_empty(), "{:?}", applied.left);
    assert_eq!((applied.count, applied.files.len()), (2, 1));
}

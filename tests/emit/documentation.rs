//! Texts of a spec in documentation: nothing runs, nothing is HTML, and nothing links that would not without them.

use std::collections::BTreeSet;

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::source::Sources;
use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag};

/// The address of a platform, which is a link on purpose.
const URL: &str = "https://api.example.test/2";

/// Every kind of text that becomes documentation.
const SPEC: &str = r#"# spec/api.yaml
platforms: { main: { url: "URL", doc: TEXT } }
authentication: { header: X-Key, query: key, basic: user_name }
pagination: { page: page, limit: limit, full: full, default_limit: 20, maximum_limit: 100 }
wildcard: TEXT
envelope: { success: success, refusals: { anything: { status: error, message: no, doc: TEXT } } }
identifiers: { rule_id: TEXT }
# spec/enums.yaml
channel: { doc: TEXT, deprecated: TEXT, values: { chat: TEXT, TEXT: { name: other_value, doc: TEXT, deprecated: TEXT } } }
# spec/indicators.yaml
channels: channel
families: { TEXT: { doc: TEXT, deprecated: TEXT } }
indicators:
  contact_number: { label: TEXT, family: TEXT, unit: number, channels: [chat, TEXT], doc: TEXT, deprecated: TEXT }
# spec/resources/team.yaml
resource: team
doc: TEXT
deprecated: TEXT
fields:
  id: team_id
  size: { type: integer, doc: TEXT, deprecated: TEXT, also: [OTHER] }
  TEXT: { name: odd, type: place }
  entries: { type: list<entry>, access: read }
objects: { place: { doc: TEXT, deprecated: TEXT, fields: { room: { type: string, doc: TEXT } } } }
tagged_lists: { entry: { doc: TEXT, kinds: { 1: { name: first, doc: TEXT, items: { by: { type: string, doc: TEXT } } } } } }
operations:
  list:
    call: GET /team
    doc: TEXT
    deprecated: TEXT
    filters:
      odd: { type: text, nullable: true, example: "?filters[odd]=a", doc: TEXT, note: TEXT }
      since: { type: moment, example: "?filters[since]=2024-01-01", doc: TEXT }
      until: { type: moment, example: "?filters[until]=2024-01-01" }
    period:
      from: since
      to: until
      limit: { maximum: 3 months, neither: TEXT, only_from: TEXT, only_to: TEXT }
  create: { call: POST /team, parameters: { TEXT: { name: odd, type: string, required: true, doc: TEXT } } }
  move: { call: POST /team/move, name: "move_`[Client]`", doc: TEXT, parameters: { TEXT: { name: odd, type: string, doc: TEXT } } }
"#;

/// Blocks, links and HTML in all the ways that Markdown has.
const TEXTS: &[&str] = &[
    "    panic!();",
    "\tpanic!();",
    "Text.\n\n    panic!();\n\nText",
    "```\npanic!();\n```",
    "```rust\npanic!();\n```",
    "~~~\npanic!();\n~~~",
    "~~~ {.rust}\npanic!();\n~~~",
    "Text:\r\r```\rpanic!();\r```",
    "- an item:\n\n      panic!();\n- ```\n  panic!();\n  ```",
    "-     panic!();",
    "1. one\n\n       panic!();",
    "1.     panic!();",
    "> ```\n> panic!();\n> ```",
    ">     panic!();",
    "- > - ~~~\n  > - panic!();",
    "`a\n```\npanic!();\n```",
    "`a ``` b` and ```c``` and ``d`` and `",
    "[Client]",
    "[`Client`] and [text](Client) and [text][Client] and [text]: Client",
    "[text](javascript:alert(1))",
    "![image](https://example.com/a.png)",
    "[text]\n\n[text]: https://example.com",
    "[^1] and\n\n[^1]: a note",
    "- [x] a task",
    "\\[Client] and \\\\[Client] and \\`[Client]`",
    "`a\n- [Client]`",
    "`a\n\n[Client]`",
    "`a | [Client]`",
    "| a | `b |\n| --- | --- |\n| `c | [Client]` |",
    "`a` | [Client](https://example.com)\n--- | ---",
    "<https://example.com> and <a@example.com>",
    "<script>alert(1)</script>",
    "Text\n<div>\n\n    panic!();\n\n</div>",
    "<!-- a comment",
    "&lt;script&gt; &#91;Client&#93;",
    "https://example.com/a_b",
    "# heading\n\ntext\n===",
    "*/ panic!(); /*",
    "\"] panic!(); #[doc = \"",
    "`` ` [Client] ` ``",
    "Words that fill a line of a hundred characters up to its very end, so that the next word begins one: - [Client]",
    "Words that fill a line of a hundred characters up to its very end, so that the next `code begins: <div> [Client] ` one",
    "Words that fill a line of a hundred characters up to its very end, so that the next word begins one: ``` panic!(); ```",
];

/// What the documentation of generated code can do to its readers, and to those who run its tests.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    items: usize,
    links: BTreeSet<String>,
    blocks: BTreeSet<String>,
    html: Vec<String>,
}

fn spec(text: &str) -> Sources {
    let [text, other] = [text, &format!("Other: {text}")].map(|text| serde_json::to_string(text).unwrap());
    iadvize_tests::spec(&SPEC.replace("TEXT", &text).replace("OTHER", &other).replace("URL", URL))
}

impl Found {
    fn of(text: &str) -> Self {
        // Every text ends as the check for texts that YAML cut off demands.
        let sources = spec(&format!("{text}\n\nIt ends here."));
        let tree = iadvize_codegen::generate(&sources)
            .unwrap_or_else(|problems| panic!("{}", problems.render(&sources, Style::Plain)));
        let mut found = Self::default();
        for (_, text) in tree.iter().filter(|(path, _)| path.ends_with(".rs")) {
            found.items += syn::parse_file(text).unwrap().items.len();
            found.read_file(text);
        }
        found
    }

    fn read_file(&mut self, text: &str) {
        let doc = |line| ["///", "//!"].iter().find_map(|slashes| str::strip_prefix(line, *slashes));
        let lines: Vec<Option<&str>> = text.lines().map(|line| doc(line.trim_start())).collect();
        for comment in lines.split(Option::is_none) {
            // Rustdoc removes the space after the slashes.
            let lines: Vec<&str> =
                comment.iter().flatten().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
            self.read(&lines.join("\n"));
            // The derives copy the lines of some docs into one.
            self.read(&format!("- `name`: {}", lines.join(" ")));
        }
        for note in text.split("#[deprecated(note = ").skip(1) {
            let note: syn::LitStr = syn::parse_str(note.split(")]\n").next().unwrap()).unwrap();
            self.read(&note.value());
        }
    }

    /// Reads Markdown as rustdoc does.
    fn read(&mut self, markdown: &str) {
        let mut broken = |link: BrokenLink<'_>| Some((link.reference.into_string().into(), "".into()));
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION;
        for event in Parser::new_with_broken_link_callback(markdown, options, Some(&mut broken)) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    self.links.insert(dest_url.into_string());
                }
                Event::FootnoteReference(name) => {
                    self.links.insert(name.into_string());
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    self.blocks.insert(language.into_string());
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                    self.blocks.insert("indented".to_owned());
                }
                Event::Html(html) | Event::InlineHtml(html) => self.html.push(html.into_string()),
                // The texts that rustdoc warns of, because they look like links.
                Event::Text(text) if text.contains("https://") && *text != *URL => self.html.push(text.into_string()),
                _ => {}
            }
        }
    }
}

#[test]
fn texts_are_only_texts() {
    let harmless = Found::of("Text.");
    assert_eq!(harmless.blocks.iter().collect::<Vec<_>>(), ["text"]);
    assert!(
        harmless.links.len() > 10 && !harmless.links.contains("Client") && harmless.html.is_empty(),
        "{harmless:?}"
    );
    for text in TEXTS {
        assert_eq!(Found::of(text), harmless, "{text:?}");
    }
}

/// Every text of at most a few characters that mean something in Markdown.
#[test]
fn random_texts_are_only_texts() {
    let parts = [
        "`",
        "``",
        "```",
        "~~~",
        "\n",
        "\n\n",
        "\r",
        "    ",
        "\t",
        " ",
        "- ",
        "> ",
        "1. ",
        "# ",
        "|",
        "[",
        "]",
        "(",
        ")",
        "[a]",
        "[a]: b",
        "<a>",
        "<",
        ">",
        "\\",
        "!",
        "*",
        "_",
        "rust",
        "a",
        "https://a",
        "&#96;",
        "--- | ---",
        "é",
        "\u{a0}",
    ];
    let harmless = Found::of("Text.");
    let mut random = fastrand::Rng::with_seed(11);
    for _ in 0..150 {
        let text: String = (0..random.usize(1..24)).map(|_| parts[random.usize(..parts.len())]).collect();
        assert_eq!(Found::of(&text), harmless, "{text:?}");
    }
}

/// Code, emphasis, paragraphs and items of lists stay what they are.
#[test]
fn simple_markdown_is_kept() {
    let text = "Text with `code`, `list<a>` and *emphasis*.\n\n- one\n- two `a[b]`\n\nMore.";
    let tree = iadvize_codegen::generate(&spec(text)).unwrap();
    let (_, team) = tree.iter().find(|(path, _)| path.ends_with("/team.rs")).unwrap();
    let expected = "    /// Text with `code`, `list<a>` and *emphasis*.\n    ///\n    /// - one\n    /// - two `a[b]`\n    ///\n    /// More.\n";
    assert!(team.contains(expected), "{team}");
}

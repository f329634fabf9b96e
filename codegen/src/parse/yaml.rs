//! YAML text to a tree of values with spans. The only file that uses the YAML library.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_yaml::budget::BudgetBreach;
use serde_yaml::{Location, Spanned as Located};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Hidden, Span, Spanned};

#[derive(Clone, Debug)]
pub enum Node {
    /// An empty value or `~`.
    Null(Span),
    /// Text, a number or a boolean, as text.
    Scalar(Spanned<String>),
    /// A list; its span is its first item's.
    List(Span, Vec<Node>),
    /// A map in the order it is written; its span is its first key's.
    Map(Span, Vec<(Spanned<String>, Node)>),
}

impl Node {
    pub fn span(&self) -> Span {
        match self {
            Node::Null(span) | Node::List(span, _) | Node::Map(span, _) => *span,
            Node::Scalar(text) => text.span,
        }
    }
}

/// Message, label and help of a problem.
type Problem = (&'static str, &'static str, &'static str);

const TOO_LARGE: Problem = ("the file is too large for a spec", "more than 1 MiB or 20,000 values", "split the file");
const TOO_DEEP: Problem = ("the value is nested too deeply for a spec", "too deep", "look for an unclosed bracket");
const ANCHOR: Problem = ("anchors are not allowed in a spec", "anchor or alias", "write the value out");
const SECOND_DOCUMENT: Problem = (
    "a spec file holds one YAML document",
    "second document",
    "delete the line `---`, or move what follows to another file",
);

/// A file of a thousand lines has a tenth of this.
const MAXIMUM_BYTES: usize = 1 << 20;

pub fn parse(file: FileId, text: &str) -> Result<Node, Diagnostic> {
    if text.len() > MAXIMUM_BYTES {
        return Err(problem(TOO_LARGE, Span { file, start: 0, end: 1 }));
    }
    // Anchors save little typing in this language, and a few nested ones can expand to more text than fits in memory.
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        merge_keys: serde_yaml::MergeKeyPolicy::AsOrdinary,
        budget: serde_yaml::budget! { max_aliases: 0, max_anchors: 0, max_nodes: 20_000, max_depth: 24 },
    };
    let tree: Located<Tree> =
        serde_yaml::from_str_with_options(text, options).map_err(|error| diagnostic(file, text, &error))?;
    let tree = Reader { file, text }.node(tree);
    hidden(&tree).map_or(Ok(tree), Err)
}

/// The first character that nobody sees, in a value or a name of any place: all of them become code or its documentation.
fn hidden(node: &Node) -> Option<Diagnostic> {
    match node {
        Node::Null(_) => None,
        Node::Scalar(text) => hidden_in(text),
        Node::List(_, items) => items.iter().find_map(hidden),
        Node::Map(_, entries) => entries.iter().find_map(|(name, value)| hidden_in(name).or_else(|| hidden(value))),
    }
}

fn hidden_in(Spanned { value, span }: &Spanned<String>) -> Option<Diagnostic> {
    let (place, character) = Hidden::find(value)?;
    let span = span.part(value, place, place + character.0.len_utf8());
    let message = format!("the text contains the hidden character {character}");
    let found = Diagnostic::new(Code::HiddenCharacter, message, span, "cannot be seen, or changes how text is shown");
    Some(found.help("delete the character"))
}

fn diagnostic(file: FileId, text: &str, error: &serde_yaml::Error) -> Diagnostic {
    let span = match error.location() {
        Some(location) => Reader { file, text }.span(&location),
        None => Span { file, start: 0, end: text.len().min(1) },
    };
    match error.without_snippet() {
        serde_yaml::Error::DuplicateMappingKey { key, .. } => {
            let message = format!("duplicate key `{}`", key.as_deref().unwrap_or_default());
            Diagnostic::new(Code::YamlSyntax, message, span, "this map has the key already")
                .help("merge the two entries")
        }
        serde_yaml::Error::Budget { breach: BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. }, .. } => {
            problem(ANCHOR, span)
        }
        serde_yaml::Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => problem(TOO_DEEP, span),
        serde_yaml::Error::Budget { .. } => problem(TOO_LARGE, span),
        serde_yaml::Error::MultipleDocuments { .. } => problem(SECOND_DOCUMENT, span),
        other if other.to_string().contains("recursion limit") => problem(TOO_DEEP, span),
        other => {
            let message = other.to_string();
            let message = message.split(" at line ").next().unwrap_or(&message);
            Diagnostic::new(Code::YamlSyntax, message, span, "invalid YAML").help(help(text, span, message))
        }
    }
}

fn problem((message, label, help): Problem, span: Span) -> Diagnostic {
    Diagnostic::new(Code::YamlSyntax, message, span, label).help(help)
}

/// The likeliest fix. Tabs and indentation are found in the text, because the library reports them in several ways, some
/// of them a line early.
fn help(text: &str, span: Span, message: &str) -> &'static str {
    let line = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    let tab = text[line..].lines().take(2).any(|line| line.trim_start_matches(' ').starts_with('\t'));
    let first_colon = !text[line..span.start].contains(':');
    let needs_quotes = ["mapping values", "cannot start", "alias", "anchor", "unexpected character"];
    if tab {
        "indent with spaces, not with tabs"
    } else if message.contains("mapping values") && first_colon {
        "align this line with the other keys of its map"
    } else if text[span.start..].starts_with(": ") || needs_quotes.iter().any(|words| message.contains(words)) {
        "put a text in quotes if it contains `: ` or ` #`, or begins with a character such as `, *, & or ["
    } else {
        "look for an unclosed bracket or quote, or a line with a different indentation"
    }
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
}

impl Reader<'_> {
    fn node(&self, located: Located<Tree>) -> Node {
        let span = self.span(&located.referenced);
        match located.value {
            Tree::Null => Node::Null(span),
            Tree::Scalar(value) => Node::Scalar(Spanned { value, span }),
            Tree::List(items) => Node::List(span, items.into_iter().map(|item| self.node(item)).collect()),
            Tree::Map(entries) => {
                let entries = entries.into_iter().map(|(key, value)| {
                    let span = self.span(&key.referenced);
                    (Spanned { value: key.value, span }, self.node(value))
                });
                Node::Map(span, entries.collect())
            }
        }
    }

    /// The library gives no length for maps and lists, and no byte offset for syntax errors: their span is one character.
    fn span(&self, location: &Location) -> Span {
        let bytes = location.span();
        let inside = |position: &usize| self.text.is_char_boundary(*position);
        let start = bytes.byte_offset().map(|offset| offset as usize).filter(inside);
        let start = start.unwrap_or_else(|| self.offset(location.line() as usize, location.column() as usize));
        let end = bytes.byte_len().filter(|length| *length > 0).map(|length| start + length as usize).filter(inside);
        let end = end.unwrap_or_else(|| start + self.text[start..].chars().next().map_or(0, char::len_utf8));
        Span { file: self.file, start, end }
    }

    fn offset(&self, line: usize, column: usize) -> usize {
        let mut lines = self.text.split_inclusive('\n');
        let before: usize = lines.by_ref().take(line.saturating_sub(1)).map(str::len).sum();
        let inside: usize =
            lines.next().unwrap_or_default().chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        before + inside
    }
}

enum Tree {
    Null,
    Scalar(String),
    List(Vec<Located<Tree>>),
    Map(Vec<(Located<String>, Located<Tree>)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

macro_rules! scalars {
    ($($visit:ident: $ty:ty,)*) => {$(
        fn $visit<E: Error>(self, value: $ty) -> Result<Tree, E> {
            Ok(Tree::Scalar(value.to_string()))
        }
    )*};
}

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    scalars! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Tree::Map(entries))
    }
}

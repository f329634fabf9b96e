//! A YAML file with the places of its entries.

use std::ops::Range;

use crate::parse::yaml::{self, Node};
use crate::source::{Sources, Span, Spanned};

pub struct Document<'t> {
    pub text: &'t str,
    root: Node,
}

/// A map of a document.
#[derive(Clone, Copy)]
pub struct Map<'d> {
    pub entries: &'d [(Spanned<String>, Node)],
    /// Whether it is in braces.
    pub is_flow: bool,
    /// Where it begins: at its brace, or at its first key.
    pub start: usize,
}

impl Map<'_> {
    pub fn index(&self, key: &str) -> Option<usize> {
        self.entries.iter().position(|(name, _)| name.value == key)
    }
}

impl<'t> Document<'t> {
    /// # Errors
    /// The text is not valid YAML.
    pub fn parse(text: &'t str) -> Result<Self, String> {
        let file = Sources::default().add("", "");
        let root = yaml::parse(file, text).map_err(|problem| problem.message().to_owned())?;
        Ok(Self { text, root })
    }

    pub fn node(&self, path: &[String]) -> Option<&Node> {
        path.iter().try_fold(&self.root, |node, key| match node {
            Node::Map(_, entries) => entries.iter().find(|(name, _)| name.value == *key).map(|(_, value)| value),
            _ => None,
        })
    }

    pub fn map(&self, path: &[String]) -> Option<Map<'_>> {
        match self.node(path)? {
            Node::Map(span, entries) => {
                Some(Map { entries, is_flow: self.text[span.start..].starts_with('{'), start: span.start })
            }
            _ => None,
        }
    }

    /// The map that contains the last key of a path, and the position of its entry.
    pub fn entry(&self, path: &[String]) -> Option<(Map<'_>, usize)> {
        let (key, above) = path.split_last()?;
        let map = self.map(above)?;
        Some((map, map.index(key)?))
    }

    /// The path of the entry whose value begins at a span, such as the span of a remark. The file itself has an empty path.
    pub fn path_of_value(&self, span: Span) -> Option<Vec<String>> {
        find(&self.root, &|_, value| value.span().start == span.start).or_else(|| {
            let is_root = self.root.span().start == span.start;
            is_root.then(Vec::new)
        })
    }

    /// The path of the entry whose key is at a span.
    pub fn path_of_key(&self, span: Span) -> Option<Vec<String>> {
        find(&self.root, &|key, _| key.span.start == span.start)
    }

    /// Every entry with its path.
    pub fn each(&self, visit: &mut impl FnMut(&[String], &Node)) {
        each(&self.root, &mut Vec::new(), visit);
    }

    /// The byte after a value, without space and comments that follow it.
    pub fn end(&self, node: &Node) -> usize {
        let span = node.span();
        let of_flow = |last: Option<&Node>| {
            let last = last.map_or(span.start + 1, |last| self.end(last));
            let closes = self.text[self.skip(last)..].starts_with(['}', ']']);
            if closes { self.skip(last) + 1 } else { span.end }
        };
        match node {
            Node::Null(_) | Node::Scalar(_) => span.start + self.text[span.start..span.end].trim_end().len(),
            Node::List(_, items) if self.text[span.start..].starts_with('[') => of_flow(items.last()),
            Node::Map(_, entries) if self.text[span.start..].starts_with('{') => {
                of_flow(entries.last().map(|(_, value)| value))
            }
            Node::List(_, items) => items.last().map_or(span.end, |last| self.end(last)),
            Node::Map(_, entries) => entries.last().map_or(span.end, |(_, last)| self.end(last)),
        }
    }

    /// The text of a value: from behind its colon and the spaces there, also if it begins on another line.
    pub fn value(&self, (key, value): &(Spanned<String>, Node)) -> Range<usize> {
        let colon = self.text[key.span.end..].find(':').map_or(key.span.end, |offset| key.span.end + offset + 1);
        let line = self.text[colon..].split(['\r', '\n', '#']).next().unwrap_or_default();
        let start = if line.trim().is_empty() { colon } else { colon + line.len() - line.trim_start().len() };
        start..self.end(value).max(start)
    }

    /// The lines of an entry of a block, with the comments above it.
    pub fn block(&self, entry: &(Spanned<String>, Node)) -> Range<usize> {
        let key = entry.0.span.start;
        let mut start = self.line_start(key);
        let indent = key - start;
        let is_comment = |line: &str| line.trim_start().starts_with('#');
        let depth = |line: &str| line.len() - line.trim_start().len();
        while let Some(above) = self.line_above(start).filter(|line| is_comment(line) && depth(line) == indent) {
            start -= above.len();
        }
        let mut end = self.line_end(self.value(entry).end);
        loop {
            let below = self.text[end..].split_inclusive('\n').next().unwrap_or_default();
            if !is_comment(below) || depth(below) <= indent {
                return start..end;
            }
            end += below.len();
        }
    }

    /// Skips space, comments and a comma.
    pub fn skip(&self, from: usize) -> usize {
        let rest = self.text[from..].trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        let at = self.text.len() - rest.len();
        match rest.starts_with('#') {
            true => self.skip(self.line_end(at)),
            false => at,
        }
    }

    pub fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    /// The byte after the line.
    pub fn line_end(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
    }

    /// The line before the line that begins here.
    pub fn line_above(&self, start: usize) -> Option<&'t str> {
        self.text[..start].split_inclusive('\n').next_back()
    }

    pub fn newline(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// The spaces that one level is indented by.
    pub fn step(&self) -> String {
        let columns = self.text.lines().filter(|line| line.trim_start().starts_with(|c: char| c.is_alphanumeric()));
        let indent = columns.map(|line| line.len() - line.trim_start().len()).find(|indent| *indent > 0);
        " ".repeat(indent.unwrap_or(2))
    }
}

type Test<'a> = &'a dyn Fn(&Spanned<String>, &Node) -> bool;

fn find(node: &Node, is_it: Test<'_>) -> Option<Vec<String>> {
    let Node::Map(_, entries) = node else { return None };
    entries.iter().find_map(|(key, value)| {
        let inside = || find(value, is_it).map(|path| [vec![key.value.clone()], path].concat());
        if is_it(key, value) { Some(vec![key.value.clone()]) } else { inside() }
    })
}

fn each(node: &Node, path: &mut Vec<String>, visit: &mut impl FnMut(&[String], &Node)) {
    let Node::Map(_, entries) = node else { return };
    for (key, value) in entries {
        path.push(key.value.clone());
        visit(path, value);
        each(value, path, visit);
        path.pop();
    }
}

//! Finds the entries of the spec that entities were read from.

use super::inventory::Place;
use crate::edit::{Document, Put};
use crate::parse::yaml::Node;
use crate::source::{Sources, Span};

/// The files of a spec with the places of their entries.
pub struct Places<'a> {
    sources: &'a Sources,
    documents: Vec<Option<Document<'a>>>,
}

/// An entry of a file, by the keys from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub file: String,
    pub path: Vec<String>,
}

impl Target {
    pub fn below(mut self, keys: &[&str]) -> Self {
        self.path.extend(keys.iter().map(|key| (*key).to_owned()));
        self
    }

    pub fn parent(mut self) -> Self {
        self.path.pop();
        self
    }

    /// The key of the entry.
    pub fn key(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }
}

impl<'a> Places<'a> {
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, documents: sources.iter().map(|(_, file)| Document::parse(&file.text).ok()).collect() }
    }

    /// The map or value that begins at a span.
    pub fn of_value(&self, span: Span) -> Option<Target> {
        self.target(span, |document| document.path_of_value(span))
    }

    /// The entry of a type or field whose name is at a span. The name of a resource stands for its file.
    pub fn of_name(&self, span: Span) -> Option<Target> {
        let target = self.target(span, |document| document.path_of_key(span)).or_else(|| self.of_value(span))?;
        let is_name = target.path.len() == 1 && matches!(target.key(), "resource" | "name");
        Some(if is_name { target.parent() } else { target })
    }

    /// The scalar at an entry.
    pub fn text(&self, target: &Target) -> Option<&str> {
        match self.node(target)? {
            Node::Scalar(text) => Some(&text.value),
            _ => None,
        }
    }

    /// The scalars of a list at an entry, or its only one.
    pub fn items(&self, target: &Target) -> Vec<String> {
        let text = |node: &Node| if let Node::Scalar(text) = node { Some(text.value.clone()) } else { None };
        match self.node(target) {
            Some(Node::List(_, items)) => items.iter().filter_map(text).collect(),
            node => node.and_then(text).into_iter().collect(),
        }
    }

    pub fn keys(&self, target: &Target) -> Vec<String> {
        match self.node(target) {
            Some(Node::Map(_, entries)) => entries.iter().map(|(key, _)| key.value.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// The enum that the type of an entry names: in the same file, or shared.
    pub fn enumeration(&self, entry: &Target) -> Option<Target> {
        let ty = self.text(&entry.clone().below(&["type"])).or_else(|| self.text(entry))?;
        let name = ty.strip_prefix("list<").and_then(|ty| ty.strip_suffix('>')).unwrap_or(ty);
        let own = Target { file: entry.file.clone(), path: vec!["enums".to_owned(), name.to_owned()] };
        let shared = self.sources.iter().filter(|(_, file)| file.path.ends_with("/enums.yaml"));
        let shared = shared.map(|(_, file)| Target { file: file.path.clone(), path: vec![name.to_owned()] });
        [own].into_iter().chain(shared).find(|target| self.node(target).is_some())
    }

    /// The entries below a target that have one of these keys and this value.
    pub fn references(&self, target: &Target, keys: &[&str], value: &str) -> Vec<Target> {
        let position = self.sources.iter().position(|(_, file)| file.path == target.file);
        let document = position.and_then(|position| self.documents.get(position)?.as_ref());
        let mut found = Vec::new();
        let mut visit = |path: &[String], node: &Node| {
            let is_below = path.starts_with(&target.path) && path.last().is_some_and(|key| keys.contains(&&**key));
            if is_below && matches!(node, Node::Scalar(text) if text.value == value) {
                found.push(Target { file: target.file.clone(), path: path.to_vec() });
            }
        };
        document.into_iter().for_each(|document| document.each(&mut visit));
        found
    }

    /// The line where an entry is added to a file.
    pub fn of_addition(&self, file: &str, put: &Put) -> Option<Place> {
        let position = self.sources.iter().position(|(_, source)| source.path == file)?;
        let document = self.documents.get(position)?.as_ref()?;
        let start = put.start(document).ok()?;
        Some(Place { file: file.to_owned(), line: document.text[..start].matches('\n').count() + 1 })
    }

    fn node(&self, target: &Target) -> Option<&Node> {
        let position = self.sources.iter().position(|(_, file)| file.path == target.file)?;
        self.documents.get(position)?.as_ref()?.node(&target.path)
    }

    fn target(&self, span: Span, find: impl Fn(&Document<'_>) -> Option<Vec<String>>) -> Option<Target> {
        let file = self.sources.get(span.file).path.clone();
        let position = self.sources.iter().position(|(id, _)| id == span.file)?;
        Some(Target { file, path: find(self.documents.get(position)?.as_ref()?)? })
    }
}

//! The sections of the page. Little depends on the levels of their titles, because these have changed before.

use std::collections::BTreeMap;

use super::call::{self, Call};
use crate::audit::page::{Block, Content, Row};
use crate::audit::text::Text;

/// All sections of a page.
pub struct Sections {
    /// In the order of the page.
    pub list: Vec<Section>,
    /// For each resource, whether the title above each of its calls contains "deprecated".
    resources: BTreeMap<String, Vec<bool>>,
}

/// A title and the blocks up to the next title.
pub struct Section {
    pub title: Text,
    pub level: usize,
    pub line: usize,
    pub blocks: Vec<Block>,
    /// The call that the title is, if it is one.
    pub call: Option<Call>,
}

impl Sections {
    /// Splits a page at its titles and finds the resources that it describes.
    pub fn new(blocks: Vec<Block>) -> Self {
        let mut list = vec![Section::new(Text::default(), 0, 1)];
        for block in blocks {
            match (&block.content, list.last_mut()) {
                (Content::Heading(level, title), _) => list.push(Section::new(title.clone(), *level, block.line)),
                (_, Some(section)) => section.blocks.push(block),
                (_, None) => {}
            }
        }
        let resources = resources(&list);
        Self { list, resources }
    }

    /// Whether the page describes the resource of this call.
    pub fn describes(&self, call: &Call) -> bool {
        self.resources.contains_key(&call.resource)
    }

    /// Whether most titles above a resource's calls contain "deprecated". The first one counts twice.
    pub fn is_deprecated(&self, resource: &str) -> bool {
        let titles = self.resources.get(resource).map(Vec::as_slice).unwrap_or_default();
        let count = |deprecated| titles.iter().chain(titles.first()).filter(|title| **title == deprecated).count();
        count(true) > count(false)
    }
}

/// The titles of a resource are those before its first call. Titles between two of its calls belong to calls, and titles of
/// indicators to the call before.
fn resources(sections: &[Section]) -> BTreeMap<String, Vec<bool>> {
    let mut resources: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    let mut last = String::new();
    let mut titles: Vec<bool> = Vec::new();
    let mut deprecated = false;
    for section in sections {
        if !section.has_call() && section.call.is_none() && !section.is_about("indicator") {
            titles.push(section.title.is_deprecated());
        }
        let titled = section.call.iter().filter(|_| section.has_table());
        for call in section.calls().chain(titled.cloned()) {
            if call.resource != last && !titles.is_empty() {
                deprecated = titles.contains(&true);
            }
            titles.clear();
            last.clone_from(&call.resource);
            resources.entry(call.resource).or_default().push(deprecated);
        }
    }
    resources
}

impl Section {
    fn new(title: Text, level: usize, line: usize) -> Self {
        let call = title.leading_code().and_then(call::parse);
        Self { title, level, line, blocks: Vec::new(), call }
    }

    /// Whether a call is below the title.
    pub fn has_call(&self) -> bool {
        self.calls().next().is_some()
    }

    /// Whether its title contains these words.
    pub fn is_about(&self, words: &str) -> bool {
        self.title.lower().contains(words)
    }

    /// The family of its indicators: `contact` for the title "Contact indicators".
    pub fn family(&self) -> Option<String> {
        let title = self.title.lower();
        let (before, _) = title.split_once("indicator")?;
        Some(before.trim().trim_end_matches('s').to_owned()).filter(|family| !family.is_empty())
    }

    /// The calls in its lines.
    fn calls(&self) -> impl Iterator<Item = Call> {
        self.blocks.iter().filter_map(|block| match &block.content {
            Content::Line(text) => text.leading_code().and_then(call::parse),
            _ => None,
        })
    }

    /// Whether it has a table other than the parameters of all listings.
    fn has_table(&self) -> bool {
        self.blocks.iter().any(|block| matches!(&block.content, Content::Table(_, rows) if !is_common(rows)))
    }
}

/// Whether a table lists the parameters of all listings, which the query has without `filters[…]`.
pub fn is_common<'a>(rows: impl IntoIterator<Item = &'a Row>) -> bool {
    let mut codes = rows.into_iter().flat_map(|row| &row.cells).flat_map(Text::codes).peekable();
    codes.peek().is_some() && codes.all(|code| code.starts_with('?') && !code.contains('['))
}

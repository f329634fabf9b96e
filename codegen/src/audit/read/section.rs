//! The sections of the page. Little depends on the levels of their titles, because these have changed before.

use std::collections::{BTreeMap, BTreeSet};

use super::call::{self, Call};
use super::caption;
use super::deprecation::{self, Deprecation};
use crate::audit::page::{Block, Content, Row};
use crate::audit::text::Text;

/// All sections of a page.
pub struct Sections {
    /// In the order of the page.
    pub list: Vec<Section>,
    resources: BTreeMap<String, Titles>,
}

/// The titles of a resource.
struct Titles {
    /// Whether the title above each of its calls contains "deprecated".
    deprecated: Vec<bool>,
    /// The section of the resource's title, or of its first call.
    own: usize,
}

/// A title and the blocks up to the next title.
pub struct Section {
    pub title: Text,
    pub deprecation: Option<Deprecation>,
    pub level: usize,
    pub line: usize,
    pub blocks: Vec<Block>,
    /// The call that the title is, if it is one.
    pub call: Option<Call>,
}

impl Sections {
    /// Splits a page at its titles and finds the resources that it describes. A caption that is a title becomes a line, and a
    /// bold line above a call a title.
    pub fn new(blocks: Vec<Block>) -> Self {
        let mut list = Vec::new();
        let mut last = Section::new(Text::default(), 0, 1);
        let described = described(&blocks);
        let mut blocks = blocks.into_iter();
        while let Some(block) = blocks.next() {
            let next = match &block.content {
                Content::Heading(_, title) if caption::is_known(title) => {
                    last.blocks.push(caption::as_line(title, block.line));
                    continue;
                }
                Content::Heading(level, title) => Section::new(title.clone(), *level, block.line),
                Content::Line(text) => {
                    let level = match call::of_line(text).filter(|_| text.is_strong()) {
                        Some(call) => (!described.contains(&call.resource)).then(|| last.level_below()),
                        None => caption::level(text, blocks.as_slice(), last.resource().as_deref(), last.level_below()),
                    };
                    match level {
                        Some(level) => Section::new(text.clone(), level, block.line),
                        None => {
                            last.blocks.push(block);
                            continue;
                        }
                    }
                }
                _ => {
                    last.blocks.push(block);
                    continue;
                }
            };
            list.push(std::mem::replace(&mut last, next));
        }
        list.push(last);
        let resources = resources(&list);
        Self { list, resources }
    }

    /// Whether the page describes the resource of this call.
    pub fn describes(&self, call: &Call) -> bool {
        self.resources.contains_key(&call.resource)
    }

    /// The resource whose own title is that of a section without calls.
    pub fn titled(&self, section: &Section) -> Option<&str> {
        let is_own = |titles: &Titles| std::ptr::eq(&raw const self.list[titles.own], section);
        self.resources.iter().find(|(_, titles)| is_own(titles) && !section.has_call()).map(|(name, _)| &**name)
    }

    /// The section with the title of a resource.
    pub fn of(&self, resource: &str) -> Option<&Section> {
        self.resources.get(resource).map(|titles| &self.list[titles.own])
    }

    /// Whether most titles above a resource's calls contain "deprecated". The first one counts twice.
    pub fn is_deprecated(&self, resource: &str) -> bool {
        let titles = self.resources.get(resource).map(|titles| &*titles.deprecated).unwrap_or_default();
        let count = |deprecated| titles.iter().chain(titles.first()).filter(|title| **title == deprecated).count();
        count(true) > count(false)
    }
}

/// The resources that have a call with a table. A bold call of another one is a title above an example of calls in general.
fn described(blocks: &[Block]) -> BTreeSet<String> {
    let mut described = BTreeSet::new();
    let mut last = None;
    for block in blocks {
        match &block.content {
            Content::Heading(_, text) | Content::Line(text) => last = call::of_line(text).or(last),
            Content::Table(_, rows) if !is_common(rows) => {
                described.extend(last.as_ref().map(|call| call.resource.clone()))
            }
            _ => {}
        }
    }
    described
}

/// The titles of a resource are those before its first call. Titles between two of its calls belong to calls, and titles of
/// indicators to the call before.
fn resources(sections: &[Section]) -> BTreeMap<String, Titles> {
    let mut resources: BTreeMap<String, Titles> = BTreeMap::new();
    let mut last = String::new();
    let mut titles: Vec<bool> = Vec::new();
    let mut deprecated = false;
    for (index, section) in sections.iter().enumerate() {
        if section.is_plain() {
            titles.push(section.deprecation.is_some());
        }
        let titled = section.call.iter().filter(|_| section.has_table());
        for call in section.calls().map(|(call, _)| call).chain(titled.cloned()) {
            if call.resource != last {
                // Without another title, a resource has that of its first call.
                let own = titles.is_empty() && section.deprecation.is_some();
                deprecated = own || titles.contains(&true);
            }
            titles.clear();
            last.clone_from(&call.resource);
            let own = || Titles { deprecated: Vec::new(), own: own_title(sections, index, &call) };
            resources.entry(call.resource.clone()).or_insert_with(own).deprecated.push(deprecated);
        }
    }
    resources
}

/// The title of the resource whose first call is below `index`: the title before, unless that one is about more.
fn own_title(sections: &[Section], index: usize, call: &Call) -> usize {
    let Some(before) = index.checked_sub(1).filter(|before| *before > 0 && sections[*before].is_plain()) else {
        return index;
    };
    let title = &sections[before];
    let mut below = sections[index..].iter().take_while(|section| section.level > title.level && !section.is_plain());
    let is_of_one = below.by_ref().flat_map(Section::calls).all(|(other, _)| other.resource == call.resource);
    let is_text = |block: &Block| matches!(block.content, Content::Line(_));
    let is_beside = title.level == sections[index].level && title.blocks.iter().all(is_text);
    if is_of_one && (title.level < sections[index].level || is_beside) { before } else { index }
}

impl Section {
    fn new(title: Text, level: usize, line: usize) -> Self {
        let call = title.leading_code().and_then(call::parse);
        let deprecation = deprecation::of_name(&title);
        Self { title, deprecation, level, line, blocks: Vec::new(), call }
    }

    /// The title without a deprecation.
    pub fn words(&self) -> String {
        self.deprecation.as_ref().map_or_else(|| self.title.plain(), |found| found.rest.clone())
    }

    /// Whether it has no call and is not about indicators.
    fn is_plain(&self) -> bool {
        !self.has_call() && self.call.is_none() && !self.is_about("indicator")
    }

    /// Whether a call is below the title.
    pub fn has_call(&self) -> bool {
        self.calls().next().is_some()
    }

    /// The level of a bold line in it that is a title: below this one, or beside it if this one has a call.
    fn level_below(&self) -> usize {
        if self.has_call() || self.call.is_some() { self.level } else { self.level + 1 }
    }

    /// The resource of its last call.
    fn resource(&self) -> Option<String> {
        self.calls().last().map(|(call, _)| call.resource)
    }

    /// Whether it has tables, and all their rows have one of these names.
    pub fn has_only_rows(&self, is_known: impl Fn(&str) -> bool) -> bool {
        let rows = || {
            self.blocks.iter().filter_map(|block| match &block.content {
                Content::Table(_, rows) => Some(rows),
                _ => None,
            })
        };
        let mut names = rows().flatten().filter_map(|row| row.cells.first()).map(Text::plain).peekable();
        names.peek().is_some() && names.all(|name| is_known(&name))
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

    /// The calls in its lines, with the lines.
    pub fn calls(&self) -> impl Iterator<Item = (Call, usize)> {
        self.blocks.iter().filter_map(|block| match &block.content {
            Content::Line(text) => call::of_line(text).map(|call| (call, block.line)),
            _ => None,
        })
    }

    /// Whether it has a table other than the parameters of all listings.
    pub fn has_table(&self) -> bool {
        self.blocks.iter().any(|block| matches!(&block.content, Content::Table(_, rows) if !is_common(rows)))
    }
}

/// Whether a table lists the parameters of all listings, which the query has without `filters[…]`.
pub fn is_common<'a>(rows: impl IntoIterator<Item = &'a Row>) -> bool {
    let mut codes = rows.into_iter().flat_map(|row| &row.cells).flat_map(Text::codes).peekable();
    codes.peek().is_some() && codes.all(|code| code.starts_with('?') && !code.contains('['))
}

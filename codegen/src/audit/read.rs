//! The blocks of a page to the facts that they state.

pub mod call;
mod example;
mod general;
mod indicators;
mod name;
mod prose;
mod rows;
mod section;
mod stated;
mod table;

use super::inventory::{Claim, Kind, Place, Thing};
use super::page::{Block, Content, Row};
use super::text::Text;
use call::Call;
pub use example::wording;
pub use prose::span_of_time;
use section::{Section, Sections};

/// Everything that a page states, with `file` as its name.
pub fn read(blocks: Vec<Block>, file: &str) -> Thing {
    let sections = Sections::new(blocks);
    let place = Place { file: file.to_owned(), line: 1 };
    let api = Thing::new(Kind::Api, "api", place).with("wildcard", Claim::Nothing);
    let mut reader = Reader { api, file, call: None, level: 0, caption: None, last: String::new(), ends: Vec::new() };
    for section in &sections.list {
        reader.section(section, &sections);
    }
    let resources = reader.api.parts.iter_mut().filter(|part| part.kind == Kind::Resource);
    let answers = resources.flat_map(|resource| &mut resource.parts).filter(|part| part.kind == Kind::Answer);
    answers.for_each(rows::note_gaps);
    reader.api
}

/// Goes through the page from top to bottom.
struct Reader<'a> {
    api: Thing,
    file: &'a str,
    /// The call that is being described.
    call: Option<Call>,
    /// The level of its title.
    level: usize,
    /// The bold line before the next table.
    caption: Option<Text>,
    /// The last line of text.
    last: String,
    /// The filters that begin and end the call's period, as its rules name them.
    ends: Vec<String>,
}

impl Reader<'_> {
    fn section(&mut self, section: &Section, sections: &Sections) {
        self.caption = None;
        self.last = excerpt(&section.title.plain());
        match &section.call {
            Some(call) if sections.describes(call) => self.open(call.clone(), section.line, section, sections),
            // A call on something that is nowhere described is an example of how all calls go.
            Some(_) => self.call = None,
            None if section.level <= self.level && !section.is_of_indicators() => self.call = None,
            None => {}
        }
        for block in &section.blocks {
            self.block(block, section, sections);
        }
    }

    fn block(&mut self, block: &Block, section: &Section, sections: &Sections) {
        if let Content::Line(text) | Content::Item(text) = &block.content {
            self.last = excerpt(&text.plain());
        }
        match &block.content {
            Content::Heading(..) => {}
            Content::Line(text) => match text.leading_code().and_then(call::parse) {
                Some(call) => self.open(call, block.line, section, sections),
                None if text.plain().starts_with('|') => {
                    self.unreadable(
                        &format!("table {}", excerpt(&text.plain())),
                        "is no table for Markdown",
                        block.line,
                    );
                }
                None if text.runs.first().is_some_and(|run| run.strong) => self.caption = Some(text.clone()),
                None => self.prose(text, block.line, section),
            },
            Content::Item(text) => self.prose(text, block.line, section),
            Content::Table(header, rows) => self.table(header, rows, block.line, section),
            Content::Example(text) => self.example(text, block.line),
            Content::Html(html) if html.trim_start().starts_with("<!--") => {}
            Content::Html(html) => self.unreadable(&format!("markup {}", excerpt(html)), "no Markdown", block.line),
        }
    }

    /// Begins a call: what follows is about it.
    fn open(&mut self, call: Call, line: usize, section: &Section, sections: &Sections) {
        let place = self.place(line);
        let deprecated = sections.is_deprecated(&call.resource);
        let resource = self.api.part_mut(Kind::Resource, &call.resource, &place);
        resource.set("deprecated", Claim::flag(deprecated));
        let operation = resource.part_mut(Kind::Operation, &call.name, &place);
        operation.expect(&["filters_of"]);
        operation.set("query", Claim::set(&call.query));
        operation.set("deprecated", Claim::flag(section.title.is_deprecated()));
        (self.call, self.level, self.caption) = (Some(call), section.level, None);
        self.ends.clear();
    }

    fn prose(&mut self, text: &Text, line: usize, section: &Section) {
        match self.call.clone() {
            Some(call) => self.prose_of_call(&call, text, line),
            None => self.general_prose(text, line, section),
        }
    }

    fn table(&mut self, header: &[Text], rows: &[Row], line: usize, section: &Section) {
        let caption = self.caption.take();
        let table = table::Table::new(header, rows, caption.as_ref());
        for row in rows.iter().filter(|row| row.cut) {
            self.unreadable_row(row, "has more cells than the table has columns");
        }
        match self.call.clone() {
            _ if table.is_of("indicator") => self.indicators(&table, section),
            Some(call) => self.table_of_call(&call, &table, line),
            None => self.general_table(&table, line, section),
        }
    }

    /// The call that is being described, as a thing.
    fn operation(&mut self, call: &Call, line: usize) -> &mut Thing {
        let place = self.place(line);
        let resource = self.api.part_mut(Kind::Resource, &call.resource, &place);
        resource.part_mut(Kind::Operation, &call.name, &place)
    }

    /// Nothing is skipped: what cannot be interpreted is a fact of its own.
    fn unreadable(&mut self, name: &str, reason: &str, line: usize) {
        let thing = Thing::new(Kind::Unreadable, name, self.place(line)).with("reason", Claim::one(reason));
        match self.call.clone() {
            Some(call) => self.operation(&call, line).parts.push(thing),
            None => self.api.parts.push(thing),
        }
    }

    fn unreadable_row(&mut self, row: &Row, reason: &str) {
        let first = row.cells.first().map(Text::plain).unwrap_or_default();
        self.unreadable(format!("row {first}").trim_end(), reason, row.line);
    }

    fn place(&self, line: usize) -> Place {
        Place { file: self.file.to_owned(), line }
    }
}

/// The beginning of a longer text.
fn excerpt(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    }
}

//! Reads the facts of a page from its blocks.

mod about;
pub mod call;
mod caption;
mod deprecation;
mod enumerated;
mod example;
mod general;
mod indicators;
mod name;
mod nested;
mod prose;
mod remark;
mod rows;
mod section;
mod stated;
mod steps;
mod table;
mod texts;

use super::inventory::{Claim, Entity, Kind, Place};
use super::page::{Block, Content, Row};
use super::passage::excerpt;
use super::text::Text;
use about::About;
use call::Call;
pub use example::wording;
pub use prose::span_of_time;
use section::{Section, Sections};

/// All facts of a page. `file` is its name.
pub fn read(blocks: Vec<Block>, file: &str) -> Entity {
    let sections = Sections::new(blocks);
    let place = Place { file: file.to_owned(), line: 1 };
    let api = Entity::new(Kind::Api, "api", place).with("wildcard", Claim::Absent);
    let mut reader = Reader {
        api,
        file,
        call: None,
        level: 0,
        opened: 0,
        about: About::Api,
        caption: None,
        titled: None,
        below: Vec::new(),
        reads_fields: false,
        last: String::new(),
        ends: Vec::new(),
        deprecated_indicators: None,
    };
    for section in &sections.list {
        reader.section(section, &sections);
    }
    let resources = reader.api.parts.iter_mut().filter(|part| part.kind == Kind::Resource);
    let responses = resources.flat_map(|resource| &mut resource.parts).filter(|part| part.kind == Kind::Response);
    responses.for_each(mark_omitted_fields);
    reader.api
}

/// Where a table describes a response, a field that only an example shows is absent from it.
fn mark_omitted_fields(record: &mut Entity) {
    if record.parts.iter().any(steps::is_described) {
        let fields = record.parts.iter_mut().filter(|field| !steps::is_described(field));
        fields.for_each(|field| field.set("type", Claim::Absent));
    }
    record.parts.iter_mut().for_each(mark_omitted_fields);
}

/// Reads the page from top to bottom.
struct Reader<'a> {
    api: Entity,
    file: &'a str,
    /// The current call.
    call: Option<Call>,
    /// The level of its title.
    level: usize,
    /// The line of its title.
    opened: usize,
    /// The subject of the current texts.
    about: About,
    /// The bold line before the next table.
    caption: Option<Text>,
    /// The object whose name is the title of the section.
    titled: Option<Text>,
    /// The object that the current table describes: empty for a record.
    below: Vec<steps::Step>,
    /// Whether the last table of the call has fields of its response.
    reads_fields: bool,
    /// The last line of text.
    last: String,
    /// The filters that begin and end the call's period, as its rules name them.
    ends: Vec<String>,
    /// The page's advice, if a sentence says that the indicators below are deprecated.
    deprecated_indicators: Option<String>,
}

impl Reader<'_> {
    fn section(&mut self, section: &Section, sections: &Sections) {
        (self.caption, self.deprecated_indicators) = (None, None);
        self.last = excerpt(&section.title.plain());
        let titled = sections.titled(section);
        self.titled = self.object_titled(section).filter(|_| titled.is_none() || section.has_table());
        match &section.call {
            Some(call) if sections.describes(call) => self.open(call.clone(), section.line, section, sections),
            // A call of a resource that the page does not describe is an example of calls in general.
            Some(_) => self.call = None,
            None if self.titled.is_some() => {}
            None if titled.is_some() => self.call = None,
            None if section.level <= self.level && !section.is_about("indicator") && !self.continues(section) => {
                self.call = None;
            }
            None => {}
        }
        // Texts between a title and its call are about the call.
        match section.calls().next() {
            Some((call, line)) => self.open(call, line, section, sections),
            None if section.call.is_some() && self.call == section.call => {}
            None if self.titled.is_some() => {
                self.about = self.call.clone().map_or(About::Api, About::Operation);
                self.is_name_of_object(&section.title, section.line);
                self.advice(section);
            }
            None => self.title(section, titled.and_then(|name| sections.of(name).map(|own| (name, own)))),
        }
        for block in &section.blocks {
            self.block(block, section, sections);
        }
    }

    /// Whether a section only says more about the fields of the current call.
    fn continues(&self, section: &Section) -> bool {
        let resource = self.call.as_ref().and_then(|call| self.api.part(Kind::Resource, &call.resource));
        let response = self.call.as_ref().and_then(|call| resource?.part(Kind::Response, &call.response));
        response.is_some_and(|response| section.has_only_rows(|name| response.part(Kind::Field, name).is_some()))
    }

    /// The title, if it names an object of the current call.
    fn object_titled(&self, section: &Section) -> Option<Text> {
        let call = self.call.as_ref().filter(|_| section.level >= self.level && !section.has_call())?;
        self.object_named(call, &section.title).map(|_| section.title.clone())
    }

    fn block(&mut self, block: &Block, section: &Section, sections: &Sections) {
        if let Content::Line(text) | Content::Item(text) = &block.content {
            self.last = excerpt(&text.plain());
        }
        match &block.content {
            Content::Heading(..) => {}
            Content::Line(text) => self.line(text, block.line, section, sections),
            Content::Item(text) => self.prose(text, block.line, section),
            Content::Table(header, rows) => self.table(header, rows, block.line, section),
            Content::Example(text) => self.example(text, block.line),
            Content::Slip(name, reason) => self.unreadable(&excerpt(name), reason, block.line),
            Content::Html(html) if html.trim_start().starts_with("<!--") => {}
            Content::Html(html) => self.unreadable(&format!("markup {}", excerpt(html)), "is not Markdown", block.line),
        }
    }

    fn line(&mut self, text: &Text, line: usize, section: &Section, sections: &Sections) {
        if let Some(call) = call::of_line(text) {
            let rest = Text { runs: text.runs[1..].to_vec() };
            self.open(call, line, section, sections);
            let used: Vec<&str> = text.leading_code().into_iter().flat_map(str::split_whitespace).skip(2).collect();
            self.beside("call", &used.join(" "), &[], line);
            return self.prose(&rest, line, section);
        }
        let plain = text.plain();
        if plain.starts_with('|') {
            return self.unreadable(&format!("table {}", excerpt(&plain)), "is not a valid Markdown table", line);
        }
        let is_known = caption::is_known(text);
        if is_known || caption::is_bold(text) {
            self.caption = Some(text.clone());
        }
        let kind = plain.split_whitespace().find(|word| word.contains("application/"));
        match kind.filter(|_| is_known) {
            Some(kind) => self.beside("body", &plain, &[kind.to_owned()], line),
            None if is_known || (caption::is_bold(text) && self.is_name_of_object(text, line)) => {}
            None => self.prose(text, line, section),
        }
    }

    /// Begins a call. The following blocks describe it.
    fn open(&mut self, call: Call, line: usize, section: &Section, sections: &Sections) {
        if self.call.as_ref() == Some(&call) {
            return;
        }
        let place = self.place(line);
        let own = sections.of(&call.resource);
        let place_of_resource = self.place(own.map_or(line, |own| own.line));
        let resource = self.api.part_mut(Kind::Resource, &call.resource, &place_of_resource);
        if resource.property("deprecated").is_none() {
            let advice = own.and_then(|own| own.deprecation.as_ref()).map_or("", |found| &*found.advice);
            let advice = Some(advice).filter(|_| sections.is_deprecated(&call.resource));
            resource.set("deprecated", Claim::deprecated(advice));
        }
        let operation = resource.part_mut(Kind::Operation, &call.name, &place);
        operation.expect(&["filters_of"]);
        operation.set("query", Claim::set(&call.query));
        operation.set("deprecated", Claim::deprecated(section.deprecation.as_ref().map(|found| &*found.advice)));
        (self.call, self.level, self.opened, self.caption) = (Some(call.clone()), section.level, section.line, None);
        self.about = About::Operation(call);
        self.ends.clear();
        self.beside("title", &section.words(), &[], section.line);
        self.advice(section);
    }

    fn table(&mut self, header: &[Text], rows: &[Row], line: usize, section: &Section) {
        let caption = self.caption.take().or_else(|| self.titled.clone());
        let title = caption.clone().or_else(|| (section.line != self.opened).then(|| section.title.clone()));
        let table = table::Table::new(header, rows, caption.as_ref());
        for row in rows.iter().filter(|row| row.cut) {
            self.unreadable_row(row, "has more cells than the table has columns");
        }
        if !section.is_about("base url") {
            self.beside("columns", &table.titles(), &[], line);
        }
        match self.call.clone() {
            _ if table.is_of("indicator") => self.indicators(&table, section),
            Some(call) => self.table_of_call(&call, &table, title.as_ref(), line),
            None => self.general_table(&table, line, section),
        }
    }

    fn operation(&mut self, call: &Call, line: usize) -> &mut Entity {
        let place = self.place(line);
        let resource = self.api.part_mut(Kind::Resource, &call.resource, &place);
        resource.part_mut(Kind::Operation, &call.name, &place)
    }

    fn response(&mut self, call: &Call, line: usize) -> &mut Entity {
        let place = self.place(line);
        let resource = self.api.part_mut(Kind::Resource, &call.resource, &place);
        resource.part_mut(Kind::Response, &call.response, &place)
    }

    /// Adds what cannot be interpreted as a fact, which the report shows.
    fn unreadable(&mut self, name: &str, reason: &str, line: usize) {
        let entity = Entity::new(Kind::Unreadable, name, self.place(line)).with("reason", Claim::one(reason));
        match self.call.clone() {
            Some(call) => self.operation(&call, line).parts.push(entity),
            None => self.api.parts.push(entity),
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

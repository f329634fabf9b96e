//! Markdown to blocks with line numbers. The only file that uses the Markdown library.

mod code;
mod repair;

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::text::{Run, Text};

/// A piece of the page.
#[derive(Debug)]
pub struct Block {
    /// The line that it begins on, counted from 1.
    pub line: usize,
    pub content: Content,
}

#[derive(Debug)]
pub enum Content {
    /// A title and its level.
    Heading(usize, Text),
    /// A paragraph, or a line of one that is all bold or all code.
    Line(Text),
    /// An item of a list.
    Item(Text),
    /// A table: the titles of its columns, and its rows.
    Table(Vec<Text>, Vec<Row>),
    Example(String),
    /// A slip of Markdown in the block that follows: its name, and what looks different.
    Slip(String, String),
    /// Markup that Markdown does not interpret.
    Html(String),
}

#[derive(Debug)]
pub struct Row {
    pub line: usize,
    /// Its cells, as many as the table has columns.
    pub cells: Vec<Text>,
    /// Whether the source has more cells than the table has columns. Markdown drops the rest.
    pub cut: bool,
}

pub fn blocks(markdown: &str) -> Vec<Block> {
    let repaired = repair::repair(markdown);
    let markdown = &*repaired.markdown;
    let lines: Vec<usize> = markdown.match_indices('\n').map(|(end, _)| end).collect();
    let mut reader = Reader { markdown, lines, origins: repaired.origins, ..Reader::default() };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        reader.event(event, range);
    }
    let mut blocks = reader.blocks;
    for slip in repaired.slips {
        let after = blocks.partition_point(|block| block.line < slip.line);
        // The first line of a table is the line before its second line.
        let place = after.saturating_sub(1);
        blocks.insert(place, Block { line: slip.line, content: Content::Slip(slip.name, slip.reason) });
    }
    blocks
}

#[derive(Default)]
struct Reader<'a> {
    markdown: &'a str,
    lines: Vec<usize>,
    /// The line of the page that each line is.
    origins: Vec<usize>,
    blocks: Vec<Block>,
    text: Text,
    line: usize,
    strong: usize,
    strike: usize,
    /// Tags that are open: `<code>`, and `<b>` or `<strong>`.
    code: usize,
    bold: usize,
    items: usize,
    hidden: Option<String>,
    raw: String,
    cells: Vec<Text>,
    rows: Vec<Row>,
    header: Vec<Text>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.run(&text, false, range),
            Event::Code(text) => self.run(&text, true, range),
            Event::Html(text) => self.raw.push_str(&text),
            Event::InlineHtml(tag) => self.tag(&tag),
            Event::SoftBreak | Event::HardBreak => self.line_break(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Strong => self.strong += 1,
            Tag::Strikethrough => self.strike += 1,
            Tag::HtmlBlock | Tag::CodeBlock(_) => (self.raw, self.line) = (String::new(), self.line_of(range.start)),
            Tag::List(_) => self.flush(),
            Tag::Item => self.items += 1,
            Tag::Table(_) => self.line = self.line_of(range.start),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        let line = self.line_of(range.start);
        match tag {
            TagEnd::Strong => self.strong -= 1,
            TagEnd::Strikethrough => self.strike = self.strike.saturating_sub(1),
            TagEnd::Heading(level) => {
                let text = self.take();
                self.push(line, Content::Heading(level as usize, text));
            }
            TagEnd::Paragraph => self.flush(),
            TagEnd::Item => {
                self.flush();
                self.items -= 1;
            }
            TagEnd::TableCell => {
                let cell = self.take();
                self.cells.push(cell);
            }
            TagEnd::TableHead => self.header = std::mem::take(&mut self.cells),
            TagEnd::TableRow => {
                let cut = repair::cells(&self.markdown[range]) > self.header.len();
                let cells = std::mem::take(&mut self.cells);
                self.rows.push(Row { line, cells, cut });
            }
            TagEnd::Table => {
                let (header, rows) = (std::mem::take(&mut self.header), std::mem::take(&mut self.rows));
                self.push(line, Content::Table(header, rows));
            }
            TagEnd::HtmlBlock => {
                let raw = std::mem::take(&mut self.raw);
                let content = preformatted(&raw).map(Content::Example).unwrap_or(Content::Html(raw));
                self.push(self.line, content);
            }
            TagEnd::CodeBlock => {
                let raw = std::mem::take(&mut self.text).plain();
                self.push(self.line, Content::Example(raw));
            }
            _ => {}
        }
    }

    fn run(&mut self, text: &str, code: bool, range: Range<usize>) {
        if self.text.runs.is_empty() && self.rows.is_empty() && self.header.is_empty() {
            self.line = self.line_of(range.start);
        }
        if self.hidden.is_none() {
            let (strong, strike) = (self.strong + self.bold > 0, self.strike > 0);
            let code = code || self.code > 0;
            self.text.runs.push(Run { text: text.to_owned(), code, strong, strike });
        }
    }

    /// Interprets tags that change what a reader sees.
    fn tag(&mut self, tag: &str) {
        let name = tag.trim_matches(['<', '>', '/']).split([' ', '/']).next().unwrap_or_default().to_lowercase();
        let closes = tag.starts_with("</");
        match &self.hidden {
            Some(hidden) if closes && *hidden == name => self.hidden = None,
            Some(_) => {}
            None if tag.split([' ', '>', '=']).any(|word| word == "hidden") => self.hidden = Some(name),
            None if name == "br" => self.line_break(),
            None => {
                let open = match &*name {
                    "del" | "s" | "strike" => &mut self.strike,
                    "code" | "tt" | "kbd" => &mut self.code,
                    "b" | "strong" => &mut self.bold,
                    _ => return,
                };
                *open = if closes { open.saturating_sub(1) } else { *open + 1 };
            }
        }
    }

    /// A line that is all bold or all code is a block; other lines of a paragraph belong together.
    fn line_break(&mut self) {
        let all = |text: &Text, is: fn(&Run) -> bool| text.runs.iter().all(is);
        let alone =
            |text: &Text| all(text, |run| run.strong) || all(text, |run| run.code) || code::call(text).is_some();
        match self.items == 0 && self.strong == 0 && self.header.is_empty() && alone(&self.text) {
            true => self.flush(),
            false => self.text.runs.push(Run::plain(" ")),
        }
    }

    /// Ends the current text. Tags that are still open end as well.
    fn take(&mut self) -> Text {
        (self.hidden, self.strike, self.code, self.bold) = (None, 0, 0, 0);
        code::mark(std::mem::take(&mut self.text))
    }

    fn flush(&mut self) {
        let text = self.take();
        if !text.plain().trim().is_empty() {
            self.push(self.line, if self.items > 0 { Content::Item(text) } else { Content::Line(text) });
        }
    }

    fn push(&mut self, line: usize, content: Content) {
        self.blocks.push(Block { line, content });
    }

    fn line_of(&self, offset: usize) -> usize {
        let line = self.lines.partition_point(|end| *end < offset);
        self.origins.get(line).copied().unwrap_or(line + 1)
    }
}

/// The content of `<pre>`. Keeps an empty first line, because lines are counted.
fn preformatted(html: &str) -> Option<String> {
    let (_, inside) = html.trim_start().strip_prefix("<pre")?.split_once('>')?;
    Some(inside.rsplit_once("</pre").map_or(inside, |(inside, _)| inside).to_owned())
}

//! Facts about all calls: addresses, authentication, the parameters of listings.

use super::about::Fact;
use super::section::{Section, is_common};
use super::table::Table;
use super::{Reader, rows};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::page::Row;
use crate::audit::passage::{Passage, Role};
use crate::audit::text::Text;

impl Reader<'_> {
    /// A sentence that does not belong to a call, and the fact in it.
    pub fn general_sentence(&mut self, text: &Text, line: usize, section: &Section) -> Option<Fact> {
        if section.is_about("authentication") {
            return self.authentication(text, line);
        }
        if section.is_about("base url") {
            self.platforms(text, None, line);
            return None;
        }
        let plain = text.plain();
        let first = text.codes().next().filter(|code| is_sign(code));
        let sign = first.or(plain.split_whitespace().find(|word| ["*", "%"].contains(word)))?;
        if self.api.property("wildcard") != Some(&Claim::Absent) {
            return None;
        }
        self.api.set("wildcard", Claim::one(sign));
        let examples = plain.split_whitespace().filter(|word| word.contains('='));
        Some(Fact::new("wildcard", examples.chain([sign]).map(str::to_owned)))
    }

    /// A table that does not belong to a call.
    pub fn general_table(&mut self, table: &Table<'_>, line: usize, section: &Section) {
        if section.is_about("base url") {
            for row in table.rows {
                // The name of an address is above it, or before it.
                let name = row.cells.first().map(Text::lower).filter(|_| table.rows.len() > 1);
                for (column, cell) in row.cells.iter().enumerate() {
                    self.platforms(cell, name.as_deref().or(table.title(column)), row.line);
                }
            }
        } else if is_common(table.rows) {
            self.each(table, |reader, row| reader.common_filter(table, row));
        } else {
            self.unreadable(&format!("table of {}", section.title.plain()), "does not belong to a call", line);
        }
    }

    /// The addresses in a text. The title of their column contains the name of the platform.
    fn platforms(&mut self, text: &Text, title: Option<&str>, line: usize) {
        for url in text.codes().filter(|code| code.starts_with("http")) {
            let mut platform = Entity::new(Kind::Platform, url, self.place(line));
            if let Some(title) = title {
                platform.set("name", Claim::One(phrases(title)));
                platform.passages.push(Passage::new(Role::Beside("name".to_owned()), title, &[], line));
            }
            self.api.parts.push(platform);
        }
    }

    /// A way to send the key: in a header, in a parameter, or by HTTP Basic authentication.
    fn authentication(&mut self, text: &Text, line: usize) -> Option<Fact> {
        let place = self.place(line);
        let (words, plain) = (text.lower(), text.plain());
        let key = text.codes().next().or_else(|| key(&plain));
        let (way, value) = match key {
            _ if words.contains("basic") && words.contains("username") => ("basic", "user_name"),
            _ if words.contains("basic") && words.contains("password") => ("basic", "password"),
            Some(key) if words.contains("header") => ("header", key),
            Some(key) if words.contains("parameter") => ("query", key),
            None => return None,
            Some(_) => {
                self.unreadable(&format!("authentication {plain}"), "is an unknown way", line);
                return Some(Fact::new("", []));
            }
        };
        let authentication = self.api.part_mut(Kind::Authentication, "authentication", &place);
        authentication.append(way, value);
        authentication.expect(&["header", "query", "basic"]);
        Some(Fact::new(way, [value.to_owned()]))
    }

    /// A parameter that every listing has.
    fn common_filter(&mut self, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let name = self.name(row, table)?.name;
        let place = self.place(row.line);
        let pagination = self.api.part_mut(Kind::Pagination, "pagination", &place);
        pagination.expect(&["parameters", "maximum_limit", "default_limit"]);
        pagination.append("parameters", &name);
        let description = table.description(row).map(Text::lower).unwrap_or_default();
        let maximum = description.split_once("maximum possible value").and_then(|(_, rest)| number(rest));
        if maximum.is_some() {
            pagination.set("maximum_limit", Claim::maybe(maximum));
        }
        let codes: Vec<&str> = row.cells.iter().flat_map(Text::codes).collect();
        let said = format!("{} {}", rows::text(table, row, &["maximum possible value"], |_| false), codes.join(" "));
        pagination.passages.push(Passage::new(Role::Beside(name.clone()), &said, &[], row.line));
        Ok(())
    }
}

/// Whether a code is a single character such as `*`.
fn is_sign(code: &str) -> bool {
    code.chars().count() == 1 && !code.chars().all(char::is_alphanumeric)
}

/// The key that a sentence without code names: `X-API-Key` in "In the X-API-Key HTTP header".
fn key(text: &str) -> Option<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let noun = |word: &&str| {
        let lower = word.to_lowercase();
        lower.starts_with("header") || lower.starts_with("parameter")
    };
    let kinds = ["HTTP", "GET", "query", "request", "URL"];
    let before = words[..words.iter().position(noun)?].iter().rev();
    before.copied().find(|word| !kinds.contains(word)).filter(|word| !["a", "an", "the", "this", "as"].contains(word))
}

/// The title of a column and all phrases in it, in the form of names: `high_availability`.
fn phrases(title: &str) -> Vec<String> {
    let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let lengths = (1..=words.len()).rev();
    lengths.flat_map(|length| words.windows(length)).map(|phrase| phrase.join("_")).collect()
}

fn number(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_ascii_digit()).find(|word| !word.is_empty())
}

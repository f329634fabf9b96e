//! Facts about all calls: addresses, authentication, the parameters of listings.

use super::Reader;
use super::section::{Section, is_common};
use super::table::Table;
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::page::Row;
use crate::audit::text::Text;

impl Reader<'_> {
    /// A sentence that does not belong to a call.
    pub fn general_prose(&mut self, text: &Text, line: usize, section: &Section) {
        if section.is_about("authentication") {
            self.authentication(text, line);
        } else if section.is_about("base url") {
            self.platforms(text, line);
        } else if let Some(wildcard) = text.codes().next().filter(|code| is_sign(code))
            && self.api.property("wildcard") == Some(&Claim::Absent)
        {
            self.api.set("wildcard", Claim::one(wildcard));
        }
    }

    /// A table that does not belong to a call.
    pub fn general_table(&mut self, table: &Table<'_>, line: usize, section: &Section) {
        if section.is_about("base url") {
            table.rows.iter().for_each(|row| row.cells.iter().for_each(|cell| self.platforms(cell, row.line)));
        } else if is_common(table.rows) {
            self.each(table, |reader, row| reader.common_filter(table, row));
        } else {
            self.unreadable(&format!("table of {}", section.title.plain()), "does not belong to a call", line);
        }
    }

    fn platforms(&mut self, text: &Text, line: usize) {
        for url in text.codes().filter(|code| code.starts_with("http")) {
            let place = self.place(line);
            self.api.parts.push(Entity::new(Kind::Platform, url, place));
        }
    }

    /// A way to send the key: in a header, in a parameter, or by HTTP Basic authentication.
    fn authentication(&mut self, text: &Text, line: usize) {
        let place = self.place(line);
        let words = text.lower();
        let key = text.codes().next();
        let (way, value) = match key {
            _ if words.contains("basic") && words.contains("username") => ("basic", "user_name"),
            _ if words.contains("basic") && words.contains("password") => ("basic", "password"),
            Some(key) if words.contains("header") => ("header", key),
            Some(key) if words.contains("parameter") => ("query", key),
            None => return,
            Some(_) => return self.unreadable(&format!("authentication {}", text.plain()), "is an unknown way", line),
        };
        let authentication = self.api.part_mut(Kind::Authentication, "authentication", &place);
        authentication.append(way, value);
        authentication.expect(&["header", "query", "basic"]);
    }

    /// A parameter that every listing has.
    fn common_filter(&mut self, table: &Table<'_>, row: &Row) -> Result<(), String> {
        let name = self.name(row, table.description(row))?.name;
        let place = self.place(row.line);
        let pagination = self.api.part_mut(Kind::Pagination, "pagination", &place);
        pagination.expect(&["parameters", "maximum_limit", "default_limit"]);
        pagination.append("parameters", &name);
        let description = table.description(row).map(Text::lower).unwrap_or_default();
        let maximum = description.split_once("maximum possible value").and_then(|(_, rest)| number(rest));
        if maximum.is_some() {
            pagination.set("maximum_limit", Claim::maybe(maximum));
        }
        Ok(())
    }
}

/// Whether a code is a single character such as `*`.
fn is_sign(code: &str) -> bool {
    code.chars().count() == 1 && !code.chars().all(char::is_alphanumeric)
}

fn number(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_ascii_digit()).find(|word| !word.is_empty())
}

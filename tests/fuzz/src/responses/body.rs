//! Bodies of responses, made from the types of the spec.

use fastrand::Rng;
use iadvize_codegen::model::{Enumeration, Field, Model, ObjectRef, TaggedListRef, Type};

use super::tree::{Tree, quoted};
use crate::mutate::{happens, pick};

const TEXTS: [&str; 9] = ["Ann", "", "é 🙂", "12,50", "a\"b\\c/d", "true", "7", " x ", "soon"];
const INTEGERS: [&str; 6] = ["0", "1", "12", "-3", "9223372036854775807", "45"];
const IDENTIFIERS: [&str; 4] = ["1", "7", "123", "18446744073709551615"];
const DOUBLES: [&str; 5] = ["0.5", "12.50", "3", "1e3", "-0.25"];
const DAYS: [&str; 4] = ["2021-05-04", "2024-02-29", "0001-01-01", "9999-12-31"];
const TIMES: [&str; 3] = ["10:00:00", "00:00:00", "23:59:59"];

/// Makes values of the types of a spec.
pub struct Maker<'m> {
    pub model: &'m Model,
}

impl Maker<'_> {
    pub fn value(&self, random: &mut Rng, ty: &Type) -> Tree {
        let day = |random: &mut Rng| pick(random, &DAYS).to_owned();
        match ty {
            Type::Integer => Tree::raw(pick(random, &INTEGERS)),
            Type::Double => Tree::raw(pick(random, &DOUBLES)),
            Type::Boolean => Tree::raw(pick(random, &["true", "false", "1", "0"])),
            Type::String | Type::Text => Tree::text(pick(random, &TEXTS)),
            Type::Date => Tree::text(&day(random)),
            Type::DateTime | Type::Moment => Tree::text(&format!("{} {}", day(random), pick(random, &TIMES))),
            Type::Uuid => Tree::text("67e55044-10b1-426f-9247-bb680e5fe0c8"),
            Type::Indicator => Tree::text("contact_number"),
            Type::Identifier(_) => Tree::raw(pick(random, &IDENTIFIERS)),
            Type::Enum(set) => word(random, &self.model[*set]),
            Type::Object(object) => self.record(random, *object),
            Type::TaggedList(list) => self.entry(random, *list),
            Type::List(item) => self.list(random, item),
        }
    }

    fn list(&self, random: &mut Rng, item: &Type) -> Tree {
        let items = (0..random.usize(..4)).map(|_| self.value(random, item)).collect();
        let list = Tree::List(items);
        match item {
            // The API sends these also in a text, with or without brackets.
            Type::TaggedList(_) if happens(random, 60) => {
                let text = String::from_utf8_lossy(&list.bytes()).into_owned();
                let inner = text[1..text.len() - 1].to_owned();
                Tree::text(pick(random, &[&*text, &*inner, &*format!("{{{inner}}}")]))
            }
            _ => list,
        }
    }

    /// A record with most of its fields.
    pub fn record(&self, random: &mut Rng, object: ObjectRef) -> Tree {
        let mut members = Vec::new();
        for field in &self.model[object].fields {
            if field.required || happens(random, 60) {
                members.push((quoted(name(random, field)), self.value(random, &field.ty)));
            }
        }
        Tree::Object(members)
    }

    fn entry(&self, random: &mut Rng, list: TaggedListRef) -> Tree {
        let kinds = &self.model[list].kinds;
        let kind = &kinds[random.usize(..kinds.len())];
        let items = kind.items.iter().map(|item| self.value(random, &item.ty));
        Tree::List(std::iter::once(Tree::raw(kind.tag.to_string())).chain(items).collect())
    }
}

fn name<'f>(random: &mut Rng, field: &'f Field) -> &'f str {
    let names: Vec<&str> = field.names().collect();
    pick(random, &names)
}

fn word(random: &mut Rng, set: &Enumeration) -> Tree {
    let words: Vec<&str> = set.values.iter().map(|value| &*value.name.wire).chain(["other"]).collect();
    let word = pick(random, &words);
    if word.parse::<i64>().is_ok() { Tree::raw(word) } else { Tree::text(word) }
}

/// An envelope of `data`.
pub fn envelope(random: &mut Rng, data: Tree, paged: bool) -> Tree {
    let status = if happens(random, 95) { "success" } else { pick(random, &["fail", "error", "Success", ""]) };
    let mut meta = vec![("status", Tree::text(status))];
    if status != "success" || happens(random, 10) {
        meta.push(("message", Tree::text(pick(random, &["Invalid id 7.", "", "no such <b>group</b>\n\u{202e}"]))));
    }
    let mut members = vec![("meta", Tree::object(meta))];
    members.push(("data", data));
    if paged {
        let numbers =
            ["page", "pages", "limit", "count"].map(|name| (name, Tree::raw(pick(random, &["1", "\"1\"", "2"]))));
        members.push(("pagination", Tree::object(numbers)));
    }
    if happens(random, 20) {
        random.shuffle(&mut members);
    }
    Tree::object(members)
}

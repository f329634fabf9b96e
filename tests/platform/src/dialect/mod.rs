//! The dialects of the platform: how it writes the JSON of its responses.
//!
//! The PHP dialect rewrites a response on its way out. It knows what a field is from the columns of the record, and
//! chooses one of the ways to write it by the seed, the record and the field: a record is the same in every
//! response. Ways to write the rest of a response are chosen by the seed and the target of the request.

mod absent;
mod draw;
mod history;
mod json;
mod moment;
mod number;
mod record;
mod statistics;

use serde_json::{Map, Value, json};

use crate::envelope::Content;
use crate::numbers::Numbers;
use crate::page::Page;
use crate::resource::{Kind, read};
use draw::Draw;

/// How the platform writes its records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// As the documentation describes them, with the few inconsistencies that its examples have.
    #[default]
    Plain,
    /// As PHP backends write them: see the [crate documentation](crate#the-php-dialect).
    Php,
}

/// Writes responses in a dialect.
#[derive(Clone, Copy, Debug)]
pub struct Writer {
    dialect: Dialect,
    numbers: Numbers,
}

/// The names of gzip, which are compared without case.
const CODINGS: [&str; 3] = ["gzip", "x-gzip", "GZIP"];

impl Writer {
    pub fn new(dialect: Dialect, numbers: Numbers) -> Writer {
        Writer { dialect, numbers }
    }

    /// The body of the response to a request with this target.
    pub fn text(&self, envelope: Map<String, Value>, content: Content, target: &str) -> String {
        match self.dialect {
            Dialect::Plain => Value::from(envelope).to_string(),
            Dialect::Php => {
                // Readers may rely on the order of figures.
                let shuffled = !matches!(content, Content::Figures);
                json::text(&self.rewrite(envelope, content, &self.draw(target)).into(), self.numbers, shuffled)
            }
        }
    }

    /// The `Content-Encoding` of a compressed response to a request with this target.
    pub fn coding(&self, target: &str) -> &'static str {
        let [plain, ..] = CODINGS;
        match self.dialect {
            Dialect::Plain => plain,
            Dialect::Php => self.draw(target).of("coding").pick(&CODINGS).unwrap_or(plain),
        }
    }

    fn draw(&self, target: &str) -> Draw {
        Draw::new(self.numbers, target, 0)
    }

    fn rewrite(&self, mut envelope: Map<String, Value>, content: Content, draw: &Draw) -> Map<String, Value> {
        let is_success = envelope.get("meta").is_some_and(|meta| meta["status"] == "success");
        if !is_success {
            return envelope;
        }
        let data = match envelope.remove("data") {
            None | Some(Value::Null) => absent::value(&read("data", Kind::Object(&[])), &draw.of("data")),
            Some(data) => Some(match content {
                Content::Records(shape) => record::rewrite(data, shape, self.numbers),
                Content::Figures => statistics::rewrite(data, &draw.of("data")),
                Content::Other => data,
            }),
        };
        envelope.extend(data.map(|data| ("data".to_owned(), data)));
        if let Some(pagination) = envelope.get_mut("pagination") {
            let only = Page::is_only(pagination);
            *pagination = page(pagination.take(), only, &draw.of("pagination"));
        }
        envelope
    }
}

/// A page that is the whole list needs no `pagination`.
fn page(pagination: Value, only: bool, draw: &Draw) -> Value {
    match draw.below(6) {
        0 if only => json!([]),
        1 if only => json!({"page": false}),
        2 if only => json!(false),
        _ => record::members(pagination, &|name, value| {
            let text = draw.of(name).below(2) == 0;
            Some(if text { Value::from(value.to_string()) } else { value })
        }),
    }
}

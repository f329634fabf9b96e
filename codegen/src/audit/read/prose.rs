//! Facts in sentences below a call: date ranges, filters without a table, filters of another call.

use super::about::Fact;
use super::call::Call;
use super::{Reader, stated};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::passage::excerpt;
use crate::audit::text::Text;

impl Reader<'_> {
    /// A sentence below a call, and the fact in it.
    pub fn sentence_of_call(&mut self, call: &Call, text: &Text, line: usize) -> Option<Fact> {
        let words = text.words();
        let mut fact = None;
        if words.contains("previous filters") {
            let previous = self.previous_with_filters(call);
            self.operation(call, line).set("filters_of", Claim::maybe(previous));
            fact = Some(Fact::new("filters_of", []));
        }
        if words.contains("filter") {
            let plain = text.plain();
            let pairs: Vec<(&str, &str)> = plain.split_whitespace().filter_map(pair).collect();
            pairs.iter().for_each(|(name, value)| self.named_filter(call, name, value, line));
            let written = pairs.iter().map(|(name, value)| format!("{name}={value}"));
            fact = pairs.first().map(|(name, _)| Fact { key: (*name).to_owned(), words: written.collect() }).or(fact);
        }
        if words.starts_with("if ") {
            return self.rule(call, text, line).or(fact);
        }
        if let Some(longest) = span(&words).filter(|_| is_maximum(&text.lower())) {
            self.period(call, "maximum", longest.clone(), line);
            return Some(Fact::new("maximum", [longest]));
        }
        fact
    }

    /// The last call before this one that declares filters.
    fn previous_with_filters(&self, call: &Call) -> Option<String> {
        let resource = self.api.part(Kind::Resource, &call.resource)?;
        let before = resource.parts.iter().filter(|part| part.kind == Kind::Operation && part.name != call.name);
        let has_filters = |part: &&Entity| part.parts.iter().any(|part| part.kind == Kind::Filter);
        before.rev().find(has_filters).map(|part| part.name.clone())
    }

    /// A filter that only a sentence mentions, with its only value.
    fn named_filter(&mut self, call: &Call, name: &str, value: &str, line: usize) {
        let filter = Entity::new(Kind::Filter, name, self.place(line))
            .with("type", Claim::One(stated::of_example(value)))
            .with("only", Claim::one(value));
        self.operation(call, line).parts.push(filter);
    }

    /// A rule on two filters, and what the API reads if one or both are omitted. The first rule names the start first.
    fn rule(&mut self, call: &Call, text: &Text, line: usize) -> Option<Fact> {
        let words = text.words();
        let ends = self.named_dates(call, text);
        if self.ends.is_empty() {
            self.ends.clone_from(&ends);
        }
        let in_order = ends == self.ends;
        let longest = span(&words)?;
        let key = match (ends.len(), side(&words)) {
            (2, _) if words.contains("error") => "error_over",
            (2, Some(_)) if words.contains("but not") && in_order => "only_from",
            (2, Some(_)) if words.contains("but not") => "only_to",
            (2, Some(_)) if words.contains("not specified") => "neither",
            _ => {
                self.unreadable(&format!("rule {}", excerpt(&text.plain())), "has no known meaning", line);
                return Some(Fact::new("", []));
            }
        };
        let side = side(&words).filter(|_| key != "error_over");
        let read = side.map_or(longest.clone(), |side| format!("{side} {longest}"));
        self.period(call, key, read, line);
        Some(Fact::new(key, ends.into_iter().chain(side.map(str::to_owned)).chain([longest])))
    }

    /// The first two filters that a rule names, in code or, if it has no code, as they are called in the table.
    fn named_dates(&mut self, call: &Call, text: &Text) -> Vec<String> {
        let codes: Vec<String> = text.codes().take(2).map(str::to_owned).collect();
        if !codes.is_empty() {
            return codes;
        }
        let plain = text.lower();
        let words = plain.split(|c: char| !c.is_alphanumeric() && c != '_');
        let operation =
            self.api.part(Kind::Resource, &call.resource).and_then(|all| all.part(Kind::Operation, &call.name));
        let is_date = |word: &&str| {
            let filter = operation.and_then(|operation| operation.part(Kind::Filter, word));
            let ty = filter.and_then(|filter| filter.property("type")).map(Claim::text);
            ty.is_some_and(|ty| matches!(&*ty, "date" | "datetime" | "moment"))
        };
        words.filter(is_date).take(2).map(str::to_owned).collect()
    }

    fn period(&mut self, call: &Call, property: &'static str, span: String, line: usize) {
        let place = self.place(line);
        let period = self.operation(call, line).part_mut(Kind::Period, "period", &place);
        period.expect(&["maximum", "neither", "only_from", "only_to", "error_over"]);
        period.set(property, Claim::one(span));
    }
}

/// Whether a sentence with a length of time limits a date range.
fn is_maximum(sentence: &str) -> bool {
    const LIMITS: &[&str] = &[
        "maximum",
        "max ",
        "max. ",
        "at most",
        "exceed",
        "up to",
        "more than",
        "longer than",
        "larger than",
        "greater than",
        "wider than",
        "over ",
        "limited to",
        "limit ",
        "within",
        "at a time",
    ];
    const RANGES: &[&str] = &["period", "interval", "range", "duration", "window", "time span", "timespan", "between "];
    let has = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    has(LIMITS) && has(RANGES) && !sentence.contains("must exceed")
}

/// A length of time and its side, such as `after 3 months`, in any sentence.
pub fn span_of_time(sentence: &str) -> Option<String> {
    Some(format!("{} {}", side(sentence)?, span(sentence)?))
}

fn side(sentence: &str) -> Option<&str> {
    let is_side = |word: &&str| matches!(*word, "last" | "after" | "before");
    sentence.split(|c: char| !c.is_alphanumeric()).find(is_side)
}

/// A length of time such as `3 months`, also written `three months`, `3-month` or `a month`.
fn span(sentence: &str) -> Option<String> {
    const NUMBERS: &[&str] =
        &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    const UNITS: &[&str] = &["month", "day", "week", "year", "hour"];
    let words: Vec<&str> = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |word: &str| match word {
        "a" | "an" => Some(1),
        _ => word.parse::<usize>().ok().or(NUMBERS.iter().position(|known| *known == word).map(|place| place + 1)),
    };
    words.windows(2).find_map(|pair| {
        let (number, unit) = (number(pair[0])?, pair[1].trim_end_matches('s'));
        let plural = if number == 1 { "" } else { "s" };
        UNITS.contains(&unit).then(|| format!("{number} {unit}{plural}"))
    })
}

/// `name=value`, with any punctuation around it.
fn pair(code: &str) -> Option<(&str, &str)> {
    let (name, value) = code.trim_matches(|c: char| !c.is_alphanumeric()).split_once('=')?;
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (is_name && !name.is_empty() && !value.contains(['&', ' '])).then_some((name, value))
}

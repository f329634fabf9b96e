//! Facts in sentences below a call: date ranges, filters without a table, filters of another call.

use super::call::Call;
use super::{Reader, excerpt, stated};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::text::Text;

impl Reader<'_> {
    /// A sentence below a call.
    pub fn prose_of_call(&mut self, call: &Call, text: &Text, line: usize) {
        let words = text.words();
        if words.contains("previous filters") {
            let previous = self.previous_with_filters(call);
            self.operation(call, line).set("filters_of", Claim::maybe(previous));
        }
        if words.contains("filter") {
            text.codes().filter_map(pair).for_each(|(name, value)| self.named_filter(call, name, value, line));
        }
        if words.starts_with("if ") {
            self.rule(call, text, line);
        } else if words.contains("period")
            && let Some(span) = span(&words)
        {
            self.period(call, "maximum", span, line);
        }
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
    fn rule(&mut self, call: &Call, text: &Text, line: usize) {
        let words = text.words();
        let ends: Vec<&str> = text.codes().take(2).collect();
        if self.ends.is_empty() {
            self.ends = ends.iter().map(|end| (*end).to_owned()).collect();
        }
        let in_order = ends == self.ends;
        match (ends.len(), span_of_time(&words), span(&words)) {
            (2, _, Some(longest)) if words.contains("error") => self.period(call, "error_over", longest, line),
            (2, Some(read), _) if words.contains("but not") => {
                self.period(call, if in_order { "only_from" } else { "only_to" }, read, line);
            }
            (2, Some(read), _) if words.contains("not specified") => self.period(call, "neither", read, line),
            (_, _, None) => {}
            _ => self.unreadable(&format!("rule {}", excerpt(&text.plain())), "has no known meaning", line),
        }
    }

    fn period(&mut self, call: &Call, property: &'static str, span: String, line: usize) {
        let place = self.place(line);
        let period = self.operation(call, line).part_mut(Kind::Period, "period", &place);
        period.expect(&["maximum", "neither", "only_from", "only_to", "error_over"]);
        period.set(property, Claim::one(span));
    }
}

/// A length of time and its side, such as `after 3 months`, in any sentence.
pub fn span_of_time(sentence: &str) -> Option<String> {
    let is_side = |word: &&str| matches!(*word, "last" | "after" | "before");
    let side = sentence.split(|c: char| !c.is_alphanumeric()).find(is_side)?;
    Some(format!("{side} {}", span(sentence)?))
}

/// A length of time such as `3 months`.
fn span(sentence: &str) -> Option<String> {
    let words: Vec<&str> = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_span = |pair: &&[&str]| {
        let unit = pair[1].trim_end_matches('s');
        pair[0].parse::<u32>().is_ok() && matches!(unit, "month" | "day" | "week" | "year" | "hour")
    };
    words.windows(2).find(is_span).map(|pair| pair.join(" "))
}

/// `name=value`.
fn pair(code: &str) -> Option<(&str, &str)> {
    let (name, value) = code.split_once('=')?;
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (is_name && !name.is_empty() && !value.contains(['&', ' '])).then_some((name, value))
}

//! Texts: each sentence is a fact, says that something is deprecated, or is left to a person.

use super::Reader;
use super::about::{About, Fact};
use super::deprecation;
use super::section::Section;
use super::steps;
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::passage::{Passage, Role};
use crate::audit::text::Text;

impl Reader<'_> {
    /// A title without a call below it.
    pub fn title(&mut self, section: &Section, titled: Option<(&str, &Section)>) {
        let words = section.words();
        let line = section.line;
        if let Some((resource, own)) = titled {
            self.about = About::Resource(resource.to_owned());
            let advice = own.deprecation.as_ref().map(|found| &*found.advice);
            self.holder(line).set("deprecated", Claim::deprecated(advice));
            self.beside("title", &words, &[], line);
        } else if section.is_about("indicator") {
            self.about = About::Indicators(section.family().unwrap_or_default());
            let lower = words.to_lowercase();
            let rest = lower.split_once("indicator").map_or("", |(_, rest)| rest.trim_start_matches('s').trim());
            if !rest.is_empty() {
                self.loose(&words, line);
            }
        } else if let Some(call) = self.call.clone() {
            self.about = About::Operation(call);
            self.loose(&words, line);
        } else if !words.is_empty() {
            let title = Passage::new(Role::Beside("title".to_owned()), &section.title.plain(), &[], line);
            self.about = About::Section(title.fingerprint.clone());
            self.holder(line).passages.push(title);
        }
        self.advice(section);
    }

    /// The advice in a title that says that something is deprecated.
    pub fn advice(&mut self, section: &Section) {
        if let Some(found) = &section.deprecation {
            self.beside("deprecated", &found.advice, &[], section.line);
        }
    }

    /// A paragraph or an item.
    pub fn prose(&mut self, text: &Text, line: usize, section: &Section) {
        let sentences = text.sentences();
        let mut next = 0;
        while let Some(sentence) = sentences.get(next) {
            next += 1;
            let plain = sentence.plain();
            if let Some(found) = deprecation::of_sentence(sentence) {
                let advice = sentences.get(next).filter(|sentence| deprecation::is_advice(sentence)).map(Text::plain);
                let said = [found.advice, advice.clone().unwrap_or_default()];
                let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
                if self.deprecate(sentence, &said.join(". "), line) {
                    next += usize::from(advice.is_some());
                    self.beside("deprecated", &format!("{plain} {}", advice.unwrap_or_default()), &[], line);
                    continue;
                }
            }
            let fact = match self.call.clone() {
                Some(call) => self.sentence_of_call(&call, sentence, line),
                None => self.general_sentence(sentence, line, section),
            };
            match fact {
                Some(Fact { key, .. }) if key.is_empty() => {}
                Some(Fact { key, words }) => self.beside(&key, &plain, &words, line),
                None => self.loose(&plain, line),
            }
        }
    }

    /// Whether a sentence says that something the page describes is deprecated: what it names in code, what it calls "this
    /// resource" or the like, or else what the texts are about.
    fn deprecate(&mut self, sentence: &Text, advice: &str, line: usize) -> bool {
        let lower = sentence.lower();
        let subject = lower.split("deprecated").next().unwrap_or_default();
        let claim = Claim::deprecated(Some(advice));
        let code = sentence.codes().next().filter(|code| subject.contains(&code.to_lowercase())).map(str::to_owned);
        let words: Vec<&str> = subject.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let is_this = words.first().is_none_or(|word| ["this", "these", "it"].contains(word));
        if let Some(code) = code {
            return self.row(&code).map(|row| row.set("deprecated", claim)).is_some();
        }
        let about = self.about.clone();
        match about {
            _ if !is_this => return false,
            _ if words.iter().any(|word| matches!(*word, "indicator" | "indicators")) => {
                self.deprecated_indicators = Some(advice.to_owned());
            }
            About::Indicators(_) => self.deprecated_indicators = Some(advice.to_owned()),
            About::Operation(call) if words.contains(&"resource") => {
                let place = self.place(line);
                self.api.part_mut(Kind::Resource, &call.resource, &place).set("deprecated", claim);
            }
            About::Operation(_) | About::Resource(_) => self.holder(line).set("deprecated", claim),
            About::Api | About::Section(_) => return false,
        }
        true
    }

    /// The filter, parameter or field of the current call with this name.
    fn row(&mut self, name: &str) -> Option<&mut Entity> {
        let call = self.call.as_ref()?;
        let resource =
            self.api.parts.iter_mut().find(|part| part.kind == Kind::Resource && part.name == call.resource)?;
        let is_of_call = |part: &Entity| match part.kind {
            Kind::Operation => part.name == call.name,
            Kind::Response => part.name == call.response,
            _ => false,
        };
        let steps = steps::steps(name);
        let mut holders = resource.parts.iter_mut().filter(|part| is_of_call(part));
        holders.find_map(|holder| steps.iter().try_fold(holder, |holder, step| row_of(holder, &step.name)))
    }

    /// Adds a text without any fact.
    pub fn loose(&mut self, text: &str, line: usize) {
        let passage = Passage::new(Role::Loose, text, &[], line);
        self.holder(line).passages.push(passage);
    }

    /// Adds what a text says beside a fact.
    pub fn beside(&mut self, key: &str, text: &str, facts: &[String], line: usize) {
        let facts: Vec<&str> = facts.iter().map(String::as_str).collect();
        let key = match &self.about {
            About::Indicators(family) if key == "deprecated" => format!("{key}_{}", family.replace(' ', "_")),
            _ => key.to_owned(),
        };
        let passage = Passage::new(Role::Beside(key), text, &facts, line);
        self.holder(line).passages.push(passage);
    }

    /// The entity that texts are about.
    fn holder(&mut self, line: usize) -> &mut Entity {
        let place = self.place(line);
        match self.about.clone() {
            About::Api => &mut self.api,
            About::Operation(call) => self.operation(&call, line),
            About::Resource(name) => self.api.part_mut(Kind::Resource, &name, &place),
            About::Indicators(_) => self.api.part_mut(Kind::Indicators, "indicators", &place),
            About::Section(name) => self.api.part_mut(Kind::Section, &name, &place),
        }
    }
}

/// A row of a table about an entity.
fn row_of<'e>(holder: &'e mut Entity, name: &str) -> Option<&'e mut Entity> {
    let is_row = |part: &Entity| matches!(part.kind, Kind::Filter | Kind::Parameter | Kind::Field);
    holder.parts.iter_mut().find(|part| is_row(part) && part.name == name)
}

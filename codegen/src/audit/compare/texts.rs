//! Compares the texts of the page with those that a person has read.

use super::{Comparison, subject};
use crate::audit::inventory::{Entity, Place};
use crate::audit::passage::{Passage, Role};
use crate::audit::report::{Finding, Status};

/// A text that a person has not read.
struct News {
    /// Its role for the entity.
    pub property: String,
    pub message: String,
    /// Its line on the page, if the page has it.
    pub line: Option<usize>,
}

impl News {
    fn new(property: &str, what: &str, passage: &Passage) -> Self {
        let message = match &*passage.excerpt {
            "" => "is gone".to_owned(),
            excerpt => format!("{what}: {excerpt}"),
        };
        Self { property: property.to_owned(), message, line: Some(passage.line) }
    }

    fn gone(property: &str, what: &str) -> Self {
        Self { property: property.to_owned(), message: format!("{what} that a person has read is gone"), line: None }
    }
}

impl Comparison<'_> {
    /// The texts of an entity that both sides have.
    pub(super) fn texts(&mut self, page: &Entity, spec: &Entity) {
        let about = subject(page, &self.above);
        page.passages.iter().for_each(|passage| self.report.add_text(&about, passage));
        if !self.report.texts.recorded {
            return;
        }
        let name = format!("`{}`", spec.name);
        for news in news(page, spec) {
            let is_told = |finding: &Finding| {
                let is_about = finding.subject.contains(&name)
                    || finding.message.as_ref().is_some_and(|message| message.contains(&name));
                finding.status == Status::Differs && finding.property.as_ref() == Some(&news.property) && is_about
            };
            if !self.report.drift.iter().any(is_told) {
                self.text(news, (page, spec));
            }
        }
    }

    /// A title about all calls that only one side has.
    pub(super) fn title(&mut self, section: &Entity, parent: &Entity) {
        if !self.report.texts.recorded {
            let about = subject(section, &self.above);
            return section.passages.iter().for_each(|passage| self.report.add_text(&about, passage));
        }
        let news = self.above.first().and_then(|root| title(section, root));
        news.into_iter().for_each(|news| self.text(news, (parent, parent)));
    }

    fn text(&mut self, News { property, message, line }: News, (page, spec): (&Entity, &Entity)) {
        let finding = self.finding(Status::Unread, spec, Some(message));
        let line = line.unwrap_or(page.place.line);
        self.report.add(Finding {
            subject: subject(page, &self.above),
            property: Some(property),
            page: Some(Place { file: self.page.clone(), line }),
            ..finding
        });
    }
}

/// The texts of an entity that are new, changed or gone.
fn news(page: &Entity, spec: &Entity) -> Vec<News> {
    let mut read: Vec<&Passage> = spec.passages.iter().collect();
    let mut unread = Vec::new();
    for passage in &page.passages {
        let is_same = |other: &&Passage| other.role == passage.role && other.fingerprint == passage.fingerprint;
        match read.iter().position(is_same) {
            Some(place) => drop(read.remove(place)),
            None => unread.push(passage),
        }
    }
    let mut news = Vec::new();
    for passage in unread {
        let property = match &passage.role {
            Role::Beside(key) => key,
            Role::Row => "description",
            Role::Loose => "text",
        };
        let before = read.iter().position(|other| other.role == passage.role);
        match before.map(|place| read.remove(place)) {
            Some(_) => news.push(News::new(property, "has changed", passage)),
            None if is_news(passage, spec) => news.push(News::new(property, "is new", passage)),
            None => {}
        }
    }
    let gone = read.iter().filter(|passage| passage.role == Role::Loose);
    news.extend(gone.map(|_| News::gone("text", "a text")));
    news
}

/// A title about all calls that only one side has. The title of something that has lost its call is not new.
fn title(section: &Entity, root: &Entity) -> Option<News> {
    match section.passages.first().filter(|passage| passage.line > 0) {
        Some(title) if is_known(root, &title.fingerprint) => None,
        Some(title) => Some(News::new("section", "is new", title)),
        None => Some(News::gone("section", "a title")),
    }
}

/// Whether no finding about facts tells that a text is new. One does, except for a second advice.
fn is_news(passage: &Passage, spec: &Entity) -> bool {
    match &passage.role {
        Role::Loose | Role::Row => true,
        Role::Beside(key) => {
            key.starts_with("deprecated") && spec.passages.iter().any(|other| other.role == passage.role)
        }
    }
}

/// Whether a person has read this title, of whatever it was.
fn is_known(entity: &Entity, fingerprint: &str) -> bool {
    let is_title = |text: &Passage| text.role == Role::Beside("title".to_owned()) && text.fingerprint == fingerprint;
    entity.passages.iter().any(is_title) || entity.parts.iter().any(|part| is_known(part, fingerprint))
}

//! A report for people: by resource, with equal differences grouped.

use super::{Counts, Finding, Report, Status, Texts, Unseen};
use crate::audit::escaped::escaped;
use crate::audit::inventory::Place;

const TITLES: &[(Status, &str)] = &[
    (Status::PageOnly, "the page has, the spec lacks"),
    (Status::SpecOnly, "the spec has, the page lacks"),
    (Status::Differs, "page and spec differ"),
    (Status::Stale, "the spec records a difference that is out of date"),
    (Status::Unreadable, "the page cannot be interpreted"),
    (Status::Unread, "a person has not read this text of the page"),
    (Status::Unknown, "responses have, the spec lacks"),
    (Status::Mismatch, "responses and spec differ"),
];

impl Report {
    pub fn text(&self) -> String {
        let mut lines = Vec::new();
        for group in groups(&self.drift) {
            lines.push(group.to_owned());
            let of_group = |finding: &&Finding| finding.group == group;
            for (status, title) in TITLES {
                let findings = self.drift.iter().filter(of_group).filter(|finding| finding.status == *status);
                section(&format!("  {title}"), findings.collect(), &mut lines);
            }
            lines.push(String::new());
        }
        if !self.deliberate.is_empty() {
            section("different on purpose", self.deliberate.iter().collect(), &mut lines);
            lines.push(String::new());
        }
        if !self.loose.is_empty() {
            section("written in another way, which the client reads", self.loose.iter().collect(), &mut lines);
            lines.push(String::new());
        }
        if !self.unseen.is_empty() {
            lines.push("in no response".to_owned());
            lines.extend(self.unseen.iter().map(unseen));
            lines.push(String::new());
        }
        lines.extend(self.texts.text());
        let has = |status: Status| self.drift.iter().any(|finding| finding.status == status);
        let help = [
            (
                Status::Differs,
                "To record a deliberate difference, add what the page says and the reason: `documented: { type: string }, note: …`.",
            ),
            (Status::Unread, "To record that you have read the texts, run the audit with `--accept`."),
        ];
        lines.extend(help.into_iter().filter(|(status, _)| has(*status)).map(|(_, help)| help.to_owned()));
        lines.push(self.counts.sentence());
        escaped(&lines.join("\n"))
    }
}

/// The groups in the order of the page.
fn groups(findings: &[Finding]) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for finding in findings {
        if !groups.contains(&&*finding.group) {
            groups.push(&finding.group);
        }
    }
    groups
}

fn section(title: &str, findings: Vec<&Finding>, lines: &mut Vec<String>) {
    if findings.is_empty() {
        return;
    }
    lines.push(title.to_owned());
    let mut rest = findings;
    while let Some(first) = rest.first().copied() {
        let (alike, others) = rest.into_iter().partition::<Vec<_>, _>(|finding| is_alike(first, finding));
        lines.extend(alike.iter().map(|finding| format!("    {}  {}", finding.heading(), places(finding))));
        details(first, lines);
        rest = others;
    }
}

/// Whether two findings have the same details. Findings without details are not grouped.
fn is_alike(left: &Finding, right: &Finding) -> bool {
    let has_details =
        |finding: &Finding| finding.difference.is_some() || finding.note.is_some() || finding.fix.is_some();
    let same = left.property == right.property && left.message == right.message && left.difference == right.difference;
    std::ptr::eq(left, right) || (has_details(left) && same && left.note == right.note && left.fix == right.fix)
}

fn details(finding: &Finding, lines: &mut Vec<String>) {
    if let Some(difference) = &finding.difference {
        lines.push(format!("      page: {}", difference.page));
        lines.push(format!("      spec: {}", difference.spec));
        for (side, values) in [("page", &difference.only_page), ("spec", &difference.only_spec)] {
            if !values.is_empty() {
                lines.push(format!("      only in the {side}: {}", values.join(", ")));
            }
        }
    }
    match (&finding.note, &finding.fix) {
        (Some(note), _) => lines.push(format!("      note: {note}")),
        (None, Some(fix)) => lines.extend(fix.lines().map(|line| format!("        {line}"))),
        (None, None) => {}
    }
}

impl Finding {
    /// Its subject and its message.
    pub(in crate::audit) fn heading(&self) -> String {
        let property = self.property.as_ref().map(|property| format!(", `{property}`")).unwrap_or_default();
        let message = self.message.as_ref().map(|message| format!(": {message}")).unwrap_or_default();
        format!("{}{property}{message}", self.subject)
    }
}

fn places(finding: &Finding) -> String {
    let place = |place: &Place| format!("{}:{}", place.file, place.line);
    let is_addition = matches!(finding.status, Status::PageOnly | Status::Unreadable | Status::Unknown);
    let is_new = is_addition && finding.note.is_none();
    let goes_into = if is_new { "into " } else { "" };
    let spec = finding.spec.as_ref().filter(|spec| !spec.file.is_empty());
    let spec = spec.map(|spec| format!("{goes_into}{}", place(spec)));
    let places: Vec<String> = finding.page.as_ref().map(place).into_iter().chain(spec).collect();
    format!("({})", places.join(", "))
}

fn unseen(Unseen { record, fields }: &Unseen) -> String {
    match fields.is_empty() {
        true => format!("    record `{record}`"),
        false => format!("    fields of `{record}`: {}", fields.join(", ")),
    }
}

impl Texts {
    /// What the audit does not interpret, by line.
    fn text(&self) -> Vec<String> {
        if self.is_empty() {
            return Vec::new();
        }
        let title = match self.recorded {
            true => "not interpreted, read by a person",
            false => "not interpreted: read it, and record this with `--accept`",
        };
        let numbers = |lines: &[usize]| lines.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        let lines = self.others.iter().map(|texts| format!("    {}: {}", texts.about, numbers(&texts.lines)));
        let rows = (self.rows > 0).then(|| format!("    descriptions of rows: {}", self.rows));
        [title.to_owned()].into_iter().chain(lines).chain(rows).chain([String::new()]).collect()
    }
}

impl Counts {
    fn sentence(&self) -> String {
        let Self { compared, agreed, drifted, deliberate, unreadable, loose } = self;
        let loose = if *loose == 0 { String::new() } else { format!(", {loose} are written in another way") };
        format!(
            "{compared} facts compared: {agreed} agree, {drifted} drifted, {deliberate} differ on purpose, {unreadable} \
             cannot be interpreted{loose}"
        )
    }
}

//! A report for people: by resource, the places first, then what to paste.

use super::{Counts, Finding, Report, Status};
use crate::audit::inventory::Place;

const TITLES: &[(Status, &str)] = &[
    (Status::PageOnly, "the page has, the spec lacks"),
    (Status::SpecOnly, "the spec has, the page lacks"),
    (Status::Differs, "the page differs from the spec"),
    (Status::Stale, "the spec records a difference that is out of date"),
    (Status::Unreadable, "the page cannot be interpreted"),
];

pub fn text(report: &Report) -> String {
    let mut lines = Vec::new();
    for group in groups(&report.drift) {
        lines.push(group.to_owned());
        for (status, title) in TITLES {
            let findings = report.drift.iter().filter(|finding| finding.group == group && finding.status == *status);
            let findings: Vec<&Finding> = findings.collect();
            if !findings.is_empty() {
                lines.push(format!("  {title}"));
                findings.into_iter().for_each(|finding| drift(finding, &mut lines));
            }
        }
        lines.push(String::new());
    }
    if !report.deliberate.is_empty() {
        lines.push("different on purpose".to_owned());
        report.deliberate.iter().for_each(|finding| deliberate(finding, &mut lines));
        lines.push(String::new());
    }
    if !report.agrees() {
        lines.push("A difference that is meant is recorded in the spec, beside a note: `page: { PROPERTY: WHAT THE PAGE SAYS }`.".to_owned());
    }
    lines.push(report.counts.sentence());
    lines.join("\n")
}

/// In the order of the spec's own files.
fn groups(findings: &[Finding]) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for finding in findings {
        if !groups.contains(&&*finding.group) {
            groups.push(&finding.group);
        }
    }
    groups
}

fn drift(finding: &Finding, lines: &mut Vec<String>) {
    lines.push(format!("    {}", title(finding)));
    lines.push(format!("      {}", places(finding)));
    if let Some(difference) = &finding.difference {
        lines.push(format!("      page: {}", difference.page));
        lines.push(format!("      spec: {}", difference.spec));
        for (side, values) in [("page", &difference.only_page), ("spec", &difference.only_spec)] {
            if !values.is_empty() {
                lines.push(format!("      only in the {side}: {}", values.join(", ")));
            }
        }
    }
    if let Some(fix) = &finding.fix {
        lines.extend(fix.lines().map(|line| format!("        {line}")));
    }
}

fn deliberate(finding: &Finding, lines: &mut Vec<String>) {
    let said = match &finding.difference {
        Some(difference) => format!(": {} on the page, {} in the spec", difference.page, difference.spec),
        None => TITLES
            .iter()
            .find(|(status, _)| *status == finding.status)
            .map_or(String::new(), |(_, title)| format!(": {title}")),
    };
    lines.push(format!("  {}{said}", title(finding)));
    lines.push(format!("    {}", places(finding)));
    lines.push(format!("    {}", finding.note.as_deref().unwrap_or_default()));
}

fn title(finding: &Finding) -> String {
    match (&*finding.message, finding.status) {
        ("", _) => finding.subject.clone(),
        (message, Status::Differs) => format!("{}, `{message}`", finding.subject),
        (message, Status::Stale) if message.starts_with("is ") => format!("{} {message}", finding.subject),
        (message, _) => format!("{}: {message}", finding.subject),
    }
}

fn places(finding: &Finding) -> String {
    let place = |place: &Place| format!("{}:{}", place.file, place.line);
    let below = if finding.status == Status::PageOnly { "goes into " } else { "" };
    let spec = finding.spec.as_ref().filter(|spec| !spec.file.is_empty());
    let spec = spec.filter(|_| finding.status != Status::Unreadable).map(|spec| format!("{below}{}", place(spec)));
    finding.page.as_ref().map(place).into_iter().chain(spec).collect::<Vec<_>>().join(", ")
}

impl Counts {
    fn sentence(&self) -> String {
        let Self { compared, agreed, drifted, deliberate, unreadable } = self;
        format!(
            "{compared} facts compared: {agreed} agree, {drifted} drifted, {deliberate} differ on purpose, {unreadable} unreadable"
        )
    }
}

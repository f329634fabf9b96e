//! Diagnostics as text. The only file that knows the library that draws them.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Style};
use crate::source::{FileId, Sources, Span};

/// Nobody mends more than this at once, and a slip at the top of a file can cause thousands.
const MOST_SHOWN: usize = 100;

/// A message is a line or two, whatever it quotes, and so is what follows a label in a line.
const LONGEST_TEXT: usize = 400;

pub(super) fn each(diagnostics: &[Diagnostic], sources: &Sources, style: Style) -> impl Iterator<Item = String> {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let more = diagnostics.len().checked_sub(MOST_SHOWN).filter(|more| *more > 0);
    let shown = diagnostics.iter().take(MOST_SHOWN);
    let shown = shown.map(move |diagnostic| renderer.render(&[group(diagnostic, sources)]));
    shown.chain(more.map(|more| format!("… and {more} more")))
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let mut files: Vec<FileId> = diagnostic.labels.iter().map(|(span, _)| span.file).collect();
    files.dedup();
    let title = Level::ERROR.primary_title(shortened(&diagnostic.message));
    let mut group = Group::with_title(title.id(diagnostic.code.as_str()));
    for file in files {
        group = group.element(snippet(diagnostic, file, sources));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(shortened(help))),
        None => group,
    }
}

fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

/// The library looks at the whole text for every diagnostic, so it gets the lines that the labels are in.
fn snippet<'a>(diagnostic: &'a Diagnostic, file: FileId, sources: &'a Sources) -> Snippet<'a, Annotation<'a>> {
    let source = sources.get(file);
    let labels = diagnostic.labels.iter().enumerate().filter(|(_, (span, _))| span.file == file);
    let labels: Vec<(usize, Range<usize>, &str)> =
        labels.map(|(index, (span, label))| (index, whole_characters(&source.text, *span), &**label)).collect();
    let start = labels.iter().map(|(_, range, _)| range.start).min().unwrap_or(0);
    let start = source.text[..start].rfind('\n').map_or(0, |end| end + 1);
    let end = labels.iter().map(|(_, range, _)| range.end).max().unwrap_or(0);
    let after: String = source.text[end..].chars().take(LONGEST_TEXT).take_while(|c| *c != '\n').collect();
    let end = end + after.len();
    let annotations = labels.into_iter().map(|(index, range, label)| {
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(range.start - start..range.end - start).label(label)
    });
    let before = source.text[..start].matches('\n').count();
    let lines = Snippet::source(&source.text[start..end]).line_start(before + 1);
    lines.path(&*source.path).annotations(annotations)
}

/// A range that begins and ends between characters of the text.
fn whole_characters(text: &str, span: Span) -> Range<usize> {
    let start = (0..=span.start.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0);
    let end = (span.end.min(text.len())..=text.len()).find(|place| text.is_char_boundary(*place)).unwrap_or(text.len());
    start..end.max(start)
}

//! Diagnostics as text. No other file uses the library that renders them.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Style};
use crate::source::{FileId, Sources, Span};

/// The most characters shown after a label.
const LONGEST_END: usize = 400;

impl Diagnostics {
    /// The diagnostics as text, each with excerpt, place and help, in the layout of the Rust compiler.
    pub fn render(&self, sources: &Sources, style: Style) -> String {
        let (shown, more) = self.shown();
        let mut texts: Vec<String> = shown.iter().map(|diagnostic| whole(diagnostic, sources, style)).collect();
        if more > 0 {
            texts.push(format!("… and {more} more"));
        }
        texts.join("\n\n")
    }
}

impl Diagnostic {
    /// The lines of the spec that the diagnostic points at, with labels and help: everything but the title.
    pub fn excerpt(&self, sources: &Sources, style: Style) -> String {
        excerpt(self, sources, style)
    }
}

/// Title, excerpt and help.
fn whole(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    let title = Level::ERROR.primary_title(&*diagnostic.message).id(diagnostic.code.as_str());
    text(Group::with_title(title), diagnostic, sources, style)
}

/// Excerpt and help, without a title.
fn excerpt(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    text(Group::with_level(Level::ERROR), diagnostic, sources, style)
}

fn text<'a>(mut group: Group<'a>, diagnostic: &'a Diagnostic, sources: &'a Sources, style: Style) -> String {
    let mut files: Vec<FileId> = diagnostic.labels.iter().map(|(span, _)| span.file).collect();
    files.dedup();
    for file in files {
        group = group.element(snippet(diagnostic, file, sources));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(&**help));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.render(&[group])
}

/// The library scans the whole text for every diagnostic, so it gets only the lines that have labels.
fn snippet<'a>(diagnostic: &'a Diagnostic, file: FileId, sources: &'a Sources) -> Snippet<'a, Annotation<'a>> {
    let source = sources.get(file);
    let labels = diagnostic.labels.iter().enumerate().filter(|(_, (span, _))| span.file == file);
    let labels: Vec<(usize, Range<usize>, &str)> =
        labels.map(|(index, (span, label))| (index, whole_characters(&source.text, *span), &**label)).collect();
    let start = labels.iter().map(|(_, range, _)| range.start).min().unwrap_or(0);
    let start = source.text[..start].rfind('\n').map_or(0, |end| end + 1);
    let end = labels.iter().map(|(_, range, _)| range.end).max().unwrap_or(0);
    let after: String = source.text[end..].chars().take(LONGEST_END).take_while(|c| *c != '\n').collect();
    let end = end + after.len();
    let annotations = labels.into_iter().map(|(index, range, label)| {
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(range.start - start..range.end - start).label(label)
    });
    let before = source.text[..start].matches('\n').count();
    let lines = Snippet::source(&source.text[start..end]).line_start(before + 1);
    lines.path(&*source.path).annotations(annotations)
}

/// The span, widened to whole characters of the text.
fn whole_characters(text: &str, span: Span) -> Range<usize> {
    let start = (0..=span.start.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0);
    let end = (span.end.min(text.len())..=text.len()).find(|place| text.is_char_boundary(*place)).unwrap_or(text.len());
    start..end.max(start)
}

//! Diagnostics as text. The only file that knows the library that draws them.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Style};
use crate::source::{FileId, Sources, Span};

pub(super) fn each(diagnostics: &[Diagnostic], sources: &Sources, style: Style) -> impl Iterator<Item = String> {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    diagnostics.iter().map(move |diagnostic| renderer.render(&[group(diagnostic, sources)]))
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let mut files: Vec<FileId> = diagnostic.labels.iter().map(|(span, _)| span.file).collect();
    files.dedup();
    let mut group = Group::with_title(Level::ERROR.primary_title(&*diagnostic.message).id(diagnostic.code.as_str()));
    for file in files {
        group = group.element(snippet(diagnostic, file, sources));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(&**help)),
        None => group,
    }
}

fn snippet<'a>(
    diagnostic: &'a Diagnostic,
    file: FileId,
    sources: &'a Sources,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let source = sources.get(file);
    let labels = diagnostic.labels.iter().enumerate().filter(|(_, (span, _))| span.file == file);
    let annotations = labels.map(|(index, (span, label))| {
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(whole_characters(&source.text, *span)).label(&**label)
    });
    Snippet::source(&*source.text).path(&*source.path).annotations(annotations)
}

/// A range that begins and ends between characters of the text.
fn whole_characters(text: &str, span: Span) -> std::ops::Range<usize> {
    let start = (0..=span.start.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0);
    let end = (span.end.min(text.len())..=text.len()).find(|place| text.is_char_boundary(*place)).unwrap_or(text.len());
    start..end.max(start)
}

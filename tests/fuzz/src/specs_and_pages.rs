//! Mutated specs, for which code is generated, and mutated pages, which are audited.

mod change;

use std::path::PathBuf;
use std::sync::Arc;
use std::{fs, io};

use fastrand::Rng;
use iadvize_codegen::audit::{self, Report};
use iadvize_codegen::diagnostic::{Diagnostics, Style};
use iadvize_codegen::model::Model;
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;

use crate::mutate::happens;
use crate::run::{Fuzz, Input, Verdict};

/// Specs and pages to begin with.
pub struct Corpus {
    /// The spec of the client.
    whole: Files,
    /// Small specs, one for each feature of the language.
    small: Vec<Files>,
    /// Pages, and the specs that they are compared with.
    pages: Vec<(Arc<str>, Files)>,
}

/// The paths and the texts of a spec.
type Files = Arc<[(String, String)]>;

/// The longest report of the mistakes in a spec, in bytes: a hundred with their excerpts.
const LONGEST_REPORT: usize = 1 << 20;

impl Corpus {
    /// The specs of the workspace with its page, and other pages, which are compared with the spec of the client.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn read(pages: &[PathBuf]) -> io::Result<Self> {
        let whole = files(&Sources::read(&workspace().join("spec")).map_err(io::Error::other)?);
        let names = iadvize_tests::names("emit")?.into_iter();
        let small = names.map(|name| iadvize_tests::case("emit", &name).map(|spec| files(&spec)));
        let folder = workspace().join("tests/audit");
        let spec = files(&iadvize_tests::spec(&fs::read_to_string(folder.join("spec.yaml"))?));
        let mut corpus = Self { small: small.collect::<io::Result<_>>()?, pages: Vec::new(), whole };
        corpus.pages.push((fs::read_to_string(folder.join("page.md"))?.into(), spec));
        for page in pages {
            corpus.pages.push((fs::read_to_string(page)?.into(), Arc::clone(&corpus.whole)));
        }
        Ok(corpus)
    }
}

fn files(sources: &Sources) -> Files {
    sources.iter().map(|(_, source)| (source.path.clone(), source.text.clone())).collect()
}

fn sources(files: &[(String, String)]) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in files {
        sources.add(&**path, &**text);
    }
    sources
}

/// The target.
pub struct SpecsAndPages<'c> {
    corpus: &'c Corpus,
    /// The specs of the pages, and the records that their texts were read.
    models: Vec<(Model, Sources, String)>,
}

/// A text in the place of a file of a spec, or of a page.
#[derive(Clone)]
pub struct Text {
    place: Place,
    text: Vec<u8>,
}

#[derive(Clone)]
enum Place {
    File(Files, usize),
    Page(usize),
}

impl Input for Text {
    fn bytes(&self) -> &[u8] {
        &self.text
    }

    fn with(&self, text: Vec<u8>) -> Self {
        Self { text, place: self.place.clone() }
    }

    fn describe(&self) -> String {
        match &self.place {
            Place::File(files, file) => format!("{} of {} files", files[*file].0, files.len()),
            Place::Page(page) => format!("page {page}"),
        }
    }
}

impl<'c> SpecsAndPages<'c> {
    /// # Panics
    /// Panics if the spec of a page is invalid, or if a page describes no call.
    pub fn new(corpus: &'c Corpus) -> Self {
        let models = corpus.pages.iter().map(|(page, files)| {
            let sources = sources(files);
            let model = iadvize_codegen::analyze(&sources).expect("the spec of a page is valid");
            let accepted = audit::accept(page, "page.md", &model, &sources).expect("the page describes calls");
            (model, sources, accepted)
        });
        Self { corpus, models: models.collect() }
    }
}

impl Fuzz for SpecsAndPages<'_> {
    type Input = Text;

    fn input(&self, random: &mut Rng) -> Text {
        let Corpus { whole, small, pages } = self.corpus;
        let place = match random.u8(..100) {
            0..=34 => Place::Page(random.usize(..pages.len())),
            35 => Place::File(Arc::clone(whole), random.usize(..whole.len())),
            _ => {
                let files = &small[random.usize(..small.len())];
                Place::File(Arc::clone(files), random.usize(..files.len()))
            }
        };
        let mut text = match &place {
            Place::File(files, file) => files[*file].1.clone(),
            Place::Page(page) => pages[*page].0.to_string(),
        };
        for _ in 0..1 + random.usize(..3) {
            change::change(random, &mut text);
        }
        // A file of another place, which need not fit.
        if happens(random, 1) {
            text = small[random.usize(..small.len())][0].1.clone();
        }
        Text { place, text: text.into_bytes() }
    }

    fn execute(&self, input: &Text) -> Result<Verdict, String> {
        let text = String::from_utf8_lossy(&input.text);
        match &input.place {
            Place::File(files, changed) => {
                let mut sources = Sources::default();
                for (index, (path, old)) in files.iter().enumerate() {
                    sources.add(&**path, if index == *changed { &*text } else { old });
                }
                generate(&sources)
            }
            Place::Page(page) => {
                let (model, sources, accepted) = &self.models[*page];
                match audit::audit(&text, "page.md", Some(accepted), model, sources) {
                    Ok(report) => check_report(&report, &text, sources).map(|()| Verdict::Accepted),
                    Err(failure) if failure.starts_with("page.md") => Ok(Verdict::Refused),
                    Err(failure) => Err(format!("the failure does not name the page: {failure}")),
                }
            }
        }
    }
}

/// Generated code is Rust, and mistakes have places.
fn generate(sources: &Sources) -> Result<Verdict, String> {
    match iadvize_codegen::generate(sources) {
        Ok(tree) => {
            let mut files = tree.iter().filter(|(path, _)| path.ends_with(".rs"));
            files.try_for_each(|(path, text)| {
                syn::parse_file(text).map(drop).map_err(|error| format!("{path} is not Rust: {error}\n{text}"))
            })?;
            Ok(Verdict::Accepted)
        }
        Err(mistakes) => check_mistakes(&mistakes, sources).map(|()| Verdict::Refused),
    }
}

fn check_mistakes(mistakes: &Diagnostics, sources: &Sources) -> Result<(), String> {
    let mut count = 0;
    for mistake in mistakes.iter() {
        count += 1;
        let place = mistake.place(sources);
        let file = sources.iter().find(|(_, file)| file.path == place.path);
        let lines = file.map_or(0, |(_, file)| 1 + file.text.matches('\n').count());
        if !(1..=lines).contains(&place.line) || place.column == 0 || mistake.message().is_empty() {
            return Err(format!("{place} of {lines} lines, column {}: {}", place.column, mistake.message()));
        }
    }
    let report = mistakes.render(sources, Style::Plain);
    match count > 0 && report.contains("error[") && report.len() < LONGEST_REPORT {
        true => Ok(()),
        false => Err(format!("{count} mistakes in a report of {} bytes", report.len())),
    }
}

/// The places of findings are in the page and in the spec.
fn check_report(report: &Report, page: &str, sources: &Sources) -> Result<(), String> {
    let json = serde_json::to_value(report).map_err(|error| error.to_string())?;
    let findings = ["drift", "deliberate"].iter().filter_map(|key| json[key].as_array()).flatten();
    let lines = |name: &str| match name {
        "page.md" => Some(1 + page.matches('\n').count()),
        _ => sources.iter().find(|(_, file)| file.path == name).map(|(_, file)| 1 + file.text.matches('\n').count()),
    };
    for finding in findings {
        for place in [&finding["page"], &finding["spec"]].into_iter().filter(|place| !place.is_null()) {
            let known = place["file"].as_str().and_then(lines);
            let line = place["line"].as_u64().and_then(|line| usize::try_from(line).ok());
            if !line.zip(known).is_some_and(|(line, lines)| (1..=lines).contains(&line)) {
                return Err(format!("a finding at {place}: {finding}"));
            }
        }
    }
    let differs = json["drift"].as_array().is_some_and(|drift| !drift.is_empty());
    match report.agrees() != differs && !report.text().is_empty() {
        true => Ok(()),
        false => Err(format!("agrees: {}, although {}", report.agrees(), json["drift"])),
    }
}

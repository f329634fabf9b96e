//! Stage 1: reads YAML into a [`raw::Spec`].

pub(crate) mod lower;
pub mod notation;
pub(crate) mod placeholder;
pub mod raw;
pub mod record;
mod remark;
pub mod shape;
pub(crate) mod yaml;

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{iter, thread};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Source, Sources, Span};
use lower::{Entries, Lower};
use yaml::Node;

/// How values that are not written yet are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholders {
    Refuse,
    /// As something valid.
    StandIn,
}

/// Reads every file, as its path in the folder demands.
pub fn parse(sources: &Sources, placeholders: Placeholders) -> Result<raw::Spec, Diagnostics> {
    let mut sink = Diagnostics::default();
    let trees = trees(sources).into_iter();
    let trees: Vec<_> = match placeholders {
        Placeholders::StandIn => trees.map(|tree| tree.map(placeholder::stand_in)).collect(),
        Placeholders::Refuse => trees.collect(),
    };
    if placeholders == Placeholders::Refuse {
        trees.iter().flatten().for_each(|tree| placeholder::refuse(tree, &mut sink));
        sink = sink.barrier(Diagnostics::default())?;
    }
    let own = sources.own();
    let mut spec = raw::Spec { own, api: None, enums: Entries::default(), indicators: None, resources: Vec::new() };
    for ((id, file), tree) in sources.iter().zip(trees) {
        let added = own.extends() && own.has(id);
        match place(&file.path) {
            (_, "api.yaml" | "indicators.yaml") if added => sink.push(unexpected(id, &file.path, added)),
            ("", "api.yaml") => spec.api = read(tree, &mut sink),
            ("", "indicators.yaml") => spec.indicators = read(tree, &mut sink),
            (folder, "enums.yaml") if added || folder.is_empty() => {
                spec.enums.0.extend(read::<Entries<_>>(tree, &mut sink).unwrap_or_default().0);
            }
            (folder, name) if name.ends_with(".yaml") && (added || folder == "resources") => {
                spec.resources.extend(read(tree, &mut sink).map(|resource| (file.path.clone(), resource)))
            }
            _ => sink.push(unexpected(id, &file.path, added)),
        }
    }
    sink.barrier(spec)
}

/// The tree of every file. Reading YAML is a third of all work, so every core takes the next file until none is left.
fn trees(sources: &Sources) -> Vec<Result<Node, Diagnostic>> {
    let files: Vec<(FileId, &Source)> = sources.iter().collect();
    let next = AtomicUsize::new(0);
    let work = || -> Vec<_> {
        let take = || {
            let index = next.fetch_add(1, Ordering::Relaxed);
            files.get(index).map(|(id, file)| (index, yaml::parse(*id, &file.text)))
        };
        iter::from_fn(take).collect()
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(files.len());
    let mut trees = thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(work)).collect();
        let mut trees = work();
        trees.extend(others.into_iter().flat_map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic))));
        trees
    });
    trees.sort_unstable_by_key(|(index, _)| *index);
    trees.into_iter().map(|(_, tree)| tree).collect()
}

fn read<T: Lower>(tree: Result<Node, Diagnostic>, sink: &mut Diagnostics) -> Option<T> {
    match tree {
        Ok(node) => T::lower(node, sink),
        Err(diagnostic) => {
            sink.push(diagnostic);
            None
        }
    }
}

/// The folder below the spec's folder, and the file name.
fn place(path: &str) -> (&str, &str) {
    let inside = path.split_once('/').map_or(path, |(_, inside)| inside);
    inside.rsplit_once('/').unwrap_or(("", inside))
}

fn unexpected(id: FileId, path: &str, added: bool) -> Diagnostic {
    let span = Span { file: id, start: 0, end: 1 };
    let help = match added {
        true => "a spec that extends the client's has enums.yaml, and a .yaml file of any other name for each resource",
        false => "a spec has api.yaml, enums.yaml, indicators.yaml and resources/*.yaml",
    };
    Diagnostic::new(Code::UnexpectedFile, format!("unexpected file `{path}`"), span, "not part of a spec").help(help)
}

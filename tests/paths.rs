//! Users write each public item of the client in one way: it has one path, and no other item has its name.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use iadvize_tests::workspace;
use syn::{Attribute, Item, UseTree, Visibility};

/// The public items and re-exports of a module.
#[derive(Default)]
struct Module {
    items: BTreeSet<String>,
    children: BTreeSet<String>,
    /// Names and the paths that they stand for.
    uses: Vec<(String, Vec<String>)>,
    globs: Vec<Vec<String>>,
}

/// The modules of some crates by their paths, which begin with the name of the crate.
#[derive(Default)]
struct Crates(BTreeMap<Vec<String>, Module>);

/// What a path names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Module(Vec<String>),
    /// An item by its path in the crate that defines it.
    Item(Vec<String>),
}

fn is_public(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    let is_hidden = |it: &Attribute| it.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "hidden");
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

impl Crates {
    fn read_folder(&mut self, folder: &Path, at: &[String]) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let inside = if matches!(&*stem, "lib" | "mod") { at.to_vec() } else { [at, &[stem]].concat() };
            if path.is_dir() {
                // A module in a file that has only modules.
                self.0.entry(inside.clone()).or_default();
                self.read_folder(&path, &inside);
            } else {
                self.add(inside, &fs::read_to_string(&path).unwrap());
            }
        }
    }

    fn add(&mut self, at: Vec<String>, text: &str) {
        let mut module = Module::default();
        for item in syn::parse_file(text).unwrap().items {
            match item {
                Item::Mod(item) if is_public(&item.vis, &item.attrs) => {
                    module.children.insert(item.ident.to_string());
                }
                Item::Use(item) if is_public(&item.vis, &item.attrs) => module.add_use(&item.tree, &[]),
                item => module.items.extend(public_item(&item)),
            }
        }
        self.0.insert(at, module);
    }

    /// What `path`, written in the module `at`, names. A path into another crate is taken as it is.
    fn resolve(&self, at: &[String], path: &[String]) -> Target {
        let (first, rest) = path.split_first().unwrap();
        let start = match first.as_str() {
            "crate" => vec![at[0].clone()],
            "super" => at[..at.len() - 1].to_vec(),
            "self" => at.to_vec(),
            _ if self.0.contains_key(std::slice::from_ref(first)) => vec![first.clone()],
            _ if self.0.contains_key(&[at, std::slice::from_ref(first)].concat()) => {
                [at, std::slice::from_ref(first)].concat()
            }
            _ => return Target::Item(path.to_vec()),
        };
        rest.iter().fold(Target::Module(start), |target, name| match target {
            Target::Module(module) => self.member(&module, name),
            Target::Item(item) => Target::Item([item, vec![name.clone()]].concat()),
        })
    }

    fn member(&self, module: &[String], name: &String) -> Target {
        let path = [module, std::slice::from_ref(name)].concat();
        let exported = self.0[module].uses.iter().find(|(exported, _)| exported == name);
        match exported {
            _ if self.0.contains_key(&path) => Target::Module(path),
            Some((_, used)) => self.resolve(module, used),
            None => {
                let mut globs = self.0[module].globs.iter().flat_map(|glob| self.exports(module, glob));
                globs.find(|(known, _)| known == name).map_or(Target::Item(path), |(_, target)| target)
            }
        }
    }

    /// The names that a glob brings into the module `at`.
    fn exports(&self, at: &[String], glob: &[String]) -> BTreeMap<String, Target> {
        let Target::Module(module) = self.resolve(at, glob) else { return BTreeMap::new() };
        self.public(&module)
    }

    /// The public names of a module.
    fn public(&self, at: &[String]) -> BTreeMap<String, Target> {
        let Some(module) = self.0.get(at) else { return BTreeMap::new() };
        let path = |name: &String| [at, std::slice::from_ref(name)].concat();
        let mut names: BTreeMap<String, Target> = BTreeMap::new();
        names.extend(module.globs.iter().flat_map(|glob| self.exports(at, glob)));
        names.extend(module.children.iter().map(|name| (name.clone(), Target::Module(path(name)))));
        names.extend(module.items.iter().map(|name| (name.clone(), Target::Item(path(name)))));
        for (name, used) in &module.uses {
            // A derive has the name of its trait.
            let (target, name) = match self.resolve(at, used) {
                Target::Item(item) if item[0].ends_with("_macros") => (Target::Item(item), format!("derive({name})")),
                target => (target, name.clone()),
            };
            names.insert(name, target);
        }
        names
    }

    /// The public paths of every item below a module, which users write as `path`.
    fn paths(&self, module: &[String], path: &str) -> BTreeMap<Vec<String>, Vec<String>> {
        let mut paths: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
        for (name, target) in self.public(module) {
            let path = format!("{path}::{name}");
            match target {
                Target::Item(item) => paths.entry(item).or_default().push(path),
                Target::Module(module) => {
                    for (item, more) in self.paths(&module, &path) {
                        paths.entry(item).or_default().extend(more);
                    }
                }
            }
        }
        paths
    }

    /// Items with several paths, and names that several items have.
    fn ambiguous(&self) -> Vec<String> {
        let mut ambiguous = Vec::new();
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (item, paths) in self.paths(&["iadvize".to_owned()], "iadvize") {
            names.entry(paths[0].rsplit("::").next().unwrap().to_owned()).or_default().push(paths[0].clone());
            if paths.len() > 1 {
                ambiguous.push(format!("{}: {}", item.join("::"), paths.join(", ")));
            }
        }
        let twice = names.into_iter().filter(|(name, paths)| paths.len() > 1 && !NAMED_TWICE.contains(&&**name));
        ambiguous.extend(twice.map(|(name, paths)| format!("{name}: {}", paths.join(", "))));
        ambiguous
    }
}

/// Users choose one of the two clients by its path.
const NAMED_TWICE: [&str; 1] = ["Client"];

impl Module {
    fn add_use(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.add_use(&path.tree, &with(&path.ident)),
            UseTree::Name(name) if name.ident == "self" => {
                self.uses.push((before.last().unwrap().clone(), before.to_vec()));
            }
            UseTree::Name(name) => self.uses.push((name.ident.to_string(), with(&name.ident))),
            UseTree::Rename(rename) => self.uses.push((rename.rename.to_string(), with(&rename.ident))),
            UseTree::Glob(_) => self.globs.push(before.to_vec()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_use(tree, before)),
        }
    }
}

fn public_item(item: &Item) -> Option<String> {
    let (visibility, attributes, name) = match item {
        Item::Const(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Enum(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Fn(item) => (&item.vis, &item.attrs, &item.sig.ident),
        Item::Static(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Struct(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Trait(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Type(item) => (&item.vis, &item.attrs, &item.ident),
        _ => return None,
    };
    is_public(visibility, attributes).then(|| name.to_string())
}

#[test]
fn each_item_has_one_path_and_its_own_name() {
    let mut crates = Crates::default();
    crates.read_folder(&workspace().join("generated-client/src"), &["iadvize".to_owned()]);
    crates.read_folder(&workspace().join("generated-client/runtime/src"), &["iadvize_runtime".to_owned()]);
    let count = crates.paths(&["iadvize".to_owned()], "iadvize").len();
    assert!(count > 150, "only {count} items were found");
    let ambiguous = crates.ambiguous();
    assert!(ambiguous.is_empty(), "{}", ambiguous.join("\n"));
}

#[test]
fn several_paths_and_names_are_found() {
    let ambiguous = |root: &str, a: &str, b: &str| {
        let mut crates = Crates::default();
        for (module, text) in
            [("iadvize", root), ("iadvize/a", a), ("iadvize/b", b), ("iadvize_runtime", "pub struct R;")]
        {
            crates.add(module.split('/').map(ToOwned::to_owned).collect(), text);
        }
        crates.ambiguous()
    };
    let item = "pub struct A;";
    assert_eq!(ambiguous("pub mod a; mod b; pub use a::A;", item, ""), ["iadvize::a::A: iadvize::A, iadvize::a::A"]);
    assert_eq!(ambiguous("pub mod a; mod b; pub use b::*;", item, item), ["A: iadvize::a::A, iadvize::A"]);
    assert_eq!(
        ambiguous("pub mod a; pub mod b;", "pub use iadvize_runtime::R;", "pub use iadvize_runtime::*;").len(),
        1
    );
    for (root, a, b) in [
        ("mod a; mod b; pub use a::A;", item, ""),
        ("pub mod a; mod b; pub(crate) use a::A;", item, ""),
        ("pub mod a; #[doc(hidden)] pub mod b;", item, "pub use crate::a::A;"),
        ("pub mod a; pub mod b;", item, "use super::a::*; pub struct B(A);"),
    ] {
        assert_eq!(ambiguous(root, a, b), Vec::<String>::new(), "{root}");
    }
}

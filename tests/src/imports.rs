//! Which file of a crate uses which.
//!
//! A file uses another if its code writes the path of an item that the other defines; a name that a `use` brings into scope
//! stands for its path. A `mod` or a re-export alone is not a use. Test modules are left out.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;
use std::slice::Iter;
use std::{fs, io};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

type ModulePath = Vec<String>;

/// A module that is a file.
#[derive(Default)]
struct Module {
    file: String,
    items: BTreeSet<String>,
    /// The names that `use` declares, with their paths.
    names: BTreeMap<String, ModulePath>,
    globs: Vec<ModulePath>,
    /// The paths that the code writes, single names included.
    paths: BTreeSet<ModulePath>,
}

/// The files of a crate.
pub struct Crate(BTreeMap<ModulePath, Module>);

impl Crate {
    /// Reads a folder with a `lib.rs`.
    ///
    /// # Errors
    /// A file that cannot be read, or that is not Rust.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        collect(folder, "", &mut files)?;
        Self::of(files).map_err(|error| io::Error::other(error.to_string()))
    }

    /// The crate of these files: their paths below its folder, and their texts.
    ///
    /// # Errors
    /// A file that is not Rust.
    pub fn of(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, proc_macro2::LexError> {
        let modules = files.into_iter().map(|(file, text)| {
            let stem = file.trim_end_matches(".rs").trim_end_matches("/mod");
            let path = stem.split('/').filter(|part| *part != "lib").map(ToOwned::to_owned).collect();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let mut tokens = Vec::new();
            flatten(code.parse()?, &mut tokens);
            Ok((path, module(file, &tokens)))
        });
        modules.collect::<Result<_, _>>().map(Self)
    }

    /// For each file, the files that it uses.
    pub fn uses(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let uses = self.0.iter().map(|(path, module)| {
            let used = module.paths.iter().filter_map(|written| self.definition(path, written, &mut BTreeSet::new()));
            (&*module.file, used.filter(|file| *file != module.file).collect())
        });
        uses.collect()
    }

    /// The file that defines what `path` names within `module`.
    fn definition(
        &self,
        module: &[String],
        path: &[String],
        seen: &mut BTreeSet<(ModulePath, ModulePath)>,
    ) -> Option<&str> {
        let (here, (first, rest)) = (self.0.get(module)?, path.split_first()?);
        if !seen.insert((module.to_vec(), path.to_vec())) {
            return None;
        }
        let child = [module, std::slice::from_ref(first)].concat();
        match first.as_str() {
            "crate" => self.definition(&[], rest, seen),
            "self" => self.definition(module, rest, seen),
            "super" => self.definition(module.split_last()?.1, rest, seen),
            _ if self.0.contains_key(&child) && !rest.is_empty() => self.definition(&child, rest, seen),
            _ if here.items.contains(first) => Some(&here.file),
            _ => match here.names.get(first) {
                // `use quote::quote` names another crate.
                Some(target) if target[0] == *first => None,
                Some(target) => self.definition(module, &[target, rest].concat(), seen),
                None => here.globs.iter().find_map(|glob| self.definition(&self.target(module, glob)?, path, seen)),
            },
        }
    }

    /// The module that a glob names.
    fn target(&self, module: &[String], glob: &[String]) -> Option<ModulePath> {
        let mut target = module.to_vec();
        for segment in glob {
            match segment.as_str() {
                "crate" => target.clear(),
                "self" => {}
                "super" => drop(target.pop()?),
                _ => target.push(segment.clone()),
            }
        }
        self.0.contains_key(&target).then_some(target)
    }
}

/// The shortest circle of files that use each other.
pub fn circle<'a>(uses: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> Option<Vec<&'a str>> {
    uses.keys().filter_map(|file| circle_from(uses, file)).min_by_key(Vec::len)
}

fn circle_from<'a>(uses: &BTreeMap<&'a str, BTreeSet<&'a str>>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut chains = VecDeque::from([vec![start]]);
    let mut seen = BTreeSet::new();
    while let Some(chain) = chains.pop_front() {
        for next in &uses[chain[chain.len() - 1]] {
            if *next == start {
                return Some(chain);
            }
            if seen.insert(*next) {
                chains.push_back([&*chain, &[next]].concat());
            }
        }
    }
    None
}

fn collect(folder: &Path, parents: &str, files: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            collect(&path, &format!("{parents}{name}/"), files)?;
        } else if name.ends_with(".rs") && name != "tests.rs" {
            files.push((format!("{parents}{name}"), fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The tokens as text; `::` is one.
fn flatten(stream: TokenStream, tokens: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let [open, close] = match group.delimiter() {
                    Delimiter::Brace => ["{", "}"],
                    _ => ["(", ")"],
                };
                tokens.push(open.to_owned());
                flatten(group.stream(), tokens);
                tokens.push(close.to_owned());
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' && tokens.last().is_some_and(|last| last == ":") => {
                tokens.pop();
                tokens.push("::".to_owned());
            }
            TokenTree::Literal(_) => tokens.push("\"".to_owned()),
            other => tokens.push(other.to_string()),
        }
    }
}

fn module(file: String, tokens: &[String]) -> Module {
    let mut module = Module { file, ..Module::default() };
    let mut rest = tokens.iter();
    // How deep the code is in braces, and where the block that has methods began.
    let (mut depth, mut methods) = (0, None);
    while let Some(token) = rest.next() {
        match token.as_str() {
            "{" => depth += 1,
            "}" => {
                depth -= 1;
                methods = methods.filter(|start| *start < depth);
            }
            "impl" => methods = methods.or(Some(depth)),
            "fn" | "type" | "const" if methods.is_some() => drop(rest.next()),
            "use" => imports(&mut rest, &[], &mut module),
            "mod" => drop(rest.next()),
            "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" | "macro_rules" => {
                module.items.extend(rest.find(|token| *token != "!").cloned());
            }
            word if is_word(word) => {
                let mut path = vec![word.to_owned()];
                while let [separator, segment, ..] = rest.as_slice()
                    && separator == "::"
                    && is_word(segment)
                {
                    path.push(segment.clone());
                    rest.nth(1);
                }
                module.paths.insert(path);
            }
            _ => {}
        }
    }
    module
}

/// Reads the tree of a `use` up to its end or its closing brace; `before` is the path before the brace.
fn imports(tokens: &mut Iter<'_, String>, before: &[String], module: &mut Module) {
    let (mut path, mut name) = (before.to_vec(), None);
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "::" => {}
            "*" => module.globs.push(path.clone()),
            "as" => name = tokens.next().cloned(),
            "{" => {
                imports(tokens, &path, module);
                name = None;
            }
            "," | "}" | ";" => {
                module.names.extend(name.take().map(|name| (name, path.clone())));
                path = before.to_vec();
                if token != "," {
                    return;
                }
            }
            word => {
                if word != "self" || path.is_empty() {
                    path.push(word.to_owned());
                }
                name = path.last().cloned();
            }
        }
        if token == "*" {
            name = None;
        }
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

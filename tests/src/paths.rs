//! The public paths of clients, and those that `diff` does not name.

use std::collections::BTreeSet;

use iadvize_codegen::diff::Change;
use iadvize_codegen::model::Model;
use iadvize_codegen::surface;

/// Public paths that only one of the two clients has, where no change names the path, a type in it or its module.
pub fn unnamed(old: &Model, new: &Model, changes: &[Change]) -> Vec<String> {
    let [old, new] = [old, new].map(paths);
    let names = |change: &Change| {
        let types = change.old.iter().chain(&change.new).map(|fact| fact.value.replace(", Full>", ">"));
        change.was.iter().chain(&change.it).cloned().chain(types).collect::<Vec<_>>()
    };
    let named: BTreeSet<String> = changes.iter().flat_map(names).collect();
    let is_named = |(path, module): &(String, String)| {
        let holders = path.match_indices("::").map(|(end, _)| &path[..end]);
        let types = path.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_uppercase));
        holders.chain(types).chain([&**path, &**module]).any(|name| named.contains(name))
    };
    old.symmetric_difference(&new).filter(|path| !is_named(path)).map(|(path, _)| path.clone()).collect()
}

/// The public paths of a client, each with the path of its module.
fn paths(model: &Model) -> BTreeSet<(String, String)> {
    let items = surface::surface(model);
    let public = items.iter().filter(|item| !item.is_head() || item.is_public());
    public.map(|item| (item.path(), surface::module_path(item.module))).collect()
}

//! Types that nothing uses any more.

use std::collections::BTreeSet;

use super::files::Files;
use crate::edit::{Document, Edit};
use crate::parse::yaml::Node;

/// The keys of lists of types.
const LISTS: [&str; 3] = ["enums", "objects", "tagged_lists"];

/// The files without one of the types that were used before and no longer are. `None` if there is none.
pub fn removed(before: &Files, after: &Files) -> Option<Files> {
    let (used, still_used) = (uses(before), uses(after));
    for (path, text) in after.iter() {
        let document = Document::parse(text).ok()?;
        let mut unused = None;
        document.each(&mut |keys, _| {
            if let [list, name] = keys
                && LISTS.contains(&&**list)
                && used.contains(name)
                && !still_used.contains(name)
            {
                unused = unused.take().or_else(|| Some(keys.to_vec()));
            }
        });
        if let Some(keys) = unused {
            let step = crate::audit::fix::Step::Edit(Some(path.to_owned()), Edit::Remove(keys));
            return after.with(&[step]).ok();
        }
    }
    None
}

/// The words of all types and responses.
fn uses(files: &Files) -> BTreeSet<String> {
    let mut uses = BTreeSet::new();
    for (_, text) in files.iter() {
        let Ok(document) = Document::parse(text) else { continue };
        document.each(&mut |_, node| {
            if let Node::Scalar(text) = node
                && !text.value.contains(' ')
            {
                uses.extend(text.value.split(['<', '>']).map(str::to_owned));
            }
        });
    }
    uses
}

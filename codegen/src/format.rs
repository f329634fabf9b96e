//! Stage 6: code to files that say where they come from.

use crate::emit::File;
use crate::output::{MARKER, OutputTree};

/// Every file. `maker` is the command that generates them again.
pub fn format(files: impl Iterator<Item = File>, folders: &[&str], maker: &str) -> OutputTree {
    let mut tree = OutputTree::of_folders(folders);
    for File { path, origin, code } in files {
        tree.add(path, format!("{}#![cfg_attr(rustfmt, rustfmt_skip)]\n{code}", header(&origin, maker)));
    }
    tree
}

/// One text that is included where it is used: there, nothing can be said of the file as a whole.
#[cfg(feature = "extend")]
pub fn included(code: &str, origin: &str, maker: &str) -> String {
    header(origin, maker) + code
}

fn header(origin: &str, maker: &str) -> String {
    format!("{MARKER}{origin} by `{maker}`; edit the spec instead.\n")
}

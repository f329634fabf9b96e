//! Stage 6: adds a header to each file, with its origin.

use crate::emit::File;
use crate::output::{MARKER, OutputTree};

/// `maker` is the command that generates the files.
pub fn format(files: impl Iterator<Item = File>, folders: &[&str], maker: &str) -> OutputTree {
    let mut tree = OutputTree::of_folders(folders);
    for File { path, origin, code } in files {
        tree.add(path, format!("{}#![cfg_attr(rustfmt, rustfmt_skip)]\n{code}", header(&origin, maker)));
    }
    tree
}

/// A text for `include!`, which cannot contain inner attributes.
#[cfg(feature = "extend")]
pub fn included(code: &str, origin: &str, maker: &str) -> String {
    header(origin, maker) + code
}

fn header(origin: &str, maker: &str) -> String {
    format!("{MARKER}{origin} by `{maker}`; edit the spec instead.\n")
}

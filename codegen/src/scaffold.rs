//! The file of a new resource: the required keys, and every other key of the language as a comment.

use crate::resolve::naming;

const TEMPLATE: &str = include_str!("scaffold/resource.yaml");

/// A file to add to a spec.
pub struct Scaffold {
    pub path: String,
    pub text: String,
}

/// The file in `folder` for the resource with the wire name `wire`.
///
/// # Errors
/// The name is not valid in paths and types.
pub fn scaffold(folder: &str, wire: &str) -> Result<Scaffold, String> {
    let spelled = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !wire.starts_with(|c: char| c.is_ascii_alphabetic()) || !wire.chars().all(spelled) {
        return Err(format!(
            "`{wire}` is not a valid resource name: use letters, digits, `_` and `-`, and start with a letter"
        ));
    }
    let name = naming::snake(wire);
    // If the spellings differ, the file also gives the Rust name.
    let template = if name == wire { TEMPLATE.to_owned() } else { TEMPLATE.replacen("# name: NAME", "name: NAME", 1) };
    let text = template.replace("WIRE", wire).replace("NAME", &name);
    Ok(Scaffold { path: format!("{folder}/{name}.yaml"), text })
}

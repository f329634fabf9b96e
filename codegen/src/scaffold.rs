//! A resource to begin with: what it needs, and every other key of the language as a comment. Text only.

use crate::resolve::naming;

const TEMPLATE: &str = include_str!("scaffold/resource.yaml");

/// A file of the spec that is still to be written.
pub struct Scaffold {
    /// Where it belongs, below the workspace.
    pub path: String,
    pub text: String,
}

/// The file of a resource that is called `wire` on the wire.
///
/// # Errors
/// A name that could not stand in a path and in a type.
pub fn scaffold(wire: &str) -> Result<Scaffold, String> {
    let spelled = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !wire.starts_with(|c: char| c.is_ascii_alphabetic()) || !wire.chars().all(spelled) {
        return Err(format!(
            "`{wire}` is no name for a resource: it takes letters, digits, `_` and `-`, a letter first"
        ));
    }
    let name = naming::snake(wire);
    // A wire name of another spelling needs one for Rust beside it.
    let template = if name == wire { TEMPLATE.to_owned() } else { TEMPLATE.replacen("# name: NAME", "name: NAME", 1) };
    let text = template.replace("WIRE", wire).replace("NAME", &name);
    Ok(Scaffold { path: format!("spec/resources/{name}.yaml"), text })
}

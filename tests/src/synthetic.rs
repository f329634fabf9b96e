//! Specs of any size, for measurements that depend on size.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, io};

use crate::workspace;

/// Runs `cargo check` in the package of a folder.
///
/// # Errors
/// If Cargo cannot be started.
pub fn check(folder: &Path) -> io::Result<Output> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Command::new(cargo).args(["check", "--quiet"]).current_dir(folder).env("CARGO_TARGET_DIR", target()).output()
}

/// Shared with the private crate, because most dependencies are the same.
fn target() -> PathBuf {
    workspace().join("target/private-crate")
}

/// Writes a package with nothing but `iadvize::spec!` and this many resources, and returns its folder.
///
/// # Errors
/// If a file cannot be written.
pub fn package(resources: usize) -> io::Result<PathBuf> {
    let folder = target().join("synthetic");
    let client = workspace().join("generated-client");
    let manifest = format!(
        "[workspace]\n[package]\nname = \"synthetic\"\nedition = \"2024\"\n[dependencies]\n\
         iadvize = {{ path = {client:?}, default-features = false, features = [\"blocking\", \"spec\"] }}\n"
    );
    let spec = folder.join("spec");
    if spec.exists() {
        fs::remove_dir_all(&spec)?;
    }
    fs::create_dir_all(&spec)?;
    fs::create_dir_all(folder.join("src"))?;
    fs::copy(workspace().join("tests/private-crate/Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), format!("//! {resources} resources.\niadvize::spec!(\"spec\");\n"))?;
    files(resources).try_for_each(|(path, text)| fs::write(spec.join(path), text))?;
    Ok(folder)
}

/// The files of a spec with this many resources, by name. Each uses the most common features and refers to the previous
/// one.
pub fn files(resources: usize) -> impl Iterator<Item = (String, String)> {
    (0..resources).map(|number| (format!("thing_{number}.yaml"), resource(number)))
}

fn resource(number: usize) -> String {
    let before = number.saturating_sub(1);
    format!(
        r#"resource: thing_{number}
doc: Thing number {number}.

fields:
  id: thing_{number}_id
  before: {{ type: thing_{before}_id, doc: The thing before it. }}
  name: {{ type: string, doc: What it is called. }}
  size: {{ type: size_{number}, doc: How large it is. }}
  weight: {{ type: double, doc: How heavy it is. }}
  made_at: {{ type: datetime, access: read, doc: When it was made. }}
  names: {{ type: list<string>, doc: What else it is called. }}
  place: {{ type: place_{number}, access: read, doc: Where it is. }}

enums:
  size_{number}:
    doc: A size.
    values: {{ small: Small., medium: Between small and large., large: Large. }}

objects:
  place_{number}:
    doc: A place.
    fields:
      room: {{ type: string, doc: The room. }}
      shelf: {{ type: integer, doc: The shelf in the room. }}

operations:
  list:
    call: GET /thing_{number}
    filters:
      name: {{ type: text, example: "?filters[name]=*a*", doc: Only things of this name. }}
      size: {{ type: size_{number}, example: "?filters[size]=small", doc: Only things of this size. }}
      made_at: {{ type: moment, example: "?filters[made_at]=2024-01-31", doc: Only things of this day. }}
      before: {{ type: list<thing_{before}_id>, example: "?filters[before]=1,2", doc: Only things after one of these. }}
  get: GET /thing_{number}/{{id}}
  create: POST /thing_{number}
  update: PUT /thing_{number}/{{id}}
  delete: DELETE /thing_{number}/{{id}}
"#
    )
}

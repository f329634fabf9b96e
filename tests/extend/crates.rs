//! The calls of the private crate pass one test, however they are generated: `private-crate/tests/api/calls.rs`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use iadvize_codegen::source::Sources;
use iadvize_tests::{synthetic, workspace};

/// Runs the tests in `folder`, which must pass for each of the `ways`.
fn cargo_test(folder: &Path, ways: usize) {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet"])
        .current_dir(folder)
        // Checked-in code must be fresh there.
        .env("CI", "true")
        .env("CARGO_TARGET_DIR", target())
        .output()
        .unwrap();
    let [stdout, failed] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned());
    assert!(output.status.success(), "{stdout}{failed}");
    let tests = fs::read_to_string(calls()).unwrap().matches("#[tokio::test]").count() * ways;
    assert!(stdout.contains(&format!("test result: ok. {tests} passed")), "{stdout}");
}

fn calls() -> PathBuf {
    workspace().join("tests/private-crate/tests/api/calls.rs")
}

/// One target folder for all, because most dependencies are the same.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("private-crate")
}

/// With the macro, with a build script, and checked in.
#[test]
fn in_a_crate_outside_of_the_workspace() {
    cargo_test(&workspace().join("tests/private-crate"), 3);
}

/// With the command: a copy of the client, with the private resources in its spec.
#[test]
fn in_the_client_itself() {
    let copy = target().join("extended");
    if copy.exists() {
        fs::remove_dir_all(&copy).unwrap();
    }
    for folder in ["codegen", "generated-client", "macros", "spec"] {
        copy_folder(&workspace().join(folder), &copy.join(folder));
    }
    // The copy of the link is a folder of its own.
    add_resources(&copy.join("codegen/client-spec"));
    add_resources(&copy.join("spec"));
    let sources = Sources::read(&copy.join("spec")).unwrap();
    iadvize_codegen::generate(&sources).unwrap().write(&copy).unwrap();
    add_test(&copy);
    cargo_test(&copy.join("calls"), 1);
}

/// With the macro and many resources (`benches/extending.rs` prints how long it takes). A changed spec file is read
/// again.
#[test]
fn of_two_hundred_resources() {
    let package = synthetic::package(200).unwrap();
    let output = synthetic::check(&package).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let file = package.join("spec/thing_7.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("type: double", "type: duble")).unwrap();
    let output = synthetic::check(&package).unwrap();
    let stdout = String::from_utf8_lossy(&output.stderr);
    assert!(stdout.contains("--> spec/thing_7.yaml:9:") && stdout.contains("did you mean `double`?"), "{stdout}");
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn add_resources(spec: &Path) {
    let private = workspace().join("tests/private-crate/spec");
    for resource in ["desk.yaml", "queue.yaml", "ticket.yaml"] {
        fs::copy(private.join(resource), spec.join("resources").join(resource)).unwrap();
    }
    let enums = [spec.join("enums.yaml"), private.join("enums.yaml")].map(|path| fs::read_to_string(path).unwrap());
    fs::write(spec.join("enums.yaml"), enums.concat()).unwrap();
}

/// A workspace around the copy, with a package that holds the test.
fn add_test(copy: &Path) {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let (before, members) = manifest.split_once("members = [").unwrap();
    let after = members.split_once(']').unwrap().1;
    let platform = workspace().join("tests/platform");
    let after = after.replace("\"tests/platform\"", &format!("{platform:?}"));
    fs::write(copy.join("Cargo.toml"), format!("{before}members = [\"calls\"]{after}")).unwrap();
    fs::copy(workspace().join("Cargo.lock"), copy.join("Cargo.lock")).unwrap();
    let package = "[package]\nname = \"calls\"\nversion.workspace = true\nedition.workspace = true\n\n[dev-dependencies]\n\
        iadvize = { workspace = true, features = [\"blocking\"] }\niadvize-platform.workspace = true\n\
        tokio = { workspace = true, features = [\"macros\", \"rt-multi-thread\"] }\n";
    fs::create_dir_all(copy.join("calls/tests")).unwrap();
    fs::write(copy.join("calls/Cargo.toml"), package).unwrap();
    fs::write(copy.join("calls/tests/calls.rs"), format!("use iadvize::*;\n\ninclude!({:?});\n", calls())).unwrap();
    fs::create_dir_all(copy.join("calls/src")).unwrap();
    fs::write(copy.join("calls/src/lib.rs"), "").unwrap();
}

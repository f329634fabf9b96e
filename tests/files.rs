//! The generator reads regular files of a bounded size, and writes below its own folders: links lead it nowhere, and it waits
//! for nobody.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use iadvize_codegen::output::{MARKER, OutputTree};
use iadvize_codegen::source::Sources;
use iadvize_codegen::{Builder, input};

/// A new folder with `out/`, which is generated, and `outside/`, which is not.
fn begin(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("out")).unwrap();
    fs::create_dir_all(folder.join("outside")).unwrap();
    fs::write(folder.join("outside/marked.rs"), marked()).unwrap();
    folder
}

fn marked() -> String {
    format!("{MARKER}nothing\n")
}

fn tree() -> OutputTree {
    let mut tree = OutputTree::of_folders(&["out"]);
    tree.add("out/new.rs".to_owned(), "// new\n".to_owned());
    tree.add("out/inner/new.rs".to_owned(), "// new\n".to_owned());
    tree
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// Writes nothing outside, whatever the outcome is.
fn write(folder: &Path) -> Result<Vec<String>, String> {
    let differences = tree().write(folder);
    assert_eq!(fs::read_to_string(folder.join("outside/marked.rs")).unwrap(), marked());
    assert_eq!(fs::read_dir(folder.join("outside")).unwrap().count(), 1);
    let strangers = |list: Vec<_>| {
        list.into_iter().filter_map(|it: iadvize_codegen::output::Difference| it.is_stranger().then_some(it.path))
    };
    differences.map(|list| strangers(list).collect()).map_err(|error| error.to_string())
}

#[test]
fn left_over_files_are_deleted_and_nothing_else() {
    let folder = begin("left_over");
    fs::write(folder.join("out/old.rs"), marked()).unwrap();
    symlink("../outside/marked.rs", folder.join("out/link.rs")).unwrap();
    symlink("../outside", folder.join("out/folder")).unwrap();
    symlink(".", folder.join("out/loop")).unwrap();
    symlink("/dev/zero", folder.join("out/device.rs")).unwrap();
    pipe(&folder.join("out/pipe.rs"));
    File::create(folder.join("out/large.rs")).unwrap().set_len(input::MOST_BYTES + 1).unwrap();
    let mut strangers = write(&folder).unwrap();
    strangers.sort();
    assert_eq!(strangers, ["out/device.rs", "out/large.rs", "out/link.rs", "out/pipe.rs"]);
    assert!(!folder.join("out/old.rs").exists() && folder.join("out/inner/new.rs").exists());
    assert_eq!(fs::read_dir(folder.join("out")).unwrap().count(), 8);
}

#[test]
fn nothing_is_written_through_a_link() {
    for (name, link, target) in [
        ("file", "out/new.rs", "../outside/marked.rs"),
        ("dangling", "out/new.rs", "../outside/missing.rs"),
        ("inner_file", "out/inner/new.rs", "../../outside/marked.rs"),
        ("inner", "out/inner", "../outside"),
        ("device", "out/new.rs", "/dev/null"),
        ("out", "out", "outside"),
    ] {
        let folder = begin(&format!("link_{name}"));
        let link = folder.join(link);
        match link.ends_with("out") {
            true => fs::remove_dir(&link).unwrap(),
            false => fs::create_dir_all(link.parent().unwrap()).unwrap(),
        }
        symlink(target, &link).unwrap();
        let error = write(&folder).unwrap_err();
        assert!(error.contains("is a symbolic link or something else than a f"), "{name}: {error}");
        assert!(tree().compare(&folder).is_err(), "{name}");
    }
}

#[test]
fn an_old_file_is_replaced_and_not_overwritten() {
    let folder = begin("hard_link");
    fs::hard_link(folder.join("outside/marked.rs"), folder.join("out/new.rs")).unwrap();
    assert_eq!(write(&folder).unwrap(), Vec::<String>::new());
    assert_eq!(fs::read_to_string(folder.join("out/new.rs")).unwrap(), "// new\n");
    let folder = begin("pipe");
    pipe(&folder.join("out/new.rs"));
    assert!(write(&folder).unwrap_err().contains("out/new.rs: "));
    let folder = begin("file_for_a_folder");
    fs::write(folder.join("out/inner"), "").unwrap();
    assert!(write(&folder).unwrap_err().contains("out/inner/new.rs: "));
}

#[test]
fn files_stay_below_their_folder() {
    let folder = begin("below");
    for path in ["../new.rs", "out/../../new.rs", "/new.rs", "", "."] {
        let mut tree = OutputTree::default();
        tree.add(path.to_owned(), "// new\n".to_owned());
        assert!(tree.write(&folder.join("out")).is_err(), "{path}");
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn a_folder_for_code_has_a_name() {
    let out = |folder: &str| Builder::new().spec("private-crate/spec").out(folder).check().unwrap_err().to_string();
    for folder in ["", ".", "./", "/", "//", "..", "../x", "src/..", "src/../..", "/..", "src\n"] {
        assert!(out(folder).starts_with("cannot write to the folder "), "{folder:?}: {}", out(folder));
    }
    for folder in ["generated", "./src/generated/", "/nowhere/generated"] {
        assert!(out(folder).contains("generated/queue.rs"), "{folder:?}: {}", out(folder));
    }
}

/// The error of a spec with this file, which `make` makes.
fn unreadable(name: &str, make: impl FnOnce(&Path)) -> String {
    let folder = begin(&format!("spec_{name}")).join("spec");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("a.yaml"), "resource: a\n").unwrap();
    make(&folder);
    Sources::read(&folder)
        .map_or_else(|error| error.to_string(), |sources| format!("{} files", sources.own_files().len()))
}

#[test]
fn a_spec_has_regular_files() {
    assert_eq!(unreadable("regular", |folder| fs::write(folder.join("b.yaml"), "").unwrap()), "2 files");
    assert_eq!(unreadable("link", |folder| symlink("a.yaml", folder.join("b.yaml")).unwrap()), "2 files");
    assert_eq!(unreadable("loop", |folder| symlink(".", folder.join("b")).unwrap()), "1 files");
    assert_eq!(unreadable("pipe", |folder| pipe(&folder.join("b.yaml"))), "spec/b.yaml: not a regular file");
    let device = |folder: &Path| symlink("/dev/zero", folder.join("b.yaml")).unwrap();
    assert_eq!(unreadable("device", device), "spec/b.yaml: not a regular file");
    let sized = |size| move |folder: &Path| File::create(folder.join("b.yaml")).unwrap().set_len(size).unwrap();
    assert_eq!(unreadable("size", sized(input::MOST_BYTES)), "2 files");
    assert_eq!(unreadable("too_large", sized(input::MOST_BYTES + 1)), "spec/b.yaml: larger than 16 MiB");
    let named = |name: &'static str| move |folder: &Path| fs::write(folder.join(name), "").unwrap();
    assert_eq!(unreadable("name", named("b\"{}.yaml")), "2 files");
    let shown = unreadable("hidden", named("b\ncargo:rustc-cfg=x\n.yaml"));
    assert_eq!(shown, "spec/b\\ncargo:rustc-cfg=x\\n.yaml: the name has characters that are not shown");
    assert!(unreadable("order", named("b\u{202e}lmay.yaml")).contains("the name has characters"));
}

#[test]
fn a_revision_has_regular_files() {
    let folder = begin("revision");
    let git = |arguments: &[&str]| {
        let author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        assert!(Command::new("git").arg("-C").arg(&folder).args(author).args(arguments).status().unwrap().success());
    };
    fs::create_dir(folder.join("spec")).unwrap();
    fs::write(folder.join("spec/a.yaml"), "resource: a\n").unwrap();
    git(&["init", "--quiet"]);
    git(&["add", "spec"]);
    git(&["commit", "--quiet", "--message", "Add a file"]);
    symlink("/etc/hosts", folder.join("spec/b.yaml")).unwrap();
    git(&["add", "spec"]);
    git(&["commit", "--quiet", "--message", "Add a link"]);
    let read = |revision| Sources::at_revision(&folder.join("spec"), revision);
    assert_eq!(read("HEAD~1").unwrap().own_files().len(), 1);
    assert_eq!(read("HEAD").unwrap_err().to_string(), "spec/b.yaml: not a regular file, or too large");
}

//! Specs at git revisions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use iadvize_codegen::source::Sources;

use super::{changes, rules};

const SPEC: &str = "resource: group\ndoc: A team.\nfields: { id: group_id }\noperations: { list: GET /group }\n";

/// A folder that is removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("{}-{name}-{}", env!("CARGO_PKG_NAME"), std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, arguments: &[&str]) {
        let author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").arg("-C").arg(&self.0).args(author).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn error(folder: &Path, revision: &str) -> String {
    Sources::at_revision(&folder.join("spec"), revision).unwrap_err().to_string()
}

#[test]
fn a_revision_is_compared_with_the_working_tree() {
    let folder = Folder::new("revision");
    // The project may be in a subfolder of the repository.
    folder.write("project/README.md", "A project.\n");
    folder.git(&["init", "--quiet"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "--quiet", "--message", "Begin"]);
    folder.git(&["tag", "begin"]);
    folder.write("project/spec/resources/group.yaml", SPEC);
    folder.write("project/spec/README.md", "No YAML.\n");
    folder.git(&["add", "."]);
    folder.git(&["commit", "--quiet", "--message", "Add a resource"]);
    folder.write("project/spec/resources/group.yaml", &SPEC.replace("group_id }", "group_id, name: string }"));

    let project = folder.0.join("project");
    let (old, new) =
        (Sources::at_revision(&project.join("spec"), "HEAD").unwrap(), Sources::read(&project.join("spec")).unwrap());
    assert_eq!(old.iter().map(|(_, file)| &*file.path).collect::<Vec<_>>(), ["spec/resources/group.yaml"]);
    assert_eq!(rules(&changes(&old, &new)), ["field-added"]);
    assert_eq!(old.iter().next().unwrap().1.text, SPEC);

    assert_eq!(error(&project, "begin"), "there is no spec/ at revision `begin`");
    assert_eq!(error(&project, "nowhere"), "`nowhere` is neither a folder nor a revision that git knows");
    assert_eq!(error(&project, "--help"), "`--help` is neither a folder nor a revision that git knows");
}

#[test]
fn a_folder_without_a_repository_has_no_revisions() {
    let folder = Folder::new("no-repository");
    assert!(error(&folder.0, "HEAD").contains("not a git repository"), "{}", error(&folder.0, "HEAD"));
}

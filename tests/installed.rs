//! The installed generator works on the spec in the current folder, and has no tie to the folder that it was compiled in.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use iadvize_tests::workspace;

/// What a run printed.
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// A folder outside of the workspace, deleted in the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("iadvize-installed-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(fs::canonicalize(path).unwrap())
    }

    fn copy(&self, from: &Path, to: &str) {
        fs::create_dir_all(self.0.join(to)).unwrap();
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            let to = format!("{to}/{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => self.copy(&entry.path(), &to),
                false => drop(fs::copy(entry.path(), self.0.join(to)).unwrap()),
            }
        }
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.0.join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    fn git(&self, arguments: &[&str]) {
        let author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        assert!(Command::new("git").arg("-C").arg(&self.0).args(author).args(arguments).status().unwrap().success());
    }

    /// Runs the installed program in the folder `inside`.
    fn run(&self, inside: &str, arguments: &[&str]) -> Run {
        let folder = self.0.join(inside);
        fs::create_dir_all(&folder).unwrap();
        let mut command = Command::new(installed());
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CARGO")) {
            command.env_remove(name);
        }
        let output = command.current_dir(folder).args(arguments).output().unwrap();
        let [stdout, stderr] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        Run { code: output.status.code(), stdout, stderr }
    }

    /// Runs the program, which must succeed and name the spec of this folder, and returns its output.
    fn succeed(&self, inside: &str, arguments: &[&str]) -> String {
        let Run { code, stdout, stderr } = self.run(inside, arguments);
        assert_eq!((code, &*stderr), (Some(0), &*format!("spec: {}\n", self.0.join("spec").display())), "{stdout}");
        stdout
    }

    /// Runs the program, which must fail, and returns its error messages.
    fn fail(&self, inside: &str, arguments: &[&str]) -> String {
        let Run { code, stdout, stderr } = self.run(inside, arguments);
        assert_eq!(code, Some(1), "{stdout}{stderr}");
        stderr
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// The program, installed as users install it. Builds in the workspace's target folder.
fn installed() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("installed");
        let output = Command::new(env!("CARGO"))
            .args([
                "install",
                "--path=codegen",
                "--features=cli",
                "--debug",
                "--force",
                "--offline",
                "--locked",
                "--root",
            ])
            .arg(&root)
            .current_dir(workspace())
            .env("CARGO_TARGET_DIR", root.parent().unwrap().parent().unwrap())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        root.join("bin").join("iadvize-codegen").with_extension(env::consts::EXE_EXTENSION)
    })
}

#[test]
fn a_second_copy_of_the_spec_is_the_one_in_use() {
    let folder = Folder::new("copy");
    folder.copy(&workspace().join("spec"), "spec");
    folder.succeed("docs/notes", &[]);
    assert!(folder.0.join("generated-client/src/generated/group.rs").exists());
    assert!(folder.succeed("generated-client/src", &["--check"]).contains("; 0 differ;"));

    folder.edit("spec/resources/group.yaml", "name: { type: string", "name: { type: strin");
    for arguments in [&[][..], &["--check"], &["list"], &["new", "queue"], &["diff", "."]] {
        let stderr = folder.fail("", arguments);
        assert!(stderr.contains("error[unknown-type]: unknown type `strin`\n"), "{arguments:?}: {stderr}");
    }
    let stderr = folder.fail("docs/notes", &["--check"]);
    assert!(stderr.starts_with(&format!("spec: {}\n", folder.0.join("spec").display())), "{stderr}");
    assert!(stderr.contains("\n --> spec/resources/group.yaml:7:17\n"), "{stderr}");
    assert!(stderr.ends_with("`iadvize-codegen explain CODE` explains unknown-type\n"), "{stderr}");
    let out = folder.fail("", &["--out", "src"]);
    folder.edit("spec/resources/group.yaml", "name: { type: strin", "name: { type: string");
    assert_eq!(out, folder.fail("", &["--out", "src"]));
    assert!(out.contains("`--out` does not apply"), "{out}");
}

#[test]
fn without_a_spec_it_tells_what_to_do() {
    let folder = Folder::new("outside");
    for arguments in [&[][..], &["--check"], &["list"], &["new", "queue"], &["diff", "HEAD"]] {
        let stderr = folder.fail("a/b", arguments);
        let first =
            format!("error: could not find a spec in `{}` or any folder above it\n", folder.0.join("a/b").display());
        assert!(
            stderr.starts_with(&first) && stderr.contains("`--spec DIR`") && stderr.contains("`spec/`"),
            "{stderr}"
        );
    }
    assert_eq!(folder.run("a/b", &["explain", "unknown-type"]).code, Some(0));
    assert!(folder.fail("", &["list", "--spec", "elsewhere"]).contains("error: elsewhere: "));
}

#[test]
fn a_spec_can_be_named_before_and_after_the_command() {
    let folder = Folder::new("named");
    folder.copy(&workspace().join("spec"), "spec");
    for arguments in [["--spec", "../spec", "list", "--format=json"], ["list", "--format=json", "--spec", "../spec"]] {
        let listing: serde_json::Value = serde_json::from_str(&folder.succeed("src", &arguments)).unwrap();
        assert!(listing["counts"]["resources"].as_u64().unwrap() > 1);
    }
    assert_eq!(folder.run("", &["list", "--check"]).code, Some(2));
    assert_eq!(folder.run("", &["--check", "list"]).code, Some(2));
    assert!(folder.run("", &["--help"]).stdout.contains("\nUsage: iadvize-codegen [OPTIONS] [COMMAND]\n"));
}

#[test]
fn an_extender_starts_a_spec() {
    let folder = Folder::new("extender");
    let created = folder.succeed("", &["new", "queue", "--spec", "spec"]);
    assert!(created.starts_with("created spec/queue.yaml\n"), "{created}");
    let text = fs::read_to_string(folder.0.join("spec/queue.yaml")).unwrap();
    assert!(!["$schema", "README", "cargo codegen"].iter().any(|word| text.contains(word)), "{text}");
    assert!(folder.fail("", &["new", "queue"]).contains("`spec/queue.yaml` exists"));
    assert!(folder.fail("", &["new", "operator"]).contains("`operator` is already declared by the client"));
    let listing = folder.succeed("", &["list"]);
    assert!(listing.contains("GET /queue/{id}") && listing.contains("\n1 resources (0 deprecated"), "{listing}");

    let out = ["--out", "src/generated"];
    let check = [&out[..], &["--check"]].concat();
    assert!(folder.fail("", &[]).contains("with `--out FOLDER`"));
    assert!(folder.fail("", &check).contains("run `iadvize-codegen --out src/generated`"));
    let written = folder.succeed("spec", &out);
    assert!(written.contains("created src/generated/queue.rs\n"), "{written}");
    assert!(folder.succeed("src", &check).contains("; 0 differ;"));

    folder.git(&["init", "--quiet"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "--quiet", "--message", "Add queues"]);
    folder.edit(
        "spec/queue.yaml",
        "\nfields:\n",
        "\nfields:\n  size: { type: integer, doc: How many visitors wait. }\n",
    );
    assert!(folder.fail("", &check).contains("out of date"));
    let changes = folder.succeed("src", &["diff", "HEAD", "--format", "markdown"]);
    assert!(changes.ends_with("### Added\n\n- Added `queue::Queue::size`.\n"), "{changes}");
    let machine = folder.succeed("src", &["diff", "HEAD", "..", "--format", "json"]);
    assert!(serde_json::from_str::<serde_json::Value>(&machine).is_ok(), "{machine}");
}

/// The command replaces the build script of the private crate.
#[test]
fn an_extender_gets_the_code_of_the_build_script() {
    let folder = Folder::new("private");
    folder.copy(&workspace().join("tests/private-crate/spec"), "spec");
    folder.succeed("", &["--out", "src/generated"]);
    let code = |path: &Path| fs::read_to_string(path).unwrap().split_once('\n').unwrap().1.to_owned();
    let made = workspace().join("tests/private-crate/src/generated");
    let files: Vec<_> = fs::read_dir(&made).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files.len(), fs::read_dir(folder.0.join("src/generated")).unwrap().count());
    for file in files {
        assert_eq!(code(&made.join(&file)), code(&folder.0.join("src/generated").join(&file)), "{file:?}");
    }
}

#[test]
fn an_extender_describes_its_calls_in_openapi() {
    let folder = Folder::new("openapi");
    folder.copy(&workspace().join("tests/private-crate/spec"), "spec");
    let printed = folder.succeed("", &["openapi"]);
    let document: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert!(document["paths"]["/queue"]["get"].is_object() && document["paths"]["/operator"].is_null());
    assert!(document["components"]["schemas"]["OperatorId"].is_object());

    let out = ["openapi", "--dialect=3.0", "--out=docs/openapi.json"];
    let check = [&out[..], &["--check"]].concat();
    assert!(
        folder
            .fail("", &check)
            .ends_with("error: docs/openapi.json is out of date; run the command without `--check`\n")
    );
    assert_eq!(folder.succeed("", &out), "created docs/openapi.json\n");
    assert_eq!(folder.succeed("", &check), "docs/openapi.json is up to date\n");
    folder.edit("docs/openapi.json", "\"3.0.4\"", "\"3.0.3\"");
    let Run { code, stdout, .. } = folder.run("", &check);
    assert!(code == Some(1) && stdout.contains("\n-  \"openapi\": \"3.0.3\",\n"), "{stdout}");
    assert_eq!(folder.succeed("", &out), "updated docs/openapi.json\n");

    let losses = folder.succeed("", &["openapi", "--losses"]);
    assert!(losses.starts_with("OpenAPI 3.1 cannot say:\n\nquery-key\n"), "{losses}");
    for wrong in [&["openapi", "--check"][..], &["openapi", "--losses", "--out=x"], &["openapi", "--dialect=2.0"]] {
        assert_eq!(folder.run("", wrong).code, Some(2), "{wrong:?}");
    }
    for out in ["/", "spec", "spec/queue.yaml/x"] {
        assert!(folder.fail("", &["openapi", "--out", out]).contains("error: "), "{out}");
    }
}

#[cfg(unix)]
#[test]
fn it_reads_and_writes_only_files_in_their_place() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new("files");
    folder.succeed("", &["new", "queue", "--spec", "spec"]);
    assert!(Command::new("mkfifo").arg(folder.0.join("pipe")).status().unwrap().success());
    for argument in ["pipe", "/dev/zero", "--shapes=pipe", "spec"] {
        let Run { code, stderr, .. } = folder.run("", &["audit", argument]);
        assert!(code == Some(2) && stderr.ends_with(": not a regular file\n"), "{argument}: {stderr}");
    }
    symlink("../outside.yaml", folder.0.join("spec/line.yaml")).unwrap();
    let stderr = folder.fail("", &["new", "line"]);
    assert!(stderr.contains("spec/line.yaml: "), "{stderr}");
    fs::remove_file(folder.0.join("spec/line.yaml")).unwrap();
    for out in ["..", "/", "", "src/../.."] {
        let stderr = folder.fail("", &["--out", out]);
        assert!(stderr.contains("error: cannot write to the folder "), "{out:?}: {stderr}");
    }
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 2);
}

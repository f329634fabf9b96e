//! A crate of generated modules and a client, which the compiler checks in one run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;
use serde_json::Value;

pub struct Project {
    folder: PathBuf,
    modules: String,
}

impl Project {
    pub fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("names");
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        Self { folder, modules: String::new() }
    }

    /// Adds a module, beside its spec.
    pub fn module(&mut self, number: usize, spec: &str, code: &str) {
        self.modules.push_str(&format!("pub mod case_{number};\n"));
        self.write(&format!("src/case_{number}.yaml"), spec);
        self.write(&format!("src/case_{number}.rs"), code);
    }

    /// Writes the client that is generated from a spec.
    pub fn client(&self, spec: &Sources) {
        copy(&workspace().join("generated-client/src"), &self.folder.join("client/src"));
        fs::remove_dir_all(self.folder.join("client/src/generated")).unwrap();
        spec.iter().for_each(|(_, file)| self.write(&format!("client/{}", file.path), &file.text));
        for (path, text) in iadvize_codegen::generate(spec).unwrap().iter() {
            if let Some(path) = path.strip_prefix("generated-client/") {
                self.write(&format!("client/{path}"), text);
            }
        }
        let manifest = fs::read_to_string(workspace().join("generated-client/Cargo.toml")).unwrap();
        let package = "[lib]\nname = \"iadvize\"\n\n[package]\nname = \"iadvize-names\"";
        self.write("client/Cargo.toml", &manifest.replace("[package]\nname = \"iadvize\"", package));
        let whole = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
        let members = whole.lines().find(|line| line.starts_with("members = ")).unwrap();
        let whole = whole.replace(members, "members = [\".\", \"client\"]");
        let whole = whole.replace("path = \"", &format!("path = \"{}/", workspace().display()));
        let own = "[package]\nname = \"names\"\nedition = \"2024\"\n\n[dependencies.iadvize]\npackage = \"iadvize-names\"\n\
            path = \"client\"\ndefault-features = false\nfeatures = [\"serde\"]\n";
        self.write("Cargo.toml", &format!("{own}\n{whole}"));
        self.write("src/lib.rs", &self.modules);
        fs::copy(workspace().join("Cargo.lock"), self.folder.join("Cargo.lock")).unwrap();
    }

    /// What the compiler says, each with its place.
    pub fn errors(&self) -> Vec<String> {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--keep-going", "--message-format=json", "--target-dir"])
            .arg(target)
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let messages = String::from_utf8(output.stdout).unwrap();
        let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let messages: Vec<Value> = messages.map(|message| message["message"].clone()).collect();
        let errors = messages.iter().filter(|message| message["level"] == "error");
        let errors: Vec<String> = errors.map(|message| message["rendered"].as_str().unwrap().to_owned()).collect();
        assert_eq!(output.status.success(), errors.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        errors
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}

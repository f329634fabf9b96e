//! A project of several clients, each with the same programs, which the compiler checks in one run.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;
use serde_json::Value;

/// A separate folder with clients and programs. Their dependencies are built in the workspace's target folder.
pub struct Project {
    folder: PathBuf,
    clients: Vec<&'static str>,
    programs: Vec<String>,
}

impl Project {
    pub fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("witness");
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(folder.join("programs")).unwrap();
        Self { folder, clients: Vec::new(), programs: Vec::new() }
    }

    /// Adds the client that is generated from a spec.
    pub fn client(&mut self, name: &'static str, spec: &Sources) {
        let folder = self.folder.join(name).join("client");
        copy(&workspace().join("generated-client/src"), &folder.join("src"));
        fs::remove_dir_all(folder.join("src/generated")).unwrap();
        for (path, text) in iadvize_codegen::generate(spec).unwrap().iter() {
            if let Some(path) = path.strip_prefix("generated-client/src/") {
                write(&folder.join("src").join(path), text);
            }
        }
        // A workspace cannot hold two packages with one name.
        let manifest = fs::read_to_string(workspace().join("generated-client/Cargo.toml")).unwrap();
        let package = format!("[lib]\nname = \"iadvize\"\n\n[package]\nname = \"iadvize-{name}\"");
        write(&folder.join("Cargo.toml"), &manifest.replace("[package]\nname = \"iadvize\"", &package));
        self.clients.push(name);
    }

    /// Adds a program to check with every client.
    pub fn program(&mut self, name: &str, text: &str) {
        write(&self.folder.join("programs").join(format!("{name}.rs")), text);
        self.programs.push(name.to_owned());
    }

    /// Which programs compile with which client.
    pub fn compile(&self) -> BTreeMap<(&'static str, String), bool> {
        self.write_manifests();
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--keep-going", "--bins", "--message-format=json", "--target-dir"])
            .arg(target)
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let messages = String::from_utf8(output.stdout).unwrap();
        let messages: Vec<Value> = messages.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let compiled = |client: &str, program: &str| {
            let built = |message: &&Value| is_about(message, client, program);
            let mut about = messages.iter().filter(built).peekable();
            assert!(
                about.peek().is_some(),
                "{client}: no result for {program}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
            about.any(|message| message["reason"] == "compiler-artifact")
        };
        let pairs = self.clients.iter().flat_map(|client| self.programs.iter().map(move |program| (*client, program)));
        pairs.map(|(client, program)| ((client, program.clone()), compiled(client, program))).collect()
    }

    fn write_manifests(&self) {
        let whole = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
        let members = whole.lines().find(|line| line.starts_with("members = ")).unwrap();
        let clients: Vec<String> =
            self.clients.iter().map(|client| format!("{client:?}, \"{client}/client\"")).collect();
        let whole = whole.replace(members, &format!("members = [{}]", clients.join(", ")));
        let shared = format!("path = \"{}/", workspace().display());
        write(&self.folder.join("Cargo.toml"), &whole.replace("path = \"", &shared));
        fs::copy(workspace().join("Cargo.lock"), self.folder.join("Cargo.lock")).unwrap();
        let program = |name: &String| format!("[[bin]]\nname = \"{name}\"\npath = \"../programs/{name}.rs\"\n");
        let programs: String = self.programs.iter().map(program).collect();
        for client in &self.clients {
            let package = format!("[package]\nname = \"{client}\"\nedition = \"2024\"\n");
            let dependency = format!("package = \"iadvize-{client}\", path = \"client\", default-features = false");
            let dependency = format!("[dependencies]\niadvize = {{ {dependency} }}\n");
            write(&self.folder.join(client).join("Cargo.toml"), &format!("{package}{dependency}{programs}"));
        }
    }
}

/// Whether a compiler message is about this program with this client.
fn is_about(message: &Value, client: &str, program: &str) -> bool {
    let manifest = message["manifest_path"].as_str().unwrap_or_default();
    message["target"]["name"] == program && Path::new(manifest).parent().is_some_and(|folder| folder.ends_with(client))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

//! Code from a spec of one's own, in a build script or checked in.

use std::path::{Path, PathBuf};
use std::{env, fmt, io};

use crate::diagnostic::{Diagnostics, Style};
use crate::extend;
use crate::output::OutputTree;
use crate::source::Sources;

const MAKER: &str = "iadvize_codegen::Builder";

/// Generates code from YAML files that extend the spec of `iadvize`. It is what `iadvize::spec!` expands to, and needs the
/// version of `iadvize` that this crate has itself.
///
/// In a build script, it goes to the folder of its output, in a file that is named for the first path:
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), iadvize_codegen::Failure> {
///     iadvize_codegen::Builder::new().spec("spec/queue.yaml").generate()
/// }
/// ```
///
/// ```ignore
/// // src/lib.rs
/// pub mod queues {
///     include!(concat!(env!("OUT_DIR"), "/queue.rs"));
/// }
/// ```
///
/// Those who want to see it check it in, and have a test look after it:
///
/// ```no_run
/// use iadvize_codegen::Builder;
///
/// let builder = Builder::new().spec("spec/queue.yaml").out("src/generated");
/// builder.generate()?; // where it is made anew
/// builder.check()?; // in a test
/// # Ok::<(), iadvize_codegen::Failure>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until it generates or checks"]
pub struct Builder {
    paths: Vec<String>,
    folder: Option<String>,
}

/// Why nothing was generated. Its `Debug`, which a failed `main` or `unwrap` shows, is the text for people, too.
pub struct Failure(String);

impl Builder {
    /// Starts without a spec.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a YAML file, or every YAML file of a folder. The path is relative to the folder of `Cargo.toml`. What the files
    /// of one builder declare can refer to each other.
    pub fn spec(mut self, path: impl Into<String>) -> Self {
        self.paths.push(path.into());
        self
    }

    /// Writes a module of files into this folder, which is relative to that of `Cargo.toml` and holds nothing else.
    pub fn out(mut self, folder: impl Into<String>) -> Self {
        self.folder = Some(folder.into().trim_end_matches('/').to_owned());
        self
    }

    /// Writes what differs from what is there, and tells Cargo when to do it again.
    ///
    /// # Errors
    /// A spec that cannot be read or is wrong, and a file that cannot be written.
    pub fn generate(&self) -> Result<(), Failure> {
        self.paths.iter().for_each(|path| println!("cargo:rerun-if-changed={path}"));
        let sources = self.sources()?;
        sources.own_files().iter().for_each(|file| println!("cargo:rerun-if-changed={}", file.path));
        let written = match &self.folder {
            Some(folder) => self.tree(&sources, folder)?.write(&root()),
            None => self.included(&sources)?.write(&output()?),
        };
        written.map(drop).map_err(Failure::from)
    }

    /// Writes nothing, and fails unless the folder given by [`out`](Self::out) holds just what would be generated.
    ///
    /// # Errors
    /// The same as [`generate`](Self::generate), and any file that is missing, changed or left over.
    pub fn check(&self) -> Result<(), Failure> {
        let Some(folder) = &self.folder else {
            return Err(Failure("only what is checked in can be checked; say where with `out`".to_owned()));
        };
        let differences = self.tree(&self.sources()?, folder)?.compare(&root())?;
        let paths: Vec<&str> = differences.iter().map(|difference| &*difference.path).collect();
        match &*paths {
            [] => Ok(()),
            paths => Err(Failure(format!("not what the spec makes; generate anew: {}", paths.join(", ")))),
        }
    }

    fn sources(&self) -> io::Result<Sources> {
        extend::sources(&root(), &self.paths)
    }

    fn tree(&self, sources: &Sources, folder: &str) -> Result<OutputTree, Failure> {
        extend::files(sources, folder, MAKER).map_err(|problems| Failure::of(&problems, sources))
    }

    fn included(&self, sources: &Sources) -> Result<OutputTree, Failure> {
        let text = extend::text(sources, MAKER).map_err(|problems| Failure::of(&problems, sources))?;
        let first = self.paths.first().map(Path::new).and_then(Path::file_stem);
        let mut tree = OutputTree::default();
        tree.add(format!("{}.rs", first.unwrap_or_default().to_string_lossy()), text);
        Ok(tree)
    }
}

/// The folder of `Cargo.toml`.
fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default()
}

/// The folder for the output of a build script.
fn output() -> Result<PathBuf, Failure> {
    let missing = "no `OUT_DIR`: outside of a build script, say where with `out`";
    env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Failure(missing.to_owned()))
}

impl Failure {
    fn of(problems: &Diagnostics, sources: &Sources) -> Self {
        Self(format!("the spec is wrong\n\n{}", problems.render(sources, Style::Plain)))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

//! Code from your own spec, in a build script or checked in.

use std::path::{Path, PathBuf};
use std::{env, fmt, io};

use crate::diagnostic::{Diagnostics, Style};
use crate::extend;
#[cfg(feature = "openapi")]
use crate::openapi::{self, Export, Options};
use crate::output::{self, OutputTree};
use crate::source::{ReadError, Sources};

const MAKER: &str = "iadvize_codegen::Builder";

/// Generates code from YAML files that extend the spec of `iadvize`: the same code that `iadvize::spec!` expands to. It
/// needs `iadvize` in the version of this crate.
///
/// A build script writes the code to `OUT_DIR`, into a file that is named after the first path:
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
/// To review the code, write it to a folder that you check in, and let a test fail when it is out of date. The command
/// `iadvize-codegen --out src/generated` does the same without a build script.
///
/// ```no_run
/// use iadvize_codegen::Builder;
///
/// let builder = Builder::new().spec("spec/queue.yaml").out("src/generated");
/// builder.generate()?; // in a build script
/// builder.check()?; // in a test
/// # Ok::<(), iadvize_codegen::Failure>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until it generates or checks"]
pub struct Builder {
    paths: Vec<String>,
    folder: Option<String>,
}

/// Why generating or checking failed. `Debug` prints the same text as `Display`, because `main` and `unwrap` print `Debug`.
pub struct Failure(String);

impl Builder {
    /// A builder without a spec.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a YAML file, or every YAML file of a folder. The path is relative to the folder of `Cargo.toml`. The files of a
    /// builder can refer to each other's declarations.
    pub fn spec(mut self, path: impl Into<String>) -> Self {
        self.paths.push(path.into());
        self
    }

    /// Writes a module of several files into `folder`, which must hold nothing else. The path is relative to the folder of
    /// `Cargo.toml`. It needs a name, cannot have `..`, and no folder below that of `Cargo.toml` can be a symbolic link.
    pub fn out(mut self, folder: impl Into<String>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Writes the files that changed, and tells Cargo when to run the build script again.
    ///
    /// # Errors
    /// The spec cannot be read or has mistakes, or a file cannot be written.
    pub fn generate(&self) -> Result<(), Failure> {
        self.paths.iter().for_each(|path| println!("cargo:rerun-if-changed={path}"));
        let sources = self.sources()?;
        sources.own_files().iter().for_each(|file| println!("cargo:rerun-if-changed={}", file.path));
        let written = match &self.folder {
            Some(folder) => {
                let (root, folder) = output::target(&root(), folder)?;
                self.tree(&sources, &folder)?.write(&root)
            }
            None => self.included(&sources)?.write(&output()?),
        };
        written.map(drop).map_err(Failure::from)
    }

    /// Fails unless the folder given by [`out`](Self::out) holds exactly the files that would be generated. Writes nothing.
    ///
    /// # Errors
    /// Those of [`generate`](Self::generate), or a file is missing, changed or left over.
    pub fn check(&self) -> Result<(), Failure> {
        let Some(folder) = &self.folder else {
            return Err(Failure("`check` needs a folder of generated files; set it with `out`".to_owned()));
        };
        let (root, folder) = output::target(&root(), folder)?;
        let differences = self.tree(&self.sources()?, &folder)?.compare(&root)?;
        let paths: Vec<&str> = differences.iter().map(|difference| &*difference.path).collect();
        match &*paths {
            [] => Ok(()),
            paths => Err(Failure(format!("generated files are out of date, run `generate`: {}", paths.join(", ")))),
        }
    }

    /// Describes the resources of the spec in OpenAPI.
    ///
    /// ```no_run
    /// use iadvize_codegen::{Builder, openapi::Options};
    ///
    /// let document = Builder::new().spec("spec/queue.yaml").openapi(Options::default())?;
    /// std::fs::write("openapi.json", document.text)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The spec cannot be read or has mistakes.
    #[cfg(feature = "openapi")]
    #[cfg_attr(docsrs, doc(cfg(feature = "openapi")))]
    pub fn openapi(&self, options: Options) -> Result<Export, Failure> {
        let sources = self.sources()?;
        let model = crate::analyze(&sources).map_err(|problems| Failure::of(&problems, &sources))?;
        openapi::export(&model, options)
            .ok_or_else(|| Failure("the spec of the client has no title for the document".to_owned()))
    }

    fn sources(&self) -> Result<Sources, ReadError> {
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

/// The output folder of a build script.
fn output() -> Result<PathBuf, Failure> {
    let missing = "`OUT_DIR` is not set; outside of a build script, set the folder with `out`";
    env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Failure(missing.to_owned()))
}

impl Failure {
    fn of(problems: &Diagnostics, sources: &Sources) -> Self {
        Self(format!("the spec has mistakes\n\n{}", problems.render(sources, Style::Plain)))
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self(error.to_string())
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

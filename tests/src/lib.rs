//! Tiny specs for tests. A case is one file; a line `# spec/…` starts each file of its spec.

pub mod clean;
pub mod imports;
pub mod measure;
pub mod paths;
pub mod reference;
pub mod synthetic;

use std::path::{Path, PathBuf};
use std::{fs, io};

use iadvize_codegen::source::Sources;

/// The root folder of the project.
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// The names of the cases in a folder of `tests/`, without their extension.
///
/// # Errors
/// If the folder cannot be read.
pub fn names(folder: &str) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(workspace().join("tests").join(folder).join("cases"))?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().trim_end_matches(".yaml").to_owned()));
    let mut names = names.collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

/// A test for each case in a folder, which calls `check` with its name, and one that the list has all cases.
#[macro_export]
macro_rules! cases {
    (in $folder:literal; $($name:ident,)*) => {
        $(#[test]
        fn $name() {
            check(stringify!($name));
        })*

        #[test]
        fn every_case_is_run() {
            assert_eq!($crate::names($folder).unwrap(), [$(stringify!($name)),*]);
        }
    };
}

/// The spec of one case.
///
/// # Errors
/// If the file cannot be read.
pub fn case(folder: &str, name: &str) -> io::Result<Sources> {
    let path = workspace().join("tests").join(folder).join("cases").join(format!("{name}.yaml"));
    Ok(spec(&fs::read_to_string(path)?))
}

/// The spec that a text holds, file by file.
pub fn spec(text: &str) -> Sources {
    let mut sources = Sources::default();
    for file in text.split("# spec/").skip(1) {
        let (path, text) = file.split_once('\n').unwrap_or((file, ""));
        sources.add(format!("spec/{path}"), text);
    }
    sources
}

/// A file of a spec as an editor sees it.
///
/// # Errors
/// If the text is not valid YAML.
pub fn json(text: &str) -> Result<serde_json::Value, serde_yaml::Error> {
    let merge_keys = serde_yaml::MergeKeyPolicy::AsOrdinary;
    serde_yaml::from_str_with_options(text, serde_yaml::options! { strict_booleans: true, merge_keys: merge_keys })
}

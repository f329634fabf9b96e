//! Profiles of the configuration file.

use std::path::PathBuf;
use std::{env, fs, io};

use toml::{Table, Value};

use super::file;
use crate::exit::Failure;

/// The keys of a profile.
const KEYS: [&str; 4] = ["key_command", "key_file", "platform", "base_url"];

/// A profile.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Profile {
    pub name: String,
    pub key: Option<Key>,
    pub platform: Option<String>,
    pub base_url: Option<String>,
}

/// Where a profile has its key.
#[derive(Debug, PartialEq, Eq)]
pub enum Key {
    File(String),
    /// A program and its arguments.
    Command(Vec<String>),
}

/// The profile of this name.
///
/// # Errors
/// There is none, or the file is wrong.
pub fn named(name: &str) -> Result<Profile, Failure> {
    let Some(path) = path() else { return Err(Failure::usage("no configuration file: HOME is not set")) };
    find(name)?.ok_or_else(|| Failure::usage(format!("{} has no profile `{name}`", path.display())))
}

/// The profile of this name, if there is one.
///
/// # Errors
/// The file is wrong.
pub fn find(name: &str) -> Result<Option<Profile>, Failure> {
    let Some(path) = path() else { return Ok(None) };
    let wrong = |problem: String| Failure::usage(format!("configuration file {}: {problem}", path.display()));
    let metadata = match fs::metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        metadata => metadata.map_err(|error| wrong(error.to_string()))?,
    };
    // A user who can write the file chooses the program that is started.
    if file::others(&metadata, 0o022) {
        return Err(wrong("others can write it; run `chmod go-w` on it".to_owned()));
    }
    let text = fs::read_to_string(&path).map_err(|error| wrong(error.to_string()))?;
    parse(&text, name).map_err(wrong)
}

/// The profile of this name in a text. Problems never quote the text, in which somebody may have written a key.
fn parse(text: &str, name: &str) -> Result<Option<Profile>, String> {
    let table: Table = toml::from_str(text).map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).map_or(1, |before| before.lines().count().max(1));
        format!("line {line} is not valid TOML")
    })?;
    if table.keys().any(|key| key != "profile") {
        return Err("it can have only tables `[profile.NAME]`".to_owned());
    }
    let Some(profiles) = table.get("profile") else { return Ok(None) };
    let Value::Table(profiles) = profiles else { return Err("`profile` is not a table".to_owned()) };
    match profiles.get(name) {
        None => Ok(None),
        Some(Value::Table(profile)) => self::profile(name, profile).map(Some),
        Some(_) => Err(format!("the profile `{name}` is not a table")),
    }
}

fn profile(name: &str, table: &Table) -> Result<Profile, String> {
    let wrong = |problem: &str| format!("profile `{name}`: {problem}");
    if table.keys().any(|key| !KEYS.contains(&key.as_str())) {
        return Err(wrong(&format!("it has an unknown key; a profile can have {}", KEYS.join(", "))));
    }
    let text = |key: &str| match table.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(wrong(&format!("`{key}` is not a string"))),
    };
    let words = match table.get("key_command") {
        None => None,
        Some(Value::Array(words)) if !words.is_empty() && words.iter().all(Value::is_str) => {
            Some(words.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect())
        }
        Some(_) => return Err(wrong("`key_command` is not a list of strings: a program and its arguments")),
    };
    let key = match (words, text("key_file")?) {
        (Some(_), Some(_)) => return Err(wrong("it has both `key_command` and `key_file`")),
        (Some(words), None) => Some(Key::Command(words)),
        (None, file) => file.map(Key::File),
    };
    let (platform, base_url) = (text("platform")?, text("base_url")?);
    if platform.is_some() && base_url.is_some() {
        return Err(wrong("it has both `platform` and `base_url`"));
    }
    Ok(Profile { name: name.to_owned(), key, platform, base_url })
}

/// The place of the configuration file.
fn path() -> Option<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = folder("XDG_CONFIG_HOME").or_else(|| folder("APPDATA"));
    let base = base.or_else(|| folder("HOME").map(|home| home.join(".config")))?;
    Some(base.join("iadvize").join("config.toml"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn profiles_of_a_file() {
        let text = "[profile.a]\nkey_file = '/k'\nplatform = 'standard'\n[profile.b]\nkey_command = ['pass', 'x']\n";
        let a = parse(text, "a").unwrap().unwrap();
        assert_eq!((a.key, a.platform.as_deref()), (Some(Key::File("/k".to_owned())), Some("standard")));
        let b = parse(text, "b").unwrap().unwrap();
        assert_eq!(b.key, Some(Key::Command(vec!["pass".to_owned(), "x".to_owned()])));
        assert_eq!(parse(text, "c").unwrap(), None);
    }

    #[test]
    fn problems_do_not_quote_the_file() {
        for text in [
            "profile = 'secretsecret'",
            "secretsecret = 1",
            "[profile.default]\nkey = 'secretsecret'",
            "[profile.default]\nkey_command = 'secretsecret'",
            "[profile.default]\nkey_file = ['secretsecret']",
            "[profile.default]\nkey_command = [\"secretsecret\", 1]",
            "[profile.default]\nsecretsecret",
            "[profile.default]\nkey_file = 'secretsecret'\nkey_command = ['secretsecret']",
            "[profile.default]\nbase_url = 'secretsecret'\nplatform = 'secretsecret'",
            "profile.default = 'secretsecret'",
        ] {
            let problem = parse(text, "default").unwrap_err();
            assert!(!problem.contains("secret"), "{problem}");
        }
    }

    proptest! {
        #[test]
        fn no_file_makes_it_panic(text in "(\\[profile(\\.[a-z\"]*)?\\]|[a-z_]* *= *|['\"\\[\\]{},\n]|key_file|key_command|\\PC)*") {
            let _ = parse(&text, "default");
        }
    }
}

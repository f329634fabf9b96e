//! The key and where it is from: a file, standard input, the environment, or a profile. Errors never contain the text that was
//! read.

mod file;
mod profile;
mod program;

use std::{env, io};

use clap::ArgMatches;
use iadvize::ApiKey;

use crate::arguments::{KEY_FILE, KEY_STDIN, PROFILE};
use crate::exit::Failure;
use crate::stderr;
use profile::Profile;

/// The variable with the key.
const KEY_VARIABLE: &str = "IADVIZE_API_KEY";

/// The variable with the name of a profile.
const PROFILE_VARIABLE: &str = "IADVIZE_PROFILE";

/// The profile without a name.
const DEFAULT: &str = "default";

/// A key.
#[derive(Debug)]
pub struct Key {
    pub key: ApiKey,
    /// What people know its place by.
    pub source: String,
    /// The profile, which may also have an address.
    pub profile: Option<Profile>,
}

impl Key {
    /// A text that stands for the key.
    pub fn placeholder(text: &str, profile: Option<Profile>) -> Self {
        Self { key: ApiKey::new(text), source: String::new(), profile }
    }
}

/// Where a key can be from.
#[derive(Debug)]
pub struct Sources {
    file: Option<String>,
    stdin: bool,
    profile: Option<String>,
}

impl Sources {
    pub fn new(matches: &ArgMatches) -> Self {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        Self { file: text(KEY_FILE), stdin: matches.get_flag(KEY_STDIN), profile: text(PROFILE) }
    }

    /// Whether an option names the profile, which then goes before the environment.
    pub fn names_profile(&self) -> bool {
        self.profile.is_some()
    }

    /// The profile of the run: the one that is named, or the default one if it exists.
    pub fn profile(&self) -> Result<Option<Profile>, Failure> {
        match self.profile.clone().or_else(|| variable(PROFILE_VARIABLE)) {
            Some(name) => profile::named(&name).map(Some),
            None => profile::find(DEFAULT),
        }
    }

    /// Reads the key from the first place that is given.
    ///
    /// # Errors
    /// It cannot be read, or no place is given.
    pub fn read(&self) -> Result<Key, Failure> {
        let profile = self.profile()?;
        let in_profile = profile.as_ref().and_then(|profile| Some((profile, profile.key.as_ref()?)));
        let (text, source) = match (&self.file, variable(KEY_VARIABLE), in_profile) {
            (Some(path), _, _) => (file::read(path)?, format!("the file {path}")),
            (None, _, _) if self.stdin => (stdin()?, "standard input".to_owned()),
            (None, Some(key), in_profile) if self.profile.is_none() || in_profile.is_none() => {
                (key, format!("the environment variable {KEY_VARIABLE}"))
            }
            (None, _, Some((profile, profile::Key::File(path)))) => {
                (file::read(path)?, format!("the file {path} of the profile `{}`", profile.name))
            }
            (None, _, Some((profile, profile::Key::Command(words)))) => {
                (program::output(words, &profile.name)?, format!("`key_command` of the profile `{}`", profile.name))
            }
            (None, _, None) => {
                return Err(Failure::usage(format!(
                    "no key: set {KEY_VARIABLE}, or use --{KEY_FILE}, --{KEY_STDIN} or a profile (see `iadvize --help`)"
                )));
            }
        };
        let key = text.trim();
        if key.is_empty() {
            return Err(Failure::usage(format!("{source} has no key")));
        }
        let key = ApiKey::new(key);
        stderr::hide(&key);
        Ok(Key { key, source, profile })
    }
}

/// A variable that is not empty.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

fn stdin() -> Result<String, Failure> {
    let wrong = |problem: &str| Failure::usage(format!("--{KEY_STDIN}: {problem}"));
    file::bounded(io::stdin()).map_err(|problem| wrong(&problem))
}

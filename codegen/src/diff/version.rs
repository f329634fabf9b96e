//! Versions, in Cargo's terms.

use std::fmt;

use super::Change;
use super::rule::{Impact, Section};

/// A version of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u64,
    pub minor: u64,
    pub patch: u64,
}

impl Version {
    /// The version of this workspace.
    pub fn current() -> Self {
        let number = |text: &str| text.parse().unwrap_or_default();
        Self {
            major: number(env!("CARGO_PKG_VERSION_MAJOR")),
            minor: number(env!("CARGO_PKG_VERSION_MINOR")),
            patch: number(env!("CARGO_PKG_VERSION_PATCH")),
        }
    }

    /// The next version after these changes. To Cargo, versions are compatible if their first number other than zero is the
    /// same. Without changes of the client, the version stays.
    pub fn after(self, changes: &[Change]) -> Self {
        let listed = changes.iter().filter(|change| change.rule.section() != Section::Unlisted);
        let Self { major, minor, patch } = self;
        match listed.map(|change| change.rule.impact()).min() {
            None => self,
            Some(Impact::Breaking) if major > 0 => Self { major: major + 1, minor: 0, patch: 0 },
            Some(Impact::Additive) if major > 0 => Self { minor: minor + 1, patch: 0, ..self },
            Some(Impact::Breaking) if minor > 0 => Self { minor: minor + 1, patch: 0, ..self },
            Some(_) => Self { patch: patch + 1, ..self },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

//! Why a partition has no file.

use std::io;

use crate::{exit, output};

/// Why an export, or a partition of it, failed.
#[derive(Debug)]
pub enum Failure {
    /// A partition; others can succeed.
    Partition(exit::Failure),
    /// The key, the network, the place or the usage: others would fail for the same reason.
    Run(exit::Failure),
}

impl Failure {
    /// The listing changed while it was read, or its numbers do not add up.
    pub fn moved(what: impl ToString) -> Self {
        Self::Partition(exit::Failure::changed(what.to_string()))
    }

    /// A record cannot be read, or is not of the partition.
    pub fn of_record(what: impl ToString) -> Self {
        Self::Partition(exit::Failure::other(what.to_string()))
    }

    /// The error of an operation on this path.
    pub fn of_place(path: &str) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Run(exit::Failure::other(format!("{path}: {error}")))
    }

    /// Whether reading the partition again may help.
    pub fn is_moved(&self) -> bool {
        matches!(self, Self::Partition(failure) if failure.is_changed())
    }

    /// What a command fails with.
    pub fn into_inner(self) -> exit::Failure {
        match self {
            Self::Partition(failure) | Self::Run(failure) => failure,
        }
    }
}

impl From<iadvize::Error> for Failure {
    fn from(error: iadvize::Error) -> Self {
        let is_decode = error.is_decode();
        let failure = exit::Failure::from(error);
        if is_decode || failure.is_changed() { Self::Partition(failure) } else { Self::Run(failure) }
    }
}

impl From<output::Failure> for Failure {
    fn from(failure: output::Failure) -> Self {
        Self::Run(failure.into())
    }
}

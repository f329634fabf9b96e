//! What a check found.

use std::fmt;

/// The result of a check.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What was checked, such as `clock`.
    pub check: String,
    pub state: State,
    /// What was found. Foreign texts are escaped.
    pub text: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// Whether a check passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Ok,
    /// Something will probably not work as intended.
    Warn,
    /// Something does not work.
    Fail,
}

impl Finding {
    pub fn ok(check: &str, text: impl Into<String>) -> Self {
        Self { check: check.to_owned(), state: State::Ok, text: text.into(), help: None }
    }

    pub fn warn(check: &str, text: impl Into<String>, help: impl Into<String>) -> Self {
        Self { check: check.to_owned(), state: State::Warn, text: text.into(), help: Some(help.into()) }
    }

    pub fn fail(check: &str, text: impl Into<String>, help: impl Into<String>) -> Self {
        Self { check: check.to_owned(), state: State::Fail, text: text.into(), help: Some(help.into()) }
    }
}

/// A line, and another one with what to do.
impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Ok => "ok",
            State::Warn => "warn",
            State::Fail => "fail",
        };
        write!(formatter, "{state:<5} {:<18} {}", self.check, self.text)?;
        match &self.help {
            Some(help) => write!(formatter, "\n{:25}help: {help}", ""),
            None => Ok(()),
        }
    }
}

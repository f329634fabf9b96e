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

/// Whether a check passed. The worst comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Ok,
    /// Something will probably not work as intended.
    Warn,
    /// Something does not work.
    Fail,
    /// Something does not work, and may work later.
    Temporary,
    /// The API refuses the key.
    Refused,
}

impl Finding {
    pub fn ok(check: &str, text: impl Into<String>) -> Self {
        Self { check: check.to_owned(), state: State::Ok, text: text.into(), help: None }
    }

    pub fn warn(check: &str, text: impl Into<String>, help: impl Into<String>) -> Self {
        Self { state: State::Warn, help: Some(help.into()), ..Self::ok(check, text) }
    }

    pub fn fail(check: &str, text: impl Into<String>, help: impl Into<String>) -> Self {
        Self { state: State::Fail, help: Some(help.into()), ..Self::ok(check, text) }
    }

    /// The same as a failure that may pass.
    pub fn temporary(self) -> Self {
        Self { state: State::Temporary, ..self }
    }

    /// The same as a refusal of the key.
    pub fn refused(self) -> Self {
        Self { state: State::Refused, ..self }
    }
}

/// A line, and another one with what to do.
impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Ok => "ok",
            State::Warn => "warn",
            State::Fail | State::Temporary | State::Refused => "fail",
        };
        write!(formatter, "{state:<5} {:<18} {}", self.check, self.text)?;
        match &self.help {
            Some(help) => write!(formatter, "\n{:25}help: {help}", ""),
            None => Ok(()),
        }
    }
}

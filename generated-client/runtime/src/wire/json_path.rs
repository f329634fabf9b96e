//! The JSON path of a value that is not the expected one: `data[17].chat_priority: expected …, found …`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::{self, Display};

use serde_core::de::Error;

/// The JSON path of a mismatch, collected while the error is passed up, innermost step first. Empty without an error.
#[derive(Default)]
pub struct JsonPath {
    notes: RefCell<Notes>,
}

#[derive(Default)]
struct Notes {
    problem: Option<String>,
    steps: Vec<Step>,
}

enum Step {
    Field(Cow<'static, str>),
    Item(usize),
}

/// A value that is not the expected one.
#[derive(Debug)]
pub struct Mismatch {
    pub(crate) path: String,
    pub(crate) problem: String,
}

impl Mismatch {
    /// The JSON path of the value, such as `data[17].chat_priority`, empty for the whole; and what was expected and found.
    pub fn new(path: String, problem: String) -> Self {
        Self { path, problem }
    }
}

impl JsonPath {
    /// An empty path.
    pub fn new() -> Self {
        Self::default()
    }

    /// Records a mismatch, and returns the error that stops reading.
    #[cold]
    pub fn mismatch<E: Error>(&self, expected: &str, found: impl Display) -> E {
        self.notes.borrow_mut().problem = Some(format!("expected {expected}, found {found}"));
        E::custom("unexpected value")
    }

    /// Adds a field to the path of the mismatch.
    #[cold]
    pub fn field(&self, name: impl Into<Cow<'static, str>>) {
        self.notes.borrow_mut().steps.push(Step::Field(name.into()));
    }

    /// Adds an item of a list to the path, counted from 0.
    #[cold]
    pub fn item(&self, index: usize) {
        self.notes.borrow_mut().steps.push(Step::Item(index));
    }

    /// The mismatch, if reading stopped within the value. If it stopped for another reason, `error` is the problem.
    pub fn to_mismatch(&self, error: impl Display) -> Option<Mismatch> {
        let notes = self.notes.borrow();
        if notes.problem.is_none() && notes.steps.is_empty() {
            return None;
        }
        let mut path = String::new();
        for step in notes.steps.iter().rev() {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.extend([".", &**name]),
                Step::Item(index) => path.push_str(&format!("[{index}]")),
            }
        }
        Some(Mismatch::new(path, notes.problem.clone().unwrap_or_else(|| error.to_string())))
    }
}

impl Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = &self.problem;
        if self.path.is_empty() { formatter.write_str(problem) } else { write!(formatter, "{}: {problem}", self.path) }
    }
}

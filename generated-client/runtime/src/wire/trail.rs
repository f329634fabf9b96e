//! Where reading stopped, and why: `data[17].chat_priority: expected …, found …`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::{self, Display};

use serde_core::de::Error;

/// Notes taken on the way out of a mistake, innermost step first. Nothing is noted while all goes well.
#[derive(Default)]
pub struct Trail {
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

impl Trail {
    /// A trail without notes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes what stands where something else was expected.
    #[cold]
    pub fn mismatch<E: Error>(&self, expected: &str, found: impl Display) -> E {
        self.note(format!("expected {expected}, found {found}"));
        E::custom("unexpected value")
    }

    /// Notes that the mistake is within this field.
    #[cold]
    pub fn field(&self, name: impl Into<Cow<'static, str>>) {
        self.notes.borrow_mut().steps.push(Step::Field(name.into()));
    }

    /// Notes that the mistake is within this item of a list, counted from 0.
    #[cold]
    pub fn item(&self, index: usize) {
        self.notes.borrow_mut().steps.push(Step::Item(index));
    }

    /// What the notes come to; nothing when none were taken. Where reading was stopped by no mismatch, `error` tells why.
    pub fn place(&self, error: impl Display) -> Option<Mismatch> {
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

    fn note(&self, problem: String) {
        self.notes.borrow_mut().problem = Some(problem);
    }
}

impl Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = &self.problem;
        if self.path.is_empty() { formatter.write_str(problem) } else { write!(formatter, "{}: {problem}", self.path) }
    }
}

//! The JSON path of a value that is not the expected one: `data[17].chat_priority: expected …, found …`.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt::{self, Display};

use serde_core::de::Error;
use serde_json::Value;

use super::scalar::Scalar;
use super::unreadable::Unreadable;
use crate::foreign::Foreign;
use crate::key::ApiKey;

/// What a map takes besides its keys, in bytes.
pub(super) const MAP: usize = 512;

/// What a map takes for each key, in bytes.
pub(super) const KEY: usize = 128;

/// How many times the size of a response its values may take in memory, besides [`ALWAYS`]. Real responses take up to ten
/// times their size, but a list of `{}` takes a whole record for three bytes.
const MULTIPLE: usize = 16;

/// The memory that the values of a response may always take, in bytes.
const ALWAYS: usize = 4 << 20;

/// The JSON path of a mismatch, collected while the error is passed up, innermost step first. Empty without an error.
pub struct JsonPath {
    notes: RefCell<Notes>,
    /// The memory that values may still take, in bytes.
    room: Cell<usize>,
    /// Redacted in quotes of values.
    key: Option<ApiKey>,
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

/// An empty path, in a value from anywhere.
impl Default for JsonPath {
    fn default() -> Self {
        Self { notes: RefCell::default(), room: Cell::new(usize::MAX), key: None }
    }
}

impl JsonPath {
    /// An empty path in a response with this body. Quotes of its values do not show the key.
    pub(crate) fn in_response(body: &[u8], key: Option<&ApiKey>) -> Self {
        let room = body.len().saturating_mul(MULTIPLE).saturating_add(ALWAYS);
        Self { notes: RefCell::default(), room: Cell::new(room), key: key.cloned() }
    }

    /// Accounts for memory that a value takes besides its bytes in the response.
    ///
    /// # Errors
    ///
    /// If the values of the response would take too much.
    #[inline]
    pub fn charge<E: Error>(&self, bytes: usize) -> Result<(), E> {
        match self.room.get().checked_sub(bytes) {
            Some(room) => {
                self.room.set(room);
                Ok(())
            }
            None => Err(self.too_large()),
        }
    }

    /// Accounts for the memory of a list that grows item by item. The charges of its first 2ⁿ items cover twice
    /// as many.
    ///
    /// # Errors
    ///
    /// If the values of the response would take too much.
    #[inline]
    pub fn charge_item<T, E: Error>(&self, items: &[T]) -> Result<(), E> {
        match items.len() {
            // A list starts with room for four.
            1 => self.charge(4 * size_of::<T>()),
            count @ 4.. if count.is_power_of_two() => self.charge(count * size_of::<T>()),
            _ => Ok(()),
        }
    }

    /// Accounts for the entries in a text: a value begins after each of these characters, and each object has a map.
    ///
    /// # Errors
    ///
    /// If the values of the response would take too much.
    pub(super) fn charge_entries<E: Error>(&self, text: &str) -> Result<(), E> {
        let of_byte = |byte| match byte {
            b'[' | b',' => 2 * size_of::<Value>(),
            b'{' => MAP,
            b':' => KEY,
            _ => 0,
        };
        self.charge(text.bytes().map(of_byte).sum())
    }

    #[cold]
    fn too_large<E: Error>(&self) -> E {
        self.mismatch("values in proportion to the response", format_args!("more than {MULTIPLE} times its memory"))
    }

    /// Records a mismatch, and returns the error that stops reading.
    #[cold]
    pub fn mismatch<E: Error>(&self, expected: &str, found: impl Display) -> E {
        self.notes.borrow_mut().problem = Some(format!("expected {expected}, found {found}"));
        E::custom("unexpected value")
    }

    /// Records a scalar that a type cannot hold, and returns the error that stops reading.
    #[cold]
    pub fn unreadable<E: Error>(&self, expected: &str, scalar: Scalar<'_>, reason: Unreadable) -> E {
        self.mismatch(expected, format_args!("{}{reason}", self.quoted(scalar)))
    }

    /// A scalar as errors show it.
    pub fn quoted(&self, scalar: Scalar<'_>) -> String {
        match scalar {
            Scalar::Text(text) => Foreign::new(text, self.key.as_ref()).quoted(),
            other => other.to_string(),
        }
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

    /// The mismatch, and an empty path again. If reading stopped for another reason than a mismatch, `error` is the problem.
    pub fn to_mismatch(&self, error: impl Display) -> Mismatch {
        let notes = self.notes.take();
        let mut path = String::new();
        for step in notes.steps.iter().rev() {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.extend([".", &**name]),
                Step::Item(index) => path.push_str(&format!("[{index}]")),
            }
        }
        let problem = notes.problem.unwrap_or_else(|| error.to_string());
        let [path, problem] = [path, problem].map(|text| Foreign::new(&text, self.key.as_ref()).shown());
        Mismatch::new(path, problem)
    }

    /// Whether reading stopped within a value.
    pub fn has_mismatch(&self) -> bool {
        let notes = self.notes.borrow();
        notes.problem.is_some() || !notes.steps.is_empty()
    }
}

impl Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = &self.problem;
        if self.path.is_empty() { formatter.write_str(problem) } else { write!(formatter, "{}: {problem}", self.path) }
    }
}

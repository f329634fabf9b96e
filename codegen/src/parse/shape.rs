//! What may stand where in a spec: told by the same types that it is read as, so that the two cannot differ.

use super::lower::Entries;
use crate::source::Spanned;
use crate::words::Word;

/// Something that is read from YAML of a known shape.
pub trait Describe {
    /// Whether the key that it stands under may be left out.
    const OPTIONAL: bool = false;

    /// The key that has to stand beside it.
    const NEEDS: Option<&'static str> = None;

    /// Its shape. Records, which have a name, are added to `records`.
    fn shape(records: &mut Records) -> Shape;
}

/// The shape of a value.
#[derive(Clone, Debug)]
pub enum Shape {
    /// One text: any, or one of a notation.
    Text(Option<Notation>),
    /// A type, in its notation.
    Type(Notation),
    Number,
    Word(Vec<&'static str>),
    List(Box<Shape>),
    Either(Vec<Shape>),
    Map(Box<Shape>),
    /// The record of this name.
    Record(&'static str),
}

/// What the texts of a little language look like.
#[derive(Clone, Debug)]
pub struct Notation {
    /// A regular expression for the whole text.
    pub pattern: String,
    /// What is said of other texts.
    pub refusal: String,
}

/// A map with keys of its own.
#[derive(Clone, Debug)]
pub struct Record {
    pub name: &'static str,
    pub doc: String,
    /// The key whose value may stand for the whole.
    pub short: Option<&'static str>,
    pub keys: Vec<Key>,
}

/// A key of a record.
#[derive(Clone, Debug)]
pub struct Key {
    pub name: &'static str,
    pub doc: String,
    /// Whether it may be left out.
    pub optional: bool,
    /// The key that has to stand beside it.
    pub needs: Option<&'static str>,
    pub shape: Shape,
}

/// Every record that was met, in that order.
#[derive(Debug, Default)]
pub struct Records(pub Vec<Record>);

impl Records {
    /// Adds a record, unless it is known. Its keys are asked for when its own place is taken, so that a record may hold
    /// itself.
    pub fn add(&mut self, record: Record, keys: impl FnOnce(&mut Self) -> Vec<Key>) -> Shape {
        let name = record.name;
        if !self.0.iter().any(|known| known.name == name) {
            let place = self.0.len();
            self.0.push(record);
            self.0[place].keys = keys(self);
        }
        Shape::Record(name)
    }
}

/// The lines of a doc comment as one text.
pub fn doc(lines: &[&str]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    lines.join(" ")
}

impl<T: Describe> Describe for Option<T> {
    const OPTIONAL: bool = true;

    fn shape(records: &mut Records) -> Shape {
        T::shape(records)
    }
}

impl<T: Describe> Describe for Entries<T> {
    fn shape(records: &mut Records) -> Shape {
        Shape::Map(Box::new(T::shape(records)))
    }
}

impl<T: Describe> Describe for Vec<T> {
    fn shape(records: &mut Records) -> Shape {
        let one = T::shape(records);
        Shape::Either(vec![one.clone(), Shape::List(Box::new(one))])
    }
}

impl Describe for Spanned<String> {
    fn shape(_: &mut Records) -> Shape {
        Shape::Text(None)
    }
}

impl Describe for Spanned<u32> {
    fn shape(_: &mut Records) -> Shape {
        Shape::Number
    }
}

impl<T: Word> Describe for Spanned<T> {
    fn shape(_: &mut Records) -> Shape {
        Shape::Word(T::WORDS.iter().map(|(word, _)| *word).collect())
    }
}

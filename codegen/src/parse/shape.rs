//! The shapes of the values of a spec, given by the types that it is read into.

use super::lower::Entries;
use crate::source::Spanned;
use crate::words::Word;

pub trait Describe {
    /// Whether a key of this type may be omitted.
    const OPTIONAL: bool = false;

    /// The key that a key of this type requires in the same map.
    const NEEDS: Option<&'static str> = None;

    /// The shape of its values. Adds named records to `records`.
    fn shape(records: &mut Records) -> Shape;
}

#[derive(Clone, Debug)]
pub enum Shape {
    /// Any text, or a notation.
    Text(Option<Notation>),
    Type(Notation),
    Number,
    Word(Vec<&'static str>),
    List(Box<Shape>),
    Either(Vec<Shape>),
    Map(Box<Shape>),
    Record(&'static str),
}

#[derive(Clone, Debug)]
pub struct Notation {
    /// A regular expression that matches the whole text.
    pub pattern: String,
    /// The error message for other texts.
    pub mismatch: String,
}

/// A map with a fixed set of keys.
#[derive(Clone, Debug)]
pub struct Record {
    pub name: &'static str,
    pub doc: String,
    /// The key whose value alone can replace the map.
    pub short: Option<&'static str>,
    pub keys: Vec<Key>,
}

#[derive(Clone, Debug)]
pub struct Key {
    pub name: &'static str,
    pub doc: String,
    pub optional: bool,
    /// The key that it requires in the same map.
    pub needs: Option<&'static str>,
    pub shape: Shape,
}

/// Every record, in the order of first use.
#[derive(Debug, Default)]
pub struct Records(pub Vec<Record>);

impl Records {
    /// Adds a record unless it is known. Its keys are described after its place is taken, so a record can contain itself.
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

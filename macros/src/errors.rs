//! Collects errors: one compilation shows all of them.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Error, LitStr};

/// The errors found so far.
#[derive(Default)]
pub struct Errors(Option<Error>);

impl Errors {
    /// Adds an error at `place`.
    pub fn at(&mut self, place: &impl ToTokens, message: &str) {
        self.add(Error::new_spanned(place, message));
    }

    /// The value, or `None` after adding its error.
    pub fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    /// Adds an error at every text that is there before.
    pub fn duplicates<'a>(&mut self, texts: impl Iterator<Item = &'a LitStr>, message: &str) {
        let mut known = BTreeSet::new();
        for text in texts {
            if !known.insert(text.value()) {
                self.at(text, message);
            }
        }
    }

    /// The value, unless there are errors.
    pub fn finish<T>(self, value: T) -> syn::Result<T> {
        self.0.map_or(Ok(value), Err)
    }

    /// Adds an error.
    pub fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }
}

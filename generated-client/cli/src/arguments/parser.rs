//! Reads the value of a parameter.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command, Error};
use iadvize::request::WireValue;

use crate::table::{Indicator, Parameter, Type};
use crate::value;

/// The word for records without a value, in filters that take it, and its opposite.
const NULLS: [(&str, &str); 2] = [("null", "Only records without a value"), ("!null", "Only records with a value")];

/// Reads values of a type.
#[derive(Clone)]
pub struct Parser {
    ty: Type,
    only: Option<&'static str>,
    /// Whether it takes the words of [`NULLS`].
    nulls: bool,
    indicators: &'static [Indicator],
}

impl Parser {
    /// The values of a parameter; of a list, its items.
    pub fn new(parameter: &Parameter, nulls: bool, indicators: &'static [Indicator]) -> Self {
        let ty = match parameter.ty {
            Type::List(item) if !is_json(item) => *item,
            ty => ty,
        };
        Self { ty, only: parameter.only, nulls, indicators }
    }

    /// The words that it takes, if it takes no others.
    fn words(&self) -> Option<Vec<PossibleValue>> {
        let word = |name: &'static str, doc: &'static str| match doc {
            "" => PossibleValue::new(name),
            doc => PossibleValue::new(name).help(doc.trim_end_matches('.')),
        };
        let mut words: Vec<PossibleValue> = match self.ty {
            _ if self.only.is_some() => self.only.iter().map(|only| word(only, "")).collect(),
            Type::Boolean => ["true", "false"].map(|it| word(it, "")).to_vec(),
            Type::Enum(it) => it.values.iter().map(|value| word(value.name, value.doc)).collect(),
            Type::Indicator => self.indicators.iter().map(|it| word(it.name, it.label)).collect(),
            _ => return None,
        };
        if self.nulls {
            words.extend(NULLS.map(|(name, help)| word(name, help)));
        }
        Some(words)
    }
}

/// Whether a value of the type is written in JSON.
pub fn is_json(ty: &Type) -> bool {
    matches!(ty, Type::Object(_) | Type::TaggedList(_) | Type::List(_))
}

impl TypedValueParser for Parser {
    type Value = WireValue;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, text: &OsStr) -> Result<WireValue, Error> {
        if let Some(words) = self.words() {
            PossibleValuesParser::new(words).parse_ref(command, argument, text)?;
        }
        // Errors of a function say which value of which option is wrong.
        let (ty, only, nulls) = (self.ty, self.only, self.nulls);
        let read = move |text: &str| match only {
            _ if nulls && NULLS.iter().any(|(null, _)| *null == text) => Ok(WireValue::Text(text.to_owned())),
            Some(only) => Ok(value::only(&ty, only)),
            None => value::of_text(&ty, text),
        };
        read.parse_ref(command, argument, text)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.words().map(|words| Box::new(words.into_iter()) as _)
    }
}

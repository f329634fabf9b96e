//! The state that all parts of a document share while it is written.

use std::collections::{BTreeSet, VecDeque};

use super::component::{Component, Names};
use super::loss::{Loss, Losses};
use super::options::{Dialect, Options, Profile};
use super::schema::{Schema, Types};
use crate::json::Json;
use crate::model::{About, Api, Model};
use crate::source::Spanned;

pub struct Writer<'m> {
    pub model: &'m Model,
    pub api: &'m Api,
    pub about: &'m About,
    pub options: Options,
    pub names: Names,
    pub losses: Losses,
    place: Vec<String>,
    referred: BTreeSet<Component>,
    pending: VecDeque<Component>,
}

impl<'m> Writer<'m> {
    /// `None` if the spec says too little about the API in general.
    pub fn new(model: &'m Model, options: Options) -> Option<Self> {
        let api = model.api.as_ref()?;
        Some(Self {
            model,
            api,
            about: api.about.as_ref()?,
            options,
            names: Names::new(model),
            losses: Losses::default(),
            place: Vec::new(),
            referred: BTreeSet::new(),
            pending: VecDeque::new(),
        })
    }

    pub fn is_30(&self) -> bool {
        self.options.dialect == Dialect::V30
    }

    pub fn is_wire(&self) -> bool {
        self.options.profile == Profile::Wire
    }

    /// Writes a part of the document that losses name as their place.
    pub fn inside<T>(&mut self, place: &str, write: impl FnOnce(&mut Self) -> T) -> T {
        self.place.push(place.to_owned());
        let written = write(self);
        self.place.pop();
        written
    }

    /// Records that the current place cannot say something.
    pub fn lose(&mut self, loss: Loss) {
        let place = if self.place.is_empty() { "the whole API".to_owned() } else { self.place.join(".") };
        self.losses.add(loss, place);
    }

    pub fn refer(&mut self, component: Component) -> Schema {
        if self.referred.insert(component) {
            self.pending.push_back(component);
        }
        let reference = format!("#/components/schemas/{}", self.names.of(component));
        Schema { reference: Some(reference), ..Schema::default() }
    }

    /// A component that is referred to and not yet written.
    pub fn next(&mut self) -> Option<Component> {
        self.pending.pop_front()
    }

    /// The schema, or null. In OpenAPI 3.0, a reference must be replaced before.
    pub fn or_null(&self, mut schema: Schema) -> Schema {
        if self.is_30() {
            let typed = schema.any_of.iter_mut().find(|schema| schema.ty.is_some());
            match typed {
                Some(typed) => typed.nullable = true,
                None => schema.nullable = true,
            }
        } else if schema.reference.is_some() {
            return Schema::any_of([schema, Schema::of("null")]);
        } else if let Some(Types::One(ty)) = schema.ty {
            schema.ty = Some(Types::OrNull([ty, "null"]));
        } else {
            schema.any_of.push(Schema::of("null"));
        }
        if !schema.values.is_empty() {
            schema.values.push(Json::from(None::<&str>));
        }
        schema
    }

    /// The schema with texts, before those that describe its notation. In OpenAPI 3.0, nothing can be beside a reference.
    pub fn describe(&mut self, schema: Schema, doc: &str, deprecated: Option<&Spanned<String>>) -> Schema {
        let notation = schema.description.as_ref().map_or_else(String::new, |text| format!(" {text}"));
        let described = match self.is_30() && schema.reference.is_some() {
            true => Schema { all_of: vec![schema], ..Schema::default() },
            false => schema,
        };
        let description = Some(super::text::description(&format!("{doc}{notation}"), deprecated));
        let described = Schema { description, deprecated: deprecated.is_some(), ..described };
        match self.replacement(deprecated) {
            Some((name, text)) => described.with(name, text),
            None => described,
        }
    }

    /// What to use instead, as vendors write it.
    pub fn replacement(&mut self, deprecated: Option<&Spanned<String>>) -> Option<(&'static str, Json)> {
        let text = deprecated?;
        self.lose(Loss::Replacement);
        Some(("x-speakeasy-deprecation-message", Json::from(&*text.value)))
    }
}

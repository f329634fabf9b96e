//! Reads the facts of a spec, in the terms of a page.

mod api;
mod operation;
mod ty;

use super::inventory::{Claim, Entity, Kind, Place};
use super::read::call::{Call, PARAMETER};
use crate::model::{Indicators, Model, Object, Operation, Resource, Step, Type};
use crate::source::{Sources, Span};
use crate::words::Word;

/// A model and the sources that it was made from.
pub struct Spec<'a> {
    pub model: &'a Model,
    pub sources: &'a Sources,
}

impl Spec<'_> {
    pub fn read(&self) -> Entity {
        let mut root = self.api();
        root.parts.extend(self.model.indicators.iter().map(|indicators| self.indicators(indicators)));
        root.parts.extend(self.model.resources.iter().map(|resource| self.resource(resource)));
        root
    }

    /// The line that a span begins on.
    pub fn place(&self, span: Span) -> Place {
        let source = self.sources.get(span.file);
        let before = source.text.get(..span.start).unwrap_or_default();
        Place { file: source.path.clone(), line: before.matches('\n').count() + 1 }
    }

    fn indicators(&self, indicators: &Indicators) -> Entity {
        let channels = &self.model[indicators.channel].values;
        let mut all = Entity::new(Kind::Indicators, "indicators", self.place(indicators.remark.span));
        all.parts.extend(indicators.list.iter().map(|indicator| {
            let channels = indicator.channels.iter().map(|position| &*channels[*position].name.wire);
            Entity::new(Kind::Indicator, &indicator.name.wire, self.place(indicator.name.span))
                .with("label", Claim::one(&indicator.label))
                .with("family", Claim::one(&indicators.families[indicator.family].name))
                .with("unit", Claim::one(indicator.unit.word()))
                .with("channels", Claim::set(channels))
                .with("deprecated", Claim::flag(indicator.deprecated.is_some()))
                .remarked(&indicator.remark)
        }));
        all.remarked(&indicators.remark)
    }

    fn resource(&self, resource: &Resource) -> Entity {
        let name = resource.operations.first().map(|operation| call(operation).resource);
        let name = name.unwrap_or_else(|| resource.names.module.wire.clone());
        let mut entity = Entity::new(Kind::Resource, name, self.place(resource.remark.span))
            .with("deprecated", Claim::flag(resource.deprecated.is_some()))
            .remarked(&resource.remark);
        for operation in &resource.operations {
            entity.parts.push(self.operation(operation, resource));
        }
        for operation in &resource.operations {
            self.response(operation, &mut entity);
        }
        entity
    }

    /// Adds the response of a call. Calls whose paths differ in parameters only share one, and may return fewer fields.
    fn response(&self, operation: &Operation, resource: &mut Entity) {
        let Some(object) = operation.returns.object().map(|object| &self.model[object]) else { return };
        let response = resource.part_mut(Kind::Response, &call(operation).response, &self.place(object.name.span));
        for field in self.fields(object) {
            if response.part(Kind::Field, &field.name).is_none() {
                response.parts.push(field);
            }
        }
        response.remark = response.remark.take().or_else(|| object.remark.clone());
    }

    fn fields(&self, object: &Object) -> Vec<Entity> {
        let field = |field: &crate::model::Field| {
            let mut entity = Entity::new(Kind::Field, &field.name.wire, self.place(field.name.span))
                .with("type", Claim::one(self.ty(&field.ty)))
                .with("values", self.values(&field.ty))
                .with("deprecated", Claim::flag(field.deprecated.is_some()))
                .remarked(&field.remark);
            entity.parts = self.inside(&field.ty);
            entity
        };
        object.fields.iter().map(field).collect()
    }

    /// The parts of a type: the fields of a nested record, the kinds of a tagged list.
    fn inside(&self, ty: &Type) -> Vec<Entity> {
        match ty {
            Type::Object(object) => self.fields(&self.model[*object]),
            Type::List(item) => self.inside(item),
            Type::TaggedList(list) => {
                let kinds = self.model[*list].kinds.iter().map(|kind| {
                    let items: Vec<String> = kind.items.iter().map(|item| self.ty(&item.ty)).collect();
                    Entity::new(Kind::Entry, kind.tag.to_string(), self.place(kind.name.span))
                        .with("items", Claim::one(items.join(", ")))
                        .remarked(&kind.remark)
                });
                kinds.collect()
            }
            _ => Vec::new(),
        }
    }
}

/// A call as the page writes it.
fn call(operation: &Operation) -> Call {
    let segments: Vec<&str> = operation
        .path
        .steps
        .iter()
        .map(|step| match step {
            Step::Literal(text) => text.as_str(),
            Step::Parameter(..) => PARAMETER,
        })
        .collect();
    let query = operation.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    Call::new(operation.method.as_str(), &segments, query)
}

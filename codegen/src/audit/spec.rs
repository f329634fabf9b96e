//! Reads the facts of a spec, in the terms of a page.

mod api;
mod operation;
mod ty;

use super::inventory::{Claim, Entity, Holder, Kind, Place};
use super::places::Places;
use super::read::call::{Call, PARAMETER};
use crate::model::{Indicators, Model, Name, Object, Operation, Remark, Resource, Step, Type};
use crate::source::{Sources, Span};
use crate::words::Word;

/// A model and the sources that it was made from.
pub struct Spec<'a> {
    pub model: &'a Model,
    pub sources: &'a Sources,
    pub places: Places<'a>,
}

impl<'a> Spec<'a> {
    pub fn new(model: &'a Model, sources: &'a Sources) -> Self {
        Self { model, sources, places: Places::new(sources) }
    }

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

    /// An entity with the differences that the spec records for it.
    fn entity(&self, kind: Kind, name: impl Into<String>, span: Span, remark: &Remark) -> Entity {
        Entity { remark: Some(remark.clone()), ..Entity::new(kind, name, self.place(span)) }
    }

    fn indicators(&self, indicators: &Indicators) -> Entity {
        let channels = &self.model[indicators.channel].values;
        let mut all = self.entity(Kind::Indicators, "indicators", indicators.remark.span, &indicators.remark);
        all.parts.extend(indicators.list.iter().map(|indicator| {
            let channels = indicator.channels.iter().map(|position| &*channels[*position].name.wire);
            self.entity(Kind::Indicator, &indicator.name.wire, indicator.name.span, &indicator.remark)
                .with("label", Claim::one(&indicator.label))
                .with("family", Claim::one(&indicators.families[indicator.family].name))
                .with("unit", Claim::one(indicator.unit.word()))
                .with("channels", Claim::set(channels))
                .with("deprecated", Claim::flag(indicator.deprecated.is_some()))
        }));
        all
    }

    fn resource(&self, resource: &Resource) -> Entity {
        let mut entity = self.entity(Kind::Resource, name(resource), resource.remark.span, &resource.remark);
        entity.set("deprecated", Claim::flag(resource.deprecated.is_some()));
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
        for field in self.fields(object, &[]) {
            if response.part(Kind::Field, &field.name).is_none() {
                response.parts.push(field);
            }
        }
        response.remark = response.remark.take().or_else(|| object.remark.clone());
        response.holder = response.holder.take().or_else(|| self.record(object));
    }

    /// A record as what can leave out fields: the one of a resource is recorded with the resource.
    fn record(&self, object: &Object) -> Option<Holder> {
        if let Some(remark) = &object.remark {
            return Some(Holder { kind: Kind::Object, name: object.name.wire.clone(), remark: remark.clone() });
        }
        let is_own = |resource: &&Resource| {
            resource.record.is_some_and(|record| self.model[record].name.span == object.name.span)
        };
        let resource = self.model.resources.iter().find(is_own)?;
        Some(Holder { kind: Kind::Resource, name: name(resource), remark: resource.remark.clone() })
    }

    /// The record or the enum of a type.
    fn holder(&self, ty: &Type) -> Option<Holder> {
        match ty {
            Type::Object(object) => self.record(&self.model[*object]),
            Type::List(item) => self.holder(item),
            Type::Enum(reference) => {
                let set = &self.model[*reference];
                Some(Holder { kind: Kind::Enum, name: set.name.wire.clone(), remark: set.remark.clone() })
            }
            _ => None,
        }
    }

    /// An entity with a type.
    fn value(&self, kind: Kind, (name, ty): (&Name, &Type), remark: &Remark) -> Entity {
        let mut entity = self.entity(kind, &name.wire, name.span, remark);
        entity.holder = self.holder(ty);
        entity.with("type", Claim::one(self.ty(ty))).with("values", self.values(ty))
    }

    /// The fields of an object. `above` are the objects that contain it.
    fn fields(&self, object: &Object, above: &[&Object]) -> Vec<Entity> {
        let above = [above, &[object]].concat();
        let field = |field: &crate::model::Field| {
            let mut entity = self.value(Kind::Field, (&field.name, &field.ty), &field.remark);
            entity.set("also", Claim::set(field.also.iter().map(|also| &*also.value)));
            entity.set("deprecated", Claim::flag(field.deprecated.is_some()));
            entity.is_repeated = self.is_above(&field.ty, &above);
            entity.parts = if entity.is_repeated { Vec::new() } else { self.inside(&field.ty, &above) };
            entity
        };
        object.fields.iter().map(field).collect()
    }

    /// Whether a type has one of these objects.
    fn is_above(&self, ty: &Type, above: &[&Object]) -> bool {
        ty.object().is_some_and(|object| above.iter().any(|known| std::ptr::eq(*known, &self.model[object])))
    }

    /// The parts of a type: the fields of a nested record, the kinds of a tagged list.
    fn inside(&self, ty: &Type, above: &[&Object]) -> Vec<Entity> {
        match ty {
            Type::Object(object) => self.fields(&self.model[*object], above),
            Type::List(item) => self.inside(item, above),
            Type::TaggedList(list) => {
                let kinds = self.model[*list].kinds.iter().map(|kind| {
                    let items: Vec<String> = kind.items.iter().map(|item| self.ty(&item.ty)).collect();
                    let entry = self.entity(Kind::Entry, kind.tag.to_string(), kind.name.span, &kind.remark);
                    entry.with("items", Claim::one(items.join(", ")))
                });
                kinds.collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The name of a resource in its paths.
pub fn name(resource: &Resource) -> String {
    let name = resource.operations.first().map(|operation| call(operation).resource);
    name.unwrap_or_else(|| resource.names.module.wire.clone())
}

/// A call as the page writes it.
pub fn call(operation: &Operation) -> Call {
    let steps = operation.path.steps.iter();
    let segments: Vec<&str> =
        steps.map(|step| if let Step::Literal(text) = step { text.as_str() } else { PARAMETER }).collect();
    let query = operation.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    Call::new(operation.method.as_str(), &segments, query)
}

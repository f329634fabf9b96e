//! Calls: filters, parameters, periods.

use super::{Spec, call};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::read::span_of_time;
use crate::model::{Body, Filter, Limit, Object, Operation, Parameter, Period, PeriodLimit, Resource, Type};
use crate::words::Word;

impl Spec<'_> {
    /// A call and its parameters. Pages do not describe payloads that mirror a record.
    pub fn operation(&self, operation: &Operation, resource: &Resource) -> Entity {
        let payload = operation.payload.as_ref().filter(|payload| !payload.mirrors_record);
        let body = payload.map(|payload| payload.body).filter(|body| *body != Body::Any);
        let call = call(operation);
        let mut entity = self
            .entity(Kind::Operation, call.name, operation.name.span, &operation.remark)
            .with("query", Claim::set(call.query))
            .with("deprecated", Claim::flag(operation.deprecated.is_some()))
            .with("filters_of", Claim::maybe(source_of_filters(operation, resource)))
            .with("body", Claim::maybe(body.map(Word::word)));
        let own = operation.own_filters();
        entity.parts.extend(own.iter().map(|filter| self.filter(filter, operation)));
        let parameters = payload.iter().flat_map(|payload| &payload.parameters);
        entity.parts.extend(parameters.map(|parameter| self.parameter(parameter, &[])));
        for limit in &operation.limits {
            if let Limit::Period(Period { from, limit: Some(limit), .. }) = limit
                && own.iter().any(|filter| filter.name.wire == *from)
            {
                entity.parts.push(self.period(limit));
            }
        }
        entity
    }

    fn filter(&self, filter: &Filter, operation: &Operation) -> Entity {
        let with_one = operation.limits.iter().find_map(|limit| match limit {
            Limit::OnlyWithOne { filter: name, of } if *name == filter.name.wire => Some(of.trim_end_matches('s')),
            _ => None,
        });
        self.value(Kind::Filter, (&filter.name, &filter.ty), &filter.remark)
            .with("only", Claim::maybe(filter.only.as_ref().map(|only| &*only.value)))
            .with("example", Claim::set(filter.examples.iter().map(|example| &*example.value)))
            .with("nullable", Claim::flag(filter.nullable))
            .with("only_with_one", Claim::maybe(with_one))
            .with("deprecated", Claim::flag(filter.deprecated.is_some()))
    }

    fn parameter(&self, parameter: &Parameter, above: &[&Object]) -> Entity {
        let mut entity = self
            .value(Kind::Parameter, (&parameter.name, &parameter.ty), &parameter.remark)
            .with("only", Claim::maybe(parameter.only.as_ref().map(|only| &*only.value)))
            .with("required", Claim::flag(parameter.required))
            .with("deprecated", Claim::flag(parameter.deprecated.is_some()));
        entity.is_repeated = self.is_above(&parameter.ty, above);
        if let Some(object) = parameter.ty.object().filter(|_| !entity.is_repeated).map(|object| &self.model[object]) {
            let above = [above, &[object]].concat();
            let parts = object.sent.iter().flat_map(|sent| &sent.parameters);
            entity.parts = parts.map(|part| self.parameter(part, &above)).collect();
            let shares_remark = !object.only_sent || self.is_sent_twice(&parameter.ty);
            entity.parts.iter_mut().for_each(|part| part.shares_remark = shares_remark);
        }
        entity
    }

    /// Whether several bodies have the object of a type.
    fn is_sent_twice(&self, ty: &Type) -> bool {
        let nested = self.model.objects.iter().filter_map(|object| object.sent.as_ref());
        let parts = nested.flat_map(|sent| &sent.parameters);
        let parameters = self.model.operations().flat_map(Operation::parameters).chain(parts);
        parameters.filter(|parameter| parameter.ty.object() == ty.object()).count() > 1
    }

    fn period(&self, limit: &PeriodLimit) -> Entity {
        let unit = if limit.months == 1 { "month" } else { "months" };
        let maximum = Claim::one(format!("{} {unit}", limit.months));
        let read = |text: &str| Claim::maybe(span_of_time(text));
        self.entity(Kind::Period, "period", limit.remark.span, &limit.remark)
            .with("maximum", maximum.clone())
            .with("neither", read(&limit.neither))
            .with("only_from", read(&limit.only_from))
            .with("only_to", read(&limit.only_to))
            .with("error_over", maximum)
    }
}

/// The call whose filters an operation also has.
fn source_of_filters(operation: &Operation, resource: &Resource) -> Option<String> {
    let taken = operation.filters.first().filter(|_| operation.inherited > 0)?;
    let owns = |other: &&Operation| other.own_filters().iter().any(|filter| filter.name.span == taken.name.span);
    resource.operations.iter().find(owns).map(|operation| call(operation).name)
}

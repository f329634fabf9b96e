//! Every text of a spec that becomes documentation.

use crate::model::{Model, Operation};
use crate::source::Spanned;

/// A `doc` and the `deprecated` beside it.
pub type Texts<'a> = (&'a Spanned<String>, Option<&'a Spanned<String>>);

/// All texts, in the order of the model.
pub fn all(model: &Model) -> Vec<Texts<'_>> {
    let mut all: Vec<Texts<'_>> = Vec::new();
    if let Some(api) = &model.api {
        all.extend(api.platforms.iter().map(|platform| (&platform.doc, None)));
        all.extend(api.refusals.iter().map(|refusal| (&refusal.doc, None)));
    }
    for set in &model.enums {
        all.push((&set.doc, set.deprecated.as_ref()));
        all.extend(set.values.iter().map(|value| (&value.doc, value.deprecated.as_ref())));
    }
    for object in &model.objects {
        // A record has the `doc` of its resource.
        all.extend(object.identifier.is_none().then_some((&object.doc, object.deprecated.as_ref())));
        all.extend(object.fields.iter().map(|field| (&field.doc, field.deprecated.as_ref())));
    }
    all.extend(model.tagged_lists.iter().map(|list| (&list.doc, None)));
    for kind in model.tagged_lists.iter().flat_map(|list| &list.kinds) {
        all.push((&kind.doc, None));
        all.extend(kind.items.iter().map(|item| (&item.doc, item.deprecated.as_ref())));
    }
    if let Some(indicators) = &model.indicators {
        all.extend(indicators.families.iter().map(|family| (&family.doc, family.deprecated.as_ref())));
        all.extend(indicators.list.iter().map(|indicator| (&indicator.doc, indicator.deprecated.as_ref())));
    }
    for resource in &model.resources {
        all.push((&resource.doc, resource.deprecated.as_ref()));
        all.extend(resource.operations.iter().flat_map(operation));
    }
    all
}

fn operation(operation: &Operation) -> Vec<Texts<'_>> {
    let mut texts = vec![(&operation.doc, operation.deprecated.as_ref())];
    texts.extend(operation.own_filters().iter().map(|filter| (&filter.doc, filter.deprecated.as_ref())));
    texts.extend(operation.parameters().map(|parameter| (&parameter.doc, parameter.deprecated.as_ref())));
    texts
}

//! Stage 2: turns a [`raw::Spec`] into a [`Model`].

mod api;
mod context;
mod declare;
mod docs;
mod filters;
mod limits;
mod link;
pub(crate) mod naming;
mod nested;
mod operation;
mod path;
mod payload;
mod resource;
mod returns;
mod sample;
mod typed;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::parse::raw;
use declare::Declarations;

/// Links every name to its declaration and chooses every Rust name.
pub fn resolve(spec: &raw::Spec) -> Result<Model, Diagnostics> {
    let mut sink = Diagnostics::default();
    let names = Declarations::collect(spec, &mut sink);
    let model = Model {
        own: spec.own,
        api: spec.api.as_ref().map(|api| api::api(api, &mut sink)),
        identifiers: names.identifiers.iter().map(|declared| resource::identifier(declared, &mut sink)).collect(),
        enums: names.enums.iter().map(|(name, raw)| resource::enumeration(name, raw, &mut sink)).collect(),
        objects: names.objects.iter().map(|declared| resource::object(declared, &names, &mut sink)).collect(),
        tagged_lists: names
            .tagged_lists
            .iter()
            .map(|(name, raw)| resource::tagged_list(name, raw, &names, &mut sink))
            .collect(),
        indicators: spec.indicators.as_ref().and_then(|raw| api::indicators(raw, &names, &mut sink)),
        resources: spec.resources.iter().map(|(file, raw)| resource::resource(file, raw, &names, &mut sink)).collect(),
    };
    let mut model = sink.barrier(model)?;
    nested::bodies(&mut model);
    Ok(model)
}

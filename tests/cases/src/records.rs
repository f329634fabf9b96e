//! The records in responses, for the fuzz target that reads them.

use std::collections::BTreeSet;

use iadvize_codegen::model::{Model, Returns};

use crate::names;

/// `all`, which visits the record of each response, and each record whose identifier is in a brief listing.
pub fn records(model: &Model) -> String {
    let mut visits = BTreeSet::new();
    for returns in model.operations().map(|operation| operation.returns) {
        if let Some(object) = returns.object() {
            let name = &model[object].name.rust;
            visits.insert(format!("    visit.record::<{name}>({name:?});\n"));
            if matches!(returns, Returns::Page { brief: true, .. }) {
                visits.insert(format!("    visit.link::<{name}>({name:?});\n"));
            }
        }
    }
    let visits: String = visits.into_iter().collect();
    format!("{}\n\npub fn all(visit: &mut impl Visit) {{\n{visits}}}\n", names::imports(model))
}

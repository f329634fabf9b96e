//! The roles that filters have in typed statistics.

use super::declare::Declarations;
use super::{link, naming};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Filter, Grouping, Type, Typed};
use crate::parse::raw;
use crate::source::Spanned;

/// `None` after a diagnostic.
pub fn typed(raw: &raw::Typed, filters: &[Filter], names: &Declarations<'_>, sink: &mut Diagnostics) -> Option<Typed> {
    if names.own.extends() && names.own.has(raw.channel.span.file) {
        let message = "`typed` is not a key of a spec that extends the client's";
        let found =
            Diagnostic::new(Code::UnknownKey, message, raw.channel.span, "only the client has typed statistics");
        sink.push(found.help("remove `typed`; the filters work without it"));
        return None;
    }
    let roles = [&raw.channel, &raw.indicators, &raw.grouping, &raw.grouping_id, &raw.step];
    let known: Vec<&str> = filters.iter().map(|filter| &*filter.name.wire).collect();
    let positions = roles.map(|role| link::position("filter", role, &known, sink));
    let [Some(channel), Some(indicators), Some(grouping), Some(grouping_id), Some(step)] = positions else {
        return None;
    };
    let Type::Enum(values) = &filters[grouping].ty else {
        let message = format!("filter `{}` does not take an enum", raw.grouping.value);
        let found = Diagnostic::new(Code::UnknownType, message, raw.grouping.span, "expected an enum of groupings");
        sink.push(found.help("give the filter the type of an enum with one value for each grouping"));
        return None;
    };
    let values = &names.enums[values.0].1.values.0;
    let known: Vec<&str> = values.iter().map(|(name, _)| &*name.value).collect();
    for (key, _) in &raw.keys.0 {
        link::position("grouping", key, &known, sink);
    }
    let groupings = values.iter().filter_map(|(name, value)| grouping_of(name, value, raw, names, sink)).collect();
    Some(Typed { channel, indicators, grouping, grouping_id, step, groupings })
}

fn grouping_of(
    name: &Spanned<String>,
    value: &raw::Value,
    raw: &raw::Typed,
    names: &Declarations<'_>,
    sink: &mut Diagnostics,
) -> Option<Grouping> {
    let Some((_, key)) = raw.keys.0.iter().find(|(key, _)| key.value == name.value) else {
        let message = format!("grouping `{}` has no key", name.value);
        let found = Diagnostic::new(Code::MissingKey, message, raw.grouping.span, "has a grouping without a key");
        let help = format!("add what identifies its rows under `keys`: `{}: string`, or an identifier", name.value);
        sink.push(found.help(help));
        return None;
    };
    let chosen = Spanned { value: format!("by_{}", value.name.as_ref().unwrap_or(name).value), span: name.span };
    let name = naming::ty(name, Some(&chosen), sink);
    Some(Grouping { name, doc: value.doc.value.clone(), key: link::ty(key, names, sink) })
}

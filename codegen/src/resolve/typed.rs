//! The roles that filters have in typed statistics.

use super::declare::Declarations;
use super::{link, naming};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Filter, Grouping, Type, Typed};
use crate::parse::notation::TypeNotation;
use crate::parse::raw;
use crate::source::Spanned;

/// The roles as positions in `filters`. Nothing comes back when a diagnostic was written.
pub fn typed(raw: &raw::Typed, filters: &[Filter], names: &Declarations<'_>, sink: &mut Diagnostics) -> Option<Typed> {
    if names.own.extends() && names.own.has(raw.channel.span.file) {
        let message = "`typed` is a key of the client's own spec";
        let found =
            Diagnostic::new(Code::UnknownKey, message, raw.channel.span, "statistics in types are the client's");
        sink.push(found.help("leave it out, and give indicators as filters"));
        return None;
    }
    let roles = [&raw.channel, &raw.indicators, &raw.grouping, &raw.grouping_id, &raw.step];
    let positions = roles.map(|role| position(role, filters, sink));
    let [Some(channel), Some(indicators), Some(grouping), Some(grouping_id), Some(step)] = positions else {
        return None;
    };
    let Type::Enum(values) = &filters[grouping].ty else {
        let message = format!("`{}` is no set of values", raw.grouping.value);
        sink.push(Diagnostic::new(
            Code::UnknownType,
            message,
            raw.grouping.span,
            "needs an enum: one value for each grouping",
        ));
        return None;
    };
    let values = &names.enums[values.0].1.values.0;
    unknown_keys(&raw.keys.0, values, sink);
    let groupings = values.iter().filter_map(|(name, value)| grouping_of(name, value, raw, names, sink)).collect();
    Some(Typed { channel, indicators, grouping, grouping_id, step, groupings })
}

fn position(role: &Spanned<String>, filters: &[Filter], sink: &mut Diagnostics) -> Option<usize> {
    let position = filters.iter().position(|filter| filter.name.wire == role.value);
    if position.is_none() {
        let message = format!("no filter `{}` in this operation", role.value);
        let known = filters.iter().map(|filter| &*filter.name.wire);
        sink.push(
            Diagnostic::new(Code::UnknownName, message, role.span, "has a role in it").suggest(&role.value, known),
        );
    }
    position
}

fn unknown_keys(
    keys: &[(Spanned<String>, TypeNotation)],
    values: &[(Spanned<String>, raw::Value)],
    sink: &mut Diagnostics,
) {
    for (key, _) in keys.iter().filter(|(key, _)| !values.iter().any(|(value, _)| value.value == key.value)) {
        let message = format!("figures cannot be grouped by `{}`", key.value);
        let known = values.iter().map(|(value, _)| &*value.value);
        sink.push(
            Diagnostic::new(Code::UnknownName, message, key.span, "no value of the enum").suggest(&key.value, known),
        );
    }
}

fn grouping_of(
    name: &Spanned<String>,
    value: &raw::Value,
    raw: &raw::Typed,
    names: &Declarations<'_>,
    sink: &mut Diagnostics,
) -> Option<Grouping> {
    let Some((_, key)) = raw.keys.0.iter().find(|(key, _)| key.value == name.value) else {
        let message = format!("`{}` has no key", name.value);
        let found = Diagnostic::new(Code::MissingKey, message, raw.grouping.span, "figures can be grouped by it");
        sink.push(
            found
                .help(format!("say under `keys` what identifies its rows: `{}: string`, or an identifier", name.value)),
        );
        return None;
    };
    let plural = Spanned { value: format!("{}s", value.name.as_ref().unwrap_or(name).value), span: name.span };
    let name = naming::ty(name, Some(&plural), sink);
    Some(Grouping { name, doc: value.doc.value.clone(), key: link::ty(key, names, sink) })
}

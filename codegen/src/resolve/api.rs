//! What all calls have in common, and the indicators.

use super::declare::Declarations;
use super::{link, naming};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{About, Api, Family, Indicator, Indicators, Platform, Reference, Refusal, Type};
use crate::parse::raw;
use crate::source::Spanned;

/// `api.yaml`.
pub fn api(raw: &raw::Api, sink: &mut Diagnostics) -> Api {
    let platforms = raw.platforms.0.iter().map(|(name, platform)| Platform {
        name: naming::ty(name, None, sink),
        url: platform.url.value.clone(),
        doc: platform.doc.clone(),
        remark: platform.remark.clone(),
    });
    Api {
        about: raw.about.as_ref().map(about),
        platforms: platforms.collect(),
        key_header: raw.authentication.header.clone(),
        key_parameter: raw.authentication.query.clone(),
        key_in_basic: raw.authentication.basic.value,
        page_parameter: raw.pagination.page.clone(),
        limit_parameter: raw.pagination.limit.clone(),
        full_parameter: raw.pagination.full.clone(),
        default_limit: raw.pagination.default_limit.clone(),
        maximum_limit: raw.pagination.maximum_limit.clone(),
        wildcard: raw.wildcard.clone(),
        success: raw.envelope.success.clone(),
        refusals: raw.envelope.refusals.0.iter().map(|(name, refusal)| self::refusal(name, refusal, sink)).collect(),
        remark: raw.remark.clone(),
        authentication: raw.authentication.remark.clone(),
        pagination: raw.pagination.remark.clone(),
        envelope: raw.envelope.remark.clone(),
    }
}

fn about(raw: &raw::About) -> About {
    let reference = |raw: &raw::Reference| Reference { name: raw.name.clone(), url: raw.url.clone() };
    About {
        title: raw.title.clone(),
        version: raw.version.clone(),
        contact: raw.contact.as_ref().map(reference),
        licence: raw.licence.as_ref().map(reference),
    }
}

/// The fixed parts of a message are outside its `{…}`. The API is inconsistent about a final full stop.
fn refusal(name: &Spanned<String>, raw: &raw::Refusal, sink: &mut Diagnostics) -> Refusal {
    let message = raw.message.value.trim_end_matches('.');
    let wording = message.split('{').map(|part| part.split_once('}').map_or(part, |(_, fixed)| fixed));
    Refusal {
        name: naming::ty(name, None, sink),
        status: raw.status.value.clone(),
        message: raw.message.value.clone(),
        wording: wording.filter(|part| !part.is_empty()).map(str::to_owned).collect(),
        doc: raw.doc.clone(),
        remark: raw.remark.clone(),
    }
}

/// `indicators.yaml`.
pub fn indicators(raw: &raw::Indicators, names: &Declarations<'_>, sink: &mut Diagnostics) -> Option<Indicators> {
    let Some(Type::Enum(channel)) = names.get(&raw.channels.value).cloned() else {
        let message = format!("unknown enum `{}`", raw.channels.value);
        let found = Diagnostic::new(Code::UnknownName, message, raw.channels.span, "expected the enum of the channels");
        let enums = names.known_as(|ty| matches!(ty, Type::Enum(_)));
        sink.push(found.suggest(&raw.channels.value, enums));
        return None;
    };
    let channels = names.enums[channel.0].1.values.0.iter().map(|(name, _)| &*name.value).collect::<Vec<_>>();
    let families = raw.families.0.iter().map(|(name, _)| &*name.value).collect::<Vec<_>>();
    let list = raw.indicators.0.iter().map(|(name, raw)| Indicator {
        name: naming::ty(name, raw.name.as_ref(), sink),
        label: raw.label.value.clone(),
        family: link::position("family", &raw.family, &families, sink).unwrap_or_default(),
        unit: raw.unit.value,
        channels: raw.channels.iter().filter_map(|name| link::position("channel", name, &channels, sink)).collect(),
        doc: raw.doc.clone(),
        deprecated: raw.deprecated.clone(),
        remark: raw.remark.clone(),
    });
    let (list, families) = (list.collect(), raw.families.0.iter().map(family).collect());
    Some(Indicators { channel, list, families, remark: raw.remark.clone() })
}

fn family((name, raw): &(Spanned<String>, raw::Family)) -> Family {
    Family { name: name.value.clone(), doc: raw.doc.clone(), deprecated: raw.deprecated.clone() }
}

//! Statistic indicators.

use super::compare::Diff;
use super::entry::{Entry, Fact, Pair, Rules};
use super::enums::TYPE;
use super::rule::Rule;
use super::ty::same;
use crate::model::{Indicator, Indicators, Model, Name, Type};
use crate::surface::{Kind, indicators as surface, module_path, statistics, variant};

const INDICATOR: Rules = Rules::new(Rule::IndicatorAdded, Rule::IndicatorRemoved, Rule::IndicatorRenamed)
    .rewritten(Rule::IndicatorRewritten);
const CHANNEL: Rules = TYPE.rewritten(Rule::ValueRewritten);
const FAMILY: Rules = Rules::new(Rule::FamilyListed, Rule::FamilyUnlisted, Rule::NotGenerated);

/// `indicators.yaml`.
pub fn indicators(diff: &mut Diff<'_>) {
    let (old, new) = (diff.old.model.indicators.as_ref(), diff.new.model.indicators.as_ref());
    let fact = |indicators: &Indicators| {
        let span = indicators.list.first()?.name.span;
        Some(Fact { value: format!("{} indicators", indicators.list.len()), span })
    };
    let items = [&diff.old, &diff.new].map(|side| side.module(surface::MODULE));
    let facts = [old.and_then(fact), new.and_then(fact)];
    diff.presence([Rule::IndicatorsAdded, Rule::IndicatorsRemoved], "indicators", facts, items);
    if let (Some(old), Some(new)) = (old, new) {
        channel_types(diff, old, new);
        families(diff, old, new);
        list(diff, old, new);
    }
}

/// Channels are types if statistics are typed. The comparison of the enum covers them as long as the enum is the same.
fn channel_types<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    if diff.same_type(&Type::Enum(old.channel), &Type::Enum(new.channel)) {
        return;
    }
    let lists = [(diff.old.model, old), (diff.new.model, new)].map(|(model, indicators)| {
        let typed = model.typed().map(|_| &model[indicators.channel].values);
        typed.into_iter().flatten()
    });
    let pairs = diff.list("indicators.channels", lists, |side, value| {
        Entry::new(side, value, CHANNEL, |item| matches!(item.kind, Kind::Channel { .. }))
    });
    diff.order(Rule::Reordered, "indicators.channels", &[module_path(surface::MODULE)], &pairs);
}

fn families<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    let pairs = diff.list("indicators.families", [&old.families, &new.families], |_, family| Entry {
        doc: Some(&family.doc),
        items: vec![module_path(surface::MODULE)],
        ..Entry::unnamed(family, &family.name, &family.name, family.doc.span, FAMILY)
    });
    for pair in &pairs {
        // The module documents the deprecation of a family; no item has a `deprecated` attribute for it.
        diff.doc(pair, [pair.old.of.deprecated.as_ref(), pair.new.of.deprecated.as_ref()]);
    }
    diff.order(Rule::Reordered, "indicators.families", &[module_path(surface::MODULE)], &pairs);
}

fn list<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    let pairs = diff.list("indicators", [&old.list, &new.list], |side, indicator| {
        let is_indicator = |kind: &Kind<'_>| matches!(kind, Kind::Variant { .. } | Kind::Indicator { .. });
        Entry::new(side, indicator, INDICATOR, |item| is_indicator(&item.kind)).shown(&*indicator.label)
    });
    for pair in &pairs {
        let (was, is) = (pair.old.of, pair.new.of);
        diff.differ(Rule::UnitChanged, pair, statistics::figure(was.unit), statistics::figure(is.unit));
        diff.differ(Rule::LabelChanged, pair, &was.label, &is.label);
        let family =
            |indicators: &Indicators, indicator: &Indicator| indicators.families[indicator.family].name.clone();
        diff.differ(Rule::FamilyChanged, pair, family(old, was), family(new, is));
        channels(diff, pair, old, new);
    }
    let it =
        [surface::TABLE.to_owned(), format!("{}::KNOWN", surface::ENUM)].map(|name| variant(surface::MODULE, &name));
    diff.order(Rule::Reordered, "indicators", &it, &pairs);
}

fn channels<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Indicator>, old: &Indicators, new: &Indicators) {
    let names = |model: &'a Model, indicators: &Indicators, indicator: &'a Indicator| -> Vec<&'a Name> {
        indicator.channels.iter().map(|channel| &model[indicators.channel].values[*channel].name).collect()
    };
    let (old, new) = (names(diff.old.model, old, pair.old.of), names(diff.new.model, new, pair.new.of));
    let without = |these: &[&Name], those: &[&Name]| {
        let rest = these.iter().filter(|this| !those.iter().any(|that| same(this, that)));
        Some(rest.map(|name| name.plain()).collect::<Vec<_>>().join(", ")).filter(|names| !names.is_empty())
    };
    let (rules, items) = ([Rule::ChannelAdded, Rule::ChannelRemoved], [pair.old.items.clone(), pair.new.items.clone()]);
    let removed = without(&old, &new).map(|channels| pair.old.fact(&channels));
    diff.presence(rules, &pair.path, [removed, None], items.clone());
    let added = without(&new, &old).map(|channels| pair.new.fact(&channels));
    diff.presence(rules, &pair.path, [None, added], items);
    let kept = new.iter().filter_map(|name| old.iter().position(|other| same(other, name)));
    if !kept.clone().is_sorted() {
        let shown = |names: &[&Name]| names.iter().map(|name| name.plain()).collect::<Vec<_>>().join(", ");
        diff.differ(Rule::Reordered, pair, shown(&old), shown(&new));
    }
}

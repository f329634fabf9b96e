//! Statistic indicators.

use super::compare::{Diff, Fact, Pair, Rules, Thing};
use super::enums::TYPE;
use super::rule::Rule;
use super::side::Side;
use crate::model::{Family, Indicator, Indicators, Model, Name, Type, Value};
use crate::surface::{Kind, indicators as surface, module_path, statistics};

const INDICATOR: Rules = Rules {
    added: Rule::IndicatorAdded,
    removed: Rule::IndicatorRemoved,
    renamed: Rule::IndicatorRenamed,
    rewritten: Rule::IndicatorRewritten,
};

const CHANNEL: Rules = Rules { rewritten: Rule::ValueRewritten, ..TYPE };

/// `indicators.yaml`.
pub fn indicators(diff: &mut Diff<'_>) {
    match (&diff.old.model.indicators, &diff.new.model.indicators) {
        (Some(old), Some(new)) => {
            channel_types(diff, old, new);
            families(diff, old, new);
            list(diff, old, new);
        }
        (Some(old), None) => whole(diff, Rule::IndicatorsRemoved, [Some(old), None]),
        (None, Some(new)) => whole(diff, Rule::IndicatorsAdded, [None, Some(new)]),
        (None, None) => {}
    }
}

fn whole(diff: &mut Diff<'_>, rule: Rule, sides: [Option<&Indicators>; 2]) {
    let first = |indicators: &Indicators| {
        let span = indicators.list.first()?.name.span;
        Some(Fact { value: format!("{} indicators", indicators.list.len()), span })
    };
    let modules = [surface::MODULE, statistics::MODULE];
    let items = [&diff.old, &diff.new].map(|side| modules.map(|module| side.module(module)).concat()).concat();
    diff.push(rule, "indicators", sides.map(|side| side.and_then(first)), [items.clone(), items]);
}

/// Channels are types where statistics are typed. As long as the enum is the same, its comparison is theirs, too.
fn channel_types<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    if diff.same_type(&Type::Enum(old.channel), &Type::Enum(new.channel)) {
        return;
    }
    let things = |side: &Side<'a>, indicators: &Indicators| {
        let thing = |value: &'a Value| {
            let thing = Thing::new(value, &value.name, CHANNEL).doc(&value.doc).deprecated(value.deprecated.as_ref());
            thing.items(side.paths(value.name.span, |item| matches!(item.kind, Kind::Channel { .. })))
        };
        let values = side.model[indicators.channel].values.iter().filter(|_| side.model.typed().is_some());
        values.map(thing).collect()
    };
    let pairs = diff.list("indicators.channels", things(&diff.old, old), things(&diff.new, new));
    diff.order(Rule::Reordered, "indicators.channels", &[module_path(statistics::MODULE)], &pairs);
}

fn families<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    let rules = Rules {
        added: Rule::FamilyListed,
        removed: Rule::FamilyUnlisted,
        renamed: Rule::NotGenerated,
        rewritten: Rule::NotGenerated,
    };
    let things = |indicators: &'a Indicators| {
        let thing = |family: &'a Family| {
            let name = Name { wire: family.name.clone(), rust: family.name.clone(), span: family.doc.span };
            Thing { doc: Some(&family.doc), ..Thing::new(family, &name, rules) }.items([module_path(surface::MODULE)])
        };
        indicators.families.iter().map(thing).collect()
    };
    let pairs = diff.list("indicators.families", things(old), things(new));
    for pair in &pairs {
        // What the module says of a family is no attribute of any item.
        diff.doc(pair, [pair.old.of.deprecated.as_ref(), pair.new.of.deprecated.as_ref()]);
    }
    diff.order(Rule::Reordered, "indicators.families", &[module_path(surface::MODULE)], &pairs);
}

fn list<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    let things = |side: &Side<'_>, indicators: &'a Indicators| {
        let thing = |indicator: &'a Indicator| {
            let Indicator { name, label, doc, deprecated, .. } = indicator;
            let thing = Thing::new(indicator, name, INDICATOR).doc(doc).deprecated(deprecated.as_ref());
            let is_indicator = |kind: &Kind<'_>| matches!(kind, Kind::Variant { .. } | Kind::Indicator { .. });
            thing.shown(&**label).items(side.paths(name.span, |item| is_indicator(&item.kind)))
        };
        indicators.list.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Indicator>> = diff.list("indicators", things(&diff.old, old), things(&diff.new, new));
    for pair in &pairs {
        let (was, is) = (pair.old.of, pair.new.of);
        diff.differ(Rule::UnitChanged, pair, statistics::figure(was.unit), statistics::figure(is.unit));
        diff.differ(Rule::LabelChanged, pair, &was.label, &is.label);
        let family =
            |indicators: &Indicators, indicator: &Indicator| indicators.families[indicator.family].name.clone();
        diff.differ(Rule::FamilyChanged, pair, family(old, was), family(new, is));
        channels(diff, pair, old, new);
    }
    let it = [surface::TABLE.to_owned(), format!("{}::KNOWN", surface::ENUM)];
    diff.order(Rule::Reordered, "indicators", &it, &pairs);
}

fn channels<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Indicator>, old: &Indicators, new: &Indicators) {
    let names = |model: &'a Model, indicators: &Indicators, indicator: &'a Indicator| -> Vec<&'a Name> {
        indicator.channels.iter().map(|channel| &model[indicators.channel].values[*channel].name).collect()
    };
    let (old, new) = (names(diff.old.model, old, pair.old.of), names(diff.new.model, new, pair.new.of));
    let same = |one: &Name, other: &Name| one.wire == other.wire || one.rust == other.rust;
    let without = |these: &[&Name], those: &[&Name]| {
        let rest = these.iter().filter(|this| !those.iter().any(|that| same(this, that)));
        rest.map(|name| name.plain()).collect::<Vec<_>>().join(", ")
    };
    let fact = |thing: &Thing<'a, Indicator>, channels: &str| (!channels.is_empty()).then(|| thing.fact(channels));
    let items = [pair.old.items.clone(), pair.new.items.clone()];
    if let Some(gone) = fact(&pair.old, &without(&old, &new)) {
        diff.push(Rule::ChannelRemoved, &pair.path, [Some(gone), None], items.clone());
    }
    if let Some(come) = fact(&pair.new, &without(&new, &old)) {
        diff.push(Rule::ChannelAdded, &pair.path, [None, Some(come)], items);
    }
    let kept = new.iter().filter_map(|name| old.iter().position(|other| same(other, name)));
    if !kept.clone().is_sorted() {
        let shown = |names: &[&Name]| names.iter().map(|name| name.plain()).collect::<Vec<_>>().join(", ");
        diff.differ(Rule::Reordered, pair, shown(&old), shown(&new));
    }
}

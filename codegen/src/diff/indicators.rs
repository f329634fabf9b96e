//! Statistic indicators.

use super::api::variant;
use super::compare::{Diff, Fact, Pair, Rules, Thing};
use super::enums::TYPE;
use super::rule::Rule;
use crate::model::{Family, Indicator, Indicators, Model, Name, Type, Unit, Value};

const INDICATOR: Rules = Rules {
    added: Rule::IndicatorAdded,
    removed: Rule::IndicatorRemoved,
    renamed: Rule::IndicatorRenamed,
    rewritten: Rule::IndicatorRewritten,
};

const CHANNEL: Rules = Rules { rewritten: Rule::ValueRewritten, ..TYPE };

/// `indicators.yaml`.
pub fn indicators(diff: &mut Diff<'_>) {
    match (&diff.old.indicators, &diff.new.indicators) {
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
    let items = vec!["Indicator".to_owned(), "INDICATORS".to_owned()];
    diff.push(rule, "indicators", sides.map(|side| side.and_then(first)), [items.clone(), items]);
}

/// Channels are types where statistics are typed. As long as the enum is the same, its comparison is theirs, too.
fn channel_types<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    if diff.same_type(&Type::Enum(old.channel), &Type::Enum(new.channel)) {
        return;
    }
    let things = |model: &'a Model, indicators: &Indicators| {
        let thing = |value: &'a Value| {
            let thing = Thing::new(value, &value.name, CHANNEL).doc(&value.doc).deprecated(value.deprecated.as_ref());
            thing.items([variant("statistics", &value.name.rust)])
        };
        let values = model[indicators.channel].values.iter().filter(|_| model.typed().is_some());
        values.map(thing).collect()
    };
    let pairs = diff.list("indicators.channels", things(diff.old, old), things(diff.new, new));
    diff.order(Rule::Reordered, "indicators.channels", &["mod statistics".to_owned()], &pairs);
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
            Thing { doc: Some(&family.doc), ..Thing::new(family, &name, rules) }.items(["mod indicators".to_owned()])
        };
        indicators.families.iter().map(thing).collect()
    };
    let pairs = diff.list("indicators.families", things(old), things(new));
    for pair in &pairs {
        // What the module says of a family is no attribute of any item.
        diff.doc(pair, [pair.old.of.deprecated.as_ref(), pair.new.of.deprecated.as_ref()]);
    }
    let it = ["mod indicators".to_owned()];
    diff.order(Rule::Reordered, "indicators.families", &it, &pairs);
}

fn list<'a>(diff: &mut Diff<'a>, old: &'a Indicators, new: &'a Indicators) {
    let things = |model: &'a Model, indicators: &'a Indicators| {
        let thing = |indicator: &'a Indicator| {
            let Indicator { name, label, doc, deprecated, .. } = indicator;
            let thing = Thing::new(indicator, name, INDICATOR).doc(doc).deprecated(deprecated.as_ref());
            let typed = model.typed().map(|_| variant("statistics", &name.rust));
            thing.shown(&**label).items([variant("Indicator", &name.rust)].into_iter().chain(typed))
        };
        indicators.list.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Indicator>> = diff.list("indicators", things(diff.old, old), things(diff.new, new));
    for pair in &pairs {
        let (was, is) = (pair.old.of, pair.new.of);
        diff.differ(Rule::UnitChanged, pair, figure(was.unit), figure(is.unit));
        diff.differ(Rule::LabelChanged, pair, &was.label, &is.label);
        let family =
            |indicators: &Indicators, indicator: &Indicator| indicators.families[indicator.family].name.clone();
        diff.differ(Rule::FamilyChanged, pair, family(old, was), family(new, is));
        channels(diff, pair, old, new);
    }
    let it = ["INDICATORS".to_owned(), "Indicator::KNOWN".to_owned()];
    diff.order(Rule::Reordered, "indicators", &it, &pairs);
}

/// The Rust type of a figure.
fn figure(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "Duration",
        Unit::Number => "f64",
        Unit::Rate => "Rate",
        Unit::Amount => "Amount",
    }
}

fn channels<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Indicator>, old: &Indicators, new: &Indicators) {
    let names = |model: &'a Model, indicators: &Indicators, indicator: &'a Indicator| -> Vec<&'a Name> {
        indicator.channels.iter().map(|channel| &model[indicators.channel].values[*channel].name).collect()
    };
    let (old, new) = (names(diff.old, old, pair.old.of), names(diff.new, new, pair.new.of));
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

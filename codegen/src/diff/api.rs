//! What all calls share.

use super::compare::{Diff, Fact, Pair, Rules, Thing};
use super::rule::Rule;
use super::side::Side;
use crate::model::{Api, Name, Platform, Refusal};
use crate::source::Spanned;
use crate::surface::{Kind, api as surface};

/// `api.yaml`.
pub fn api(diff: &mut Diff<'_>) {
    match (&diff.old.model.api, &diff.new.model.api) {
        (Some(old), Some(new)) => {
            words(diff, old, new);
            limits(diff, old, new);
            platforms(diff, old, new);
            refusals(diff, old, new);
        }
        (Some(old), None) => whole(diff, Rule::ApiRemoved, [Some(old), None]),
        (None, Some(new)) => whole(diff, Rule::ApiAdded, [None, Some(new)]),
        (None, None) => {}
    }
}

fn whole(diff: &mut Diff<'_>, rule: Rule, sides: [Option<&Api>; 2]) {
    let fact = |api: &Api| {
        let urls: Vec<&str> = api.platforms.iter().map(|platform| &*platform.url).collect();
        Fact { value: urls.join(", "), span: api.key_header.span }
    };
    let sides = sides.map(|api| api.map(fact));
    let items = [&diff.old, &diff.new].map(|side| side.module(surface::MODULE)).concat();
    diff.push(rule, "api", sides, [items.clone(), items]);
}

fn words(diff: &mut Diff<'_>, old: &Api, new: &Api) {
    let words = [
        ("authentication.header", &old.key_header, &new.key_header),
        ("authentication.query", &old.key_parameter, &new.key_parameter),
        ("pagination.page", &old.page_parameter, &new.page_parameter),
        ("pagination.limit", &old.limit_parameter, &new.limit_parameter),
        ("pagination.full", &old.full_parameter, &new.full_parameter),
        ("envelope.success", &old.success, &new.success),
    ];
    for (path, old, new) in words {
        word(diff, Rule::WordChanged, path, old, new);
    }
    word(diff, Rule::WildcardChanged, "wildcard", &old.wildcard, &new.wildcard);
}

fn limits(diff: &mut Diff<'_>, old: &Api, new: &Api) {
    let path = "pagination.default_limit";
    word(diff, Rule::DefaultLimitChanged, path, &old.default_limit, &new.default_limit);
    let raised = new.maximum_limit.value > old.maximum_limit.value;
    let rule = if raised { Rule::MaximumLimitRaised } else { Rule::MaximumLimitLowered };
    word(diff, rule, "pagination.maximum_limit", &old.maximum_limit, &new.maximum_limit);
}

fn word<T: ToString + PartialEq>(diff: &mut Diff<'_>, rule: Rule, path: &str, old: &Spanned<T>, new: &Spanned<T>) {
    if old.value != new.value {
        let facts = [old, new].map(|word| Some(Fact { value: word.value.to_string(), span: word.span }));
        let items = [(&diff.old, old.span), (&diff.new, new.span)]
            .map(|(side, span)| side.paths(span, |item| matches!(item.kind, Kind::Constant { .. })));
        diff.push(rule, &format!("api.{path}"), facts, items);
    }
}

fn platforms<'a>(diff: &mut Diff<'a>, old: &'a Api, new: &'a Api) {
    let things = |side: &Side<'_>, api: &'a Api| {
        let rules = Rules {
            added: Rule::PlatformAdded,
            removed: Rule::PlatformRemoved,
            renamed: Rule::NotGenerated,
            rewritten: Rule::NotGenerated,
        };
        let thing = |platform: &'a Platform| {
            let thing = Thing::new(platform, &platform.name, rules).doc(&platform.doc).shown(&*platform.url);
            thing.items(variant(side, &platform.name))
        };
        api.platforms.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Platform>> = diff.list("api.platforms", things(&diff.old, old), things(&diff.new, new));
    for pair in &pairs {
        diff.differ(Rule::PlatformUrlChanged, pair, &pair.old.of.url, &pair.new.of.url);
    }
    default_platform(diff, old, new, &pairs);
    diff.order(Rule::Reordered, "api.platforms", &["Platform".to_owned()], &pairs);
}

/// The first platform is the default.
fn default_platform<'a>(diff: &mut Diff<'a>, old: &'a Api, new: &'a Api, pairs: &[Pair<'a, Platform>]) {
    let (Some(old), Some(new)) = (old.platforms.first(), new.platforms.first()) else { return };
    if pairs.iter().any(|pair| std::ptr::eq(pair.old.of, old) && std::ptr::eq(pair.new.of, new)) {
        return;
    }
    let facts = [old, new].map(|first| Some(Fact { value: first.url.clone(), span: first.name.span }));
    let items = [variant(&diff.old, &old.name), variant(&diff.new, &new.name)];
    diff.push(Rule::DefaultPlatformChanged, "api.platforms", facts, items);
}

fn refusals<'a>(diff: &mut Diff<'a>, old: &'a Api, new: &'a Api) {
    let things = |side: &Side<'_>, api: &'a Api| {
        let rules = Rules {
            added: Rule::RefusalAdded,
            removed: Rule::RefusalRemoved,
            renamed: Rule::NotGenerated,
            rewritten: Rule::NotGenerated,
        };
        let thing = |refusal: &'a Refusal| {
            let thing = Thing::new(refusal, &refusal.name, rules).doc(&refusal.doc).shown(wording(refusal));
            thing.items(variant(side, &refusal.name))
        };
        api.refusals.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Refusal>> =
        diff.list("api.envelope.refusals", things(&diff.old, old), things(&diff.new, new));
    for pair in &pairs {
        diff.differ(Rule::RefusalWordingChanged, pair, wording(pair.old.of), wording(pair.new.of));
        diff.differ(Rule::NotGenerated, pair, &pair.old.of.status, &pair.new.of.status);
    }
    diff.order(Rule::Reordered, "api.envelope.refusals", &["Refusal".to_owned()], &pairs);
}

fn wording(refusal: &Refusal) -> String {
    refusal.wording.join("…")
}

fn variant(side: &Side<'_>, name: &Name) -> Vec<String> {
    side.paths(name.span, |item| matches!(item.kind, Kind::Variant { .. }))
}

//! What all calls share.

use super::compare::Diff;
use super::entry::{Entry, Fact, Pair, Rules};
use super::rule::Rule;
use super::side::is_variant;
use crate::model::{Api, Platform, Refusal};
use crate::source::Spanned;
use crate::surface::{Item, Kind, api as surface};

const PLATFORM: Rules = Rules::new(Rule::PlatformAdded, Rule::PlatformRemoved, Rule::NotGenerated);
const REFUSAL: Rules = Rules::new(Rule::RefusalAdded, Rule::RefusalRemoved, Rule::NotGenerated);

/// `api.yaml`.
pub fn api(diff: &mut Diff<'_>) {
    let (old, new) = (diff.old.model.api.as_ref(), diff.new.model.api.as_ref());
    let fact = |api: &Api| {
        let urls: Vec<&str> = api.platforms.iter().map(|platform| &*platform.url).collect();
        Fact { value: urls.join(", "), span: api.key_header.span }
    };
    let items = [&diff.old, &diff.new].map(|side| {
        let is_enum = |item: &Item<'_>| matches!(item.kind, Kind::Platforms(_) | Kind::Refusals(_));
        [side.module(surface::MODULE), side.all(is_enum)].concat()
    });
    diff.presence([Rule::ApiAdded, Rule::ApiRemoved], "api", [old.map(fact), new.map(fact)], items);
    if let (Some(old), Some(new)) = (old, new) {
        words(diff, old, new);
        limits(diff, old, new);
        platforms(diff, old, new);
        refusals(diff, old, new);
    }
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
    let pairs = diff.list("api.platforms", [&old.platforms, &new.platforms], |side, platform| {
        Entry::new(side, platform, PLATFORM, is_variant).shown(&*platform.url)
    });
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
    let items = [diff.old.paths(old.name.span, is_variant), diff.new.paths(new.name.span, is_variant)];
    diff.push(Rule::DefaultPlatformChanged, "api.platforms", facts, items);
}

fn refusals<'a>(diff: &mut Diff<'a>, old: &'a Api, new: &'a Api) {
    let wording = |refusal: &Refusal| refusal.wording.join("…");
    let pairs = diff.list("api.envelope.refusals", [&old.refusals, &new.refusals], |side, refusal| {
        Entry::new(side, refusal, REFUSAL, is_variant).shown(wording(refusal))
    });
    for pair in &pairs {
        diff.differ(Rule::RefusalWordingChanged, pair, wording(pair.old.of), wording(pair.new.of));
        diff.differ(Rule::NotGenerated, pair, &pair.old.of.status, &pair.new.of.status);
    }
    diff.order(Rule::Reordered, "api.envelope.refusals", &["Refusal".to_owned()], &pairs);
}

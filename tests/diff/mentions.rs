//! Hand-written places that name what a change removes, and places that only look so.

use iadvize_codegen::diff::mentions;
use iadvize_codegen::source::Source;

use crate::BASE;

/// The lines of a file with the names that it still has of the old client, after an edit of the spec.
fn found(edit: (&str, &str), text: &str) -> Vec<(usize, String)> {
    assert_eq!(BASE.matches(edit.0).count(), 1, "{edit:?}");
    let [old, new] = [BASE.to_owned(), BASE.replace(edit.0, edit.1)].map(|text| iadvize_tests::spec(&text));
    let [old_model, new_model] = [&old, &new].map(|sources| iadvize_codegen::analyze(sources).ok().unwrap());
    let file = Source { path: "src/main.rs".to_owned(), text: text.to_owned() };
    let mentions = mentions((&old_model, &old), (&new_model, &new), &[file]);
    mentions.into_iter().map(|it| (it.line, it.name)).collect()
}

fn at(line: usize, name: &str) -> Vec<(usize, String)> {
    vec![(line, name.to_owned())]
}

fn none() -> Vec<(usize, String)> {
    Vec::new()
}

const VALUE: (&str, &str) = ("    sms: By text message.\n", "");

#[test]
fn values_of_enums() {
    let sms = "enums::Channel::Sms";
    assert_eq!(found(VALUE, "use iadvize::enums::Channel;\nlet it = Channel::Sms;\n"), at(2, sms));
    assert_eq!(found(VALUE, "# iadvize\n\nUse `Channel::Sms`.\n"), at(3, sms));
    assert_eq!(found(VALUE, "use iadvize::enums::Channel;\nlet it = Channel::Call;\n"), none());
    assert_eq!(found(VALUE, "use iadvize::enums::Channel;\nlet it = Queue::Sms;\n"), none());
    assert_eq!(found(VALUE, "use iadvize::enums::Channel;\nlet it = Channel::Sms;\n"), at(2, sms));
    assert_eq!(found(VALUE, "use iadvize::Client;\nuse other::Channel;\nlet it = Channel::Sms;\n"), none());
}

const TYPE: (&str, &str) = ("\nlevel:\n", "\nlevel:\n  name: degree\n");

#[test]
fn types() {
    let level = "enums::Level";
    assert_eq!(found(TYPE, "fn f(it: iadvize::enums::Level) {}\n"), at(1, level));
    assert_eq!(
        found(TYPE, "use iadvize::enums::{Channel, Level};\nfn f(it: Level) {}\n"),
        [at(1, level), at(2, level)].concat()
    );
    assert_eq!(found(TYPE, "use iadvize::enums::Channel;\nfn f(it: Level) {}\n"), none());
    assert_eq!(found(TYPE, "use iadvize::enums::Channel;\nfn f(it: other::Level) {}\n"), none());
}

const OPERATION: (&str, &str) =
    ("  look: { call: \"GET /group/{id}/state\",", "  how: { call: \"GET /group/{id}/state\",");

#[test]
fn operations() {
    let look = "group::Groups::look";
    let text = |call: &str| format!("use iadvize::Client;\nlet it = client{call}.send().await?;\n");
    assert_eq!(found(OPERATION, &text(".groups().look(1)")), at(2, look));
    assert_eq!(found(OPERATION, &text("\n    .groups()\n    .look(1)")), at(4, look));
    assert_eq!(found(OPERATION, &text(".groups().how(1)")), none());
    assert_eq!(found(OPERATION, &text(".others().look(1)")), none());
    assert_eq!(found(OPERATION, "let it = client.groups().look(1);\n"), none());
}

const FILTER: (&str, &str) = ("{ type: date, example", "{ type: date, name: after, example");

#[test]
fn filters() {
    let since = "group::ListGroups::since";
    let text = |call: &str| format!("use iadvize::Client;\nlet it = client{call}.send().await?;\n");
    assert_eq!(found(FILTER, &text(".groups().list().name(f(\"(\"[0])).since(day)")), none());
    assert_eq!(found(FILTER, &text(".groups().list().name(\"*a*\").since(day)")), at(2, since));
    assert_eq!(found(FILTER, &text(".groups().list().after(day)")), none());
    assert_eq!(found(FILTER, &text(".others().list().since(day)")), none());
}

const FIELD: (&str, &str) = ("  name: { type: string, doc", "  name: { type: string, name: title, doc");

#[test]
fn fields() {
    let text = |receiver: &str| format!("use iadvize::Client;\nlet it = {receiver}.name.clone();\n");
    assert_eq!(found(FIELD, &text("group")), at(2, "group::Group::name"));
    assert_eq!(found(FIELD, &text("person")), none());
}

#[test]
fn notes_of_the_spec() {
    let old = BASE.replace("    call: By telephone.", "    call: { doc: By telephone., note: Like `sms`. }");
    let new = old.replace(VALUE.0, VALUE.1);
    let [old, new] = [old, new].map(|text| iadvize_tests::spec(&text));
    let [old_model, new_model] = [&old, &new].map(|sources| iadvize_codegen::analyze(sources).ok().unwrap());
    let places = |sides: [_; 2]| {
        let [old, new] = sides;
        let mentions = mentions(old, new, &[]);
        mentions.into_iter().map(|it| (it.file, it.name)).collect::<Vec<_>>()
    };
    let named = ("spec/enums.yaml".to_owned(), "sms".to_owned());
    assert_eq!(places([(&old_model, &old), (&new_model, &new)]), [named]);
    assert_eq!(places([(&old_model, &old), (&old_model, &old)]), []);
}

//! A change of the spec moves exactly its cases from one side to the other.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use iadvize_cases::{Side, cases};
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;

/// The functions of one side, without their documentation.
fn functions(sources: &Sources, side: Side) -> BTreeSet<String> {
    let text = cases(&iadvize_codegen::analyze(sources).unwrap(), side);
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("///")).collect();
    code.join("\n").split("\n\n").map(|function| function.trim().trim_end_matches("\n}").to_owned()).collect()
}

/// The real spec, with one text of one file replaced.
fn edited(file: &str, from: &str, to: &str) -> Sources {
    let mut edited = Sources::default();
    for (_, source) in Sources::read(&workspace().join("spec")).unwrap().iter() {
        let text = if source.path.ends_with(file) { source.text.replacen(from, to, 1) } else { source.text.clone() };
        assert!(!source.path.ends_with(file) || text != source.text, "{from:?} is not in {file}");
        edited.add(source.path.clone(), text);
    }
    edited
}

fn moved(edit: &Sources) -> (Vec<String>, Vec<String>) {
    let spec = Sources::read(&workspace().join("spec")).unwrap();
    let difference = |side| {
        let (old, new) = (functions(&spec, side), functions(edit, side));
        let gone: Vec<String> = old.difference(&new).cloned().collect();
        let come: Vec<String> = new.difference(&old).cloned().collect();
        (gone, come)
    };
    let (gone, none) = difference(Side::Possible);
    assert!(none.is_empty(), "newly possible: {none:?}");
    let (none, come) = difference(Side::Impossible);
    assert!(none.is_empty(), "no longer impossible: {none:?}");
    (gone, come)
}

#[test]
fn an_indicator_that_loses_a_channel_changes_sides_there() {
    let with = "contact_number:\n    label: Initiated contacts\n    family: contact\n    unit: number\n    \
                channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]";
    let (gone, come) = moved(&edited("indicators.yaml", with, &with.replace(" sms,", "")));
    assert_eq!(gone, come);
    assert_eq!(gone.len(), 1, "{gone:?}");
    assert!(gone[0].starts_with("fn contact_number_sms("), "{gone:?}");
}

#[test]
fn a_field_that_becomes_read_only_changes_sides_in_creation_and_change() {
    let name = "name: { type: string,";
    let (gone, come) = moved(&edited("group.yaml", name, "name: { type: string, access: read,"));
    assert_eq!(gone, come);
    let names: Vec<&str> = gone.iter().map(|case| case.split('(').next().unwrap()).collect();
    assert_eq!(names, ["fn change_group_name", "fn create_group_name"]);
}

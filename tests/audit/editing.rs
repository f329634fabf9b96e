//! Edits of YAML files keep all other bytes.

use std::fs;

use iadvize_codegen::edit::{Edit, Known, Near, Put, Value};
use iadvize_tests::{json, workspace};
use serde_json::Value as Json;

/// The files of the real spec and of the test's, also with the line ends of Windows and without the last one.
fn files() -> Vec<String> {
    let spec = workspace().join("spec");
    let folders = [spec.clone(), spec.join("resources")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap().flatten());
    let yaml = entries.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "yaml"));
    let mut files: Vec<String> = yaml.map(|entry| fs::read_to_string(entry.path()).unwrap()).collect();
    files.extend(crate::SPEC.split("# spec/").skip(1).map(|file| file.split_once('\n').unwrap().1.to_owned()));
    files.sort();
    let others: Vec<String> = files.iter().take(6).map(|text| text.replace('\n', "\r\n")).collect();
    let cut: Vec<String> = files.iter().take(6).map(|text| text.trim_end().to_owned()).collect();
    [files, others, cut].concat()
}

/// The path of each map, and its keys.
fn maps(value: &Json, path: &[String]) -> Vec<(Vec<String>, Vec<String>)> {
    let Json::Object(map) = value else { return Vec::new() };
    let own = (path.to_vec(), map.keys().cloned().collect());
    let inside = map.iter().flat_map(|(key, value)| maps(value, &[path, std::slice::from_ref(key)].concat()));
    [own].into_iter().chain(inside).collect()
}

fn put(map: &[String], key: &str, value: Value, after: &[&str]) -> Edit {
    let near = Near { after: after.iter().map(|key| (*key).to_owned()).collect(), before: Vec::new() };
    Edit::Put(Put { map: map.to_vec(), key: key.to_owned(), value, near, known: Known::Refuse, short: None })
}

#[test]
fn an_entry_that_is_added_and_removed_leaves_no_trace() {
    let large = Value::lines([("doc", Value::scalar("New.")), ("values", Value::lines([("a", Value::scalar("A."))]))]);
    let mut random = fastrand::Rng::with_seed(7);
    for text in files() {
        let before = json(&text).unwrap();
        // A map that keeps only its type is written as the type.
        let is_long = |keys: &[String]| keys != ["type"] && keys != ["call"];
        let maps: Vec<_> = maps(&before, &[]).into_iter().filter(|(_, keys)| is_long(keys)).collect();
        for value in [Value::scalar("0"), large.clone()].iter().cycle().take(10) {
            let (map, keys) = random.choice(&maps).unwrap();
            let key = random.choice(keys).unwrap();
            let added = put(map, "brand new", value.clone(), &[key]).apply(&text).unwrap();
            let mut after = json(&added).unwrap();
            let place = map.iter().fold(&mut after, |value, key| &mut value[key]).as_object_mut().unwrap();
            assert!(place.remove("brand new").is_some(), "{added}");
            assert!(after == before, "{map:?} {key}\n{added}");
            let path = [&map[..], &["brand new".to_owned()]].concat();
            assert!(Edit::Remove(path).apply(&added).unwrap() == text, "{map:?} {key}\n{added}");
        }
    }
}

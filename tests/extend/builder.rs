//! Generated code that is checked in.

use std::fs;
use std::path::PathBuf;

use iadvize_codegen::Builder;
use iadvize_codegen::openapi::Options;

/// A new folder and a `Builder` that writes the private crate's calls there.
fn begin(name: &str) -> (PathBuf, Builder) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let builder = Builder::new().spec("private-crate/spec").out(folder.to_string_lossy());
    (folder, builder)
}

#[test]
fn a_folder_is_fresh_after_it_was_generated() {
    let (folder, builder) = begin("fresh");
    let missing = builder.check().unwrap_err().to_string();
    assert!(missing.contains("queue.rs") && !folder.exists(), "{missing}");
    builder.generate().unwrap();
    builder.check().unwrap();

    let queue = folder.join("queue.rs");
    let made = fs::metadata(&queue).unwrap().modified().unwrap();
    builder.generate().unwrap();
    assert_eq!(fs::metadata(&queue).unwrap().modified().unwrap(), made, "an unchanged file must not be written");
}

#[test]
fn changed_and_orphaned_files_are_found_and_repaired() {
    let (folder, builder) = begin("stale");
    builder.generate().unwrap();
    let queue = folder.join("queue.rs");
    let text = fs::read_to_string(&queue).unwrap();
    fs::write(&queue, text.replace("GET /queue", "GET /queues")).unwrap();
    fs::write(folder.join("line.rs"), &text).unwrap();
    let stale = builder.check().unwrap_err().to_string();
    assert!(stale.contains("queue.rs") && stale.contains("line.rs") && !stale.contains("ticket.rs"), "{stale}");
    builder.generate().unwrap();
    builder.check().unwrap();
    assert_eq!(fs::read_to_string(&queue).unwrap(), text);
    assert!(!folder.join("line.rs").exists());
}

#[test]
fn hand_written_files_are_kept() {
    let (folder, builder) = begin("stranger");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("by_hand.rs"), "// By hand.\n").unwrap();
    builder.generate().unwrap();
    assert!(folder.join("by_hand.rs").exists());
    assert!(builder.check().unwrap_err().to_string().contains("by_hand.rs"));
}

#[test]
fn a_builder_describes_its_own_calls_in_openapi() {
    let builder = Builder::new().spec("private-crate/spec");
    let document: serde_json::Value = serde_json::from_str(&builder.openapi(Options::default()).unwrap().text).unwrap();
    assert!(document["paths"]["/queue"]["get"].is_object() && document["paths"]["/operator"].is_null());
    let failure = builder.spec("ui/spec/unknown_type.yaml").openapi(Options::default()).unwrap_err().to_string();
    assert!(failure.contains("error[unknown-type]"), "{failure}");
}

#[test]
fn main_prints_a_readable_failure() {
    let (_, builder) = begin("failure");
    let failure = builder.clone().spec("ui/spec/unknown_type.yaml").generate().unwrap_err();
    let shown = format!("{failure:?}");
    assert!(shown.contains("error[") && shown.contains("--> ui/spec/unknown_type.yaml:"), "{shown}");
    let missing = format!("{:?}", builder.spec("ui/spec/nothing.yaml").generate().unwrap_err());
    assert!(missing.starts_with("ui/spec/nothing.yaml: "), "{missing}");
}

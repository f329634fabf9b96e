//! Standard output, and exit codes.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

use iadvize_platform::{Change, Fault, Platform};

use crate::support::{command, line};

/// Every record of every page, and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn all_records_by_default() {
    let platform = Platform::builder().operators(350).start().await.unwrap();
    let few = line(&platform, "operators list --limit 3 --fields id");
    assert_eq!((&*few.stdout, &*few.stderr), ("{\"id\":350}\n{\"id\":349}\n{\"id\":348}\n", "3 of 350 records\n"));
    assert_eq!(platform.received().len(), 1);
    let all = line(&platform, "operators list");
    assert_eq!((all.stdout.lines().count(), &*all.stderr), (350, ""));
    let some = line(&platform, "operators list --limit 120");
    assert_eq!((some.stdout.lines().count(), &*some.stderr), (120, "120 of 350 records\n"));
    assert!(all.stdout.starts_with(&some.stdout));
}

#[tokio::test(flavor = "multi_thread")]
async fn formats() {
    let platform = Platform::start().await.unwrap();
    for (format, expected) in [
        ("json", "[\n{\"id\":1,\"name\":\"World\"}\n]\n"),
        ("ndjson", "{\"id\":1,\"name\":\"World\"}\n"),
        ("csv", "id,name\n1,World\n"),
        ("tsv", "id\tname\n1\tWorld\n"),
    ] {
        let name = line(&platform, "groups get 1 --fields name -o tsv").succeeded();
        let name = name.lines().nth(1).unwrap();
        let text = line(&platform, &format!("groups get 1 --fields id,name -o {format}")).succeeded();
        assert_eq!(text.replace(name, "World"), expected);
    }
    let raw = line(&platform, "groups list --raw --query limit=2").succeeded();
    let raw: serde_json::Value = serde_json::from_str(&raw).unwrap();
    assert_eq!((raw["data"].as_array().unwrap().len(), &raw["pagination"]["limit"]), (2, &2.into()));
    let missing = line(&platform, "groups get 99 --raw");
    assert_eq!(missing.code, Some(1));
    assert!(missing.stdout.contains("Unknown 'group'") && missing.stderr.contains("HTTP 404"), "{missing:?}");
}

/// A listing that fails leaves a JSON array open, so that nobody takes it for a whole one.
#[tokio::test(flavor = "multi_thread")]
async fn a_failed_listing_is_no_whole_document() {
    let platform = Platform::builder().operators(350).start().await.unwrap();
    platform.on("GET /operator").skipping(2).always().fault(Fault::status(400));
    let run = line(&platform, "operators list -o json --fields id");
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stdout.starts_with("[") && run.stdout.lines().count() >= 100, "{run:?}");
    assert!(serde_json::from_str::<serde_json::Value>(&run.stdout).is_err());
    platform.clear_faults();
    let whole = line(&platform, "operators list -o json --fields id").succeeded();
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&whole).unwrap().len(), 350);
}

#[tokio::test(flavor = "multi_thread")]
async fn exit_codes() {
    let platform = Platform::builder().operators(350).start().await.unwrap();
    line(&platform, "groups get 99").failed(1);
    platform.on("GET /group/*").always().fault(Fault::status(503).retry_after("0"));
    line(&platform, "groups get 1").failed(5);
    platform.on("GET /skill/*").fault(Fault::status(403));
    line(&platform, "skills get 1").failed(4);
    // A creation may have been carried out.
    platform.on("POST /group").always().fault(Fault::status(500));
    line(&platform, "groups create --name x").failed(1);
    platform.on("GET /operator").skipping(1).change(Change::AddOperators(1));
    let changed = line(&platform, "operators list");
    assert_eq!(changed.code, Some(6), "{changed:?}");
}

/// The reader of a pipe goes.
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_ends_quietly() {
    let platform = Platform::builder().operators(2_000).start().await.unwrap();
    for arguments in [
        "operators list",
        "operators list -o json",
        "operators list -o csv",
        "operators list -o table",
        "completions bash",
        "--help",
        "schema conversations",
        "operators list --dry-run",
    ] {
        let mut command = command(&platform, arguments.split(' '));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let is_long = arguments.starts_with("operators list") && !arguments.ends_with("--dry-run");
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        if is_long {
            stdout.read_line(&mut String::new()).unwrap();
        }
        drop(stdout);
        let status = child.wait().unwrap();
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        // A short output may be in the pipe before its reader goes.
        assert!(status.code() == Some(141) || (!is_long && status.success()), "{arguments}: {status} {stderr}");
        assert_eq!(stderr, "", "{arguments}");
    }
}

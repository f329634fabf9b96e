//! A resource of a spec is a command without a line of code.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

use iadvize::{ApiKey, Client, Request, Value};
use iadvize_platform::Platform;

/// Runs a command that succeeds, and returns its output.
fn run(platform: &Platform, line: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iadvize-extended"));
    command.env_clear().env("IADVIZE_API_KEY", platform.key()).env("IADVIZE_BASE_URL", platform.url());
    let output = command.args(line.split(' ')).output().unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The query of the last request, with brackets.
fn query(platform: &Platform) -> String {
    let target = platform.received().pop().unwrap().target;
    target.split_once('?').unwrap_or_default().1.replace("%5B", "[").replace("%5D", "]").replace("%2C", ",")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resource_of_another_crate_is_a_command() {
    let platform = Platform::start().await.unwrap();
    for resource in ["queue", "desk"] {
        platform.store(resource);
    }
    let created = run(&platform, "queues create --name night --website-id 1 --channel chat --strategy skilled");
    assert!(created.starts_with(r#"{"id":1,"name":"night","website_id":1,"channel":"chat","strategy":"skilled""#));
    assert_eq!(run(&platform, "queue list --limit 5 --fields id,name -o csv"), "id,name\n1,night\n");
    run(&platform, "queues list --operators 1,2 --channel !null --from 2024-01-01");
    let sent = "filters[operators]=1,2&filters[channel]=%21null&filters[from]=2024-01-01&full=1&limit=100&page=1";
    assert_eq!(query(&platform), sent);
    run(&platform, "queues delete 1 --yes");
    assert_eq!(run(&platform, "queues list"), "");
    // Objects in bodies are JSON.
    let desk = run(&platform, r#"desks create --name hall --cfg {"type":"phone","muted":true}"#);
    assert!(desk.contains(r#""cfg":{"type":"phone""#), "{desk}");
    // The resources of the client are also commands.
    assert!(run(&platform, "groups get 1").starts_with(r#"{"id":1,"#));
    assert!(run(&platform, "schema queues").starts_with("id "));
    assert!(run(&platform, "queues list --help").contains("Only queues of this name"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resource_of_another_crate_is_an_export() {
    let platform = Platform::start().await.unwrap();
    for resource in ["queue", "desk"] {
        platform.store(resource);
    }
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap();
    // More than a page.
    for _ in 0..120 {
        client.call::<Value>(Request::post("/desk")).send().await.unwrap();
    }
    client.call::<Value>(Request::post("/queue")).send().await.unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("extended");
    let _ = fs::remove_dir_all(&folder);
    let out = folder.to_str().unwrap();
    run(&platform, &format!("export queues desks --from 2024-01-01 --to 2024-01-31 --format ndjson --out {out}"));
    let ids = |path: &str| -> Vec<u64> {
        let text = fs::read_to_string(folder.join(path)).unwrap();
        let records = text.lines().map(|line| line.parse::<Value>().unwrap());
        records.map(|record| record["id"].as_u64().unwrap()).collect()
    };
    assert_eq!(ids("desks/desks.ndjson"), (1..=120).rev().collect::<Vec<_>>());
    assert_eq!(ids("queues/period=2024-01-01/queues-2024-01.ndjson"), [1]);
    assert_eq!(run(&platform, &format!("export verify --out {out}")), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_and_fields_can_have_the_names_of_options() {
    let platform = Platform::start().await.unwrap();
    platform.store("shelf");
    run(&platform, "shelfs create --body-from-json 7 --body-output x");
    assert_eq!(run(&platform, "shelfs list --limit 1 --fields from_json"), "{\"from_json\":7}\n");
    run(&platform, "shelfs list --filter-fields 7 --filter-key-file x");
    assert!(query(&platform).starts_with("filters[fields]=7&filters[key_file]=x&"));
}

//! Each operation of the spec.

use std::fs;

use iadvize_cli::TABLE;
use iadvize_cli::table::{Kind, Operation, Resource, Returns, Segment};
use iadvize_platform::Platform;

use crate::support::{folder, line, run, words};

/// The example in help that shows a sample of the documentation, or the only one.
fn examples(resource: &Resource, operation: &Operation) -> Vec<String> {
    let root = iadvize_cli::command(&TABLE);
    let command = root.find_subcommand(resource.plural).unwrap().find_subcommand(operation.name).unwrap();
    let help = command.get_after_help().unwrap().to_string();
    help.lines().filter_map(|line| line.strip_prefix("  iadvize ")).map(ToOwned::to_owned).collect()
}

/// The path with 1 for each argument.
fn path(operation: &Operation) -> String {
    let segments = operation.path.iter().map(|segment| match segment {
        Segment::Literal(text) => format!("/{text}"),
        Segment::Argument(_) => "/123".to_owned(),
    });
    segments.collect()
}

/// The samples of the documentation are sent as they are written there.
#[tokio::test(flavor = "multi_thread")]
async fn samples_are_sent_as_documented() {
    let platform = Platform::start().await.unwrap();
    for resource in TABLE.resources {
        for operation in resource.operations {
            for (place, example) in examples(resource, operation).iter().enumerate() {
                platform.clear_received();
                let words = words(example);
                let arguments =
                    words.iter().map(String::as_str).chain((operation.kind == Kind::Delete).then_some("--yes"));
                let run = run(&platform, arguments);
                assert!(matches!(run.code, Some(0 | 1)), "{example}: {run:?}");
                let received = platform.received();
                let sent = received.first().unwrap_or_else(|| panic!("{example}: {run:?}"));
                let target = sent.target.strip_prefix("/api/2").unwrap();
                let (sent_path, query) = target.split_once('?').unwrap_or((target, ""));
                assert_eq!((sent.method.as_str(), sent_path), (operation.method, &*path(operation)), "{example}");
                let query: Vec<String> =
                    form_urlencoded::parse(query.as_bytes()).map(|(name, value)| format!("{name}={value}")).collect();
                let sample = operation.samples.get(place).copied().unwrap_or_default();
                for pair in sample.split('&').filter(|pair| !pair.is_empty()) {
                    assert!(query.iter().any(|sent| sent == pair), "{example}: {query:?}");
                }
                for (name, value) in operation.query {
                    assert!(query.contains(&format!("{name}={value}")), "{example}: {query:?}");
                }
            }
        }
    }
}

/// Without dates, the API reads a part of the records, and says nothing.
#[tokio::test(flavor = "multi_thread")]
async fn dates_that_are_left_out_are_told() {
    let platform = Platform::start().await.unwrap();
    let told = |arguments: &str| line(&platform, arguments).stderr;
    assert_eq!(told("conversations list"), "note: without --from and --to, the last 3 months are read\n");
    assert_eq!(told("conversations list --to 2024-01-31"), "note: with --to alone, the 3 months before it are read\n");
    assert_eq!(told("conversations list --from 2024-01-01 --to 2024-01-31"), "");
    assert_eq!(told("operators list"), "");
}

/// Every read of a record that exists succeeds.
#[tokio::test(flavor = "multi_thread")]
async fn reads_succeed() {
    let platform = Platform::start().await.unwrap();
    let mut count = 0;
    for resource in TABLE.resources {
        for operation in resource.operations.iter().filter(|operation| operation.method == "GET") {
            let required =
                if let Returns::Statistics = operation.returns { " --indicators contact_number" } else { "" };
            let id = if path(operation).contains("123") { " 1" } else { "" };
            let text = line(&platform, &format!("{} {}{id}{required}", resource.plural, operation.name)).succeeded();
            assert!(text.lines().count() > 0 && text.lines().all(|line| line.starts_with('{')), "{text}");
            count += 1;
        }
    }
    assert!(count > 25, "{count}");
}

#[tokio::test(flavor = "multi_thread")]
async fn both_names_of_a_resource_work() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(line(&platform, "group get 1").succeeded(), line(&platform, "groups get 1").succeeded());
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_from_options_and_json() {
    let platform = Platform::start().await.unwrap();
    let body = |arguments: &str| {
        platform.clear_received();
        let run = line(&platform, arguments);
        let received = platform.received();
        let sent = received.first().unwrap_or_else(|| panic!("{run:?}"));
        String::from_utf8(sent.body.to_vec()).unwrap()
    };
    assert_eq!(body("groups create --name night"), "name=night");
    assert_eq!(body("groups update 4 --clear parent-id --name x"), "name=x&parent_id=");
    assert_eq!(body("operators set-availability 1 --chat true --disconnect"), "chat%5Bavailable%5D=1&connected=0");
    let folder = folder("bodies");
    let file = |name: &str, json: &str| {
        fs::write(folder.join(name), json).unwrap();
        folder.join(name).to_str().unwrap().to_owned()
    };
    let group = file("group.json", r#"{ "name": "night", "parent_id": 2 }"#);
    assert_eq!(body(&format!("groups create --from-json {group}")), "name=night&parent_id=2");
    let nested = file("nested.json", r#"{ "chat": { "available": false } }"#);
    let set = body(&format!("operators set-availability 1 --call true --from-json {nested}"));
    assert_eq!(set, "chat%5Bavailable%5D=0&call%5Bavailable%5D=1");
    for (arguments, problem) in [
        (format!("groups create --name x --from-json {group}"), "`name` is also set by an option"),
        (format!("tags create --from-json {group}"), "`website_id` is missing"),
        (format!("groups update 4 --from-json {nested}"), "`chat` is not a part of the body"),
        ("groups create --from-json /missing.json".to_owned(), "--from-json /missing.json: "),
        ("tags create".to_owned(), "--name <TEXT>"),
        ("groups update 4".to_owned(), "nothing to change"),
    ] {
        platform.clear_received();
        let stderr = line(&platform, &arguments).failed(2);
        assert!(stderr.contains(problem), "{arguments}: {stderr}");
        assert!(platform.received().is_empty(), "{arguments}");
    }
}

/// The rules of the typed client, before anything is sent; `--unchecked` sends.
#[tokio::test(flavor = "multi_thread")]
async fn rules_are_checked() {
    let platform = Platform::start().await.unwrap();
    for arguments in [
        "conversations list --from 2024-01-01 --to 2023-01-01",
        "statistics get --channel call --indicators contact_missed_number",
        "statistics get --indicators contact_number,contact_duration --granularity day",
        "operators list --query limit=1000 --raw",
    ] {
        platform.clear_received();
        let stderr = line(&platform, arguments).failed(2);
        assert!(stderr.contains("not sent: ") && platform.received().is_empty(), "{stderr}");
        line(&platform, &format!("{arguments} --dry-run")).failed(2);
        let unchecked = line(&platform, &format!("{arguments} --unchecked"));
        assert!(unchecked.code != Some(2) && platform.received().len() == 1, "{unchecked:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_values_are_refused() {
    let platform = Platform::start().await.unwrap();
    for (right, wrong) in [
        ("operators list --website-id 1", "operators list --website-id one"),
        ("operators list --website-list 1,2", "operators list --website-list 1,two"),
        ("conversations list --channel chat", "conversations list --channel chatt"),
        ("conversations list --from 2024-01-31", "conversations list --from 2024-01-32"),
        ("operators list --limit 1", "operators list --limit 0"),
        ("operators list --fields id", "operators list --fields idd"),
        ("operators list --filter group_id=1", "operators list --filter group_id"),
        ("operators get 1", "operators get ../1"),
        ("operators list", "operators lists"),
    ] {
        line(&platform, right).succeeded();
        platform.clear_received();
        line(&platform, wrong).failed(2);
        assert!(platform.received().is_empty(), "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn deprecations_are_told() {
    let platform = Platform::start().await.unwrap();
    let warned = |arguments: &str| line(&platform, arguments).stderr.contains("warning: ");
    assert!(warned("tags list --limit 100") && !warned("groups list --limit 100"));
    assert!(warned("statistics get --indicators contact_number --website-id 1"));
    assert!(!warned("statistics get --indicators contact_number --website-list 1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn any_request() {
    let platform = Platform::start().await.unwrap();
    let data = line(&platform, "api get /operator?limit=2&full=1").succeeded();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&data).unwrap().as_array().unwrap().len(), 2);
    let group = line(&platform, "api PUT /group/2 -f name=night").succeeded();
    assert!(group.contains(r#""name":"night""#), "{group}");
    let sent = &platform.received()[1];
    assert_eq!((sent.method.as_str(), &*sent.body), ("PUT", &b"name=night"[..]));
    line(&platform, "api GET /nothing").failed(1);
    line(&platform, "api PATCH /group/2").failed(2);
    line(&platform, "api GET /../group").failed(2);
    let raw = line(&platform, "api GET /group/2 --raw").succeeded();
    assert!(raw.contains(r#""meta":{"status":"success"}"#), "{raw}");
}

#[tokio::test(flavor = "multi_thread")]
async fn schemas() {
    let platform = Platform::start().await.unwrap();
    for resource in TABLE.resources {
        let json = line(&platform, &format!("schema {} --json-schema", resource.plural));
        if resource.name == "statistic" {
            json.failed(2);
            continue;
        }
        let schema: serde_json::Value = serde_json::from_str(&json.succeeded()).unwrap();
        let sql = line(&platform, &format!("schema {} --sql duckdb", resource.plural)).succeeded();
        let list = line(&platform, &format!("schema {}", resource.plural)).succeeded();
        assert_eq!(line(&platform, &format!("schema {}", resource.name)).succeeded(), list);
        let properties = schema["properties"].as_object().unwrap();
        assert_eq!(list.lines().count() + 1, properties.len(), "the fields, and `_extra`");
        assert!(properties.keys().all(|name| sql.contains(&format!("    \"{name}\" "))), "{sql}");
    }
    assert!(platform.received().is_empty());
    let sql = line(&platform, "schema conversations --sql duckdb").succeeded();
    assert!(sql.contains(r#""created_at" TIMESTAMP, "#) && sql.contains(r#""tag_list" BIGINT[], "#), "{sql}");
}

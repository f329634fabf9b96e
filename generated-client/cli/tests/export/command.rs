//! The command, as people and schedulers run it.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use iadvize_platform::{Fault, Platform};
use parquet::file::reader::{FileReader as _, SerializedFileReader};

use super::support::Folder;

/// The command with these words; `OUT` stands for the folder.
fn command(platform: &Platform, folder: &Path, words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iadvize"));
    command.arg("export").args(words.split_whitespace().map(|word| match word {
        "OUT" => folder.to_str().unwrap(),
        word => word,
    }));
    command.env_clear().env("IADVIZE_API_KEY", platform.key()).env("IADVIZE_BASE_URL", platform.url());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(platform: &Platform, folder: &Folder, words: &str) -> (Option<i32>, String, String) {
    told(command(platform, folder.path(), words).output().unwrap())
}

fn told(output: Output) -> (Option<i32>, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

const MONTHS: &str = "conversations transactions skills --from 2023-01-01 --to 2023-12-31 --out OUT";

#[tokio::test(flavor = "multi_thread")]
async fn the_second_run_reads_only_snapshots() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let (code, stdout, stderr) = run(&platform, &folder, MONTHS);
    assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
    assert_eq!(stderr.lines().count(), 25, "{stderr}");
    let tree = folder.tree();
    assert_eq!(tree.len(), 50);
    platform.clear_received();
    let (code, _, stderr) = run(&platform, &folder, MONTHS);
    assert_eq!((code, stderr.as_str()), (Some(0), "skills/all: 5 records\n"));
    assert_eq!((platform.received().len(), folder.tree() == tree), (1, true));

    // With `--refresh`, all is read again.
    run(&platform, &folder, &format!("{MONTHS} --refresh"));
    assert!(platform.received().len() > 24 && folder.tree() == tree);

    platform.clear_received();
    let (code, stdout, stderr) = run(&platform, &folder, "verify --out OUT");
    assert_eq!((code, stdout.as_str(), stderr.as_str()), (Some(0), "", ""));
    assert_eq!(platform.received().len(), 25);
}

#[tokio::test(flavor = "multi_thread")]
async fn plans_are_run_line_by_line() {
    let platform = Platform::start().await.unwrap();
    let [whole, folder] = [Folder::new(), Folder::new()];
    assert_eq!(run(&platform, &whole, MONTHS).0, Some(0));
    platform.clear_received();
    let (code, plan, _) = run(&platform, &folder, &format!("plan {MONTHS}"));
    assert_eq!((code, plan.lines().count(), platform.received().len()), (Some(0), 25, 0));
    let counted = run(&platform, &folder, &format!("plan {MONTHS} --count")).1;
    assert!(counted.lines().all(|line| line.contains(r#""requests":1,"#)), "{counted}");

    // One line by its index, and all from standard input.
    let file = folder.path().with_extension("plan");
    std::fs::write(&file, &plan).unwrap();
    let (code, _, stderr) = run(&platform, &folder, &format!("--plan {} --index 12", file.to_str().unwrap()));
    assert_eq!((code, stderr.as_str()), (Some(0), "skills/all: 5 records\n"));
    assert_eq!(run(&platform, &folder, &format!("--plan {} --index 25", file.to_str().unwrap())).0, Some(2));
    std::fs::remove_file(file).unwrap();
    let mut process = command(&platform, folder.path(), "--plan -").stdin(Stdio::piped()).spawn().unwrap();
    process.stdin.take().unwrap().write_all(plan.as_bytes()).unwrap();
    assert_eq!(told(process.wait_with_output().unwrap()).0, Some(0));
    assert!(folder.tree() == whole.tree());
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_make_the_same_tree() {
    let platform = Platform::start().await.unwrap();
    let whole = Folder::new();
    assert_eq!(run(&platform, &whole, MONTHS).0, Some(0));
    for processes in [2, 8] {
        // Once each a shard, and once each all.
        for shard in [true, false] {
            let folder = Folder::new();
            let started = (1..=processes).map(|part| {
                let shard = if shard { format!("--shard {part}/{processes}") } else { String::new() };
                command(&platform, folder.path(), &format!("{MONTHS} {shard}")).spawn().unwrap()
            });
            let started: Vec<_> = started.collect();
            // Readers see whole files only.
            for _ in 0..20 {
                for (name, bytes) in folder.tree().iter().filter(|(name, _)| !name.ends_with(".part")) {
                    assert!(whole.tree().get(name) == Some(bytes), "{name} is not whole");
                }
            }
            for process in started {
                let (code, _, stderr) = told(process.wait_with_output().unwrap());
                assert_eq!(code, Some(0), "{stderr}");
            }
            assert!(folder.tree() == whole.tree(), "{processes} processes, shards: {shard}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn verify_finds_what_differs() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let words = "transactions tags --from 2023-01-01 --to 2023-03-31 --format csv --out OUT";
    assert_eq!(run(&platform, &folder, words).0, Some(0));
    let tree = folder.tree();
    let [first, second] = ["01", "02"]
        .map(|month| folder.path().join(format!("transactions/period=2023-{month}-01/transactions-2023-{month}.csv")));
    std::fs::remove_file(first).unwrap();
    let mut text = std::fs::read_to_string(&second).unwrap();
    text.replace_range(0..1, "x");
    std::fs::write(second, text).unwrap();
    platform.on("GET /tag").fault(Fault::altered("/pagination/count", 7));
    let (code, stdout, stderr) = run(&platform, &folder, "verify --out OUT");
    assert_eq!(code, Some(6));
    assert!(stderr.contains("tags/all: 8 records in the file, 7 on the server"), "{stderr}");
    assert_eq!((stdout.lines().count(), stderr.lines().count()), (3, 4));
    assert!(stderr.ends_with("error: partitions that differ: 3\n"));

    let mut process = command(&platform, folder.path(), "--plan - --refresh").stdin(Stdio::piped()).spawn().unwrap();
    process.stdin.take().unwrap().write_all(stdout.as_bytes()).unwrap();
    assert_eq!(told(process.wait_with_output().unwrap()).0, Some(0));
    assert!(folder.tree() == tree);
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_and_statistics() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let range = "--from 2024-01-01 --to 2024-01-31 --out OUT --format ndjson";
    let words =
        format!("conversations {range} --website-id 2 --channel chat --fields id --filter tag_id=2 --unchecked");
    assert_eq!(run(&platform, &folder, &words).0, Some(0));
    let target = platform.received()[0].target.clone();
    for part in ["filters%5Bwebsite_id%5D=2&", "filters%5Bchannel%5D=chat&", "filters%5Btag_id%5D=2&"] {
        assert!(target.contains(part), "{target}");
    }
    assert!(folder.records().iter().all(|record| record.as_object().unwrap().len() == 1));

    platform.clear_received();
    let words = format!("statistics {range} --indicators contact_number --website-list 1,2");
    let (code, _, stderr) = run(&platform, &folder, &words);
    assert_eq!(code, Some(0), "{stderr}");
    // Once for each website on each channel.
    assert_eq!(platform.received().len(), 2 * 8);
    let (code, plan, _) = run(&platform, &folder, &format!("plan {words} --count"));
    assert!(code == Some(0) && plan.contains(r#""requests":16,"#) && plan.contains(r#""state":"settled""#), "{plan}");
    let (code, _, stderr) = run(&platform, &folder, "verify --out OUT");
    assert_eq!(code, Some(0), "{stderr}");
}

#[tokio::test(flavor = "multi_thread")]
async fn deprecated_resources_are_exported_with_a_warning() {
    let platform = Platform::start().await.unwrap();
    for (resource, is_deprecated) in [("tags", true), ("skills", false)] {
        let folder = Folder::new();
        let (code, _, stderr) = run(&platform, &folder, &format!("{resource} --out OUT"));
        assert_eq!((code, stderr.contains("are deprecated")), (Some(0), is_deprecated), "{stderr}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_usage_sends_nothing() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let from = "--from 2023-01-01 --out OUT";
    for (words, reason) in [
        ("--out OUT".to_owned(), "name what to export: call-meetings, "),
        ("conversations --out OUT".to_owned(), "`--from` is required"),
        (format!("statuses {from}"), "invalid value 'statuses'"),
        (format!("conversations {from} --shard 1/2"), "need the same end"),
        (format!("conversations {from} --shard 3/2"), "expected I/N"),
        (format!("plan conversations {from}"), "need the same end"),
        (format!("conversations {from} --to 2022-12-31"), "before it starts"),
        (format!("conversations {from} --as-of 9999-01-01"), "is in the future"),
        (format!("conversations {from} --fields id,nam"), "has no field `nam`; its fields: id, channel"),
        (format!("conversations {from} --explode channel"), "has no list `channel`; its lists: history, tag_list"),
        (format!("conversations tags {from} --without mood"), "has no field `mood`"),
        (format!("conversations tags {from} --fields created_at"), "tags have none of the fields"),
        (format!("conversations {from} --website-id x"), "invalid value 'x' for '--website-id <ID>'"),
        (format!("conversations tags {from} --tag-id 3"), "tags cannot be filtered by `--tag-id`"),
        (format!("conversations {from} --partition 2023-01"), "no partition is called `2023-01`"),
        (format!("conversations {from} --settle 8"), "expected a time such as `8d`"),
        ("conversations --from 2023-01-01 --out ftp://host/folder".to_owned(), "unknown scheme `ftp`"),
        ("conversations --from 2023-01-01 --out s3://bucket/folder".to_owned(), "`--features s3`"),
        ("verify --out OUT".to_owned(), "has no manifests"),
    ] {
        let (code, stdout, stderr) = run(&platform, &folder, &words);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{words}: {stderr}");
        assert!(stderr.contains(reason), "{words}: {stderr}");
    }
    assert!(platform.received().is_empty() && folder.tree().is_empty());
}

/// A Parquet file says which request it is of.
#[tokio::test(flavor = "multi_thread")]
async fn files_name_their_request() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let words = "conversations --from 2023-01-01 --to 2023-01-31 --fields id,history --explode history --channel chat";
    let (code, _, stderr) = run(&platform, &folder, &format!("{words} --out OUT"));
    assert_eq!(code, Some(0), "{stderr}");
    let request = r#"{"resource":"conversations","range":{"from":"2023-01-01T00:00:00","to":"2023-01-31T23:59:59"},"query":[["filters[channel]","chat"]],"format":"parquet","columns":["id","history"],"explode":"history"}"#;
    let expected = [("iadvize.request", request), ("iadvize.version", env!("CARGO_PKG_VERSION"))];
    for resource in ["conversations", "conversations-history"] {
        let path = folder.path().join(format!("{resource}/period=2023-01-01/{resource}-2023-01.parquet"));
        let reader = SerializedFileReader::new(File::open(path).unwrap()).unwrap();
        let pairs = reader.metadata().file_metadata().key_value_metadata().unwrap();
        let pairs: Vec<_> = pairs.iter().map(|pair| (pair.key.as_str(), pair.value.as_deref().unwrap())).collect();
        assert_eq!(pairs, expected);
    }
}

/// The key is in no file and no text.
#[tokio::test(flavor = "multi_thread")]
async fn the_key_is_nowhere() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let mut texts = Vec::new();
    for format in ["csv", "ndjson", "parquet"] {
        let words = format!("tags --out OUT --format {format}");
        for words in [&words, &format!("plan {words}"), "verify --out OUT"] {
            let (_, stdout, stderr) = run(&platform, &folder, words);
            texts.extend([stdout.into_bytes(), stderr.into_bytes()]);
        }
        platform.on("GET /tag").fault(Fault::html(404));
        texts.push(run(&platform, &folder, &words).2.into_bytes());
    }
    let tree = folder.tree();
    for end in ["csv", "ndjson", "parquet", "json"] {
        assert!(tree.keys().any(|name| name.ends_with(&format!(".{end}"))), "{:?}", tree.keys());
    }
    texts.extend(tree.into_iter().flat_map(|(name, bytes)| [name.into_bytes(), bytes]));
    let has = |word: &str| texts.iter().any(|text| text.windows(word.len()).any(|part| part == word.as_bytes()));
    assert!(has("Tag 7") && has(r#""partition":"tags/all""#));
    assert!(!has(platform.key()));
}

/// `IADVIZE_KILLS` sets how often; the moments are spread over a run.
#[tokio::test(flavor = "multi_thread")]
async fn a_killed_export_continues() {
    let kills: u32 = std::env::var("IADVIZE_KILLS").map_or(12, |text| text.parse().unwrap());
    let platform = Platform::builder().conversations(600).start().await.unwrap();
    let words = "conversations tags --from 2023-01-01 --to 2023-12-31 --out OUT --explode history";
    let whole = Folder::new();
    let started = Instant::now();
    assert_eq!(run(&platform, &whole, words).0, Some(0));
    let (length, expected) = (started.elapsed(), whole.tree());
    for kill in 1..=kills {
        let folder = Folder::new();
        let mut process = command(&platform, folder.path(), words).spawn().unwrap();
        thread::sleep(length * kill / (kills + 1));
        process.kill().unwrap();
        process.wait().unwrap();
        for (name, bytes) in folder.tree().iter().filter(|(name, _)| !name.ends_with(".part")) {
            assert!(expected.get(name) == Some(bytes), "{name} is not whole");
        }
        let (code, _, stderr) = run(&platform, &folder, words);
        assert_eq!(code, Some(0), "{stderr}");
        assert!(
            folder.tree() == expected,
            "killed after {:?}: {:?}",
            length * kill / (kills + 1),
            folder.tree().keys()
        );
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupt_leaves_no_temporary_file() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /skill").always().fault(Fault::latency(Duration::from_secs(20)));
    for signal in ["-INT", "-TERM"] {
        let folder = Folder::new();
        let process = command(&platform, folder.path(), "skills --out OUT").spawn().unwrap();
        while folder.tree().is_empty() {
            thread::sleep(Duration::from_millis(5));
        }
        assert!(Command::new("kill").args([signal, &process.id().to_string()]).status().unwrap().success());
        let (code, _, stderr) = told(process.wait_with_output().unwrap());
        assert_eq!((code, stderr.as_str()), (Some(130), ""), "{signal}");
        assert!(folder.tree().is_empty(), "{signal}");
    }
}

//! Whole exports: every record of the listing is in one file.

use iadvize::date;
use iadvize_cli::TABLE;
use iadvize_cli::export::period::{By, Range};
use iadvize_cli::export::plan::{self, Dataset};
use iadvize_cli::export::source::Source;
use iadvize_platform::{Dialect, Platform};
use jiff::ToSpan;
use jiff::civil::DateTime;

use super::support::{Folder, dataset, export, frame, tasks, two_years};

#[tokio::test(flavor = "multi_thread")]
async fn each_record_is_in_one_file() {
    let platform = Platform::builder().conversations(700).start().await.unwrap();
    for (_, by) in By::ALL.into_iter().skip(1) {
        let folder = Folder::new();
        export(&platform, folder.place(), tasks("conversations", "ndjson", by)).await.unwrap();
        assert_eq!(folder.identifiers(), (1..=700).collect::<Vec<u64>>(), "{by:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn shards_make_the_same_tree() {
    let platform = Platform::builder().start().await.unwrap();
    let whole = Folder::new();
    export(&platform, whole.place(), tasks("conversations", "parquet", By::Month)).await.unwrap();
    for shards in [2, 8] {
        let folder = Folder::new();
        let runs = (1..=shards).map(|part| {
            let tasks = plan::shard(tasks("conversations", "parquet", By::Month), part, shards);
            export(&platform, folder.place(), tasks)
        });
        futures_util::future::try_join_all(runs).await.unwrap();
        assert!(folder.tree() == whole.tree(), "{shards} shards");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn settled_partitions_are_not_read_again() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let tasks = tasks("conversations", "ndjson", By::Month);
    export(&platform, folder.place(), tasks.clone()).await.unwrap();
    let tree = folder.tree();
    platform.clear_received();
    export(&platform, folder.place(), tasks.clone()).await.unwrap();
    assert_eq!((platform.received().len(), folder.tree() == tree), (0, true));

    // A partition without its file is read again, and no other.
    let lost = folder.path().join(&tasks[7].path);
    std::fs::remove_file(lost).unwrap();
    export(&platform, folder.place(), tasks).await.unwrap();
    let ranges = platform.received().iter().filter(|request| request.target.contains("full=1")).count();
    assert_eq!((ranges, folder.tree() == tree), (1, true));
}

/// Five years, of which three are empty.
#[tokio::test(flavor = "multi_thread")]
async fn sixty_settled_months_need_no_request() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let mut frame = frame("csv", By::Month);
    frame.whole = Some(Range { from: date(2019, 7, 1).at(0, 0, 0, 0), to: date(2024, 6, 30).at(23, 59, 59, 0) });
    let tasks = plan::tasks(&[dataset("transactions")], &frame);
    export(&platform, folder.place(), tasks.clone()).await.unwrap();
    assert_eq!(folder.tree().len(), 120);
    platform.clear_received();
    export(&platform, folder.place(), tasks).await.unwrap();
    assert_eq!(platform.received().len(), 0);
}

/// A month that is not over is read again, and grows.
#[tokio::test(flavor = "multi_thread")]
async fn open_partitions_are_read_again() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let mut rows = Vec::new();
    for (day, requests) in [(date(2024, 3, 1), 1), (date(2024, 3, 20), 1), (date(2024, 4, 9), 1), (date(2024, 5, 1), 0)]
    {
        let mut frame = frame("ndjson", By::Month);
        frame.whole = Some(Range { from: date(2024, 3, 1).at(0, 0, 0, 0), to: date(2024, 3, 31).at(23, 59, 59, 0) });
        frame.as_of = day.at(12, 0, 0, 0);
        platform.clear_received();
        export(&platform, folder.place(), plan::tasks(&[dataset("conversations")], &frame)).await.unwrap();
        assert_eq!(platform.received().len(), requests, "{day}");
        rows.push(folder.identifiers().len());
    }
    assert!(rows[0] < rows[1] && rows[1] < rows[2] && rows[2] == rows[3], "{rows:?}");

    // A later run for a part of the month does not remove the rest.
    let mut frame = frame("ndjson", By::Month);
    frame.whole = Some(Range { from: date(2024, 3, 10).at(0, 0, 0, 0), to: date(2024, 3, 12).at(23, 59, 59, 0) });
    export(&platform, folder.place(), plan::tasks(&[dataset("conversations")], &frame)).await.unwrap();
    assert_eq!(folder.identifiers().len(), rows[3]);
}

/// Both dialects of the platform have the same records.
#[tokio::test(flavor = "multi_thread")]
async fn dialects_make_the_same_tree() {
    let mut trees = Vec::new();
    for dialect in [Dialect::Plain, Dialect::Php] {
        let platform = Platform::builder().operators(130).dialect(dialect).start().await.unwrap();
        let folder = Folder::new();
        let sources = TABLE.resources.iter().filter_map(Source::of).filter(|source| source.roles.is_none());
        let without = ["_extra".to_owned()];
        let datasets =
            sources.map(|it| Dataset::new(&TABLE, &it, By::Quarter, Vec::new(), &[], &without, None).unwrap());
        let tasks = plan::tasks(&datasets.collect::<Vec<_>>(), &frame("ndjson", By::Quarter));
        export(&platform, folder.place(), tasks).await.unwrap();
        let data = folder.tree().into_iter().filter(|(name, _)| name.ends_with(".ndjson"));
        trees.push(data.collect::<Vec<_>>());
    }
    let [plain, php] = [0, 1].map(|place| &trees[place]);
    // An absent text can be "", which is a text.
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\"\"", "null");
    for (one, other) in plain.iter().zip(php) {
        assert_eq!(text(&one.1), text(&other.1), "{}", one.0);
    }
    assert!(plain.len() == php.len() && plain.len() > 40);
}

/// Random ranges in random shards have exactly the records of the range.
#[tokio::test(flavor = "multi_thread")]
async fn random_ranges_are_the_listing() {
    let platform = Platform::start().await.unwrap();
    let all = Folder::new();
    export(&platform, all.place(), tasks("transactions", "ndjson", By::Quarter)).await.unwrap();
    let times: Vec<(u64, DateTime)> = all
        .records()
        .iter()
        .map(|record| (record["id"].as_u64().unwrap(), record["created_at"].as_str().unwrap().parse().unwrap()))
        .collect();
    let mut seed = 1u64;
    let mut random = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let start = two_years().from;
    for _ in 0..20 {
        let from = start.saturating_add((random(60_000_000) as i64).seconds());
        let mut frame = frame("ndjson", [By::Week, By::Month, By::Quarter][random(3) as usize]);
        // An end at the second of a record, or anywhere.
        let to = match random(2) {
            0 => times[random(times.len() as u64) as usize].1.max(from),
            _ => from.saturating_add((random(20_000_000) as i64).seconds()),
        };
        frame.whole = Some(Range { from, to });
        let (folder, shards) = (Folder::new(), random(4) as usize + 1);
        for part in 1..=shards {
            let tasks = plan::shard(plan::tasks(&[dataset("transactions")], &frame), part, shards);
            export(&platform, folder.place(), tasks).await.unwrap();
        }
        let mut expected: Vec<u64> =
            times.iter().filter(|(_, time)| from <= *time && *time <= to).map(|(id, _)| *id).collect();
        expected.sort_unstable();
        assert_eq!(folder.identifiers(), expected, "{from} to {to}");
    }
}

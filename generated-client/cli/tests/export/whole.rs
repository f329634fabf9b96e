//! Whole exports: every record of the listing is in one file.

use iadvize_cli::export::period::By;
use iadvize_cli::export::plan;
use iadvize_platform::Platform;

use super::support::{Folder, export, tasks};

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

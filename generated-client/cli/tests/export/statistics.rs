//! Statistics as long rows.

use iadvize_cli::TABLE;
use iadvize_cli::export::period::By;
use iadvize_cli::export::plan::{self, Dataset};
use iadvize_cli::export::source::Source;
use iadvize_cli::export::task::{Task, Way};
use iadvize_platform::Platform;

use super::support::{Folder, export, frame};

fn tasks(by: By, query: &[(&str, &str)]) -> Vec<Task> {
    let statistics = TABLE.resources.iter().find(|it| it.plural == "statistics").unwrap();
    let query = query.iter().map(|(name, value)| (format!("filters[{name}]"), (*value).to_owned())).collect();
    let dataset = Dataset::new(&TABLE, &Source::of(statistics).unwrap(), by, query, &[], &[], None).unwrap();
    plan::tasks(&[dataset], &frame("csv", by))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cheaper_way_is_taken() {
    for (by, query, way) in [
        (By::Month, &[("channel", "chat")][..], Way::Steps),
        (By::Quarter, &[("channel", "chat")], Way::Series),
        (By::Month, &[("channel", "chat"), ("indicators", "contact_number,contact_duration")], Way::Series),
        (By::Day, &[("channel", "chat"), ("indicators", "contact_number,contact_duration")], Way::Steps),
        (By::Day, &[("channel", "chat"), ("indicators", "contact_number"), ("granularity", "hour")], Way::Series),
        (By::Month, &[("resource", "operator"), ("indicators", "contact_number")], Way::Steps),
    ] {
        assert_eq!(tasks(by, query)[0].recipe.figures, Some(way), "{by:?} {query:?}");
    }
}

/// Both ways give the same figures, apart from those of steps without contacts, which a series leaves out.
#[tokio::test(flavor = "multi_thread")]
async fn both_ways_agree() {
    let platform = Platform::start().await.unwrap();
    for (step, requests) in [("day", [4, 62]), ("month", [4, 2]), ("hour", [4, 62 * 24])] {
        let query = [
            ("channel", "chat"),
            ("website_list", "1,2"),
            ("indicators", "contact_number,contact_duration"),
            ("granularity", step),
        ];
        let mut trees = Vec::new();
        for (way, requests) in [Way::Series, Way::Steps].into_iter().zip(requests) {
            let folder = Folder::new();
            let mut task = tasks(By::Month, &query).into_iter().find(|it| it.partition.ends_with("2024-01")).unwrap();
            task.recipe.figures = Some(way);
            let path = task.path.clone();
            platform.clear_received();
            export(&platform, folder.place(), vec![task]).await.unwrap();
            assert_eq!(platform.received().len(), requests, "{way:?} {step}");
            let text = String::from_utf8(folder.tree()[&path].clone()).unwrap();
            let mut rows: Vec<String> = text.lines().filter(|row| !row.ends_with(",0.0")).map(str::to_owned).collect();
            rows.sort();
            trees.push(rows);
        }
        assert_eq!(trees[0], trees[1], "{step}");
        assert!(trees[0].len() > 4, "{step}: {:?}", trees[0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn settled_statistics_are_not_read_again() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let tasks = || tasks(By::Quarter, &[("channel", "chat"), ("resource", "operator"), ("granularity", "month")]);
    export(&platform, folder.place(), tasks()).await.unwrap();
    let (tree, sent) = (folder.tree(), platform.received().len());
    assert_eq!((tree.len(), sent), (18, 25), "one request for each month");
    export(&platform, folder.place(), tasks()).await.unwrap();
    assert!(folder.tree() == tree && platform.received().len() == sent);
}

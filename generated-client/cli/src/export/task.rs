//! A partition to export: one sequence of requests, one file.

use std::fmt;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::period::Range;

/// What a file contains. Two files with equal recipes differ only if the records have changed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Recipe {
    /// The name of many, such as `conversations`.
    pub resource: String,
    /// `None` for a listing without a date range.
    pub range: Option<Range>,
    /// The query without the date range, as text.
    pub query: Vec<(String, String)>,
    pub format: String,
    /// The columns of the file.
    pub columns: Vec<String>,
    /// The list whose items are rows of a second file.
    pub explode: Option<String>,
    /// How statistics are requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures: Option<Way>,
}

/// A way to request the figures of each step, of which the cheaper one is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// One request for each indicator, with all steps.
    Series,
    /// One request for each step, with all indicators.
    Steps,
}

impl Recipe {
    /// Whether a file of this recipe has what `other` asks for, apart from its range.
    pub fn is_like(&self, other: &Self) -> bool {
        let without_range = |recipe: &Self| Self { range: None, ..recipe.clone() };
        self.range.is_some() == other.range.is_some() && without_range(self) == without_range(other)
    }
}

/// A partition to export; as a line of JSON, a line of a plan. It contains all that a process needs besides the key.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Task {
    /// Such as `conversations/2024-01`.
    pub partition: String,
    pub state: State,
    /// The number of requests, if it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests: Option<u64>,
    /// The place of all files.
    pub out: String,
    /// The path of the file, below `out`.
    pub path: String,
    #[serde(flatten)]
    pub recipe: Recipe,
    /// The range of the partition before this one, if there is one: the records of both must add up.
    pub after: Option<Range>,
    pub as_of: DateTime,
    pub settle: SignedDuration,
    /// Whether rules and times are not checked.
    pub unchecked: bool,
}

/// The state of a partition in the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// No complete file.
    Missing,
    /// A file of records that may still change.
    Open,
    /// A file that is not read again.
    Settled,
    /// A file of another request.
    Stale,
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Missing => "missing",
            Self::Open => "open",
            Self::Settled => "settled",
            Self::Stale => "stale",
        })
    }
}

/// The names of a partition's files: a function of the request, never of the run.
pub struct Names {
    pub partition: String,
    folder: Option<Date>,
    resource: String,
    /// The name of the period, or `None` for a listing without one.
    period: Option<String>,
}

impl Names {
    pub fn new(resource: &str, period: Option<(&str, Date)>) -> Self {
        let partition = period.map_or("all", |(name, _)| name);
        Self {
            partition: format!("{resource}/{partition}"),
            folder: period.map(|(_, start)| start),
            resource: resource.to_owned(),
            period: period.map(|(name, _)| name.to_owned()),
        }
    }

    /// The path of the records. The folder has the first day of the whole period, which engines read as a date.
    pub fn file(&self, extension: &str) -> String {
        let resource = &self.resource;
        match (&self.folder, &self.period) {
            (Some(start), Some(period)) => format!("{resource}/period={start}/{resource}-{period}.{extension}"),
            _ => format!("{resource}/{resource}.{extension}"),
        }
    }
}

impl Task {
    /// The path of the manifest.
    pub fn manifest(&self) -> String {
        manifest_of(&self.partition)
    }

    /// The path of the file with the items of the list that is exploded.
    pub fn exploded_path(&self) -> Option<String> {
        let list = self.recipe.explode.as_ref()?;
        let resource = &self.recipe.resource;
        // `conversations/…/conversations-2024-01` → `conversations-history/…/conversations-history-2024-01`.
        let rest = self.path.strip_prefix(resource.as_str())?;
        let (folder, file) = rest.rsplit_once('/')?;
        let file = file.strip_prefix(resource.as_str())?;
        Some(format!("{resource}-{list}{folder}/{resource}-{list}{file}"))
    }

    /// Whether a file that is read now is final: its range ended long enough ago.
    pub fn is_settled(&self) -> bool {
        let end = self.recipe.range.and_then(|range| range.to.checked_add(self.settle).ok());
        end.is_some_and(|end| end < self.as_of)
    }
}

/// The path of the manifest of a partition.
pub fn manifest_of(partition: &str) -> String {
    format!("{MANIFESTS}/{partition}.json")
}

/// The folder of the manifests. Engines skip folders with such a name.
pub const MANIFESTS: &str = "_manifest";

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;

    use super::*;

    pub fn task() -> Task {
        let names = Names::new("conversations", Some(("2024-01", date(2024, 1, 1))));
        Task {
            partition: names.partition.clone(),
            state: State::Missing,
            requests: None,
            out: "lake".to_owned(),
            path: names.file("parquet"),
            recipe: Recipe {
                resource: "conversations".to_owned(),
                range: Some(Range { from: date(2024, 1, 1).at(0, 0, 0, 0), to: date(2024, 1, 31).at(23, 59, 59, 0) }),
                query: vec![("filters[website_id]".to_owned(), "3".to_owned())],
                format: "parquet".to_owned(),
                columns: vec!["id".to_owned()],
                explode: Some("history".to_owned()),
                figures: None,
            },
            after: Some(Range { from: date(2023, 12, 1).at(0, 0, 0, 0), to: date(2023, 12, 31).at(23, 59, 59, 0) }),
            as_of: date(2024, 2, 8).at(23, 59, 59, 0),
            settle: SignedDuration::from_hours(8 * 24),
            unchecked: false,
        }
    }

    #[test]
    fn names_are_a_function_of_the_request() {
        let task = task();
        assert_eq!(task.path, "conversations/period=2024-01-01/conversations-2024-01.parquet");
        let exploded = "conversations-history/period=2024-01-01/conversations-history-2024-01.parquet";
        assert_eq!(task.exploded_path().as_deref(), Some(exploded));
        assert_eq!(task.manifest(), "_manifest/conversations/2024-01.json");
        let names = Names::new("operators", None);
        assert_eq!(
            (names.partition.as_str(), names.file("csv")),
            ("operators/all", "operators/operators.csv".to_owned())
        );
    }

    #[test]
    fn a_line_of_a_plan_is_read_as_written() {
        let line = serde_json::to_string(&task()).unwrap();
        assert_eq!(serde_json::from_str::<Task>(&line).unwrap(), task());
        let expected = r#"{"partition":"conversations/2024-01","state":"missing","out":"lake","path":"conversations/period=2024-01-01/conversations-2024-01.parquet","resource":"conversations","range":{"from":"2024-01-01T00:00:00","to":"2024-01-31T23:59:59"},"query":[["filters[website_id]","3"]],"format":"parquet","columns":["id"],"explode":"history","after":{"from":"2023-12-01T00:00:00","to":"2023-12-31T23:59:59"},"as_of":"2024-02-08T23:59:59","settle":"PT192H","unchecked":false}"#;
        assert_eq!(line, expected);
    }

    #[test]
    fn a_partition_settles_after_the_pause() {
        let mut task = task();
        assert!(!task.is_settled());
        task.as_of = date(2024, 2, 9).at(0, 0, 0, 0);
        assert!(task.is_settled());
        task.recipe.range = None;
        assert!(!task.is_settled(), "a snapshot is never final");
    }
}

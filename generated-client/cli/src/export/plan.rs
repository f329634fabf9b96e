//! The partitions of an export.

use std::io::{self, BufRead};
use std::path::{Component, Path};

use jiff::civil::DateTime;
use jiff::{SignedDuration, ToSpan};

use super::figures;
use super::period::{By, Range, divide};
use super::source::Source;
use super::task::{Names, Recipe, State, Task, Way};
use crate::exit;
use crate::rows::EXTRA;
use crate::table::Table;

/// What is exported of one resource.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// The name of many, such as `conversations`.
    pub resource: String,
    /// Whether its listing has a date range.
    pub is_dated: bool,
    /// The query without the date range, as text.
    pub query: Vec<(String, String)>,
    /// The columns of the file.
    pub columns: Vec<String>,
    /// The list whose items are rows of a second file.
    pub explode: Option<String>,
    /// How statistics are requested.
    pub figures: Option<Way>,
}

impl Dataset {
    /// The export of a resource, with filters as pairs of the query.
    ///
    /// # Errors
    ///
    /// If a column does not exist.
    pub fn new(
        table: &'static Table,
        source: &Source,
        by: By,
        query: Vec<(String, String)>,
        fields: &[String],
        without: &[String],
        explode: Option<&str>,
    ) -> Result<Self, exit::Failure> {
        let columns = source.schema(fields, without, explode)?.columns();
        let names = columns.fields.iter().map(|field| field.name).chain(columns.extra.then_some(EXTRA));
        Ok(Self {
            resource: source.resource.plural.to_owned(),
            is_dated: source.operation.period.is_some(),
            figures: figures::way(table, source, &query, by),
            query,
            columns: names.map(str::to_owned).collect(),
            explode: explode.map(str::to_owned),
        })
    }
}

/// What all partitions of an export have in common.
#[derive(Clone, Debug)]
pub struct Frame {
    pub out: String,
    /// The format, whose name is the end of the file names.
    pub format: String,
    /// The range of the resources that have one.
    pub whole: Option<Range>,
    pub by: By,
    /// Records of this moment and later are not read.
    pub as_of: DateTime,
    /// How long after the end of its range a partition is final.
    pub settle: SignedDuration,
    pub unchecked: bool,
}

/// The partitions in order: of each resource, from the earliest to the latest.
pub fn tasks(datasets: &[Dataset], frame: &Frame) -> Vec<Task> {
    datasets.iter().flat_map(|dataset| of_dataset(dataset, frame)).collect()
}

fn of_dataset(dataset: &Dataset, frame: &Frame) -> Vec<Task> {
    let task = |names: &Names, range, after| Task {
        partition: names.partition.clone(),
        state: State::Missing,
        requests: None,
        out: frame.out.clone(),
        path: names.file(&frame.format),
        recipe: Recipe {
            resource: dataset.resource.clone(),
            range,
            query: dataset.query.clone(),
            format: frame.format.clone(),
            columns: dataset.columns.clone(),
            explode: dataset.explode.clone(),
            figures: dataset.figures,
        },
        after,
        as_of: frame.as_of,
        settle: frame.settle,
        unchecked: frame.unchecked,
    };
    let Some(whole) = frame.whole.filter(|_| dataset.is_dated) else {
        return vec![task(&Names::new(&dataset.resource, None), None, None)];
    };
    let whole = Range { to: whole.to.min(frame.as_of.saturating_sub(1.second())), ..whole };
    let mut after = None;
    let periods = divide(whole, frame.by).map(|period| {
        let names = Names::new(&dataset.resource, Some((&period.name, period.start)));
        task(&names, Some(period.range), after.replace(period.range))
    });
    periods.collect()
}

/// Keeps every `of`th partition, from the one with the number `part`, from 1.
pub fn shard(tasks: Vec<Task>, part: usize, of: usize) -> Vec<Task> {
    tasks.into_iter().skip(part - 1).step_by(of).collect()
}

/// Reads the lines of a plan.
///
/// # Errors
///
/// If the file cannot be read, or if a line is not one of a plan.
pub fn read(lines: impl BufRead) -> io::Result<Vec<Task>> {
    let mut tasks = Vec::new();
    for (number, line) in lines.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let invalid = |problem: String| {
            let message = format!("line {} of the plan: {problem}", number + 1);
            io::Error::new(io::ErrorKind::InvalidData, message)
        };
        let task: Task = serde_json::from_str(&line).map_err(|error| invalid(error.to_string()))?;
        let resource = &task.recipe.resource;
        let is_below = |path: &str| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        let is_own = |path: &str| path.strip_prefix(resource.as_str()).is_some_and(|rest| rest.starts_with('/'));
        if ![&task.partition, &task.path].iter().all(|path| is_below(path) && is_own(path)) {
            return Err(invalid(format!("`partition` and `path` must be names in the folder `{resource}`")));
        }
        tasks.push(task);
    }
    Ok(tasks)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn dataset(resource: &str, is_dated: bool) -> Dataset {
        let columns = vec!["id".to_owned()];
        Dataset { resource: resource.to_owned(), is_dated, query: Vec::new(), columns, explode: None, figures: None }
    }

    fn frame(whole: Range, by: By, as_of: DateTime) -> Frame {
        let (out, format) = ("lake".to_owned(), "csv".to_owned());
        Frame {
            out,
            format,
            whole: Some(whole),
            by,
            as_of,
            settle: SignedDuration::from_hours(8 * 24),
            unchecked: false,
        }
    }

    #[test]
    fn partitions_end_with_the_range_or_the_present() {
        let whole = Range { from: date(2024, 1, 15).at(0, 0, 0, 0), to: date(2024, 12, 31).at(23, 59, 59, 0) };
        let as_of = date(2024, 3, 3).at(4, 5, 6, 0);
        let tasks = tasks(&[dataset("operators", false), dataset("calls", true)], &frame(whole, By::Month, as_of));
        let shown = tasks.iter().map(|task| {
            let range = task.recipe.range.map(|range| format!("{} to {}", range.from, range.to)).unwrap_or_default();
            format!("{} {range}", task.path)
        });
        assert_eq!(
            shown.collect::<Vec<_>>(),
            [
                "operators/operators.csv ",
                "calls/period=2024-01-01/calls-2024-01.csv 2024-01-15T00:00:00 to 2024-01-31T23:59:59",
                "calls/period=2024-02-01/calls-2024-02.csv 2024-02-01T00:00:00 to 2024-02-29T23:59:59",
                "calls/period=2024-03-01/calls-2024-03.csv 2024-03-01T00:00:00 to 2024-03-03T04:05:05",
            ]
        );
        assert_eq!((tasks[1].after, tasks[3].after), (None, tasks[2].recipe.range));
    }

    #[test]
    fn a_plan_names_no_files_elsewhere() {
        let line = |partition: &str, path: &str| {
            let mut task = super::super::task::tests::task();
            (task.partition, task.path) = (partition.to_owned(), path.to_owned());
            read(serde_json::to_string(&task).unwrap().as_bytes()).is_ok()
        };
        assert!(line("conversations/2024-01", "conversations/x.parquet"));
        for path in ["conversations/../x", "/conversations/x", "conversations", "../conversations/x", "other/x"] {
            assert!(!line(path, "conversations/x.parquet") && !line("conversations/2024-01", path), "{path}");
        }
        assert!(read(&b"\n{}"[..]).unwrap_err().to_string().starts_with("line 2 of the plan: "));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        /// A listing of random seconds: every record of the range is in one partition of one shard.
        #[test]
        fn shards_are_the_listing(
            start in 0i64..100_000_000, length in 0i64..10_000_000, by in 0usize..4, of in 1usize..9, seconds in
            proptest::collection::vec(0i64..140_000_000, 0..100),
        ) {
            let begin = date(2020, 1, 1).at(0, 0, 0, 0);
            let at = |second: i64| begin.saturating_add(second.seconds());
            let whole = Range { from: at(start), to: at(start + length) };
            let all = tasks(&[dataset("calls", true)], &frame(whole, By::ALL[by].1, at(1_000_000_000)));
            let shards: Vec<Task> = (1..=of).flat_map(|part| shard(all.clone(), part, of)).collect();
            let paths: BTreeSet<&str> = shards.iter().map(|task| task.path.as_str()).collect();
            prop_assert_eq!((paths.len(), shards.len()), (all.len(), all.len()));
            for second in seconds {
                let found = shards.iter().filter(|task| task.recipe.range.unwrap().contains(at(second))).count();
                prop_assert_eq!(found, usize::from(whole.contains(at(second))), "second {}", second);
            }
        }
    }
}

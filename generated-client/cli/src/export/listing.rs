//! The requests of a partition.

use std::sync::Arc;

use iadvize::{Client, Full, List, Request, api};

use super::failure::Failure;
use super::period::Range;
use super::source::{ID, Source};
use super::task::Task;
use crate::exit;
use crate::rows::{Raw, Schema};
use crate::table::{Period, Segment, Table};

/// The listing of a partition.
pub struct Listing {
    pub source: Source,
    /// The request without filters.
    start: Request,
    query: Vec<(String, String)>,
    range: Option<Range>,
    pub schema: Arc<Schema>,
    /// The names of the columns that are counted.
    pub id: &'static str,
    pub time: Option<&'static str>,
}

impl Listing {
    /// The listing of a task.
    ///
    /// # Errors
    ///
    /// If the task is of another version of the API.
    pub fn of(table: &'static Table, task: &Task) -> Result<Self, Failure> {
        let recipe = &task.recipe;
        let resource = table.resources.iter().find(|resource| resource.plural == recipe.resource);
        let source =
            resource.and_then(Source::of).filter(|source| source.operation.period.is_some() == recipe.range.is_some());
        let source = source.ok_or_else(|| {
            Failure::Run(exit::Failure::usage(format!("`{}` cannot be exported in this way", recipe.resource)))
        })?;
        let schema = source.schema(&recipe.columns, &[], recipe.explode.as_deref()).map_err(Failure::Run)?;
        let operation = source.operation;
        let path = operation.path.iter().filter_map(|segment| match segment {
            Segment::Literal(literal) => Some(*literal),
            Segment::Argument(_) => None,
        });
        let start = Request::get(&path.collect::<Vec<_>>().join("/"));
        let start = operation.query.iter().fold(start, |request, (name, value)| request.query(name, *value));
        let start = match task.unchecked {
            true => start.unchecked(),
            false => operation.rules.iter().fold(start, |request, rule| request.rule(*rule)),
        };
        // The date range of figures is that of the request.
        let time = source.time().filter(|_| source.roles.is_none());
        let query = recipe.query.clone();
        Ok(Self { source, start, query, range: recipe.range, schema: Arc::new(schema), id: ID, time })
    }

    /// The filters of the date range.
    pub fn period(&self) -> Option<Period> {
        self.source.operation.period
    }

    /// The request with this query, as text, and this range.
    pub fn with(&self, query: &[(String, String)], range: Option<Range>) -> Request {
        let request =
            query.iter().fold(self.start.clone(), |request, (name, value)| request.query(name, value.as_str()));
        match (self.period(), range) {
            (Some(period), Some(range)) => request.filter(period.from, range.from).filter(period.to, range.to),
            _ => request,
        }
    }

    /// All records.
    pub fn records(&self, client: &Client) -> List<Raw, Full> {
        let request = self.with(&self.query, self.range);
        let request = if self.source.brief { request.query(api::FULL_PARAMETER, true) } else { request };
        List::new(client, request)
    }

    /// The number of records in a range, by one request. `None` if the server does not tell.
    ///
    /// # Errors
    ///
    /// If the request fails.
    pub async fn count(&self, client: &Client, range: Option<Range>) -> Result<u64, Failure> {
        let page = List::<Raw, Full>::new(client, self.with(&self.query, range)).limit(1).send().await?;
        Ok(page.count)
    }
}

//! The requests of a partition.

use std::sync::Arc;

use iadvize::{Client, Full, List, Request, api};

use super::failure::Failure;
use super::period::Range;
use super::task::Task;
use crate::exit;
use crate::rows::{EXTRA, Raw, Schema, Selection};
use crate::table::{Kind, Operation, Period, Record, Resource, Returns, Segment, Table, Type};

/// The listing of a resource that can be exported.
#[derive(Clone, Copy)]
pub struct Listable {
    pub resource: &'static Resource,
    pub operation: &'static Operation,
    pub record: &'static Record,
    pub brief: bool,
}

/// The identifier of records.
const ID: &str = "id";

impl Listable {
    /// The listing of a resource, if it has one.
    pub fn of(resource: &'static Resource) -> Option<Self> {
        resource.operations.iter().find_map(|operation| match operation.returns {
            Returns::Page { record, brief } if operation.kind == Kind::List => {
                Some(Self { resource, operation, record, brief })
            }
            _ => None,
        })
    }

    /// The column that the date range is about: the first time of a record.
    fn time(&self) -> Option<&'static str> {
        let times = self.record.columns.iter().filter(|column| matches!(column.ty, Type::DateTime));
        self.operation.period.and(times.map(|column| column.name).next())
    }

    fn lists(&self) -> impl Iterator<Item = &'static str> {
        let lists = self.record.columns.iter().filter(|column| matches!(column.ty, Type::List(_)));
        lists.map(|column| column.name)
    }

    /// Whether records have a field, or a list if `must_be_list`.
    pub fn has(&self, name: &str, must_be_list: bool) -> bool {
        match must_be_list {
            true => self.lists().any(|list| list == name),
            false => name == EXTRA || self.record.columns.iter().any(|column| column.name == name),
        }
    }

    /// The columns that an export writes, and those that it reads for its checks.
    ///
    /// # Errors
    ///
    /// If one does not exist.
    pub fn schema(
        &self,
        fields: &[String],
        without: &[String],
        explode: Option<&str>,
    ) -> Result<Schema, exit::Failure> {
        let id = self.record.columns.iter().any(|column| column.name == ID).then_some(ID);
        let unseen = id.into_iter().chain(self.time()).chain(explode).map(str::to_owned).collect();
        let selection = Selection { fields: fields.to_vec(), without: without.to_vec(), unseen };
        if let Some(list) = explode
            && !self.lists().any(|name| name == list)
        {
            let (record, lists) = (self.record.name, self.lists().collect::<Vec<_>>().join(", "));
            return Err(exit::Failure::usage(format!(
                "`{record}` has no list `{}`; its lists: {lists}",
                list.escape_debug()
            )));
        }
        Ok(Schema::new(self.record, &selection)?)
    }
}

/// The listing of a partition.
pub struct Listing {
    listable: Listable,
    request: Request,
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
        let listable = resource
            .and_then(Listable::of)
            .filter(|listable| listable.operation.period.is_some() == recipe.range.is_some());
        let listable = listable.ok_or_else(|| {
            Failure::Run(exit::Failure::usage(format!("`{}` cannot be exported in this way", recipe.resource)))
        })?;
        let schema = listable.schema(&recipe.columns, &[], recipe.explode.as_deref()).map_err(Failure::Run)?;
        let operation = listable.operation;
        let path = operation.path.iter().filter_map(|segment| match segment {
            Segment::Literal(literal) => Some(*literal),
            Segment::Argument(_) => None,
        });
        let mut request = Request::get(&path.collect::<Vec<_>>().join("/"));
        for (name, value) in operation.query {
            request = request.query(name, *value);
        }
        for (name, value) in &recipe.query {
            request = request.query(name, value.as_str());
        }
        request = match task.unchecked {
            true => request.unchecked(),
            false => operation.rules.iter().fold(request, |request, rule| request.rule(*rule)),
        };
        let time = listable.time();
        Ok(Self { listable, request, range: recipe.range, schema: Arc::new(schema), id: ID, time })
    }

    /// The filters of the date range.
    pub fn period(&self) -> Option<Period> {
        self.listable.operation.period
    }

    fn in_range(&self, range: Option<Range>) -> Request {
        let request = self.request.clone();
        match (self.period(), range) {
            (Some(period), Some(range)) => request.filter(period.from, range.from).filter(period.to, range.to),
            _ => request,
        }
    }

    /// All records.
    pub fn records(&self, client: &Client) -> List<Raw, Full> {
        let request = self.in_range(self.range);
        let request = if self.listable.brief { request.query(api::FULL_PARAMETER, true) } else { request };
        List::new(client, request)
    }

    /// The number of records in a range, by one request. `None` if the server does not tell.
    ///
    /// # Errors
    ///
    /// If the request fails.
    pub async fn count(&self, client: &Client, range: Option<Range>) -> Result<u64, Failure> {
        let page = List::<Raw, Full>::new(client, self.in_range(range)).limit(1).send().await?;
        Ok(page.count)
    }
}

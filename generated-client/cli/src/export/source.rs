//! What can be exported: listings, and statistics.

use crate::exit;
use crate::rows::{EXTRA, FIGURES, Schema, Selection};
use crate::table::{Kind, Operation, Record, Resource, Returns, Statistics, Type};

/// The listing of a resource, or its statistics.
#[derive(Clone, Copy)]
pub struct Source {
    pub resource: &'static Resource,
    pub operation: &'static Operation,
    pub record: &'static Record,
    pub brief: bool,
    /// The roles of the filters, if these are statistics.
    pub roles: Option<&'static Statistics>,
}

/// The identifier of records.
pub const ID: &str = "id";

impl Source {
    /// The listing or the statistics of a resource, if it has one of them.
    pub fn of(resource: &'static Resource) -> Option<Self> {
        resource.operations.iter().find_map(|operation| match (&operation.returns, &operation.statistics) {
            (Returns::Page { record, brief }, _) if operation.kind == Kind::List => {
                Some(Self { resource, operation, record, brief: *brief, roles: None })
            }
            (Returns::Statistics, Some(roles)) => {
                Some(Self { resource, operation, record: &FIGURES, brief: false, roles: Some(roles) })
            }
            _ => None,
        })
    }

    /// The column that the date range is about: the first time of a record.
    pub fn time(&self) -> Option<&'static str> {
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
        let mut without = without.to_vec();
        if self.roles.is_some() {
            // Figures have no unknown fields.
            without.push(EXTRA.to_owned());
        }
        let id = self.record.columns.iter().any(|column| column.name == ID).then_some(ID);
        let unseen = id.into_iter().chain(self.time()).chain(explode).map(str::to_owned).collect();
        let selection = Selection { fields: fields.to_vec(), without, unseen };
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

//! Section "Statistic".

mod figure;
mod indicator;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::crud;
use crate::envelope::{ApiError, Reply};
use crate::filter::{self, Filter, FilterKind, id};
use crate::request::{Query, Request};
use crate::resource::{Period, Resource};
use crate::state::{Row, State, cell};
use crate::wire;
use indicator::Indicator;

/// The records that statistics count: conversations, in a range of any length.
const CONTACTS: Resource = Resource {
    name: "conversation",
    operations: &[],
    columns: &[],
    filters: &[
        id("website_id", "website_id"),
        Filter { name: "website_list", column: "website_id", kind: FilterKind::Ids },
    ],
    period: Some(Period { column: "created_at", longest: None }),
};

const FILTERS: [&str; 5] = ["channel", "resource", "resource_id", "indicators", "granularity"];

/// The parameters of a request.
struct Parameters {
    channel: Option<String>,
    indicators: Vec<&'static Indicator>,
    grouping: Option<Grouping>,
    granularity: Option<Granularity>,
}

struct Grouping {
    /// The column to group by.
    column: &'static str,
    only: Option<Value>,
}

#[derive(Clone, Copy)]
enum Granularity {
    Hour,
    Day,
    Month,
}

type Contact<'a> = (u64, &'a Row);

/// `data` is an object of figures; a list of such objects with `resource`; figures by moment with `granularity`; a list
/// of objects of figures by moment with both. The page does not describe the last two: moments without contacts are left
/// out.
pub fn respond(state: &State, request: &Request) -> Result<Reply, ApiError> {
    let query = &request.query;
    query.expect(&[], |name| crud::has_filter(&CONTACTS, name) || FILTERS.contains(&name))?;
    let parameters = Parameters::read(query)?;
    let mut contacts = crud::select(state, &CONTACTS, request)?;
    contacts.retain(|(id, contact)| {
        let on_channel = parameters.channel.as_deref().is_none_or(|channel| figure::channel(*id, contact) == channel);
        // A call that was just picked up has no group yet.
        on_channel && !cell(contact, "group_id").is_null()
    });
    let data = match (&parameters.grouping, parameters.granularity) {
        (Some(grouping), _) => grouping.rows(state, &parameters, contacts),
        (None, Some(granularity)) => {
            let series = |indicator: &&Indicator| granularity.series(state, indicator, &contacts);
            parameters.indicators.first().map_or(Value::Null, series)
        }
        (None, None) => Value::from(parameters.figures(state, &contacts)),
    };
    Ok(Reply::figures(data).meta("filters", wire::meta_filters(query)))
}

impl Parameters {
    fn read(query: &Query) -> Result<Parameters, ApiError> {
        let channel = query.filter("channel");
        if channel.is_some_and(|channel| !indicator::CHANNELS.contains(&channel)) {
            return Err(ApiError::invalid("channel"));
        }
        let indicators = match query.filter("indicators") {
            None => indicator::available(channel).collect(),
            Some(names) => names
                .split(',')
                .map(|name| indicator::available(channel).find(|indicator| indicator.name == name))
                .collect::<Option<Vec<&Indicator>>>()
                .ok_or_else(|| ApiError::invalid("indicators"))?,
        };
        let granularity = match query.filter("granularity") {
            None => None,
            Some("hour") => Some(Granularity::Hour),
            Some("day") => Some(Granularity::Day),
            Some("month") => Some(Granularity::Month),
            Some(_) => return Err(ApiError::invalid("granularity")),
        };
        if granularity.is_some() && indicators.len() != 1 {
            return Err(ApiError::invalid("granularity"));
        }
        Ok(Parameters {
            channel: channel.map(str::to_owned),
            indicators,
            grouping: Grouping::read(query)?,
            granularity,
        })
    }

    fn figures(&self, state: &State, contacts: &[Contact<'_>]) -> Map<String, Value> {
        let figure = |indicator: &&Indicator| match self.granularity {
            Some(granularity) => granularity.series(state, indicator, contacts),
            None => figure::figure(state.numbers, indicator, contacts),
        };
        self.indicators.iter().map(|indicator| (indicator.name.to_owned(), figure(indicator))).collect()
    }
}

impl Grouping {
    /// A `resource_id` without a `resource` is invalid.
    fn read(query: &Query) -> Result<Option<Grouping>, ApiError> {
        let column = match query.filter("resource") {
            None if query.filter("resource_id").is_some() => return Err(ApiError::invalid("resource_id")),
            None => return Ok(None),
            Some("operator") => "operator_id",
            Some("group") => "group_id",
            Some("skill") => "skill_id",
            Some("rule") => "rule_id",
            Some("contact_type") => "contact_type",
            Some("page_type") => "page_type",
            Some(_) => return Err(ApiError::invalid("resource")),
        };
        let only = match query.filter("resource_id") {
            None => None,
            // The page type of a conversation is a string, and so is its identifier here.
            Some(id) if column == "page_type" => Some(json!(id)),
            Some(id) => Some(json!(filter::number(id).ok_or_else(|| ApiError::invalid("resource_id"))?)),
        };
        Ok(Some(Grouping { column, only }))
    }

    /// One object per group that has contacts, in the order of the identifiers.
    fn rows(&self, state: &State, parameters: &Parameters, contacts: Vec<Contact<'_>>) -> Value {
        let mut groups: BTreeMap<(u64, String), (Value, Vec<Contact<'_>>)> = BTreeMap::new();
        for (id, contact) in contacts {
            let group = cell(contact, self.column);
            if self.only.as_ref().is_none_or(|only| only == group) {
                let key = (group.as_u64().unwrap_or_default(), group.as_str().unwrap_or_default().to_owned());
                groups.entry(key).or_insert_with(|| (group.clone(), Vec::new())).1.push((id, contact));
            }
        }
        let row = |(group, contacts): (Value, Vec<Contact<'_>>)| {
            let mut row = parameters.figures(state, &contacts);
            row.insert("id".to_owned(), group);
            Value::from(row)
        };
        groups.into_values().map(row).collect()
    }
}

impl Granularity {
    fn series(self, state: &State, indicator: &Indicator, contacts: &[Contact<'_>]) -> Value {
        let mut moments: BTreeMap<String, Vec<Contact<'_>>> = BTreeMap::new();
        for (id, contact) in contacts {
            let created = cell(contact, "created_at").as_str().unwrap_or_default();
            moments.entry(self.moment(created)).or_default().push((*id, contact));
        }
        let figure = |contacts: Vec<Contact<'_>>| figure::figure(state.numbers, indicator, &contacts);
        Value::from_iter(moments.into_iter().map(|(moment, contacts)| (moment, figure(contacts))))
    }

    fn moment(self, created: &str) -> String {
        let start = |length: usize| created.get(..length).unwrap_or_default();
        match self {
            Granularity::Hour => format!("{}:00:00", start(13)),
            Granularity::Day => start(10).to_owned(),
            Granularity::Month => start(7).to_owned(),
        }
    }
}

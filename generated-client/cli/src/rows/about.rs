//! The filters that describe the figures of a response.

use std::borrow::Cow;

use iadvize::statistic::{FigureRow, Figures};
use iadvize::{Moment, Request};

use super::figure::{FIGURES, Figure};
use crate::table::{Indicator, Operation, Statistics, Type};

/// The filters of a request that all figures of its response have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    period: Option<Moment>,
    /// The website, if the request selects exactly one.
    website_id: Option<u64>,
    channel: Option<String>,
    grouping: Option<String>,
    /// The requested indicators, in whose order the figures of a row are.
    indicators: Vec<String>,
}

impl About {
    /// Reads the filters of a request.
    pub fn of(request: &Request, operation: &Operation, roles: &Statistics) -> Self {
        let only = |name: &str| match &*request.filter_values(name) {
            [only] => Some(only.clone().into_owned()),
            _ => None,
        };
        let websites = operation.filters.iter().filter(|filter| is_website(&filter.ty));
        let websites: Vec<String> = websites
            .flat_map(|filter| {
                request.filter_values(filter.name).into_iter().map(|value| value.into_owned()).collect::<Vec<_>>()
            })
            .collect();
        let website_id = match &*websites {
            [only] => only.parse().ok(),
            _ => None,
        };
        let period = operation.period.and_then(|period| only(period.from)?.parse().ok());
        let indicators = request.filter_values(roles.indicators).into_iter().map(Cow::into_owned).collect();
        Self { period, website_id, channel: only(roles.channel), grouping: only(roles.grouping), indicators }
    }

    /// The figures as rows: rows in the API's order, and the figures of each in the order of the request.
    pub fn rows<'a>(
        &'a self,
        figures: &'a Figures,
        indicators: &'static [Indicator],
    ) -> impl Iterator<Item = Figure<'a>> {
        figures.rows.iter().flat_map(move |row| self.of_row(row, indicators))
    }

    fn of_row<'a>(&'a self, row: &'a FigureRow, indicators: &'static [Indicator]) -> impl Iterator<Item = Figure<'a>> {
        let place = |name: &str| self.indicators.iter().position(|known| known == name).unwrap_or(usize::MAX);
        let mut values: Vec<_> = row.values.iter().collect();
        values.sort_by_key(|(name, _)| place(name.as_str()));
        values.into_iter().map(move |(name, value)| Figure {
            period: row.moment.or(self.period),
            website_id: self.website_id,
            channel: self.channel.as_deref(),
            grouping: self.grouping.as_deref(),
            grouping_id: row.id.as_deref(),
            indicator: name.as_str(),
            unit: indicators.iter().find(|known| known.name == name.as_str()).map(|known| known.unit),
            value: *value,
        })
    }
}

/// Whether a filter selects what the rows have as `website_id`.
fn is_website(ty: &Type) -> bool {
    let is_it = |ty: &Type| {
        let is_same =
            |name: &str| FIGURES.columns.iter().any(|column| matches!(column.ty, Type::Identifier(it) if it == name));
        matches!(ty, Type::Identifier(name) if is_same(name))
    };
    is_it(ty) || matches!(ty, Type::List(item) if is_it(item))
}

#[cfg(test)]
mod tests {
    use iadvize::request::list;

    use super::*;
    use crate::TABLE;

    #[test]
    fn rows_say_what_they_are_about() {
        let mut operations = TABLE.resources.iter().flat_map(|resource| resource.operations);
        let operation = operations.find(|operation| operation.statistics.is_some()).unwrap();
        let roles = operation.statistics.as_ref().unwrap();
        let request = Request::get("/statistic").filter("from", "2024-01-31").filter(roles.channel, "chat");
        let request = request.filter(roles.grouping, "operator");
        let figures: Figures =
            serde_json::from_str(r#"[{"id": 7, "contact_number": 3, "contact_duration": null}]"#).unwrap();
        let rows = |request: &Request| {
            let about = About::of(request, operation, roles);
            about.rows(&figures, TABLE.indicators).map(|row| format!("{row:?}")).collect::<Vec<_>>()
        };
        insta::assert_debug_snapshot!(rows(&request.clone().filter("website_list", list([5]))));
        for [one, two] in [["website_id: None", "website_list"], ["website_id: Some(5)", "website_id"]] {
            let request = request.clone().filter(two, if two == "website_id" { list([5]) } else { list([5, 6]) });
            assert!(rows(&request)[0].contains(one), "{:?}", rows(&request));
        }
    }
}

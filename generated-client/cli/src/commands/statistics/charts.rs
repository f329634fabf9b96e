//! Figures as charts.

use std::collections::HashMap;

use iadvize::Moment;
use iadvize::indicators::Indicator as Name;
use iadvize::jiff::Span;
use iadvize::jiff::civil::DateTime;
use iadvize::statistic::{FigureRow, Figures};

use crate::chart::{Axis, Chart, Point};
use crate::table::Indicator;

/// The most steps that a series is completed to.
const MOST: i64 = 20_000;

/// A chart for each indicator, with a bar for each row. `grouping` is what the rows are grouped by.
pub fn groups(figures: &Figures, grouping: &str, indicators: &[&Indicator]) -> Vec<Chart> {
    let chart = |indicator: &&Indicator| {
        let label = |row: &FigureRow| row.id.clone().unwrap_or_default();
        let point = |row| Point { label: label(row), value: value(row, indicator) };
        chart(indicator, Axis::Groups(words(grouping)), figures.rows.iter().map(point).collect())
    };
    indicators.iter().map(chart).collect()
}

/// A chart with a point for each step between the first and the last row, because responses can leave steps out.
pub fn series(figures: &Figures, step: &str, indicator: &Indicator) -> Chart {
    let rows: Vec<(Moment, Option<f64>)> =
        figures.rows.iter().filter_map(|row| Some((row.moment?, value(row, indicator)))).collect();
    let point = |(moment, value): (Moment, Option<f64>)| Point { label: moment.to_string(), value };
    let points = complete(&rows, step).unwrap_or(rows).into_iter().map(point).collect();
    chart(indicator, Axis::Steps(words(step)), points)
}

fn chart(indicator: &Indicator, axis: Axis, points: Vec<Point>) -> Chart {
    Chart { title: indicator.label.to_owned(), unit: indicator.unit.to_owned(), axis, points }
}

fn words(name: &str) -> String {
    name.replace('_', " ")
}

fn value(row: &FigureRow, indicator: &Indicator) -> Option<f64> {
    row.get(&Name::from(indicator.name))
}

/// The rows with those between them, which have no figure. `None` if the step is not a length of time, such as `day`, or if a row is
/// not at the start of a step.
fn complete(rows: &[(Moment, Option<f64>)], step: &str) -> Option<Vec<(Moment, Option<f64>)>> {
    let step: Span = format!("1 {step}").parse().ok()?;
    let figures: HashMap<DateTime, (Moment, Option<f64>)> = rows.iter().map(|row| (start(row.0), *row)).collect();
    let (first, last) = (figures.keys().min()?, figures.keys().max()?);
    let (has_time, mut all) = (matches!(rows.first()?.0, Moment::DateTime(_)), Vec::new());
    for count in 0..MOST {
        let at = first.checked_add(step.checked_mul(count).ok()?).ok()?;
        if at > *last {
            break;
        }
        let moment = if has_time { Moment::DateTime(at) } else { Moment::Date(at.date()) };
        all.push(figures.get(&at).copied().unwrap_or((moment, None)));
    }
    let found = all.iter().filter(|row| figures.contains_key(&start(row.0))).count();
    (found == rows.len()).then_some(all)
}

fn start(moment: Moment) -> DateTime {
    match moment {
        Moment::Date(date) => date.into(),
        Moment::DateTime(exact) => exact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDICATOR: Indicator = Indicator {
        name: "contact_number",
        label: "Initiated contacts",
        family: "contact",
        unit: "number",
        channels: &["chat"],
        doc: "",
        deprecated: None,
    };

    fn steps(json: &str, step: &str) -> String {
        let figures: Figures = serde_json::from_str(json).unwrap();
        let points = series(&figures, step, &INDICATOR).points;
        let point = |point: &Point| format!("{}={:?}", point.label, point.value);
        points.iter().map(point).collect::<Vec<_>>().join(" ").replace("Some(", "").replace(')', "")
    }

    #[test]
    fn steps_that_are_left_out_have_no_figure() {
        let row = |date: &str, value: u8| format!(r#"{{"date": "{date}", "contact_number": {value}}}"#);
        let rows = |dates: [&str; 2]| format!("[{}, {}]", row(dates[0], 3), row(dates[1], 5));
        let days = steps(&rows(["2024-02-28", "2024-03-01"]), "day");
        assert_eq!(days, "2024-02-28=3.0 2024-02-29=None 2024-03-01=5.0");
        let months = steps(&rows(["2023-12-01", "2024-02-01"]), "month");
        assert_eq!(months, "2023-12-01=3.0 2024-01-01=None 2024-02-01=5.0");
        let hours = steps(&rows(["2024-01-31 22:00:00", "2024-02-01 00:00:00"]), "hour");
        assert_eq!(hours, "2024-01-31 22:00:00=3.0 2024-01-31 23:00:00=None 2024-02-01 00:00:00=5.0");
        // Rows between the steps, and a step of unknown length, stay as they are.
        assert_eq!(steps(&rows(["2024-01-31", "2024-02-02 12:00:00"]), "day").split(' ').count(), 3);
        assert_eq!(steps(&rows(["2024-01-31", "2024-02-02"]), "shift"), "2024-01-31=3.0 2024-02-02=5.0");
        assert_eq!(steps("[]", "day"), "");
    }

    #[test]
    fn each_indicator_is_a_chart() {
        let figures = serde_json::from_str(r#"[{"id": 7, "contact_number": 3}, {"id": 9, "contact_number": null}]"#);
        let charts = groups(&figures.unwrap(), "page_type", &[&INDICATOR, &INDICATOR]);
        assert_eq!(charts.len(), 2);
        assert_eq!((&*charts[0].title, &charts[0].axis), ("Initiated contacts", &Axis::Groups("page type".to_owned())));
        let point = |label: &str, value| Point { label: label.to_owned(), value };
        assert_eq!(charts[0].points, [point("7", Some(3.0)), point("9", None)]);
    }
}

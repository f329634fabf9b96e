//! Date ranges, and how they are divided by the calendar.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

/// The first and the last second of a date range. The API's times are whole seconds of the account's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub struct Range {
    pub from: DateTime,
    pub to: DateTime,
}

impl Range {
    pub fn contains(&self, moment: DateTime) -> bool {
        self.from <= moment && moment <= self.to
    }

    pub fn covers(&self, other: &Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }
}

/// The last second of a day.
pub fn end_of(day: Date) -> DateTime {
    day.to_datetime(Time::constant(23, 59, 59, 0))
}

/// The length of a partition. Partitions begin where the calendar says, not where the whole range begins: a longer
/// range has the same partitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Day,
    /// From Monday to Sunday.
    Week,
    Month,
    Quarter,
}

impl By {
    pub const ALL: [(&'static str, Self); 4] =
        [("day", Self::Day), ("week", Self::Week), ("month", Self::Month), ("quarter", Self::Quarter)];

    /// The first day of the partition that contains `day`.
    fn start(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let days = day.weekday().since(Weekday::Monday);
                day.saturating_sub(i64::from(days).days())
            }
            Self::Month => day.first_of_month(),
            Self::Quarter => {
                let months = i32::from((day.month() - 1) % 3);
                day.first_of_month().saturating_sub(months.months())
            }
        }
    }

    fn length(self) -> Span {
        match self {
            Self::Day => 1.day(),
            Self::Week => 1.week(),
            Self::Month => 1.month(),
            Self::Quarter => 3.months(),
        }
    }

    /// The name of the partition that begins on `start`. Names sort in the order of time.
    fn name(self, start: Date) -> String {
        match self {
            Self::Day => start.to_string(),
            Self::Week => {
                let week = start.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Self::Month => format!("{:04}-{:02}", start.year(), start.month()),
            Self::Quarter => format!("{:04}-Q{}", start.year(), (start.month() - 1) / 3 + 1),
        }
    }
}

/// A part of the calendar, cut to the range that is exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Such as `2024-01`, `2024-W05`, `2024-Q1` or `2024-01-31`.
    pub name: String,
    /// The first day of the uncut period.
    pub start: Date,
    pub range: Range,
}

/// The periods of `whole`, which meet without a gap.
pub fn divide(whole: Range, by: By) -> impl Iterator<Item = Period> {
    let mut next = (whole.from <= whole.to).then(|| by.start(whole.from.date()));
    std::iter::from_fn(move || {
        let start = next?;
        let after = start.checked_add(by.length()).ok();
        next = after.filter(|day| day.to_datetime(Time::midnight()) <= whole.to);
        let last = after.and_then(|day| day.yesterday().ok()).map_or(whole.to, end_of);
        let range = Range { from: start.to_datetime(Time::midnight()).max(whole.from), to: last.min(whole.to) };
        Some(Period { name: by.name(start), start, range })
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn names(from: Date, to: Date, by: By) -> Vec<String> {
        let whole = Range { from: from.at(0, 0, 0, 0), to: end_of(to) };
        divide(whole, by).map(|period| format!("{} {}", period.name, period.start)).collect()
    }

    #[test]
    fn names_follow_the_calendar() {
        let (from, to) = (date(2024, 12, 31), date(2025, 1, 6));
        assert_eq!(names(from, to, By::Month), ["2024-12 2024-12-01", "2025-01 2025-01-01"]);
        assert_eq!(names(from, to, By::Quarter), ["2024-Q4 2024-10-01", "2025-Q1 2025-01-01"]);
        assert_eq!(names(from, to, By::Week), ["2025-W01 2024-12-30", "2025-W02 2025-01-06"]);
        assert_eq!(names(from, date(2025, 1, 1), By::Day), ["2024-12-31 2024-12-31", "2025-01-01 2025-01-01"]);
        assert_eq!(names(date(9999, 12, 31), date(9999, 12, 31), By::Quarter), ["9999-Q4 9999-10-01"]);
        assert!(names(date(2025, 1, 2), date(2025, 1, 1), By::Day).is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn periods_meet_and_cover_the_range(second in 0i64..4_000_000_000, length in 0i64..100_000_000, by in 0usize..4) {
            let from = date(1990, 1, 1).at(0, 0, 0, 0).saturating_add(second.seconds());
            let whole = Range { from, to: from.saturating_add(length.seconds()) };
            let (by, mut next) = (By::ALL[by].1, from);
            let mut names = Vec::new();
            for period in divide(whole, by) {
                prop_assert_eq!(period.range.from, next);
                prop_assert!(period.range.from <= period.range.to);
                prop_assert_eq!(by.start(period.range.to.date()), period.start);
                next = period.range.to.saturating_add(1.second());
                names.push(period.name);
            }
            prop_assert_eq!(next, whole.to.saturating_add(1.second()));
            prop_assert!(names.is_sorted_by(|one, next| one < next));
        }
    }
}

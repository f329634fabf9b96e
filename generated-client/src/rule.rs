//! Rules of the documentation, checked before anything is sent.

use jiff::ToSpan;

use crate::indicator_details::IndicatorDetails;
use crate::moment::Moment;
use crate::request::{Request, filter_name};

/// A rule that the API's documentation states. A request that breaks one is not sent, unless it is
/// [`unchecked`](Request::unchecked). What a rule does not understand, it leaves to the server.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// The parameter is a whole number within these bounds, if it is given.
    Bounds {
        /// The name of the parameter of the query.
        parameter: &'static str,
        /// The smallest number allowed.
        minimum: u32,
        /// The largest number allowed, if there is one.
        maximum: Option<u32>,
    },
    /// A period does not end before it begins and, where the documentation says so, is not longer than some months.
    ///
    /// Months are counted on the calendar, and a date that ends a period is part of it: three months from 1 January go to
    /// 1 April, all of that day when it is given as a date, and its first second when a time is given. Three months from
    /// 30 November go to the last day of February. A period with one end alone is not checked: the API sets the other.
    Period {
        /// The filter for the start.
        from: &'static str,
        /// The filter for the end.
        to: &'static str,
        /// How many months the period may last, if there is a limit.
        months: Option<u32>,
    },
    /// Every indicator that is asked for is available on the channel that is asked for.
    Available {
        /// The filter that lists indicators.
        indicators: &'static str,
        /// The filter that names a channel.
        channel: &'static str,
        /// What is known of indicators; others are not checked, and neither are channels that none of these names.
        details: &'static [IndicatorDetails],
    },
    /// A filter goes with exactly one value of another.
    OnlyWithOne {
        /// The filter in question.
        parameter: &'static str,
        /// The filter that has to list exactly one value.
        of: &'static str,
    },
}

impl Rule {
    /// How `request` breaks this rule, if it does.
    pub(crate) fn broken_by(&self, request: &Request) -> Option<String> {
        let filter = |name| request.parameter(&filter_name(name)).filter(|text| !text.is_empty());
        match *self {
            Self::Bounds { parameter, minimum, maximum } => {
                bounds(parameter, request.parameter(parameter)?, minimum, maximum)
            }
            Self::Period { from, to, months } => period((from, filter(from)?), (to, filter(to)?), months),
            Self::Available { indicators, channel, details } => {
                available(filter(indicators)?, filter(channel)?, details)
            }
            Self::OnlyWithOne { parameter, of } => {
                filter(parameter)?;
                only_with_one(parameter, of, filter(of).unwrap_or_default())
            }
        }
    }
}

fn bounds(parameter: &str, given: &str, minimum: u32, maximum: Option<u32>) -> Option<String> {
    let number: u64 = given.parse().ok()?;
    let allowed = match maximum {
        Some(maximum) => format!("from {minimum} to {maximum}"),
        None => format!("{minimum} or more"),
    };
    let within = number >= minimum.into() && maximum.is_none_or(|maximum| number <= maximum.into());
    (!within).then(|| format!("`{parameter}` is {given}, but has to be {allowed}"))
}

fn period((from, begins): (&str, &str), (to, ends): (&str, &str), months: Option<u32>) -> Option<String> {
    let (begin, end): (Moment, Moment) = (begins.parse().ok()?, ends.parse().ok()?);
    let reversed = match end {
        Moment::Date(date) => date < begin.date(),
        Moment::DateTime(date_time) => date_time < begin.start(),
    };
    if reversed {
        return Some(format!("the period ends (`{to}`: {ends}) before it begins (`{from}`: {begins})"));
    }
    let months = months?;
    let latest = begin.start().checked_add(i64::from(months).months()).ok()?;
    let too_long = match end {
        Moment::Date(date) => date > latest.date(),
        Moment::DateTime(date_time) => date_time > latest,
    };
    too_long.then(|| format!("the period from {begins} to {ends} is longer than {months} months"))
}

fn available(indicators: &str, channel: &str, details: &[IndicatorDetails]) -> Option<String> {
    if !details.iter().any(|known| known.channels.contains(&channel)) {
        return None;
    }
    let asked = indicators.split(',').filter_map(|name| details.iter().find(|known| known.name == name));
    let refused: Vec<String> = asked
        .filter(|known| !known.channels.contains(&channel))
        .map(|known| {
            let channels: Vec<String> = known.channels.iter().map(|channel| format!("`{channel}`")).collect();
            format!(
                "indicator `{}` is not available on channel `{channel}`, only on {}",
                known.name,
                channels.join(", ")
            )
        })
        .collect();
    (!refused.is_empty()).then(|| refused.join("; "))
}

fn only_with_one(parameter: &str, of: &str, values: &str) -> Option<String> {
    let count = values.split(',').filter(|value| !value.is_empty()).count();
    (count != 1).then(|| format!("`{parameter}` goes with exactly one of `{of}`, not with {count}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator_details::Unit;

    const DETAILS: &[IndicatorDetails] = &[details("anywhere", &["chat", "sms"]), details("chat_only", &["chat"])];

    const fn details(name: &'static str, channels: &'static [&'static str]) -> IndicatorDetails {
        IndicatorDetails { name, label: "", family: "", unit: Unit::Number, channels }
    }

    fn check(rule: Rule, filters: &[(&str, &str)], expected: Option<&str>) {
        let request = filters.iter().fold(Request::get("/x"), |request, (name, value)| request.filter(name, *value));
        assert_eq!(rule.broken_by(&request).as_deref(), expected, "{request}");
    }

    #[test]
    fn bounds_of_a_number() {
        let rule = Rule::Bounds { parameter: "limit", minimum: 1, maximum: Some(100) };
        let broken = |text: &str| rule.broken_by(&Request::get("/x").query("limit", text));
        for allowed in ["1", "100", "many"] {
            assert_eq!(broken(allowed), None);
        }
        assert_eq!(broken("0").unwrap(), "`limit` is 0, but has to be from 1 to 100");
        assert_eq!(broken("101").unwrap(), "`limit` is 101, but has to be from 1 to 100");
        assert_eq!(rule.broken_by(&Request::get("/x")), None);
    }

    #[test]
    fn periods() {
        let rule = Rule::Period { from: "from", to: "to", months: Some(3) };
        let allowed = [
            ("2024-01-01", "2024-01-01"),
            ("2024-01-01", "2024-04-01"),
            ("2023-11-30", "2024-02-29"),
            ("2024-01-01 10:00:00", "2024-04-01 10:00:00"),
            ("2024-01-01", "2024-04-01 00:00:00"),
            ("2024-01-01 15:00:00", "2024-01-01"),
            ("2024-01-01 15:00:00", "2024-04-01"),
            ("yesterday", "2024-04-01"),
        ];
        for (from, to) in allowed {
            check(rule, &[("from", from), ("to", to)], None);
        }
        check(rule, &[("from", "2020-01-01")], None);
        check(rule, &[("to", "2020-01-01")], None);
        let too_long = [
            ("2024-01-01", "2024-04-02"),
            ("2023-11-30", "2024-03-01"),
            ("2024-01-01", "2024-04-01 00:00:01"),
            ("2024-01-01 10:00:00", "2024-04-01 10:00:01"),
        ];
        for (from, to) in too_long {
            let text = format!("the period from {from} to {to} is longer than 3 months");
            check(rule, &[("from", from), ("to", to)], Some(&text));
        }
        check(
            rule,
            &[("from", "2024-01-02"), ("to", "2024-01-01")],
            Some("the period ends (`to`: 2024-01-01) before it begins (`from`: 2024-01-02)"),
        );
        check(
            rule,
            &[("from", "2024-01-02 10:00:00"), ("to", "2024-01-02 09:59:59")],
            Some("the period ends (`to`: 2024-01-02 09:59:59) before it begins (`from`: 2024-01-02 10:00:00)"),
        );
    }

    #[test]
    fn indicators_on_channels() {
        let rule = Rule::Available { indicators: "indicators", channel: "channel", details: DETAILS };
        check(rule, &[("indicators", "anywhere,chat_only"), ("channel", "chat")], None);
        check(rule, &[("indicators", "anywhere,unknown"), ("channel", "sms")], None);
        check(rule, &[("indicators", "chat_only"), ("channel", "pigeon")], None);
        check(rule, &[("indicators", "chat_only")], None);
        check(
            rule,
            &[("indicators", "anywhere,chat_only"), ("channel", "sms")],
            Some("indicator `chat_only` is not available on channel `sms`, only on `chat`"),
        );
    }

    #[test]
    fn one_indicator_for_a_series() {
        let rule = Rule::OnlyWithOne { parameter: "granularity", of: "indicators" };
        check(rule, &[("indicators", "a,b")], None);
        check(rule, &[("indicators", "a"), ("granularity", "day")], None);
        let broken = |count| format!("`granularity` goes with exactly one of `indicators`, not with {count}");
        check(rule, &[("indicators", "a,b"), ("granularity", "day")], Some(&broken(2)));
        check(rule, &[("granularity", "day")], Some(&broken(0)));
    }
}

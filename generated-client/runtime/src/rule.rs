//! Rules, mostly of the documentation, checked before anything is sent.

#[cfg(test)]
mod tests;

use jiff::Span;

use crate::indicator_details::IndicatorDetails;
use crate::moment::Moment;
use crate::request::{Request, filter_name};

/// A rule that the API's documentation states or implies. A request that breaks one is not sent, unless it is
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

/// How a rule is broken.
#[derive(Debug, PartialEq)]
pub(crate) struct Broken {
    /// How, in words.
    pub(crate) reason: String,
    /// Whether the documentation states the rule.
    pub(crate) documented: bool,
}

impl Broken {
    fn documented(reason: String) -> Self {
        Self { reason, documented: true }
    }

    pub(crate) fn undocumented(reason: String) -> Self {
        Self { reason, documented: false }
    }
}

impl Rule {
    /// How `request` breaks this rule, if it does.
    pub(crate) fn broken_by(&self, request: &Request) -> Option<Broken> {
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

fn bounds(parameter: &str, given: &str, minimum: u32, maximum: Option<u32>) -> Option<Broken> {
    let number: u64 = given.parse().ok()?;
    let allowed = match maximum {
        Some(maximum) => format!("from {minimum} to {maximum}"),
        None => format!("{minimum} or more"),
    };
    let reason = || format!("`{parameter}` is {given}, but has to be {allowed}");
    match maximum {
        _ if number < minimum.into() => Some(Broken::undocumented(reason())),
        Some(maximum) if number > maximum.into() => Some(Broken::documented(reason())),
        _ => None,
    }
}

fn period((from, begins): (&str, &str), (to, ends): (&str, &str), months: Option<u32>) -> Option<Broken> {
    let (begin, end): (Moment, Moment) = (begins.parse().ok()?, ends.parse().ok()?);
    let reversed = match end {
        Moment::Date(date) => date < begin.date(),
        Moment::DateTime(date_time) => date_time < begin.start(),
    };
    if reversed {
        let reason = format!("the period ends (`{to}`: {ends}) before it begins (`{from}`: {begins})");
        return Some(Broken::undocumented(reason));
    }
    let months = months?;
    let latest = begin.start().checked_add(Span::new().try_months(months).ok()?).ok()?;
    let too_long = match end {
        Moment::Date(date) => date > latest.date(),
        Moment::DateTime(date_time) => date_time > latest,
    };
    too_long.then(|| Broken::documented(format!("the period from {begins} to {ends} is longer than {months} months")))
}

fn available(indicators: &str, channel: &str, details: &[IndicatorDetails]) -> Option<Broken> {
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
    (!refused.is_empty()).then(|| Broken::documented(refused.join("; ")))
}

fn only_with_one(parameter: &str, of: &str, values: &str) -> Option<Broken> {
    let count = values.split(',').filter(|value| !value.is_empty()).count();
    (count != 1).then(|| Broken::documented(format!("`{parameter}` goes with exactly one of `{of}`, not with {count}")))
}

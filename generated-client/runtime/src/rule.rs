//! Rules, mostly from the documentation, that are checked before sending.

#[cfg(test)]
mod tests;

use jiff::Span;

use crate::moment::Moment;
use crate::query::Query;
use crate::value::WireValue;

/// A rule that the API's documentation states or implies. A request that violates one is not sent, unless it is
/// [`unchecked`](crate::Request::unchecked). Values that a rule does not understand are left to the server.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(unpredictable_function_pointer_comparisons, reason = "a client has one function, which is not generic")]
#[non_exhaustive]
pub enum Rule {
    /// The parameter is within these bounds, if it is a whole number.
    Bounds {
        /// The parameter of the query.
        parameter: &'static str,
        /// The minimum.
        minimum: u32,
        /// The maximum, if there is one.
        maximum: Option<u32>,
    },
    /// A date range does not end before it starts and, where the documentation says so, is not longer than some months.
    ///
    /// Months are calendar months, and a date at the end of a range belongs to it: three months from 1 January reach to
    /// 1 April, including that day if the end is a date, and its first second if the end has a time. Three months from
    /// 30 November reach to the last day of February. A range with one end is not checked: the API chooses the other.
    Period {
        /// The filter for the start.
        from: &'static str,
        /// The filter for the end.
        to: &'static str,
        /// The maximum number of months, if there is one.
        months: Option<u32>,
    },
    /// Every requested indicator is available on the requested channel.
    Available {
        /// The filter that lists indicators.
        indicators: &'static str,
        /// The filter that names a channel.
        channel: &'static str,
        /// Where an indicator, the first argument, is available if that does not include a channel, the second. Empty
        /// for an unknown indicator or channel, which is not checked.
        elsewhere: fn(&str, &str) -> Vec<&'static str>,
    },
    /// A filter requires exactly one value of another filter.
    OnlyWithOne {
        /// The filter.
        parameter: &'static str,
        /// The filter that must have exactly one value.
        of: &'static str,
    },
}

/// How a request violates a rule. The reason contains no value of the query but words of the spec.
#[derive(Debug, PartialEq)]
pub(crate) struct Violation {
    pub(crate) reason: String,
    /// Whether the documentation states the rule.
    pub(crate) documented: bool,
}

impl Violation {
    fn documented(reason: String) -> Self {
        Self { reason, documented: true }
    }

    pub(crate) fn undocumented(reason: String) -> Self {
        Self { reason, documented: false }
    }
}

impl Rule {
    /// How a request with this query violates the rule, if it does.
    pub(crate) fn violation(&self, query: &Query) -> Option<Violation> {
        match *self {
            Self::Bounds { parameter, minimum, maximum } => bounds(parameter, query.get(parameter)?, minimum, maximum),
            Self::Period { from, to, months } => period((from, query.filter(from)?), (to, query.filter(to)?), months),
            Self::Available { indicators, channel, elsewhere } => {
                available(query.filter(indicators)?, &query.filter(channel)?.to_text(), elsewhere)
            }
            Self::OnlyWithOne { parameter, of } => {
                query.filter(parameter)?;
                only_with_one(parameter, of, query.filter(of))
            }
        }
    }
}

fn bounds(parameter: &str, given: &WireValue, minimum: u32, maximum: Option<u32>) -> Option<Violation> {
    let number = given.as_number()?;
    let allowed = match maximum {
        Some(maximum) => format!("from {minimum} to {maximum}"),
        None => format!("{minimum} or more"),
    };
    let reason = || format!("`{parameter}` must be {allowed}");
    match maximum {
        _ if number < minimum.into() => Some(Violation::undocumented(reason())),
        Some(maximum) if number > maximum.into() => Some(Violation::documented(reason())),
        _ => None,
    }
}

fn period((from, begin): (&str, &WireValue), (to, end): (&str, &WireValue), months: Option<u32>) -> Option<Violation> {
    let (begin, end) = (begin.as_moment()?, end.as_moment()?);
    let reversed = match end {
        Moment::Date(date) => date < begin.date(),
        Moment::DateTime(date_time) => date_time < begin.start(),
    };
    if reversed {
        return Some(Violation::undocumented(format!("the date range ends (`{to}`) before it starts (`{from}`)")));
    }
    let months = months?;
    let latest = begin.start().checked_add(Span::new().try_months(months).ok()?).ok()?;
    let too_long = match end {
        Moment::Date(date) => date > latest.date(),
        Moment::DateTime(date_time) => date_time > latest,
    };
    too_long.then(|| {
        Violation::documented(format!("the date range from `{from}` to `{to}` is longer than {months} months"))
    })
}

fn available(
    indicators: &WireValue,
    channel: &str,
    elsewhere: fn(&str, &str) -> Vec<&'static str>,
) -> Option<Violation> {
    let requested = indicators.as_texts();
    let unavailable = requested.iter().map(|name| (name, elsewhere(name, channel)));
    let unavailable = unavailable.filter(|(_, channels)| !channels.is_empty()).map(|(name, channels)| {
        let channels: Vec<String> = channels.iter().map(|channel| format!("`{channel}`")).collect();
        format!("indicator `{name}` is not available on channel `{channel}`, only on {}", channels.join(", "))
    });
    let unavailable: Vec<String> = unavailable.collect();
    (!unavailable.is_empty()).then(|| Violation::documented(unavailable.join("; ")))
}

fn only_with_one(parameter: &str, of: &str, values: Option<&WireValue>) -> Option<Violation> {
    let count = values.map_or(0, |values| values.as_texts().len());
    (count != 1)
        .then(|| Violation::documented(format!("`{parameter}` requires exactly one of `{of}`, but there are {count}")))
}

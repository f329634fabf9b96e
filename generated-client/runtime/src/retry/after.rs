//! `Retry-After`: how long the server asks to wait.

use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::fmt::strtime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// The obsolete forms of dates in HTTP: those of RFC 850 and of `asctime` (RFC 9110, section 5.6.7).
const OBSOLETE: [&str; 2] = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];

/// The time that a response asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Asked {
    /// This time; none for a date in the past.
    For(Duration),
    /// A time that the client cannot read.
    Unreadable,
}

/// The time that the headers ask for, the longest one if there are several. A time that cannot be read is the longest.
pub(super) fn asked(headers: &HeaderMap) -> Option<Asked> {
    let times = headers.get_all(RETRY_AFTER).iter().map(|value| {
        let time = value.to_str().ok().map(str::trim).and_then(|text| seconds(text).or_else(|| until(text)));
        time.map_or(Asked::Unreadable, Asked::For)
    });
    times.max()
}

/// A number of seconds. A fraction is rounded up; a number that is too large is the longest time.
fn seconds(text: &str) -> Option<Duration> {
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parsed = || Duration::from_secs(whole.parse().unwrap_or(u64::MAX));
    let rest = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    (is_number(whole) && is_number(fraction)).then(|| parsed().saturating_add(Duration::from_secs(rest)))
}

/// The time from now to a date.
fn until(text: &str) -> Option<Duration> {
    let obsolete = |format| strtime::parse(format, text).ok()?.to_datetime().ok()?.to_zoned(TimeZone::UTC).ok();
    let date = DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok();
    let date = date.or_else(|| OBSOLETE.into_iter().find_map(obsolete).map(|zoned| zoned.timestamp()))?;
    date.duration_since(Timestamp::now()).max(SignedDuration::ZERO).try_into().ok()
}

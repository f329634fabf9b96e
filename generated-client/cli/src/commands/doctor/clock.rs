//! Compares the local clock with the server's.

use iadvize::jiff::Timestamp;
use iadvize::jiff::fmt::rfc2822::DateTimeParser;

use super::Finding;

/// The difference in seconds that is normal: the header has whole seconds, and responses take time.
const NORMAL: i64 = 30;

const CHECK: &str = "clock";

/// Compares the header `Date` of a response with the local time at which it was received.
pub fn clock(header: Option<&str>, now: Timestamp) -> Finding {
    let Some(server) = header.and_then(|header| DateTimeParser::new().parse_timestamp(header).ok()) else {
        let help = "compare the clock with another source; only the times of log lines and file names depend on it";
        return Finding::warn(CHECK, "the server does not tell the time", help);
    };
    let ahead = now.as_second() - server.as_second();
    if ahead.abs() <= NORMAL {
        return Finding::ok(CHECK, format!("within {NORMAL} s of the server's"));
    }
    let direction = if ahead > 0 { "ahead of" } else { "behind" };
    let text = format!("{} s {direction} the server's", ahead.abs());
    Finding::warn(CHECK, text, "synchronize the clock: ranges that end now, and `--as-of`, depend on it")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::doctor::State;

    #[test]
    fn a_skewed_clock_is_a_warning() {
        let now: Timestamp = "2024-01-31T10:00:20Z".parse().unwrap();
        let at = |time: &str| clock(Some(&format!("Wed, 31 Jan 2024 {time} GMT")), now);
        assert_eq!(at("10:00:00").state, State::Ok);
        assert_eq!(at("09:59:00").text, "80 s ahead of the server's");
        assert_eq!(at("11:00:00").text, "3580 s behind the server's");
        assert_eq!(clock(Some("yesterday"), now).state, State::Warn);
        assert_eq!(clock(None, now).state, State::Warn);
    }
}

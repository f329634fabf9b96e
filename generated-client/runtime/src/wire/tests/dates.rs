//! Dates, times, and texts that look like them.

use jiff::civil::{Date, DateTime};

use super::{check, read};
use crate::moment::Moment;

#[test]
fn dates() {
    check::<DateTime>(&[
        (r#""2016-02-16 11:24:43""#, "2016-02-16T11:24:43"),
        (r#""2016-02-16T11:24:43""#, "2016-02-16T11:24:43"),
        (r#""2016-02-16T11:24:43.000""#, "2016-02-16T11:24:43"),
        (r#"" 2016-02-16 11:24:43 ""#, "2016-02-16T11:24:43"),
        (r#""0000-00-00 00:00:00""#, "nothing"),
        (r#""0000-00-00""#, "nothing"),
        (r#""-0001-11-30 00:00:00""#, "nothing"),
        (r#""-0001-11-30T00:00:00.000000""#, "nothing"),
        (r#""""#, "nothing"),
        ("false", "nothing"),
        ("[]", "nothing"),
        (
            r#""2016-02-30 00:00:00""#,
            r#"expected a date and time as `YYYY-MM-DD HH:MM:SS`, found "2016-02-30 00:00:00""#,
        ),
        ("1455618283", "expected a date and time as `YYYY-MM-DD HH:MM:SS`, found 1455618283"),
    ]);
    for refused in [
        "2016-02-16",
        "2016-02-16 11:24",
        "2016-02-16 11:24:60",
        "2016-02-16 24:00:00",
        "2016-02-16 11:24:43.",
        "2016-02-16 11:24:43[Europe/Paris]",
        "2016-02-16  11:24:43",
        "2016-02-16t11:24:43",
        "20160216T112443",
        "+2016-2-16 11:24:43",
        "0000-00-00 and more",
        "-0001-11-30 00:00:01",
        "-0001-12-01 00:00:00",
    ] {
        let problem = format!("expected a date and time as `YYYY-MM-DD HH:MM:SS`, found {refused:?}");
        assert_eq!(read::<DateTime>(&format!("{refused:?}")), problem);
    }
    for (refused, reason) in [
        ("2016-02-16 11:24:43.5", "a fraction of a second"),
        ("2016-02-16T11:24:43Z", "an offset from UTC"),
        ("2016-02-16T11:24:43.000+02:00", "an offset from UTC"),
    ] {
        let found = format!("found {refused:?}, which has {reason}");
        assert_eq!(
            read::<DateTime>(&format!("{refused:?}")),
            format!("expected a date and time as `YYYY-MM-DD HH:MM:SS`, {found}")
        );
    }
}

#[test]
fn dates_with_and_without_a_time() {
    let moment = "expected a date as `YYYY-MM-DD`, with or without a time, found";
    assert_eq!(read::<Moment>(r#""2016-02-16Z""#), format!(r#"{moment} "2016-02-16Z""#));
    check::<Date>(&[
        (r#""2016-02-16""#, "2016-02-16"),
        (r#""2016-02-16 00:00:00""#, "2016-02-16"),
        (r#""0000-00-00""#, "nothing"),
        (r#""0000-00-00 00:00:00""#, "nothing"),
        (r#""2016-02-16 11:24:43""#, r#"expected a date as `YYYY-MM-DD`, found "2016-02-16 11:24:43""#),
        (r#""2016-2-16""#, r#"expected a date as `YYYY-MM-DD`, found "2016-2-16""#),
    ]);
    check::<Moment>(&[
        (r#""2016-02-16""#, "Date(2016-02-16)"),
        (r#""2016-02-16 11:24:43""#, "DateTime(2016-02-16T11:24:43)"),
    ]);
}

#[test]
fn dates_of_php() {
    let php = |date: &str| format!(r#"{{"date":{date},"timezone_type":3,"timezone":"Europe/Paris"}}"#);
    let expected = "expected a date and time as `YYYY-MM-DD HH:MM:SS`";
    check::<DateTime>(&[
        (&php(r#""2021-05-04 10:00:00.000000""#), "2021-05-04T10:00:00"),
        (&php(r#""2021-05-04 10:00:00""#), "2021-05-04T10:00:00"),
        (&php(r#""-0001-11-30 00:00:00.000000""#), "nothing"),
        (&php("null"), "nothing"),
        (
            &php(r#""2021-05-04 10:00:00.100000""#),
            &format!(r#"date: {expected}, found "2021-05-04 10:00:00.100000", which has a fraction of a second"#),
        ),
        (&php("{}"), &format!("date: {expected}, found an object without `date`")),
        (r#"{"timezone_type":3,"timezone":"Europe/Paris"}"#, &format!("{expected}, found an object without `date`")),
        (r#"{"date":"2021-05-04 10:00:00","id":3}"#, &format!("{expected}, found an object")),
    ]);
    check::<Date>(&[
        (&php(r#""2021-05-04 00:00:00.000000""#), "2021-05-04"),
        (
            &php(r#""2021-05-04 10:00:00.000000""#),
            r#"date: expected a date as `YYYY-MM-DD`, found "2021-05-04 10:00:00.000000""#,
        ),
    ]);
    check::<Moment>(&[(&php(r#""2021-05-04 10:00:00.000000""#), "DateTime(2021-05-04T10:00:00)")]);
}

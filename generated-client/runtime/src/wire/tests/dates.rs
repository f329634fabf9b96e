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
        (r#""""#, "nothing"),
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
        "2016-02-16 11:24:43.5",
        "2016-02-16 11:24:43.",
        "2016-02-16T11:24:43Z",
        "2016-02-16T11:24:43+02:00",
        "2016-02-16 11:24:43[Europe/Paris]",
        "2016-02-16  11:24:43",
        "2016-02-16t11:24:43",
        "20160216T112443",
        "+2016-2-16 11:24:43",
        "0000-00-00 and more",
    ] {
        let problem = format!("expected a date and time as `YYYY-MM-DD HH:MM:SS`, found {refused:?}");
        assert_eq!(read::<DateTime>(&format!("{refused:?}")), problem);
    }
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

//! `doctor`.

use iadvize_platform::{Dialect, Fault, Platform, Scripted};

use crate::{Desk, Ran, folder};

/// The lines that do not say `ok`.
fn problems(ran: &Ran) -> Vec<&str> {
    ran.stdout.lines().filter(|line| !line.starts_with("ok ")).collect()
}

#[test]
fn a_healthy_platform_has_one_line_for_each_check() {
    let desk = Desk::new();
    let plain = desk.run("doctor");
    assert_eq!((plain.code, problems(&plain)), (Some(0), vec![]), "{}{}", plain.stdout, plain.stderr);
    let port = desk.platform.url().trim_start_matches("http://127.0.0.1:").split('/').next().unwrap();
    insta::assert_snapshot!(plain.stdout.replace(port, "PORT"));
    insta::assert_snapshot!(desk.requests().join("\n"));
    let php = Desk::of(Dialect::Php).run("doctor");
    assert_eq!((php.code, problems(&php)), (Some(0), vec![]), "{}", php.stdout);
}

#[test]
fn a_wrong_key_is_refused_and_named() {
    let desk = Desk::new();
    let output = desk.command("doctor").env("IADVIZE_API_KEY", "0123456789abcdef").output().unwrap();
    let ran = Ran::new(output);
    assert_eq!(ran.code, Some(4), "{}", ran.stdout);
    assert!(ran.stderr.contains("IADVIZE_API_KEY"), "{}", ran.stderr);
    assert!(!ran.stdout.contains("0123456789abcdef") && !ran.stderr.contains("0123456789abcdef"));
    assert!(
        ran.stdout.contains("\nfail  operators") && ran.stdout.contains("help: the key is unknown"),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_wrong_host_is_not_asked() {
    let desk = Desk::new();
    desk.platform.refuse_connections().unwrap();
    let ran = desk.run("doctor");
    assert_eq!((ran.code, ran.stdout.lines().count()), (Some(5), 4), "{}", ran.stdout);
    assert!(ran.stdout.contains("\nfail  host") && ran.stdout.contains("help: check the port"), "{}", ran.stdout);
}

#[test]
fn a_skewed_clock_is_a_warning() {
    let desk = Desk::new();
    let body =
        r#"{"meta": {"status": "success"}, "data": [], "pagination": {"page": 1, "pages": 1, "limit": 1, "count": 0}}"#;
    desk.platform.respond(Scripted::json(200, body).header("date", "Wed, 31 Jan 2024 10:00:00 GMT"));
    let ran = desk.run("doctor");
    let problems = problems(&ran);
    assert_eq!((ran.code, problems.len()), (Some(0), 2), "{}", ran.stdout);
    assert!(problems[0].starts_with("warn  clock") && problems[0].ends_with("ahead of the server's"), "{problems:?}");
}

/// The documentation's own example of a message is an hour ahead of UTC.
#[test]
fn messages_tell_the_time_zone() {
    let desk = Desk::new();
    let message = |sent_at: &str| format!(r#"[2, "2016-02-16 {sent_at}", "Hello", 1455618327321]"#);
    let body = |sent_at: &str| {
        let data = format!(r#"[{{"id": 1, "history": [{}]}}]"#, message(sent_at));
        format!(
            r#"{{"meta": {{"status": "success"}}, "data": {data}, "pagination": {{"page": 1, "pages": 1, "limit": 20, "count": 1}}}}"#
        )
    };
    for (sent_at, shown) in [("11:25:26", "local times are UTC+01:00"), ("11:35:26", "unknown")] {
        desk.platform.on("GET /conversation.json-unicode").fault(Scripted::json(200, body(sent_at)));
        let ran = desk.run("doctor");
        let line = ran.stdout.lines().find(|line| line.starts_with("ok    time zone"));
        assert!(line.is_some_and(|line| line.contains(shown)), "{shown}: {}", ran.stdout);
    }
}

#[test]
fn a_resource_that_fails_is_named() {
    let desk = Desk::new();
    for (fault, code, text) in [
        (Fault::status(503), Some(5), "help: try again later"),
        (Fault::html(200), Some(1), "help: check the base URL"),
        (Fault::broken_record(0), Some(1), "--record shapes.json"),
    ] {
        desk.platform.clear_faults();
        desk.platform.on("GET /tag").fault(fault);
        let ran = desk.run("doctor");
        assert_eq!((ran.code, problems(&ran).len()), (code, 2), "{}", ran.stdout);
        assert!(ran.stdout.contains("\nfail  tags") && ran.stdout.contains(text), "{text}: {}", ran.stdout);
    }
}

#[test]
fn shapes_are_recorded_without_values() {
    let file = folder("shapes").join("shapes.json");
    let desk = Desk::new();
    let ran = desk.run(&format!("doctor --record {}", file.display()));
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    let shapes = std::fs::read_to_string(&file).unwrap();
    assert!(shapes.contains("GET /operator") && shapes.contains("pseudo"), "{shapes}");
    assert!(!shapes.contains(&Platform::now().year().to_string()), "{shapes}");
    let has_key = |text: &str| text.contains(desk.platform.key());
    assert!(!has_key(&shapes) && !has_key(&ran.stdout) && !has_key(&ran.stderr), "{shapes}{}", ran.stdout);
}

//! Requests that are not sent.

use super::*;

#[test]
fn rules_hold_until_unchecked() {
    let (client, script) = responding(200, r#"{"meta":{"status":"success"},"data":[]}"#);
    let list = || client.conversations().list().from(date(2024, 1, 1)).to(date(2024, 7, 1));
    let violation = wait(list().send()).unwrap_err();
    let text = "GET /conversation.json-unicode?formatHistory&filters[from]&filters[to]: not sent: \
                the date range from `from` to `to` is longer than 3 months (a rule of the API's documentation)";
    assert_eq!(violation.to_string(), text);
    let statistics = client.statistics().get().channel(Channel::Sms).indicators([Indicator::ContactMissedNumber]);
    assert!(matches!(wait(statistics.send()).unwrap_err().kind(), ErrorKind::Rule { .. }));
    for (limit, stated) in [(0, false), (101, true)] {
        let error = wait(client.groups().list().limit(limit).send()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Rule { documented, .. } if *documented == stated), "{error}");
        assert_eq!(error.to_string().contains("a rule of the API's documentation"), stated, "{error}");
    }
    assert!(script.sent.lock().unwrap().is_empty());
    assert_eq!(wait(list().unchecked().send()).unwrap().items, []);
    assert_eq!(script.sent.lock().unwrap().len(), 1);
}

#[test]
fn no_duration_is_too_long() {
    let builder =
        Client::builder(ApiKey::new(KEY)).timeout(std::time::Duration::MAX).deadline(std::time::Duration::MAX);
    let client = builder.transport(|_| Broken).retry(RetryPolicy::DEFAULT.retries(0)).build().unwrap();
    assert_eq!(wait(client.groups().list().send()).unwrap_err().kind(), &ErrorKind::Transport);
}

/// A create that never got its turn was not sent, and the error says so.
#[test]
fn a_request_that_waits_for_its_turn_is_not_sent() {
    let create = |turns: usize| {
        let mut builder = Client::builder(ApiKey::new(KEY)).transport(|_| Silent);
        builder = builder.deadline(std::time::Duration::from_millis(20));
        builder.config.limits.concurrent = turns;
        wait(builder.build().unwrap().groups().create(NewGroup::new()).send()).unwrap_err()
    };
    let (lost, unsent) = (create(1), create(0));
    assert_eq!((lost.kind(), lost.attempts(), lost.is_safe_to_retry()), (&ErrorKind::Timeout, 1, false));
    assert_eq!((unsent.kind(), unsent.attempts(), unsent.is_safe_to_retry()), (&ErrorKind::Timeout, 0, true));
    let text = "POST /group: no response in time: waited for one of the client's concurrent requests to end";
    assert_eq!(unsent.to_string(), text);
}

/// Never responds.
struct Silent;

impl Transport for Silent {
    fn execute(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn ambiguous_values_are_not_sent() {
    let (client, script) = responding(200, r#"{"meta":{"status":"success"},"data":[]}"#);
    let list = || client.operators().list();
    let mut fields = crate::request::Fields::default();
    fields.set("amount", f64::NAN);
    let ambiguous = [
        list().filter("website_list", crate::request::list::<u64>([])).request().clone(),
        list().filter("name", crate::request::list(["a,b"])).request().clone(),
        list().query("x", f64::INFINITY).request().clone(),
        Request::get("/x").query("x", crate::request::list([1.0, f64::NAN])),
        Request::put("/x").fields(fields.clone()),
        Request::put("/x").form(fields.clone()),
        Request::put("/x").json_list([fields]),
    ];
    for request in &ambiguous {
        let error = wait(client.call::<Value>(request.clone()).send()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Rule { documented: false, .. }), "{error}");
    }
    let text = "GET /operator?filters[website_list]: not sent: `filters[website_list]` is an empty list";
    assert_eq!(wait(client.call::<Value>(ambiguous[0].clone()).send()).unwrap_err().to_string(), text);
    assert!(script.sent.lock().unwrap().is_empty());
    for request in ambiguous {
        wait(client.call::<Value>(request.unchecked()).send()).unwrap();
    }
    wait(
        list()
            .filter("a", crate::request::list::<u64>([]))
            .filter("a", "b,c")
            .filter("b", crate::request::list([1, 2]))
            .send(),
    )
    .unwrap();
    wait(list().unchecked().filter("a", crate::request::list::<u64>([])).send()).unwrap();
    assert_eq!(script.sent.lock().unwrap().len(), 9);
}

#[test]
fn paths_cannot_leave_the_api() {
    let (client, script) = responding(200, "");
    for path in [
        "/../../evil",
        "..",
        "/x/./y",
        "/%2e%2e/evil",
        "/%2E./evil",
        "/x/.%2e",
        "/x%2f..%2Fy",
        "/x\\..\\y",
        "/x/%5c%2e%2e",
    ] {
        for request in [Request::get(path), Request::post(path).segment(1)] {
            let error = wait(client.call::<Value>(request.unchecked()).send()).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::InvalidRequest { .. }), "{path}: {error}");
        }
    }
    assert!(script.sent.lock().unwrap().is_empty());
    for path in ["/conversation.json-unicode", "/x/...", "/..x/.y", "/x%20y"] {
        wait(client.call::<Value>(Request::get(path)).send_raw()).unwrap();
    }
}

#[test]
fn segments_cannot_leave_their_place() {
    let (client, script) = responding(200, "");
    for segment in ["", ".", ".."] {
        let error = wait(client.call::<Value>(Request::delete("/group").segment(segment)).send()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::InvalidRequest { .. }));
    }
    assert!(script.sent.lock().unwrap().is_empty());
    assert_eq!(Request::get("x y").segment("a/b?c%é").path(), "/x%20y/a%2Fb%3Fc%25%C3%A9");
}

//! Requests and responses over a transport that follows a script.

mod failures;
mod predicates;
mod texts;
mod unsent;

use std::sync::Mutex;

use bytes::Bytes;
use http::Response;

use super::*;
use crate::generated::{Channel, GroupChanges, GroupId, Indicator, NewGroup, OperatorId};
use crate::transport::{Exchange, Transport, TransportError};
use crate::{ApiKey, Authentication, Done, Error, ErrorKind, Figures, Group, Page, Request, RetryPolicy, Value, date};

const KEY: &str = "0123456789abcdef";

/// Sends the same response to every request, and records the requests.
#[derive(Default)]
struct Script {
    status: u16,
    location: Option<&'static str>,
    body: Bytes,
    sent: Mutex<Vec<http::Request<Bytes>>>,
}

struct Shared(Arc<Script>);

impl Transport for Shared {
    fn execute(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        self.0.sent.lock().unwrap().push(request);
        let mut response = Response::builder().status(self.0.status);
        if let Some(location) = self.0.location {
            response = response.header("location", location);
        }
        let response = response.body(self.0.body.clone()).unwrap();
        Box::pin(async { Ok(response) })
    }
}

/// Loses every connection.
struct Broken;

impl Transport for Broken {
    fn execute(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        Box::pin(async { Err(TransportError::Broken("reset".into())) })
    }
}

fn client(transport: impl Transport + 'static) -> Client {
    let builder = Client::builder(ApiKey::new(KEY)).authentication(Authentication::QueryParameter);
    let builder = builder.base_url("https://api.example/2").retry(RetryPolicy::default().retries(0));
    builder.transport(|_| transport).build().unwrap()
}

fn responding(status: u16, body: impl AsRef<[u8]>) -> (Client, Arc<Script>) {
    let script = Arc::new(Script { status, body: Bytes::copy_from_slice(body.as_ref()), ..Script::default() });
    (client(Shared(script.clone())), script)
}

fn wait<T>(future: impl Future<Output = T> + Send) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// The error of reading group 1 from this response.
fn error(status: u16, body: &str) -> Error {
    wait(responding(status, body).0.groups().get(GroupId(1)).send()).unwrap_err()
}

#[test]
fn requests_on_the_wire() {
    let (client, script) = responding(200, r#"{"data":{"id":1},"meta":{"status":"success","filters":[]}}"#);
    let group = wait(client.groups().create(NewGroup::new().name("Été").parent_id(GroupId(2))).send()).unwrap();
    assert_eq!(group.id, GroupId(1));
    wait(client.groups().update(GroupId(1), GroupChanges::new().clear_name()).send()).unwrap();
    let list = client.operators().list().group_id(OperatorId(1).get()).name("*uli*").limit(50).page(2);
    wait(list.full().send_raw()).unwrap();
    let sent: Vec<_> = std::mem::take(&mut *script.sent.lock().unwrap());
    let sent = sent.into_iter().map(|sent| {
        let content_type = sent.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
        (format!("{} {}", sent.method(), sent.uri()), content_type, sent.into_body())
    });
    let form = || Some("application/x-www-form-urlencoded".to_owned());
    let expected = [
        (format!("POST https://api.example/2/group?key={KEY}"), form(), Bytes::from("name=%C3%89t%C3%A9&parent_id=2")),
        (format!("PUT https://api.example/2/group/1?key={KEY}"), form(), Bytes::from("name=")),
        (
            format!(
                "GET https://api.example/2/operator?filters%5Bgroup_id%5D=1&filters%5Bname%5D=*uli*&limit=50&page=2\
                 &full=1&key={KEY}"
            ),
            None,
            Bytes::new(),
        ),
    ];
    assert_eq!(sent.collect::<Vec<_>>(), expected);
}

#[test]
fn pages_brief_and_full() {
    let body = r#"{"pagination":{"page":"2","pages":3,"limit":2,"count":5},
        "data":[{"id":7,"_link":"/group/7"},{"_link":"/group/8","id":"8"}],"meta":{"status":"success"}}"#;
    let (client, _) = responding(200, body);
    let page = wait(client.groups().list().send()).unwrap();
    assert_eq!((page.page, page.pages, page.limit, page.count), (2, 3, 2, 5));
    assert_eq!(page.items[1].link.as_deref(), Some("/group/8"));
    assert_eq!(page.into_iter().map(|link| link.id).collect::<Vec<_>>(), [GroupId(7), GroupId(8)]);

    let (client, _) = responding(200, r#"{"meta":{"status":"success"},"data":[{"id":7,"name":""}]}"#);
    let page: Page<Group> = wait(client.groups().list().full().send()).unwrap();
    assert_eq!((page.page, page.pages, page.count), (1, 1, 1));
    assert_eq!(page.items[0].name.as_deref(), Some(""));
}

#[test]
fn responses_without_a_record() {
    for body in [
        r#"{"meta":{"status":"success","message":"Gone."}}"#,
        r#"{"meta":{"message":"Gone.","status":"success"},"data":[]}"#,
        r#"{"data":{"a":[1,{}]},"meta":{"status":"success","message":"Gone."}}"#,
        r#"{"data":null,"meta":{"status":"success","message":"Gone."}}"#,
    ] {
        let done: Done = wait(responding(200, body).0.groups().delete(GroupId(1)).send()).unwrap();
        assert_eq!(done.message.as_deref(), Some("Gone."), "{body}");
    }
    let done = wait(responding(204, "").0.groups().delete(GroupId(1)).send()).unwrap();
    assert_eq!(done.message, None);
    let text = "GET /group/1: data: expected an object, found nothing (HTTP 204)";
    assert_eq!(error(204, "").to_string(), text);
    let (client, _) = responding(200, "\u{feff}{\"meta\":{\"status\":\"success\"},\"data\":[1]}");
    let value = wait(client.call::<Value>(Request::get("anything")).send()).unwrap();
    assert_eq!(value.to_string(), "[1]");
    let (client, _) = responding(200, r#"{"meta":{"status":"success"},"data":{"2024-01-01":3}}"#);
    let series = client.statistics().get().indicators([Indicator::ContactNumber]);
    let figures: Figures = wait(series.send()).unwrap();
    assert_eq!(figures.get(&Indicator::ContactNumber), Some(3.0));
}

#[test]
fn only_safe_requests_may_be_retried() {
    let client = client(Broken);
    let get = wait(client.groups().get(GroupId(1)).send()).unwrap_err();
    let delete = wait(client.groups().delete(GroupId(1)).send()).unwrap_err();
    let create = wait(client.groups().create(NewGroup::new()).send()).unwrap_err();
    assert_eq!([&get, &delete, &create].map(Error::is_safe_to_retry), [true, true, false]);
    assert_eq!(create.to_string(), "POST /group: the connection was lost: reset");
    assert_eq!(std::error::Error::source(&create).unwrap().to_string(), "reset");
    assert!(error(429, "").is_safe_to_retry());
}

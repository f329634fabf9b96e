//! `Client::call` returns any type that serde reads.

use iadvize::group::{GroupId, NewGroup};
use iadvize::operator::{Operator, OperatorId};
use iadvize::{Call, Done, ErrorKind, Link, Request, Value};
use serde::Deserialize;

use crate::support::start;

#[derive(Debug, PartialEq, Deserialize)]
struct Wrapped(Mine);

#[derive(Debug, PartialEq, Deserialize)]
struct Mine {
    id: OperatorId,
    #[serde(rename = "pseudo")]
    shown: Option<String>,
    #[serde(flatten)]
    rest: serde_json::Map<String, Value>,
}

#[derive(Debug, Deserialize)]
struct Wrong {
    #[expect(dead_code, reason = "only its error is looked at")]
    id: bool,
}

#[derive(Debug, Deserialize)]
struct Around {
    #[expect(dead_code, reason = "only its error is looked at")]
    id: Nested,
}

/// A record that cannot be read from a number.
type Nested = Operator;

#[tokio::test]
async fn a_type_of_the_caller_is_read() {
    let (_platform, client) = start().await;
    let request = || Request::get("/operator").segment(1);
    let Wrapped(mine) = client.call::<Wrapped>(request()).send().await.unwrap();
    let operator = client.call::<Operator>(request()).send().await.unwrap();
    assert_eq!((mine.id, &mine.shown), (operator.id, &operator.pseudo));
    assert!(mine.rest.contains_key("skill_list") && !mine.rest.contains_key("id"));
    assert_eq!(client.call::<Option<Operator>>(request()).send().await.unwrap(), Some(operator));
    let links = client.call::<Vec<Link<OperatorId>>>(Request::get("/operator").query("limit", 3)).send().await.unwrap();
    assert_eq!(links.iter().map(|link| link.id.get()).collect::<Vec<_>>(), [45, 44, 43]);
}

#[tokio::test]
async fn an_error_has_the_path_and_the_message_of_serde() {
    let (_platform, client) = start().await;
    let request = || Request::get("/operator").segment(1);
    let decode = |error: iadvize::Error| match error.kind() {
        ErrorKind::Decode { path, problem } => format!("{path}: {problem}"),
        other => panic!("{other:?}"),
    };
    let wrong = decode(client.call::<Wrong>(request()).send().await.unwrap_err());
    assert!(wrong.starts_with("data: invalid type: integer `1`, expected a boolean"), "{wrong}");
    let around = decode(client.call::<Around>(request()).send().await.unwrap_err());
    assert!(around.starts_with("data: expected an object, found 1"), "{around}");
}

/// A response without data is null for serde.
#[tokio::test]
async fn a_response_without_data() {
    let (_platform, client) = start().await;
    let made = client.groups().create(NewGroup::new().name("Night shift")).send().await.unwrap().id;
    let delete = |id: GroupId| Request::delete("/group").segment(id);
    assert_eq!(client.call::<Option<Operator>>(delete(made)).send().await.unwrap(), None);
    let made = client.groups().create(NewGroup::new().name("Night shift")).send().await.unwrap().id;
    assert_eq!(Call::<Done, _>::new(&client, delete(made)).send().await.unwrap(), Done::default());
}

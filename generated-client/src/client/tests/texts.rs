//! What the texts of errors show, and what they do not.

use std::error::Error as StdError;

use super::*;

/// An error that quotes the URL of the request, as those of HTTP libraries do.
#[derive(Debug)]
struct Quoting {
    url: String,
    source: std::io::Error,
}

impl fmt::Display for Quoting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "error for url ({})", self.url)
    }
}

impl StdError for Quoting {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}

/// Fails with such an error.
struct Failing;

impl Transport for Failing {
    fn execute(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        let source = std::io::Error::other("no route to host");
        let cause = Quoting { url: request.uri().to_string(), source };
        Box::pin(async { Err(TransportError::Broken(Box::new(cause))) })
    }
}

/// An error and its sources, in both forms.
fn texts(error: &Error) -> Vec<String> {
    let mut texts = vec![format!("{error} {error:?}")];
    let mut next = error.source();
    while let Some(cause) = next {
        texts.push(format!("{cause} {cause:?}"));
        next = cause.source();
    }
    texts
}

#[test]
fn queries_are_shown_without_values() {
    let list = |client: &Client| wait(client.operators().list().name("Ulrike Meyer").full().send()).unwrap_err();
    let echo = "<a href='/operator?filters[name]=Ulrike+Meyer'>Sorry</a>";
    let whole = "GET /operator?filters[name]=Ulrike Meyer&full=1";
    for (client, cause) in [
        (
            responding(404, "").0,
            r#"unexpected response (no content type): "": EOF while parsing a value at line 1 column 0 (HTTP 404)"#,
        ),
        (responding(503, echo).0, r#"server error: "<a href='/operator?filters[name]'>Sorry</a>" (HTTP 503)"#),
        (
            responding(200, echo).0,
            r#"unexpected response (no content type): "<a href='/operator?filters[name]'>Sorry</a>": expected value at line 1 column 1 (HTTP 200)"#,
        ),
        (
            client(Failing),
            "the connection was lost: error for url (https://api.example/2/operator?filters%5Bname%5D&full&key): no route to host",
        ),
    ] {
        let error = list(&client);
        assert_eq!(error.to_string(), format!("GET /operator?filters[name]&full: {cause}"));
        assert_eq!(error.request(), Some(whole));
        assert!(!format!("{error:?}").contains("Ulrike"), "{error:?}");
    }
    let (client, _) = responding(200, "");
    let unsent = [
        wait(client.operators().list().limit(4711).send()).unwrap_err(),
        wait(client.conversations().list().between(date(2019, 1, 1), date(2018, 1, 1)).send()).unwrap_err(),
        wait(client.conversations().list().between(date(2018, 1, 1), date(2019, 1, 1)).send()).unwrap_err(),
    ];
    for error in unsent {
        assert!(["4711", "2018", "2019"].iter().all(|value| !texts(&error)[0].contains(value)), "{error} {error:?}");
        assert!(["4711", "2018"].iter().any(|value| error.request().unwrap().contains(value)));
    }
}

/// A transport of the caller's own may quote the key. Sources without it stay as they are.
#[test]
fn sources_do_not_show_the_key() {
    let error = wait(client(Failing).groups().list().send()).unwrap_err();
    let texts = texts(&error);
    assert!(texts.len() > 1 && texts.iter().all(|text| !text.contains(KEY)), "{texts:?}");
    let builder = Client::builder(ApiKey::new(KEY)).transport(|_| Failing).retry(RetryPolicy::DEFAULT.retries(0));
    let error = wait(builder.build().unwrap().groups().list().send()).unwrap_err();
    assert!(error.source().is_some_and(|cause| cause.is::<Quoting>()), "{error:?}");
}

#[test]
fn texts_have_every_source() {
    let nobody =
        Client::builder(ApiKey::new(KEY)).base_url("http://127.0.0.1:1").retry(RetryPolicy::DEFAULT.retries(0));
    let refused = wait(nobody.build().unwrap().groups().list().send()).unwrap_err();
    let slow =
        Client::builder(ApiKey::new(KEY)).timeout(std::time::Duration::ZERO).retry(RetryPolicy::DEFAULT.retries(0));
    let late = wait(slow.transport(|_| Silent).build().unwrap().groups().list().send()).unwrap_err();
    for error in [refused, late, error(200, "nonsense")] {
        let mut next = error.source();
        assert!(next.is_some(), "{error:?}");
        while let Some(cause) = next {
            assert!(error.to_string().contains(&cause.to_string()), "{error}: {cause}");
            next = cause.source();
        }
    }
}

/// Never responds.
struct Silent;

impl Transport for Silent {
    fn execute(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        Box::pin(std::future::pending())
    }
}

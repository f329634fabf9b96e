//! A call with a configuration, over each transport that this build has.

use std::time::Duration;

use iadvize::group::GroupId;
use iadvize::transport::{Exchange, Transport};
use iadvize::{ApiKey, Client, ClientBuilder, Error, ErrorKind, RetryPolicy};

use super::rows::{Row, Setting};

pub const KEY: &str = "0123456789abcdef";

#[cfg(any(feature = "rustls", feature = "native-tls", feature = "reqwest"))]
pub const CERTIFICATE: &[u8] = include_bytes!("certificate.pem");

const CONNECT_TIMEOUT: Duration = Duration::from_millis(200);

/// The columns of the table that this build has. The first one is the client's own transport over HTTP.
pub const COLUMNS: &[&str] = &[
    if cfg!(feature = "rustls") {
        "`rustls`"
    } else if cfg!(feature = "native-tls") {
        "`native-tls`"
    } else {
        "no TLS"
    },
    #[cfg(feature = "reqwest")]
    "`reqwest`",
    "own transport",
];

/// The result of a call, and the text of its error. `fill` replaces the names of servers.
pub fn outcome(row: &Row, column: &str, fill: &dyn Fn(&str) -> String) -> String {
    let client = match build(row, column, fill) {
        Ok(client) => client,
        Err(error) => return format!("no client because {error}"),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = match runtime.block_on(async { client.groups().get(GroupId(1)).send().await }) {
        Ok(_) => return "ok".to_owned(),
        Err(error) => error,
    };
    let kind = match error.kind() {
        ErrorKind::Connect => "Connect",
        ErrorKind::Transport => "Transport",
        other => panic!("unexpected error kind: {other:?}"),
    };
    format!("`{kind}` because {error}")
}

fn build(row: &Row, column: &str, fill: &dyn Fn(&str) -> String) -> Result<Client, Error> {
    let builder = Client::builder(ApiKey::new(KEY)).base_url(&fill(row.base)).retry(RetryPolicy::default().retries(0));
    match column {
        #[cfg(feature = "reqwest")]
        "`reqwest`" => {
            let http = over_reqwest(row, fill)?;
            builder.transport(|_| http).build()
        }
        "own transport" => configured(builder, row, fill).transport(|_| Double).build(),
        _ => configured(builder, row, fill).build(),
    }
}

fn configured(builder: ClientBuilder, row: &Row, fill: &dyn Fn(&str) -> String) -> ClientBuilder {
    row.settings.iter().fold(builder, |builder, setting| match setting {
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        Setting::RootCertificate => builder.root_certificate(CERTIFICATE),
        #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
        Setting::RootCertificate => builder,
        Setting::Proxy(url) => builder.proxy(&fill(url)),
        Setting::NoProxy => builder.no_proxy(),
        Setting::ConnectTimeout => builder.connect_timeout(CONNECT_TIMEOUT),
    })
}

/// Chooses the library for cryptography, as the features of reqwest in this test demand.
#[cfg(feature = "reqwest")]
pub fn install_provider() {
    // Fails if another test has done this.
    drop(rustls::crypto::ring::default_provider().install_default());
}

#[cfg(feature = "reqwest")]
fn over_reqwest(row: &Row, fill: &dyn Fn(&str) -> String) -> Result<iadvize::transport::Reqwest, Error> {
    install_provider();
    let builder = row.settings.iter().fold(reqwest::Client::builder(), |builder, setting| match setting {
        Setting::RootCertificate => builder.tls_certs_merge([reqwest::Certificate::from_pem(CERTIFICATE).unwrap()]),
        Setting::Proxy(url) => builder.proxy(reqwest::Proxy::all(fill(url)).unwrap()),
        Setting::NoProxy => builder.no_proxy(),
        Setting::ConnectTimeout => builder.connect_timeout(CONNECT_TIMEOUT),
    });
    iadvize::transport::Reqwest::new(builder)
}

/// Responds with group 1.
struct Double;

impl Transport for Double {
    fn execute(&self, _: http::Request<bytes::Bytes>) -> Exchange<'_> {
        let body = r#"{"meta":{"status":"success"},"data":{"id":1}}"#;
        Box::pin(async { Ok(http::Response::new(body.into())) })
    }
}

//! Whether the host can be reached: its name has an address, the address takes connections, and its certificate is valid.

use std::time::Duration;

use iadvize::Error;
use iadvize::http::Uri;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use super::Finding;

/// How long each step may take.
const LONGEST: Duration = Duration::from_secs(10);

/// The variables that name a proxy.
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

const CHECK: &str = "host";

/// What the first request to a host says about it: its address, and the error if the client could not connect.
pub async fn host(uri: &Uri, failure: Option<&Error>) -> Finding {
    let host = uri.host().unwrap_or_default();
    let is_secure = uri.scheme_str() == Some("https");
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let proxy = PROXIES.into_iter().find(is_set).filter(|_| is_secure);
    let Some(failure) = failure else {
        let security = if is_secure { "over TLS, with a valid certificate" } else { "without TLS" };
        let proxy = proxy.map(|variable| format!("; a proxy is set in `{variable}`")).unwrap_or_default();
        return Finding::ok(CHECK, format!("{host} responds {security}{proxy}"));
    };
    if let Some(variable) = proxy {
        let help = format!("check the proxy in `{variable}`, and set `NO_PROXY` if the host is reached without it");
        return Finding::fail(CHECK, failure.to_string(), help).temporary();
    }
    let port = uri.port_u16().unwrap_or(if is_secure { 443 } else { 80 });
    let (text, help) = diagnosis(host, port, failure).await;
    Finding::fail(CHECK, text, help).temporary()
}

/// The first step that fails, and what to do about it.
async fn diagnosis(host: &str, port: u16, failure: &Error) -> (String, &'static str) {
    let addresses: Vec<_> = match timeout(LONGEST, lookup_host((host.trim_matches(['[', ']']), port))).await {
        Ok(Ok(addresses)) => addresses.collect(),
        Ok(Err(_)) | Err(_) => Vec::new(),
    };
    if addresses.is_empty() {
        let help = "check the spelling of the host, the name servers of this machine, and whether it needs a proxy";
        return (format!("{host} has no address"), help);
    }
    let reason = match timeout(LONGEST, TcpStream::connect(addresses.as_slice())).await {
        Ok(Ok(_)) => {
            let help = "check the certificates of this machine, its clock, and whether the base URL is right";
            return (failure.to_string(), help);
        }
        Ok(Err(error)) => error.to_string(),
        Err(_) => "no response".to_owned(),
    };
    let help = "check the port, firewalls, and whether this machine needs a proxy (`HTTPS_PROXY`)";
    (format!("{host} takes no connections on port {port}: {reason}"), help)
}

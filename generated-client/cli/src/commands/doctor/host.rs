//! Whether the host can be reached: its name has an address, and the address takes connections.

use std::time::Duration;

use iadvize::http::Uri;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use super::Finding;

/// How long each step may take.
const LONGEST: Duration = Duration::from_secs(10);

/// The variables that name a proxy.
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

const CHECK: &str = "host";

/// Checks the host of a base URL, and whether it is reached over TLS.
pub async fn host(base_url: &str) -> Finding {
    let uri = base_url.parse::<Uri>().ok();
    let Some((uri, host)) = uri.as_ref().and_then(|uri| Some((uri, uri.host()?))) else {
        return Finding::fail(CHECK, "the address of the API has no host", "set `--platform`, or `--base-url` to a URL");
    };
    let is_secure = uri.scheme_str() == Some("https");
    let variable = PROXIES.into_iter().find(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if let Some(variable) = variable.filter(|_| is_secure) {
        return Finding::ok(CHECK, format!("{host}, maybe through the proxy in `{variable}`; not looked up"));
    }
    let name = host.trim_matches(['[', ']']);
    let port = uri.port_u16().unwrap_or(if is_secure { 443 } else { 80 });
    let addresses: Vec<_> = match timeout(LONGEST, lookup_host((name, port))).await {
        Ok(Ok(addresses)) => addresses.collect(),
        Ok(Err(_)) | Err(_) => Vec::new(),
    };
    if addresses.is_empty() {
        return Finding::fail(
            CHECK,
            format!("{host} has no address"),
            "check the spelling of the host, the DNS servers of this machine, and whether it needs a proxy (`HTTPS_PROXY`)",
        )
        .temporary();
    }
    match timeout(LONGEST, TcpStream::connect(addresses.as_slice())).await {
        Ok(Ok(_)) => Finding::ok(CHECK, format!("{host} takes connections on port {port}")),
        Ok(Err(error)) => unreachable(host, port, &error.to_string()),
        Err(_) => unreachable(host, port, "no response"),
    }
}

fn unreachable(host: &str, port: u16, reason: &str) -> Finding {
    let help = "check the port, a firewall, and whether this machine needs a proxy (`HTTPS_PROXY`)";
    Finding::fail(CHECK, format!("{host} takes no connections on port {port}: {reason}"), help).temporary()
}

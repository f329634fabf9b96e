//! Which proxy leads to the server.

use std::env;

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::address;

/// How the caller wants to reach the server.
#[derive(Default)]
pub(super) enum Choice {
    /// As the environment says.
    #[default]
    Environment,
    Direct,
    Through(Intercept),
}

impl Choice {
    /// The proxy to `server`. This machine is always reached directly.
    pub(super) fn proxy(&self, server: &Uri) -> Result<Option<Intercept>, String> {
        match self {
            _ if server.host().is_some_and(address::is_loopback) => Ok(None),
            Self::Environment => from_environment(server),
            Self::Direct => Ok(None),
            Self::Through(proxy) => Ok(Some(proxy.clone())),
        }
    }
}

/// Reads the URL of a proxy. Errors do not repeat it, because it may contain a password.
pub(super) fn parse(url: &str) -> Result<Intercept, &'static str> {
    let server = Uri::from_static("https://server.invalid");
    let proxy = Matcher::builder().https(url).build().intercept(&server);
    let is_usable = |uri: &Uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.authority().is_some_and(address::is_port_valid)
    };
    proxy.filter(|proxy| is_usable(proxy.uri())).ok_or("it must be the URL of an HTTP or HTTPS proxy")
}

/// The proxy to `server` in `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` excludes the host. Each of these variables
/// can also be in lower case, and an empty one is ignored.
fn from_environment(server: &Uri) -> Result<Option<Intercept>, String> {
    let mut names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"].into_iter();
    let Some((name, url)) = names.find_map(|name| Some((name, variable(name)?))) else { return Ok(None) };
    let excluded = ["NO_PROXY", "no_proxy"].into_iter().find_map(variable).unwrap_or_default();
    // An invalid URL must not matter to excluded hosts, therefore the matcher gets another one.
    let hosts = Matcher::builder().https("http://proxy.invalid").no(excluded).build();
    if hosts.intercept(server).is_none() {
        return Ok(None);
    }
    parse(&url).map(Some).map_err(|reason| format!("the proxy in `{name}` cannot be used: {reason}"))
}

fn variable(name: &str) -> Option<String> {
    env::var_os(name).filter(|value| !value.is_empty()).map(|value| value.to_string_lossy().into_owned())
}

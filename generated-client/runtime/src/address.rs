//! The base URL: HTTPS, or this machine.

use std::net::IpAddr;

use http::Uri;
use http::uri::Authority;

use crate::error::{Error, ErrorKind};

/// Checks a base URL, and removes its trailing slashes. Errors do not repeat it, because it may contain a password.
pub(crate) fn parse(text: &str) -> Result<String, Error> {
    let uri: Uri = text.parse().map_err(|_| invalid("it cannot be parsed"))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(invalid("the scheme or the host is missing"));
    };
    if authority.as_str().contains('@') {
        return Err(invalid("it contains a user name"));
    }
    if !is_port_valid(authority) {
        return Err(invalid("the port is invalid"));
    }
    if uri.query().is_some() || text.contains('#') {
        return Err(invalid("it contains a query or a fragment"));
    }
    match scheme {
        "https" => {}
        "http" if is_loopback(authority.host()) => {}
        _ => return Err(invalid("it must use HTTPS, because the key would be readable otherwise")),
    }
    Ok(text.trim_end_matches('/').to_owned())
}

/// The URL without a user, a password or a query, for output before the check.
pub(crate) fn shown(text: &str) -> String {
    let Ok(uri) = text.parse::<Uri>() else { return "…".to_owned() };
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return "…".to_owned() };
    let place = authority.as_str().rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{place}{}", uri.path())
}

/// Whether the port is omitted or a port number: the parser of URLs accepts any digits.
pub(crate) fn is_port_valid(authority: &Authority) -> bool {
    authority.port_u16().is_some() || authority.as_str().trim_end_matches(':').ends_with(authority.host())
}

/// Whether the host of a URL is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn invalid(reason: &str) -> Error {
    Error::new(ErrorKind::Configuration { reason: format!("invalid base URL: {reason}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_leaves_this_machine() {
        for usable in [
            "https://www.iadvize.com/api/2",
            "http://localhost:8080",
            "http://127.8.0.1/x/",
            "http://[::1]:80",
            "https://[::1]",
            "https://example.com:65535/",
        ] {
            assert!(parse(usable).is_ok(), "{usable}");
        }
        let refused = [
            "http://www.iadvize.com/api/2",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            "http://[2001:db8::1]",
            "http://localhost@example.com",
            "https://user:secret@example.com",
            "https://example.com/?a=b",
            "https://example.com:99999/api/2",
            "https://[2001:db8::1]:99999",
            "https://example.com:x",
            "ftp://localhost",
            "/api/2",
            "example.com",
            "",
        ];
        for text in refused {
            let error = parse(text).err().unwrap().to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }
}

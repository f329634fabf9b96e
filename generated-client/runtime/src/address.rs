//! The address that paths are appended to: HTTPS, or this very machine.

use std::net::IpAddr;

use http::Uri;

use crate::error::{Error, ErrorKind};

/// An address that may be sent to.
pub(crate) struct Base {
    /// The address without a slash at its end.
    pub(crate) url: String,
    /// Whether it is this very machine.
    pub(crate) loopback: bool,
}

/// Checks an address. The errors do not repeat it, since it may hold a password.
pub(crate) fn parse(text: &str) -> Result<Base, Error> {
    let uri: Uri = text.parse().map_err(|_| refused("it cannot be read as one"))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(refused("it lacks a scheme or a host"));
    };
    if authority.as_str().contains('@') {
        return Err(refused("it holds a user name"));
    }
    if authority.port_u16().is_none() && !authority.as_str().trim_end_matches(':').ends_with(authority.host()) {
        return Err(refused("its port is none"));
    }
    if uri.query().is_some() || text.contains('#') {
        return Err(refused("it holds more than a path"));
    }
    let loopback = is_loopback(authority.host());
    match scheme {
        "https" => {}
        "http" if loopback => {}
        _ => return Err(refused("it is no HTTPS address, and the key must not travel in the open")),
    }
    Ok(Base { url: text.trim_end_matches('/').to_owned(), loopback })
}

/// The address without what it may hold of secrets, as it can be shown before it was checked.
pub(crate) fn shown(text: &str) -> String {
    let Ok(uri) = text.parse::<Uri>() else { return "…".to_owned() };
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return "…".to_owned() };
    let place = authority.as_str().rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{place}{}", uri.path())
}

fn is_loopback(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn refused(reason: &str) -> Error {
    Error::new(ErrorKind::Configuration { reason: format!("the base URL is not usable, {reason}") })
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

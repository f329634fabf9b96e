//! The rows of the table.

use super::{check, table};

/// A configuration. `{name}` is replaced by the address of a server, or by the file of its certificate.
pub struct Row {
    pub name: &'static str,
    pub base: &'static str,
    /// Without `SSL_CERT_FILE`, the system trusts another certificate than that of the server.
    pub env: &'static [(&'static str, &'static str)],
    pub settings: &'static [Setting],
    /// A part of the error's text, if the client's own transport fails.
    pub cause: &'static str,
}

/// A setting of the client, or of reqwest's client.
pub enum Setting {
    RootCertificate,
    Proxy(&'static str),
    NoProxy,
    ConnectTimeout,
}
use Setting::{ConnectTimeout, NoProxy, Proxy, RootCertificate};

macro_rules! rows {
    ($($test:ident: $name:literal, $base:literal, $env:expr, $settings:expr, $cause:literal;)*) => {
        pub const ROWS: &[Row] = &[$(
            Row { name: $name, base: $base, env: &$env, settings: &$settings, cause: $cause },
        )*];

        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                check(ROWS.iter().find(|row| row.name == $name).unwrap()).await;
            }
        )*
    };
}

const TRUSTED: (&str, &str) = ("SSL_CERT_FILE", "{certificate}");
const NO_ROOTS: (&str, &str) = ("SSL_CERT_FILE", "/dev/null");
const THROUGH_HTTP: (&str, &str) = ("HTTPS_PROXY", "http://{http proxy}");
const THROUGH_SOCKS: (&str, &str) = ("ALL_PROXY", "socks5h://{socks proxy}");

rows! {
    plain: "`http`",
        "http://{http}", [], [], "";
    plain_without_roots: "`http`, no CA certificates in the system",
        "http://{http}", [NO_ROOTS], [], "";
    plain_with_a_proxy: "`http`, `ALL_PROXY` is a SOCKS proxy",
        "http://{http}", [THROUGH_SOCKS], [], "";
    trusted: "`https`, trusted by the system",
        "https://{https}", [TRUSTED], [], "";
    untrusted: "`https`, not trusted",
        "https://{https}", [], [], "certificate";
    extra_root: "`https`, trusted by `root_certificate`",
        "https://{https}", [], [RootCertificate], "";
    without_roots: "`https`, no CA certificates in the system",
        "https://{https}", [NO_ROOTS], [], "certificate";
    only_extra_root: "`https`, no CA certificates in the system, `root_certificate`",
        "https://{https}", [NO_ROOTS], [RootCertificate], "";
    with_a_proxy: "`https`, `HTTPS_PROXY`",
        "https://{https}", [TRUSTED, THROUGH_HTTP], [], "";
    with_its_own_proxy: "`https`, `proxy`",
        "https://{https}", [TRUSTED], [Proxy("http://{http proxy}")], "";
    silent: "`https`, the server is silent, `connect_timeout`",
        "https://{silent}", [TRUSTED], [ConnectTimeout], "no connection within 200ms";
    direct: "another host, no proxy",
        "https://iadvize.test", [TRUSTED], [], "dns error";
    proxied: "another host, `HTTPS_PROXY` is an HTTP proxy",
        "https://iadvize.test", [TRUSTED, THROUGH_HTTP], [], "";
    proxied_over_tls: "another host, `HTTPS_PROXY` is an HTTPS proxy",
        "https://iadvize.test", [TRUSTED, ("HTTPS_PROXY", "https://{https proxy}")], [], "";
    excluded: "another host, `HTTPS_PROXY`, excluded by `NO_PROXY`",
        "https://iadvize.test", [TRUSTED, THROUGH_HTTP, ("NO_PROXY", "iadvize.test")], [], "dns error";
    not_proxied: "another host, `HTTPS_PROXY`, `no_proxy`",
        "https://iadvize.test", [TRUSTED, THROUGH_HTTP], [NoProxy], "dns error";
    proxied_by_default: "another host, `ALL_PROXY` is an HTTP proxy",
        "https://iadvize.test", [TRUSTED, ("ALL_PROXY", "http://{http proxy}")], [], "";
    socks: "another host, `ALL_PROXY` is a SOCKS proxy",
        "https://iadvize.test", [TRUSTED, THROUGH_SOCKS], [], "the proxy in `ALL_PROXY` cannot be used";
    unknown_proxy: "another host, `HTTPS_PROXY` has an unknown scheme",
        "https://iadvize.test", [TRUSTED, ("HTTPS_PROXY", "gopher://{http proxy}")], [],
        "the proxy in `HTTPS_PROXY` cannot be used";
    unusable_proxy_excluded: "another host, `ALL_PROXY` is a SOCKS proxy, `no_proxy`",
        "https://iadvize.test", [TRUSTED, THROUGH_SOCKS], [NoProxy], "dns error";
    own_proxy: "another host, `proxy` is an HTTP proxy",
        "https://iadvize.test", [TRUSTED, THROUGH_SOCKS], [Proxy("http://user:word@{http proxy}")], "";
    own_proxy_over_tls: "another host, `proxy` is an HTTPS proxy",
        "https://iadvize.test", [], [RootCertificate, Proxy("https://{https proxy}")], "";
    own_socks_proxy: "another host, `proxy` is a SOCKS proxy",
        "https://iadvize.test", [TRUSTED], [Proxy("socks5h://{socks proxy}")], "";
    silent_proxy: "another host, `proxy` is silent, `connect_timeout`",
        "https://iadvize.test", [TRUSTED], [ConnectTimeout, Proxy("http://{silent}")], "no connection within 200ms";
}

/// Each row of the table has a test.
#[test]
fn every_row_is_tested() {
    let names: Vec<&str> = table().map(|cells| cells[0]).collect();
    assert_eq!(names, ROWS.iter().map(|row| row.name).collect::<Vec<_>>());
}
